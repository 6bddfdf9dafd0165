"""When did people first hear of social security, take part in it, and when did it start in their province?"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from samut.analysis import comparison, figures, said
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Result, Table, flat
from samut.analysis.small import enough
from samut.thai import buddhist_year

ID = "first_contact"
ACTIVITY, ASKED = "a2", ("w1_1", "w1_2", "w3_1")
FIRST = ASKED[0]
KINDS = ("exact", "about", "decade", "unknown")
YEARS = ("median", "first", "last")
BESIDE = ("groups", "dated", *YEARS)


def result(tables: Tables | Data) -> Result:
    """Years and decades of three questions, by place and by workshop."""
    data = read(tables)
    rows = years(data)
    summary, decades = _summary(data, rows), _decades(rows)
    compared = compare(data, rows[rows["question"] == FIRST], _beside)
    drawn = comparison.drawn(data, compared, _drawing(data))
    for one in drawn:
        one["layout"]["xaxis"]["rangemode"] = "normal"
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, summary),
        data.notes(ID, *comparison.notes(data, compared)), _tables(data, summary, decades, compared),
        (*_figures(data, decades), *drawn), _numbers(summary, decades) | compared.numbers(BESIDE),
    )  # fmt: skip


def years(data: Data) -> pd.DataFrame:
    """The answers with `kind` (exact, about, decade, unknown), `at` (year B.E. or none) and `from` (decade B.E.)."""
    rows = data.answers(ACTIVITY, *ASKED)
    year = rows["year"].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    said_about = rows["year_about"].fillna(False).to_numpy(dtype=bool)
    decade = (rows["year_precision"] == "decade").to_numpy()
    kind = np.select([np.isnan(year), decade, said_about], ["unknown", "decade", "about"], "exact")
    at = year + buddhist_year(0)
    return rows.assign(kind=kind, at=np.where(decade, np.nan, at), **{"from": at // 10 * 10})


def _medians(rows: pd.DataFrame) -> dict[str, Any]:
    """Median and range of the years, where there are enough of them."""
    at = rows["at"].dropna()
    if not enough(len(at)):
        return dict.fromkeys(("dated", *YEARS), None) | {"dated": len(at)}
    return {"dated": len(at), "median": float(at.median()), "first": int(at.min()), "last": int(at.max())}


def _beside(rows: pd.DataFrame) -> dict[str, Any]:
    return {"groups": said.groups(rows), **_medians(rows)}


def _summary(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    made = []
    for question in ASKED:
        one = rows[rows["question"] == question]
        counts = {kind: int((one["kind"] == kind).sum()) for kind in KINDS}
        asked = data.word("question", question, ACTIVITY)
        made.append({"question": question, "asked": asked, "n": len(one), **counts, **_medians(one)})
    return pd.DataFrame(made)


def _decades(rows: pd.DataFrame) -> pd.DataFrame:
    """question, from, kind, n: an answer that names a decade only, or a year, is of that decade."""
    dated = rows[rows["kind"] != "unknown"]
    found = dated.groupby(["question", "from", "kind"]).size().rename("n").reset_index()
    return found.astype({"from": int, "n": int})


def _sentence(data: Data, summary: pd.DataFrame) -> str:
    first = summary.iloc[0]
    if first["n"] and not enough(int(first["dated"])):
        return data.say("too_few")
    years = {name: _year(first[name]) for name in YEARS}
    return data.sentence(ID, int(first["n"]), dated=first["dated"], unknown=first["unknown"], **years)


def _year(value: Any) -> str:
    return "" if pd.isna(value) else f"{value:g}"


def _tables(data: Data, summary: pd.DataFrame, decades: pd.DataFrame, compared: Compared) -> dict[str, Table]:
    named = decades.assign(
        asked=[data.word("question", one, ACTIVITY) for one in decades["question"]],
        said=[data.say(f"{ID}.{kind}") for kind in decades["kind"]],
    )
    over = data.heads("asked", "n") | {kind: data.say(f"{ID}.{kind}") for kind in KINDS} | data.heads("dated", *YEARS)
    return {
        "summary": Table(summary, over),
        "decades": Table(named, data.heads("asked", "from", "said", "n")),
        **comparison.tables(data, compared, data.heads(*BESIDE)),
    }


def _figures(data: Data, decades: pd.DataFrame) -> tuple[Figure, ...]:
    if decades.empty:
        return ()
    starts = [*range(decades["from"].min(), decades["from"].max() + 1, 10)]
    panels = [(data.word("question", one, ACTIVITY), _stack(data, decades, one, starts)) for one in ASKED]
    labels = [data.say("decade", start=start, end=start + 9) for start in starts]
    return (figures.columns(data.say(f"{ID}.title"), labels, panels),)


def _drawing(data: Data) -> Drawing:
    median = data.say("column.median")
    return Drawing(data.say(f"{ID}.compared"), median, {"median": median}, points=True, spread=("first", "last"))


def _stack(data: Data, decades: pd.DataFrame, question: str, starts: list[int]) -> list[Series]:
    one = decades[decades["question"] == question].set_index(["kind", "from"])["n"].to_dict()
    return [Series(data.say(f"{ID}.{kind}"), [one.get((kind, start)) for start in starts]) for kind in KINDS[:3]]


def _numbers(summary: pd.DataFrame, decades: pd.DataFrame) -> dict[str, Any]:
    counts = flat("summary", summary, ["question"], ["n", *KINDS, "dated", *YEARS])
    return counts | flat("decades", decades, ["question", "from", "kind"], ["n"])
