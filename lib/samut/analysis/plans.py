"""Are the plans complete, whose are they, and what do they rest on?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from samut.analysis import answer_counts, comparison, figures
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison, compare
from samut.analysis.questions import origin
from samut.analysis.result import Figure, Result, ResultTable, flat_numbers
from samut.analysis.small_numbers import enough

ID = "plans"
WORDS = ("what", "how", "output", "whom", "where")
MARKS = ("filled", "dated", "owned", "complete")
ORIGINS = ("goal", "situation", "memory")
Key = tuple[str, str]
"""workshop, item"""
Sources = Mapping[Key, Sequence[tuple[Key, str]]]
"""Answer -> the answers it was made from, each with its kind: one of ORIGINS, or ""."""


def result(tables: Tables | Data) -> Result:
    """Count lines of the plans by row of form 3, what they lack, and how many rest on earlier answers.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `plan`, `links`, `answers`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `rows`, `whole`, and `places` and `workshops` if there are two or more. numbers count lines: filled,
        dated, owned, complete, and those that were made from a goal, a situation or a memory.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> numbers = result(open_bundle()).numbers
    >>> numbers["complete"] <= numbers["filled"] <= numbers["lines"]
    True
    """
    data = as_data(tables)
    lines = _marked(data)
    rows, compared = _by_row(data, lines), compare(data, lines, _summary)
    total = _counts(lines)
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    marks = data.headings("groups") | {mark: data.say(f"{ID}.{mark}") for mark in (*MARKS, *ORIGINS)}
    headings = data.headings("lines") | marks
    shown = {
        "rows": ResultTable(rows, data.headings("called") | headings),
        "whole": ResultTable(pd.DataFrame([total]), headings),
    }
    shown |= comparison.tables(data, compared, marks)
    columns = ["groups", *MARKS, *ORIGINS]
    numbers = total | flat_numbers("row", rows, ["row"], ["lines", *columns]) | compared.numbers(columns)
    sentence = data.sentence(ID, total["lines"], **total)
    drawn = _figures(data, rows, total, compared) if enough(total["lines"]) else ()
    notes = data.notes(ID, *comparison.notes(data, compared))
    return Result(ID, title, question, sentence, notes, shown, drawn, numbers)


def _marked(data: Data) -> pd.DataFrame:
    """Return lines with their marks: filled (all seven columns of the source), dated, owned, complete, and origins."""
    lines = data.table("plan")
    has = {column: lines[column].str.strip() != "" for column in (*WORDS, "who", "from_month", "until_month", "row")}
    dated = has["from_month"] & has["until_month"]
    filled = has["row"] & dated
    for column in WORDS:
        filled &= has[column]
    sources = _sources(data.table("links"), data.table("answers"))
    line_origins = [_origins(sources, (row["workshop"], row["item"])) for row in lines.to_dict("records")]
    marks = {"filled": filled, "dated": dated, "owned": has["who"], "complete": filled & has["who"]}
    for kind in ORIGINS:
        marks[kind] = pd.Series([kind in origins for origins in line_origins], index=lines.index, dtype=bool)
    return lines.assign(**marks)


def _origins(sources: Sources, line: Key) -> set[str]:
    """Return which of goal, situation and memory a line was made from, over however many steps."""
    seen, origins, waiting = {line}, set(), [line]
    while waiting:
        for source, kind in sources.get(waiting.pop(), ()):
            origins |= {kind} if kind else set()
            if source not in seen:
                seen.add(source)
                waiting.append(source)
    return origins


def _sources(links: pd.DataFrame, answers: pd.DataFrame) -> Sources:
    """Return the sources of each answer; the check of a goal is a source of the goal."""
    sources: dict[Key, list[tuple[Key, str]]] = {}
    for row in links.to_dict("records"):
        source = ((row["workshop"], row["from_item"]), origin(ID, row["from_activity"], row["from_question"]))
        sources.setdefault((row["workshop"], row["item"]), []).append(source)
    for row in answers[answers["of_item"] != ""].to_dict("records"):
        sources.setdefault((row["workshop"], row["of_item"]), []).append(((row["workshop"], row["item"]), ""))
    return sources


def _counts(lines: pd.DataFrame) -> dict[str, int]:
    marks = {mark: int(lines[mark].sum()) for mark in (*MARKS, *ORIGINS)}
    return {"lines": len(lines), "groups": answer_counts.count_groups(lines), **marks}


def _by_row(data: Data, lines: pd.DataFrame) -> pd.DataFrame:
    ids = dict.fromkeys([*data.ids("plan_row", ""), *sorted(lines["row"].unique())])
    rows = [{"row": row, "called": data.label("plan_row", row), **_counts(lines[lines["row"] == row])} for row in ids]
    frame = pd.DataFrame(rows, columns=["row", "called", "lines", "groups", *MARKS, *ORIGINS])
    return frame[frame["lines"] > 0].reset_index(drop=True)


def _summary(lines: pd.DataFrame) -> dict[str, int]:
    counts = _counts(lines)
    return counts | {"incomplete": counts["lines"] - counts["complete"]}


def _figures(data: Data, rows: pd.DataFrame, total: dict[str, Any], compared: Comparison) -> tuple[Figure, ...]:
    complete = [*map(int, rows["complete"])]
    incomplete = [int(row["lines"]) - int(row["complete"]) for row in rows.to_dict("records")]
    series = [Series(data.say(f"{ID}.complete"), complete), Series(data.say(f"{ID}.incomplete"), incomplete)]
    main = figures.bars(data.say(f"{ID}.title"), [*rows["called"]], series, data.say("column.lines"))
    columns = {column: data.say(f"{ID}.{column}") for column in ("complete", "incomplete")}
    drawing = Drawing(data.say(f"{ID}.compared"), data.say("column.lines"), columns)
    return main, _origins_figure(data, total), *comparison.draw(data, compared, drawing)


def _origins_figure(data: Data, total: dict[str, Any]) -> Figure:
    values = [total[kind] for kind in ORIGINS]
    texts = [data.say("of", n=value, all=total["lines"]) for value in values]
    labels = [data.say(f"{ID}.{kind}") for kind in ORIGINS]
    series = [Series(data.say("column.lines"), values, texts)]
    figure = figures.bars(data.say(f"{ID}.thread"), labels, series, data.say("column.lines"))
    figure["layout"]["xaxis"]["range"] = [0, total["lines"] * 1.05]
    return figure
