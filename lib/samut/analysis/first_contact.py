"""When did people first hear of social security, take part in it, and when did it start in their province?"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from samut.analysis import answer_counts, comparison, figures
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison, compare
from samut.analysis.questions import questions_of
from samut.analysis.result import Figure, Result, ResultTable, flat_numbers
from samut.analysis.small_numbers import enough
from samut.domain.rules.years import SHIFT

ID = "first_contact"
ASKED = questions_of(ID)
FIRST = ASKED[0][1]
KINDS = ("exact", "about", "decade", "unknown")
YEARS = ("median", "first", "last")
COMPARED = ("groups", "dated", *YEARS)


def result(tables: Tables | Data) -> Result:
    """Count years and decades of three questions, and compare the first by place and by workshop.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `answers`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `summary`, `decades`, and `places` and `workshops` if there are two or more. Years are B.E.; an answer
        that names a decade only is in no median.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> answer = result(open_bundle())
    >>> 2400 < answer.numbers["summary.w1_1.first"] <= answer.numbers["summary.w1_1.median"]
    True
    """
    data = as_data(tables)
    rows = _years(data)
    summary, decades = _summary(data, rows), _decades(rows)
    compared = compare(data, rows[rows["question"] == FIRST], _place_summary)
    drawn = comparison.draw(data, compared, _drawing(data))
    for figure in drawn:
        figure["layout"]["xaxis"]["rangemode"] = "normal"
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, summary),
        data.notes(ID, *comparison.notes(data, compared)), _tables(data, summary, decades, compared),
        (*_figures(data, decades), *drawn), _numbers(summary, decades) | compared.numbers(COMPARED),
    )  # fmt: skip


def _years(data: Data) -> pd.DataFrame:
    """Return answers with `kind` (exact, about, decade, unknown), `at` (year B.E. or none) and `from` (decade B.E.)."""
    rows = pd.concat([data.answers(*place) for place in ASKED], ignore_index=True)
    year = rows["year"].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    about = rows["year_about"].fillna(False).to_numpy(dtype=bool)
    decade = (rows["year_precision"] == "decade").to_numpy()
    kind = np.select([np.isnan(year), decade, about], ["unknown", "decade", "about"], "exact")
    at = year + SHIFT
    return rows.assign(kind=kind, at=np.where(decade, np.nan, at), **{"from": at // 10 * 10})


def _medians(rows: pd.DataFrame) -> dict[str, Any]:
    """Return median and range of the years, if there are enough of them."""
    at = rows["at"].dropna()
    if not enough(len(at)):
        return dict.fromkeys(("dated", *YEARS), None) | {"dated": len(at)}
    return {"dated": len(at), "median": float(at.median()), "first": int(at.min()), "last": int(at.max())}


def _place_summary(rows: pd.DataFrame) -> dict[str, Any]:
    return {"groups": answer_counts.count_groups(rows), **_medians(rows)}


def _summary(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    questions = []
    for activity, question in ASKED:
        answers = rows[rows["question"] == question]
        counts = {kind: int((answers["kind"] == kind).sum()) for kind in KINDS}
        asked = data.label("question", question, activity)
        questions.append({"question": question, "asked": asked, "n": len(answers), **counts, **_medians(answers)})
    return pd.DataFrame(questions)


def _decades(rows: pd.DataFrame) -> pd.DataFrame:
    """Return question, from, kind, n: an answer that names a decade only, or a year, is of that decade."""
    dated = rows[rows["kind"] != "unknown"]
    decades = dated.groupby(["question", "from", "kind"]).size().rename("n").reset_index()
    return decades.astype({"from": int, "n": int})


def _sentence(data: Data, summary: pd.DataFrame) -> str:
    first = summary.iloc[0]
    if first["n"] and not enough(int(first["dated"])):
        return data.say("too_few")
    years = {name: _year(first[name]) for name in YEARS}
    return data.sentence(ID, int(first["n"]), dated=first["dated"], unknown=first["unknown"], **years)


def _year(value: Any) -> str:
    return "" if pd.isna(value) else f"{value:g}"


def _tables(data: Data, summary: pd.DataFrame, decades: pd.DataFrame, compared: Comparison) -> dict[str, ResultTable]:
    activities = {question: activity for activity, question in ASKED}
    named = decades.assign(
        asked=[data.label("question", question, activities[question]) for question in decades["question"]],
        said=[data.say(f"{ID}.{kind}") for kind in decades["kind"]],
    )
    kinds = {kind: data.say(f"{ID}.{kind}") for kind in KINDS}
    return {
        "summary": ResultTable(summary, data.headings("asked", "n") | kinds | data.headings("dated", *YEARS)),
        "decades": ResultTable(named, data.headings("asked", "from", "said", "n")),
        **comparison.tables(data, compared, data.headings(*COMPARED)),
    }


def _figures(data: Data, decades: pd.DataFrame) -> tuple[Figure, ...]:
    if decades.empty:
        return ()
    starts = [*range(decades["from"].min(), decades["from"].max() + 1, 10)]
    panels = [
        (data.label("question", question, activity), _series(data, decades, question, starts))
        for activity, question in ASKED
    ]
    labels = [data.say("decade", start=start, end=start + 9) for start in starts]
    return (figures.columns(data.say(f"{ID}.title"), labels, panels),)


def _drawing(data: Data) -> Drawing:
    median = data.say("column.median")
    return Drawing(data.say(f"{ID}.compared"), median, {"median": median}, points=True, spread=("first", "last"))


def _series(data: Data, decades: pd.DataFrame, question: str, starts: list[int]) -> list[Series]:
    counts = decades[decades["question"] == question].set_index(["kind", "from"])["n"].to_dict()
    return [Series(data.say(f"{ID}.{kind}"), [counts.get((kind, start)) for start in starts]) for kind in KINDS[:3]]


def _numbers(summary: pd.DataFrame, decades: pd.DataFrame) -> dict[str, Any]:
    counts = flat_numbers("summary", summary, ["question"], ["n", *KINDS, "dated", *YEARS])
    return counts | flat_numbers("decades", decades, ["question", "from", "kind"], ["n"])
