"""When did people first hear of social security, take part in it, and when did it start in their province?"""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from samut.analysis import figures
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import by_place, by_workshop
from samut.analysis.result import Figure, Result, Table, flat
from samut.analysis.small import enough
from samut.thaitext import be

ID = "first_contact"
ACTIVITY, ASKED = "a2", ("w1_1", "w1_2", "w3_1")
FIRST = ASKED[0]
KINDS = ("exact", "about", "decade", "unknown")
YEARS = ("median", "first", "last")


def result(tables: Tables | Data) -> Result:
    """Years and decades of three questions, by place and by workshop."""
    data = read(tables)
    rows = years(data)
    found = {
        "summary": _summary(data, rows),
        "decades": _decades(rows),
        "places": by_place(data, rows[rows["question"] == FIRST], _medians),
        "workshops": by_workshop(data, rows[rows["question"] == FIRST], _medians),
    }
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, found["summary"]),
        data.notes(ID), _tables(data, found), _figures(data, found), _numbers(found),
    )  # fmt: skip


def years(data: Data) -> pd.DataFrame:
    """The answers with `kind` (exact, about, decade, unknown), `at` (year B.E. or none) and `from` (decade B.E.)."""
    rows = data.answers(ACTIVITY, *ASKED)
    year = rows["year"].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    said_about = rows["year_about"].fillna(False).to_numpy(dtype=bool)
    decade = (rows["year_precision"] == "decade").to_numpy()
    kind = np.select([np.isnan(year), decade, said_about], ["unknown", "decade", "about"], "exact")
    at = year + be(0)
    return rows.assign(kind=kind, at=np.where(decade, np.nan, at), **{"from": at // 10 * 10})


def _medians(rows: pd.DataFrame) -> dict[str, Any]:
    """Median and range of the years, where there are enough of them."""
    at = rows["at"].dropna()
    if not enough(len(at)):
        return dict.fromkeys(("dated", *YEARS), None) | {"dated": len(at)}
    return {"dated": len(at), "median": float(at.median()), "first": int(at.min()), "last": int(at.max())}


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


def _tables(data: Data, found: dict[str, pd.DataFrame]) -> dict[str, Table]:
    named = found["decades"].assign(
        asked=[data.word("question", one, ACTIVITY) for one in found["decades"]["question"]],
        said=[data.say(f"{ID}.{kind}") for kind in found["decades"]["kind"]],
    )
    over = data.heads("asked", "n") | {kind: data.say(f"{ID}.{kind}") for kind in KINDS} | data.heads("dated", *YEARS)
    where = data.heads("called", "n", "dated", *YEARS)
    tables = {
        "summary": Table(found["summary"], over),
        "decades": Table(named, data.heads("asked", "from", "said", "n")),
        "places": Table(found["places"], where, data.word("question", FIRST, ACTIVITY)),
    }
    return tables | ({"workshops": Table(found["workshops"], where)} if len(found["workshops"]) > 1 else {})


def _figures(data: Data, found: dict[str, pd.DataFrame]) -> tuple[Figure, ...]:
    decades = found["decades"]
    if decades.empty:
        return ()
    starts = [*range(decades["from"].min(), decades["from"].max() + 1, 10)]
    panels = [(data.word("question", one, ACTIVITY), _stack(data, decades, one, starts)) for one in ASKED]
    labels = [data.say("decade", start=start, end=start + 9) for start in starts]
    main = figures.columns(data.say(f"{ID}.title"), labels, panels)
    return (main, *_over_workshops(data, found["workshops"]))


def _stack(data: Data, decades: pd.DataFrame, question: str, starts: list[int]) -> list[Series]:
    one = decades[decades["question"] == question].set_index(["kind", "from"])["n"].to_dict()
    return [Series(data.say(f"{ID}.{kind}"), [one.get((kind, start)) for start in starts]) for kind in KINDS[:3]]


def _over_workshops(data: Data, rows: pd.DataFrame) -> list[Figure]:
    shown = rows[rows["median"].notna()] if len(rows) else rows
    if len(shown) < 2:
        return []
    spread = [(one["median"] - one["first"], one["last"] - one["median"]) for one in shown.to_dict("records")]
    series = Series(data.say("column.median"), [*shown["median"]], error=spread)
    made = figures.points(data.say(f"{ID}.workshops"), [*shown["called"]], [series], data.say("column.median"))
    made["layout"]["xaxis"]["rangemode"] = "normal"
    return [made]


def _numbers(found: dict[str, pd.DataFrame]) -> dict[str, Any]:
    return (
        flat("summary", found["summary"], ["question"], ["n", *KINDS, "dated", *YEARS])
        | flat("decades", found["decades"], ["question", "from", "kind"], ["n"])
        | flat("places", found["places"], ["place"], ["n", *YEARS])
        | flat("workshops", found["workshops"], ["workshop"], ["n", *YEARS])
    )
