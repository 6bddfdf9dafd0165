"""How able do people say they are in the seven roles of form 1, and what would they need?"""

from __future__ import annotations

from typing import Any

import pandas as pd
from scipy import stats

from samut.analysis import figures, words
from samut.analysis.data import Data, Tables, read
from samut.analysis.figures import Series
from samut.analysis.result import Figure, Result, Table, flat
from samut.analysis.small import enough, kept
from samut.thaitext import cut

ID = "competence"
ABLE, GAPS, NAMED, CONFIDENCE = 4, 5, 60, 0.95
VALUES = ("n", "mean", "median", "able")
PERSON = ["workshop", "person"]


def result(tables: Tables | Data) -> Result:
    """Roles and their items: mean, median, share of the upper levels; the lowest items; needs in words."""
    data = read(tables)
    rows = data.table("ratings")
    rows = rows[rows["level"].notna()].assign(level=lambda one: one["level"].astype(float))
    roles, items = _roles(data, rows), _items(data, rows)
    gaps = items[items["mean"].notna()].sort_values(["mean", "rating"]).head(GAPS).reset_index(drop=True)
    workshops, needs = _workshops(data, rows), _needs(data)
    n = len(rows[PERSON].drop_duplicates())
    found = {"roles": roles, "items": items, "gaps": gaps, "workshops": workshops, **needs}
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, n, roles, gaps),
        data.notes(ID), _tables(data, found), _figures(data, roles, workshops), {"n": n, **_numbers(found)},
    )  # fmt: skip


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


def _workshops(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """A row for each workshop and role, of workshops with enough people."""
    people = rows[PERSON].drop_duplicates()["workshop"].value_counts()
    shown = kept({id: int(people[id]) for id in data.workshops() if id in people})
    made = [
        {"workshop": workshop, "where": data.called(workshop), **row}
        for workshop in shown
        for row in _roles(data, rows[rows["workshop"] == workshop]).to_dict("records")
    ]
    return pd.DataFrame(made, columns=["workshop", "where", "role", "called", *VALUES, "low", "high"])


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
    several = found["workshops"]["workshop"].nunique() > 1
    return tables | ({"workshops": Table(shown["workshops"], data.heads("where") | over)} if several else {})


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    measures = {one: pd.to_numeric(frame[one]).round(2) for one in ("mean", "median", "low", "high") if one in frame}
    share = {"able": (pd.to_numeric(frame["able"]) * 100).round()} if "able" in frame else {}
    return frame.assign(**measures, **share)


def _figures(data: Data, roles: pd.DataFrame, workshops: pd.DataFrame) -> tuple[Figure, ...]:
    known = roles[roles["mean"].notna()]
    if known.empty:
        return ()
    means = [*known["mean"]]
    one = Series(data.say("column.mean"), means, [f"{mean:.1f}" for mean in means])
    main = figures.bars(data.say(f"{ID}.title"), [*known["called"]], [one], data.say(f"{ID}.levels"))
    main["layout"]["xaxis"] |= {"range": [0, 5.2], "dtick": 1}
    return (main, *_over_workshops(data, [*known["role"]], workshops))


def _over_workshops(data: Data, roles: list[str], rows: pd.DataFrame) -> list[Figure]:
    if rows["workshop"].nunique() < 2:
        return []
    series = []
    for workshop in rows["workshop"].unique():
        means = rows[rows["workshop"] == workshop].set_index("role")["mean"].to_dict()
        series.append(Series(data.called(workshop), [means.get(role) for role in roles]))
    called = [data.word("role", role) for role in roles]
    drawn = figures.points(data.say(f"{ID}.workshops"), called, series, data.say(f"{ID}.levels"))
    drawn["layout"]["xaxis"] |= {"range": [0.8, 5.2], "dtick": 1}
    return [drawn]


def _numbers(found: dict[str, pd.DataFrame]) -> dict[str, Any]:
    return (
        flat("role", found["roles"], ["role"], [*VALUES, "low", "high"])
        | flat("item", found["items"], ["rating"], VALUES)
        | flat("workshop", found["workshops"], ["workshop", "role"], VALUES)
        | flat("needs", found["needs"], ["role"], ["n"])
        | flat("need_words", found["need_words"], ["word"], ["answers", "people"])
    )
