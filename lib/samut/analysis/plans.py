"""Are the plans complete, whose are they, and what do they rest on?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from samut.analysis import comparison, figures, said
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Result, Table, flat
from samut.analysis.small import enough

ID = "plans"
WORDS = ("what", "how", "output", "whom", "where")
MARKS = ("filled", "dated", "owned", "complete")
REACHED = ("goal", "situation", "memory")
GOALS = {"goal", "goal_again", "plan_goal"}
Key = tuple[str, str]
"""workshop, item"""
Back = Mapping[Key, Sequence[tuple[Key, str]]]


def result(tables: Tables | Data) -> Result:
    """Lines of the plans by row of form 3, what each lacks, and how many reach back to what was said before."""
    data = read(tables)
    lines = _marked(data)
    rows, compared = _by_row(data, lines), compare(data, lines, _beside)
    whole = _counts(lines)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    marks = data.heads("groups") | {one: data.say(f"{ID}.{one}") for one in (*MARKS, *REACHED)}
    over = data.heads("lines") | marks
    shown = {"rows": Table(rows, data.heads("called") | over), "whole": Table(pd.DataFrame([whole]), over)}
    shown |= comparison.tables(data, compared, marks)
    counted = ["groups", *MARKS, *REACHED]
    numbers = whole | flat("row", rows, ["row"], ["lines", *counted]) | compared.numbers(counted)
    sentence = data.sentence(ID, whole["lines"], **whole)
    drawn = _figures(data, rows, whole, compared) if enough(whole["lines"]) else ()
    notes = data.notes(ID, *comparison.notes(data, compared))
    return Result(ID, title, question, sentence, notes, shown, drawn, numbers)


def _marked(data: Data) -> pd.DataFrame:
    """Each line with whether it is filled (all seven columns of the source), dated, owned, and what it reaches."""
    lines = data.table("plan")
    there = {one: lines[one].str.strip() != "" for one in (*WORDS, "who", "from_month", "until_month", "row")}
    dated = there["from_month"] & there["until_month"]
    filled = there["row"] & dated
    for one in WORDS:
        filled &= there[one]
    back = sources(data.table("links"), data.table("answers"))
    reach = [reached(back, (row["workshop"], row["item"])) for row in lines.to_dict("records")]
    known = {one: pd.Series([one in found for found in reach], index=lines.index, dtype=bool) for one in REACHED}
    marks = {"filled": filled, "dated": dated, "owned": there["who"], "complete": filled & there["who"]}
    return lines.assign(**marks, **known)


def reached(back: Back, line: Key) -> set[str]:
    """Which of goal, situation and memory a line was made from, over however many steps."""
    seen, found, waiting = {line}, set(), [line]
    while waiting:
        for source, kind in back.get(waiting.pop(), ()):
            found |= {kind} if kind else set()
            if source not in seen:
                seen.add(source)
                waiting.append(source)
    return found


def sources(links: pd.DataFrame, answers: pd.DataFrame) -> Back:
    """answer -> what it was made from, and of which kind each of that is; of a goal also what it was checked with."""
    back: dict[Key, list[tuple[Key, str]]] = {}
    for row in links.to_dict("records"):
        source = ((row["workshop"], row["from_item"]), _kind(row["from_activity"], row["from_question"]))
        back.setdefault((row["workshop"], row["item"]), []).append(source)
    for row in answers[answers["of_item"] != ""].to_dict("records"):
        back.setdefault((row["workshop"], row["of_item"]), []).append(((row["workshop"], row["item"]), ""))
    return back


def _kind(activity: str, question: str) -> str:
    if question in GOALS:
        return "goal"
    if activity == "a5" and question.startswith("f2_"):
        return "situation"
    return "memory" if activity == "a2" else ""


def _counts(lines: pd.DataFrame) -> dict[str, int]:
    marks = {one: int(lines[one].sum()) for one in (*MARKS, *REACHED)}
    return {"lines": len(lines), "groups": said.groups(lines), **marks}


def _by_row(data: Data, lines: pd.DataFrame) -> pd.DataFrame:
    known = dict.fromkeys([*data.listed("plan_row", ""), *sorted(lines["row"].unique())])
    made = [{"row": row, "called": data.word("plan_row", row), **_counts(lines[lines["row"] == row])} for row in known]
    found = pd.DataFrame(made, columns=["row", "called", "lines", "groups", *MARKS, *REACHED])
    return found[found["lines"] > 0].reset_index(drop=True)


def _beside(lines: pd.DataFrame) -> dict[str, int]:
    counts = _counts(lines)
    return counts | {"incomplete": counts["lines"] - counts["complete"]}


def _figures(data: Data, rows: pd.DataFrame, whole: dict[str, Any], compared: Compared) -> tuple[Figure, ...]:
    complete = [*map(int, rows["complete"])]
    left = [int(row["lines"]) - int(row["complete"]) for row in rows.to_dict("records")]
    series = [Series(data.say(f"{ID}.complete"), complete), Series(data.say(f"{ID}.incomplete"), left)]
    main = figures.bars(data.say(f"{ID}.title"), [*rows["called"]], series, data.say("column.lines"))
    values = [whole[one] for one in REACHED]
    thread = Series(data.say("column.lines"), values, [data.say("of", n=one, all=whole["lines"]) for one in values])
    labels = [data.say(f"{ID}.{one}") for one in REACHED]
    back = figures.bars(data.say(f"{ID}.thread"), labels, [thread], data.say("column.lines"))
    back["layout"]["xaxis"]["range"] = [0, whole["lines"] * 1.05]
    columns = {one: data.say(f"{ID}.{one}") for one in ("complete", "incomplete")}
    drawing = Drawing(data.say(f"{ID}.compared"), data.say("column.lines"), columns)
    return main, back, *comparison.drawn(data, compared, drawing)
