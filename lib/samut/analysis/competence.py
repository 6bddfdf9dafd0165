"""How able do people say they are in the seven roles of form 1, and what would they need?"""

from __future__ import annotations

from typing import Any

import pandas as pd
from scipy import stats

from samut.analysis import comparison, figures, words
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.places import Compared, compare
from samut.analysis.result import Figure, Result, Table, flat
from samut.analysis.small import enough
from samut.charts import COLOURS
from samut.thai import cut

ID = "competence"
ABLE, GAPS, NAMED, CONFIDENCE = 4, 5, 60, 0.95
VALUES = ("n", "mean", "median", "able")
BESIDE = ("mean", "median", "able", "low", "high")
LEVELS = (0.8, 5.2)
PERSON = ["workshop", "person"]


def result(tables: Tables | Data) -> Result:
    """Roles and their items: mean, median, share of the upper levels; the lowest items; needs in words."""
    data = read(tables)
    rows = data.table("ratings")
    rows = rows[rows["level"].notna()].assign(level=lambda one: one["level"].astype(float))
    roles, items = _roles(data, rows), _items(data, rows)
    gaps = items[items["mean"].notna()].sort_values(["mean", "rating"]).head(GAPS).reset_index(drop=True)
    known, n = [*roles["role"]], _people(rows)
    compared = compare(data, rows, lambda one: _beside(one, known), _people, persons=True)
    found = {"roles": roles, "items": items, "gaps": gaps, **_needs(data)}
    numbers = {"n": n, **_numbers(found)} | compared.numbers([*BESIDE, *(f"{role}.mean" for role in known)])
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, n, roles, gaps),
        data.notes(ID, *comparison.notes(data, compared)), _tables(data, found) | _compared(data, compared, roles),
        _figures(data, roles, compared), numbers,
    )  # fmt: skip


def _people(rows: pd.DataFrame) -> int:
    return len(rows[PERSON].drop_duplicates())


def _beside(rows: pd.DataFrame, roles: list[str]) -> dict[str, Any]:
    """Over people, of each person's mean of all items; and the mean of each role."""
    whole, each = _of_people(rows), {role: _of_people(rows[rows["role"] == role]) for role in roles}
    return {one: whole[one] for one in BESIDE} | {f"{role}.mean": one["mean"] for role, one in each.items()}


