"""Are the goals for the first year concrete, and were they gone over again?"""

from __future__ import annotations

import pandas as pd

from samut.analysis import answer_counts, comparison, figures
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison, compare
from samut.analysis.questions import questions_of
from samut.analysis.result import Figure, Result, ResultTable
from samut.analysis.small_numbers import enough
from samut.thai import same_key

ID = "goals"
MET = "met"
COMPARED = ("groups", "checked", "all_met", "again", "changed")


def result(tables: Tables | Data) -> Result:
    """Count goals that meet each of the seven criteria, and goals that were written anew.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `answers`, `parts`, `links`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `criteria`, `again`, and `places` and `workshops` if there are two or more. numbers count goals;
        "criterion.<criterion>" counts goals that were checked and meet it.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> answer = result(open_bundle())
    >>> answer.numbers["checked"] <= answer.numbers["n"]
    True
    """
    data = as_data(tables)
    goals = answer_counts.answers_to(data, questions_of(ID, "goal"))
    criteria, checked = _criteria(data, goals)
    revised = _count_revised(data, goals)
    counts = {"n": len(goals), "groups": answer_counts.count_groups(goals), "checked": checked, **revised}
    met = {f"criterion.{row['criterion']}": row["met"] for row in criteria.to_dict("records")}
    title, question = data.say(f"{ID}.title"), data.say(f"{ID}.question")
    shown = {
        "criteria": ResultTable(criteria, data.headings("criterion", "met", "checked")),
        "again": ResultTable(pd.DataFrame([counts]), {name: data.say(f"{ID}.{name}") for name in counts}),
    }
    compared = compare(data, goals, lambda part: _summary(data, part))
    shown |= comparison.tables(data, compared, {column: data.say(f"{ID}.{column}") for column in COMPARED})
    numbers = counts | met | compared.numbers(COMPARED)
    drawn = _figures(data, criteria, compared) if checked else ()
    notes = data.notes(ID, *comparison.notes(data, compared))
    return Result(ID, title, question, _sentence(data, counts, criteria), notes, shown, drawn, numbers)


def _checks(data: Data, goals: pd.DataFrame) -> pd.DataFrame:
    """Return the last check of each of these goals; of_item is the goal."""
    checks = pd.concat([data.answers(*place) for place in questions_of(ID, "check")])
    items = goals[["workshop", "item"]].rename(columns={"item": "of_item"})
    return checks.merge(items, on=["workshop", "of_item"]).drop_duplicates(["workshop", "of_item"], keep="last")


def _criteria(data: Data, goals: pd.DataFrame) -> tuple[pd.DataFrame, int]:
    """Return criterion, met, checked: a row for each criterion; and how many goals were checked."""
    checks = _checks(data, goals)
    ticked = data.fields(checks, MET)["option"]
    criteria = list(dict.fromkeys([*_points(data), *sorted(ticked.unique())]))
    rows = [{"criterion": name, "met": int((ticked == name).sum()), "checked": len(checks)} for name in criteria]
    return pd.DataFrame(rows, columns=["criterion", "met", "checked"]), len(checks)


def _points(data: Data) -> list[str]:
    """Return what goals are gone through by."""
    return [point for place in questions_of(ID, "check") for point in data.ids("option", ".".join(place))]


def _count_revised(data: Data, goals: pd.DataFrame) -> dict[str, int]:
    """Count anew: goals gone over again; again: goals carried over into it; changed: these in other words."""
    texts = {(row["workshop"], row["item"]): same_key(row["text"]) for row in goals.to_dict("records")}
    written = pd.concat([data.answers(*place) for place in questions_of(ID, "again")])
    anew = written[["workshop", "item", "text"]]
    links = anew.merge(data.table("links")[["workshop", "item", "from_item"]], on=["workshop", "item"])
    new_texts: dict[tuple[str, str], set[str]] = {}
    for row in links.to_dict("records"):
        new_texts.setdefault((row["workshop"], row["from_item"]), set()).add(same_key(row["text"]))
    carried = [goal for goal in texts if goal in new_texts]
    changed = sum(new_texts[goal] != {texts[goal]} for goal in carried)
    return {"anew": len(anew), "again": len(carried), "changed": changed}


def _summary(data: Data, goals: pd.DataFrame) -> dict[str, int]:
    """Count goals; not_all: checked, and lacking a criterion; unlooked: not checked."""
    criteria, checked = _criteria(data, goals)
    met, revised = _count_all_met(data, goals, len(criteria)), _count_revised(data, goals)
    counts = {"groups": answer_counts.count_groups(goals), "checked": checked, "all_met": met}
    counts |= {"not_all": checked - met, "unlooked": len(goals) - checked}
    return counts | {name: revised[name] for name in ("again", "changed")}


def _count_all_met(data: Data, goals: pd.DataFrame, criteria: int) -> int:
    ticked = data.fields(_checks(data, goals), MET).groupby("version")["option"].nunique()
    return int((ticked == criteria).sum()) if criteria else 0


def _sentence(data: Data, counts: dict[str, int], criteria: pd.DataFrame) -> str:
    if counts["n"] and not enough(counts["checked"]):
        return data.say(f"{ID}.unchecked", **counts) if enough(counts["n"]) else data.say("too_few")
    if criteria.empty:
        return data.say("nothing")
    low, high = criteria["met"].min(), criteria["met"].max()
    lowest, highest = (data.say("comma").join(criteria[criteria["met"] == n]["criterion"]) for n in (low, high))
    values = {name: counts[name] for name in ("groups", "anew", "again", "changed")}
    return data.sentence(
        ID, counts["checked"], lowest=lowest, low=low, highest=highest, high=high, goals=counts["n"], **values
    )


def _figures(data: Data, criteria: pd.DataFrame, compared: Comparison) -> tuple[Figure, ...]:
    met = [*map(int, criteria["met"])]
    not_met = [int(row["checked"]) - int(row["met"]) for row in criteria.to_dict("records")]
    series = [
        Series(data.say(f"{ID}.met"), met, [*map(str, met)]),
        Series(data.say(f"{ID}.not_met"), not_met),
    ]
    main = figures.bars(data.say(f"{ID}.title"), [*criteria["criterion"]], series, data.say("column.goals"))
    columns = {column: data.say(f"{ID}.{column}") for column in ("all_met", "not_all", "unlooked")}
    drawing = Drawing(data.say(f"{ID}.compared"), data.say("column.goals"), columns)
    return (main, *comparison.draw(data, compared, drawing))
