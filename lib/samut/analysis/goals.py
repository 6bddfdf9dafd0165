"""Are the goals for the first year concrete, and were they gone over again?"""

from __future__ import annotations

import pandas as pd

from samut.analysis import comparison, figures, said
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Result, Table
from samut.analysis.small import enough
from samut.thai import same_key

ID = "goals"
GOAL, CHECK, MET, AGAIN = "goal", "check", "met", "goal_again"
BESIDE = ("groups", "checked", "all_met", "again", "changed")


def result(tables: Tables | Data) -> Result:
    """How many goals meet each of the seven criteria, and how many were written anew in activity 5."""
    data = read(tables)
    goals = said.answers(data, (("a4b", GOAL),))
    criteria, checked = _criteria(data, goals)
    again = _again(data, goals)
    counts = {"n": len(goals), "groups": said.groups(goals), "checked": checked, **again}
    met = {f"criterion.{row['criterion']}": row["met"] for row in criteria.to_dict("records")}
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    shown = {
        "criteria": Table(criteria, data.heads("criterion", "met", "checked")),
        "again": Table(pd.DataFrame([counts]), {one: data.say(f"{ID}.{one}") for one in counts}),
    }
    compared = compare(data, goals, lambda own: _beside(data, own))
    shown |= comparison.tables(data, compared, {one: data.say(f"{ID}.{one}") for one in BESIDE})
    numbers = counts | met | compared.numbers(BESIDE)
    drawn = _figures(data, criteria, compared) if checked else ()
    notes = data.notes(ID, *comparison.notes(data, compared))
    return Result(ID, title, question, _sentence(data, counts, criteria), notes, shown, drawn, numbers)


def _checks(data: Data, goals: pd.DataFrame) -> pd.DataFrame:
    """The checks that were made of these goals, one of each: its own columns, of_item the goal."""
    checks = data.answers("a4b", CHECK)
    here = goals[["workshop", "item"]].rename(columns={"item": "of_item"})
    return checks.merge(here, on=["workshop", "of_item"]).drop_duplicates(["workshop", "of_item"], keep="last")


def _criteria(data: Data, goals: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    checks = _checks(data, goals)
    ticked = data.parts(checks, MET)["option"]
    known = list(dict.fromkeys([*data.listed("option", f"a4b.{CHECK}"), *sorted(ticked.unique())]))
    made = [{"criterion": one, "met": int((ticked == one).sum()), "checked": len(checks)} for one in known]
    return pd.DataFrame(made, columns=["criterion", "met", "checked"]), len(checks)


def _again(data: Data, goals: pd.DataFrame) -> dict[str, int]:
    """anew: goals written in activity 5; again: of before, carried over; changed: of these, in other words."""
    before = {(row["workshop"], row["item"]): same_key(row["text"]) for row in goals.to_dict("records")}
    anew = data.answers("a5", AGAIN)[["workshop", "item", "text"]]
    links = anew.merge(data.table("links")[["workshop", "item", "from_item"]], on=["workshop", "item"])
    words: dict[tuple[str, str], set[str]] = {}
    for row in links.to_dict("records"):
        words.setdefault((row["workshop"], row["from_item"]), set()).add(same_key(row["text"]))
    carried = [goal for goal in before if goal in words]
    return {"anew": len(anew), "again": len(carried), "changed": sum(words[goal] != {before[goal]} for goal in carried)}


def _beside(data: Data, goals: pd.DataFrame) -> dict[str, int]:
    """not_all: checked and lacking some criterion; unlooked: not checked."""
    criteria, checked = _criteria(data, goals)
    met, again = _all_met(data, goals, len(criteria)), _again(data, goals)
    counts = {"groups": said.groups(goals), "checked": checked, "all_met": met}
    counts |= {"not_all": checked - met, "unlooked": len(goals) - checked}
    return counts | {one: again[one] for one in ("again", "changed")}


def _all_met(data: Data, goals: pd.DataFrame, criteria: int) -> int:
    ticked = data.parts(_checks(data, goals), MET).groupby("version")["option"].nunique()
    return int((ticked == criteria).sum()) if criteria else 0


def _sentence(data: Data, counts: dict[str, int], criteria: pd.DataFrame) -> str:
    if counts["n"] and not enough(counts["checked"]):
        return data.say(f"{ID}.unchecked", **counts) if enough(counts["n"]) else data.say("too_few")
    if criteria.empty:
        return data.say("nothing")
    low, high = criteria["met"].min(), criteria["met"].max()
    named = [data.say("comma").join(criteria[criteria["met"] == one]["criterion"]) for one in (low, high)]
    words = {"lowest": named[0], "low": low, "highest": named[1], "high": high}
    return data.sentence(
        ID,
        counts["checked"],
        **words,
        goals=counts["n"],
        **{k: counts[k] for k in ("groups", "anew", "again", "changed")},
    )


def _figures(data: Data, criteria: pd.DataFrame, compared: Compared) -> tuple[Figure, ...]:
    met = [*map(int, criteria["met"])]
    left = [int(row["checked"]) - int(row["met"]) for row in criteria.to_dict("records")]
    series = [
        Series(data.say(f"{ID}.met"), met, [*map(str, met)]),
        Series(data.say(f"{ID}.not_met"), left),
    ]
    main = figures.bars(data.say(f"{ID}.title"), [*criteria["criterion"]], series, data.say("column.goals"))
    columns = {one: data.say(f"{ID}.{one}") for one in ("all_met", "not_all", "unlooked")}
    drawing = Drawing(data.say(f"{ID}.compared"), data.say("column.goals"), columns)
    return (main, *comparison.drawn(data, compared, drawing))