def _roles(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """A row a role: over people, of each person's mean of the role's items."""
    made = [
        {"role": role, "called": data.word("role", role), **_of_people(rows[rows["role"] == role])}
        for role in _known(data, "role", rows["role"])
    ]
    return pd.DataFrame(made, columns=["role", "called", *VALUES, "low", "high"])


def _known(data: Data, kind: str, seen: pd.Series[Any]) -> list[str]:
    return list(dict.fromkeys([*data.listed(kind, ""), *sorted(seen.unique())]))


def _of_people(rows: pd.DataFrame) -> dict[str, Any]:
    """n people, mean and its interval (t), median, and the share of ratings at the upper levels."""
    people = rows.groupby(PERSON)["level"].mean()
    if not enough(len(people)):
        return {"n": len(people), **dict.fromkeys(("mean", "median", "able", "low", "high"))}
    low, high = interval(people)
    able = float((rows["level"] >= ABLE).mean())
    return {"n": len(people), "mean": people.mean(), "median": people.median(), "able": able, "low": low, "high": high}


def interval(values: pd.Series[Any]) -> tuple[float | None, float | None]:
    """Of a mean, by Student's t; none where all values are the same."""
    if values.nunique() < 2:
        return None, None
    found = stats.ttest_1samp(values.to_numpy(dtype=float), 0).confidence_interval(CONFIDENCE)
    return float(found.low), float(found.high)


def _items(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    made = []
    for rating in _known(data, "rating", rows["rating"]):
        level = rows[rows["rating"] == rating]["level"]
        told = [level.mean(), level.median(), (level >= ABLE).mean()] if enough(len(level)) else [None] * 3
        values = dict(zip(VALUES, [len(level), *told], strict=True))
        made.append({"rating": rating, "called": data.word("rating", rating), **values})
    return pd.DataFrame(made, columns=["rating", "called", *VALUES])


def _needs(data: Data) -> dict[str, pd.DataFrame]:
    """Who wrote what they need, role by role; and the words of it that more than one person used."""
    rows = data.table("needs")
    rows = rows[rows["text"].str.strip() != ""]
    told = [
        {"role": role, "called": data.word("role", role), "n": int((rows["role"] == role).sum())}
        for role in _known(data, "role", rows["role"])
    ]
    common = words.counts(rows.assign(group=rows["person"], item=rows["person"] + rows["role"]))
    people = common.rename(columns={"groups": "people"})
    return {"needs": pd.DataFrame(told, columns=["role", "called", "n"]), "need_words": people}


def _sentence(data: Data, n: int, roles: pd.DataFrame, gaps: pd.DataFrame) -> str:
    known = roles[roles["mean"].notna()].sort_values(["mean", "role"])
    if known.empty:
        return data.say("too_few" if n else "nothing")
    low, high = known.iloc[0], known.iloc[-1]
    named = [f"{cut(row['called'], NAMED)} ({row['mean']:.1f})" for row in gaps.head(2).to_dict("records")]
    lowest = data.say("comma").join(named)
    return data.sentence(
        ID, n, high=cut(high["called"], NAMED), high_mean=f"{high['mean']:.1f}", low=cut(low["called"], NAMED),
        low_mean=f"{low['mean']:.1f}", lowest=lowest,
    )  # fmt: skip


def _tables(data: Data, found: dict[str, pd.DataFrame]) -> dict[str, Table]:
    shown = {id: _rounded(frame) for id, frame in found.items()}
    over = data.heads("called", *VALUES)
    tables = {
        "roles": Table(shown["roles"], over | data.heads("low", "high")),
        "gaps": Table(shown["gaps"], over, data.say(f"{ID}.gaps")),
        "items": Table(shown["items"], over, data.say(f"{ID}.items")),
        "needs": Table(shown["needs"], data.heads("called", "n"), data.say(f"{ID}.needs")),
        "need_words": Table(shown["need_words"], data.heads("word", "people", "answers"), data.say(f"{ID}.needs")),
    }
    return tables


def _compared(data: Data, compared: Compared, roles: pd.DataFrame) -> dict[str, Table]:
    named = {f"{role}.mean": called for role, called in zip(roles["role"], roles["called"], strict=True)}
    return comparison.tables(data, compared, data.heads(*BESIDE) | named, _rounded)


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    found = [one for one in frame if one in ("mean", "median", "low", "high") or str(one).endswith(".mean")]
    measures = {one: pd.to_numeric(frame[one]).round(2) for one in found}
    share = {"able": (pd.to_numeric(frame["able"]) * 100).round()} if "able" in frame else {}
    return frame.assign(**measures, **share)


def _figures(data: Data, roles: pd.DataFrame, compared: Compared) -> tuple[Figure, ...]:
    known = roles[roles["mean"].notna()]
    if known.empty:
        return ()
    means = [*known["mean"]]
    one = Series(data.say("column.mean"), means, [f"{mean:.1f}" for mean in means])
    main = figures.bars(data.say(f"{ID}.title"), [*known["called"]], [one], data.say(f"{ID}.levels"))
    main["layout"]["xaxis"] |= {"range": [0, 5.2], "dtick": 1}
    mean, levels = data.say("column.mean"), data.say(f"{ID}.levels")
    title = data.say(f"{ID}.compared")
    drawing = Drawing(title, levels, {"mean": mean}, points=True, spread=("low", "high"), limits=LEVELS)
    drawn = comparison.drawn(data, compared, drawing)
    return (main, *drawn, *_by_role(data, known, comparison.lines(data, compared)))


def _by_role(data: Data, roles: pd.DataFrame, lines: list[comparison.Row]) -> list[Figure]:
    """The roles of each place and workshop, where there are no more than can be told apart."""
    rows = [row for row in lines if len(row) > 1]
    if not 1 < len(rows) <= len(COLOURS):
        return []
    series = [Series(row["called"], _means(row, roles)) for row in rows]
    drawn = figures.points(data.say(f"{ID}.by_role"), [*roles["called"]], series, data.say(f"{ID}.levels"))
    drawn["layout"]["xaxis"] |= {"range": [*LEVELS], "dtick": 1}
    return [drawn]


def _means(row: comparison.Row, roles: pd.DataFrame) -> list[float | None]:
    known = [row[f"{role}.mean"] for role in roles["role"]]
    return [None if pd.isna(mean) else float(mean) for mean in known]


def _numbers(found: dict[str, pd.DataFrame]) -> dict[str, Any]:
    return (
        flat("role", found["roles"], ["role"], [*VALUES, "low", "high"])
        | flat("item", found["items"], ["rating"], VALUES)
        | flat("needs", found["needs"], ["role"], ["n"])
        | flat("need_words", found["need_words"], ["word"], ["answers", "people"])
    )
