"""How able do people say they are in the seven roles of form 1, and what would they need?"""

from __future__ import annotations

from typing import Any

import pandas as pd
from scipy import stats

from samut.analysis import comparison, figures, frequent_words
from samut.analysis.comparison import Drawing
from samut.analysis.data import Data, Tables, as_data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison, compare
from samut.analysis.result import Figure, Result, ResultTable, flat_numbers
from samut.analysis.small_numbers import enough
from samut.charts import COLOURS
from samut.thai import cut

ID = "competence"
ABLE, GAPS, LONGEST_NAME, CONFIDENCE = 4, 5, 60, 0.95
"""The lowest level that counts as able; how many of the lowest items are shown; clusters of a name in a sentence."""
VALUES = ("n", "mean", "median", "able")
COMPARED = ("mean", "median", "able", "low", "high")
AXIS = (0.8, 5.2)
PERSON = ["workshop", "person"]


def result(tables: Tables | Data) -> Result:
    """Rate roles and their items: mean, median, share of the upper levels; the lowest items; needs in words.

    Parameters
    ----------
    tables : mapping of str to DataFrame, or Data
        Research tables by id; `ratings`, `needs`, `groups`, `workshops` and `codebook` are read.

    Returns
    -------
    Result
        tables: `roles`, `gaps`, `items`, `needs`, `need_words`, and `places` and `workshops` if there are two or more.
        numbers: means and medians are levels, 1 to 5; `able` is a share of ratings, 0 to 1; `low` and `high` are the
        95% interval of a mean over people.

    Examples
    --------
    >>> from samut.lab import open_bundle
    >>> answer = result(open_bundle())
    >>> all(1 <= mean <= 5 for mean in answer.tables["roles"].frame["mean"])
    True
    """
    data = as_data(tables)
    rows = data.table("ratings")
    rows = rows[rows["level"].notna()].assign(level=lambda rated: rated["level"].astype(float))
    roles, items = _roles(data, rows), _items(data, rows)
    gaps = items[items["mean"].notna()].sort_values(["mean", "rating"]).head(GAPS).reset_index(drop=True)
    role_ids, n = [*roles["role"]], _count_people(rows)
    compared = compare(data, rows, lambda part: _summary(part, role_ids), _count_people, persons=True)
    frames = {"roles": roles, "items": items, "gaps": gaps, **_needs(data)}
    numbers = {"n": n, **_numbers(frames)} | compared.numbers([*COMPARED, *(f"{role}.mean" for role in role_ids)])
    return Result(
        ID, data.say(f"{ID}.title"), data.say(f"{ID}.question"), _sentence(data, n, roles, gaps),
        data.notes(ID, *comparison.notes(data, compared)), _tables(data, frames) | _compared(data, compared, roles),
        _figures(data, roles, compared), numbers,
    )  # fmt: skip


def _count_people(rows: pd.DataFrame) -> int:
    return len(rows[PERSON].drop_duplicates())


def _summary(rows: pd.DataFrame, roles: list[str]) -> dict[str, Any]:
    """Return statistics over people, of each person's mean of all items, and the mean of each role."""
    statistics = _statistics(rows)
    means = {f"{role}.mean": _statistics(rows[rows["role"] == role])["mean"] for role in roles}
    return {column: statistics[column] for column in COMPARED} | means


def _roles(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each role: statistics over people, of each person's mean of the role's items."""
    roles = [
        {"role": role, "called": data.label("role", role), **_statistics(rows[rows["role"] == role])}
        for role in _ids(data, "role", rows["role"])
    ]
    return pd.DataFrame(roles, columns=["role", "called", *VALUES, "low", "high"])


def _ids(data: Data, kind: str, used: pd.Series[Any]) -> list[str]:
    """Return the ids of the codebook in its order, and then those that are only used."""
    return list(dict.fromkeys([*data.ids(kind, ""), *sorted(used.unique())]))


def _statistics(rows: pd.DataFrame) -> dict[str, Any]:
    """Return n people, mean and its interval (t), median, and the share of ratings at the upper levels."""
    people = rows.groupby(PERSON)["level"].mean()
    if not enough(len(people)):
        return {"n": len(people), **dict.fromkeys(("mean", "median", "able", "low", "high"))}
    low, high = _interval(people)
    able = float((rows["level"] >= ABLE).mean())
    return {"n": len(people), "mean": people.mean(), "median": people.median(), "able": able, "low": low, "high": high}


def _interval(values: pd.Series[Any]) -> tuple[float | None, float | None]:
    """Return the interval of a mean by Student's t, or None if all values are the same."""
    if values.nunique() < 2:
        return None, None
    interval = stats.ttest_1samp(values.to_numpy(dtype=float), 0).confidence_interval(CONFIDENCE)
    return float(interval.low), float(interval.high)


def _items(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    items = []
    for rating in _ids(data, "rating", rows["rating"]):
        level = rows[rows["rating"] == rating]["level"]
        shown = [level.mean(), level.median(), (level >= ABLE).mean()] if enough(len(level)) else [None] * 3
        values = dict(zip(VALUES, [len(level), *shown], strict=True))
        items.append({"rating": rating, "called": data.label("rating", rating), **values})
    return pd.DataFrame(items, columns=["rating", "called", *VALUES])


def _needs(data: Data) -> dict[str, pd.DataFrame]:
    """Return how many people wrote what they need, role by role, and the words that more than one person used."""
    rows = data.table("needs")
    rows = rows[rows["text"].str.strip() != ""]
    needs = [
        {"role": role, "called": data.label("role", role), "n": int((rows["role"] == role).sum())}
        for role in _ids(data, "role", rows["role"])
    ]
    words = frequent_words.count_words(rows.assign(group=rows["person"], item=rows["person"] + rows["role"]))
    people = words.rename(columns={"groups": "people"})
    return {"needs": pd.DataFrame(needs, columns=["role", "called", "n"]), "need_words": people}


def _sentence(data: Data, n: int, roles: pd.DataFrame, gaps: pd.DataFrame) -> str:
    rated = roles[roles["mean"].notna()].sort_values(["mean", "role"])
    if rated.empty:
        return data.say("too_few" if n else "nothing")
    low, high = rated.iloc[0], rated.iloc[-1]
    named = [f"{cut(row['called'], LONGEST_NAME)} ({row['mean']:.1f})" for row in gaps.head(2).to_dict("records")]
    lowest = data.say("comma").join(named)
    return data.sentence(
        ID, n, high=cut(high["called"], LONGEST_NAME), high_mean=f"{high['mean']:.1f}",
        low=cut(low["called"], LONGEST_NAME), low_mean=f"{low['mean']:.1f}", lowest=lowest,
    )  # fmt: skip


def _tables(data: Data, frames: dict[str, pd.DataFrame]) -> dict[str, ResultTable]:
    shown = {id: _rounded(frame) for id, frame in frames.items()}
    over = data.headings("called", *VALUES)
    return {
        "roles": ResultTable(shown["roles"], over | data.headings("low", "high")),
        "gaps": ResultTable(shown["gaps"], over, data.say(f"{ID}.gaps")),
        "items": ResultTable(shown["items"], over, data.say(f"{ID}.items")),
        "needs": ResultTable(shown["needs"], data.headings("called", "n"), data.say(f"{ID}.needs")),
        "need_words": ResultTable(
            shown["need_words"], data.headings("word", "people", "answers"), data.say(f"{ID}.needs")
        ),
    }


def _compared(data: Data, compared: Comparison, roles: pd.DataFrame) -> dict[str, ResultTable]:
    named = {f"{role}.mean": called for role, called in zip(roles["role"], roles["called"], strict=True)}
    return comparison.tables(data, compared, data.headings(*COMPARED) | named, _rounded)


def _rounded(frame: pd.DataFrame) -> pd.DataFrame:
    levels = [id for id in frame if id in ("mean", "median", "low", "high") or str(id).endswith(".mean")]
    rounded = {id: pd.to_numeric(frame[id]).round(2) for id in levels}
    share = {"able": (pd.to_numeric(frame["able"]) * 100).round()} if "able" in frame else {}
    return frame.assign(**rounded, **share)


def _figures(data: Data, roles: pd.DataFrame, compared: Comparison) -> tuple[Figure, ...]:
    rated = roles[roles["mean"].notna()]
    if rated.empty:
        return ()
    mean, levels = data.say("column.mean"), data.say(f"{ID}.levels")
    means = [*rated["mean"]]
    series = Series(mean, means, [f"{value:.1f}" for value in means])
    main = figures.bars(data.say(f"{ID}.title"), [*rated["called"]], [series], levels)
    main["layout"]["xaxis"] |= {"range": [0, 5.2], "dtick": 1}
    title = data.say(f"{ID}.compared")
    drawing = Drawing(title, levels, {"mean": mean}, points=True, spread=("low", "high"), limits=AXIS)
    drawn = comparison.draw(data, compared, drawing)
    return (main, *drawn, *_by_role(data, rated, comparison.rows(data, compared)))


def _by_role(data: Data, roles: pd.DataFrame, rows: list[comparison.Row]) -> list[Figure]:
    """Draw the roles of each place and workshop, if there are no more rows than a reader tells apart."""
    rows = [row for row in rows if len(row) > 1]
    if not 1 < len(rows) <= len(COLOURS):
        return []
    series = [Series(row["called"], _means(row, roles)) for row in rows]
    figure = figures.points(data.say(f"{ID}.by_role"), [*roles["called"]], series, data.say(f"{ID}.levels"))
    figure["layout"]["xaxis"] |= {"range": [*AXIS], "dtick": 1}
    return [figure]


def _means(row: comparison.Row, roles: pd.DataFrame) -> list[float | None]:
    means = [row[f"{role}.mean"] for role in roles["role"]]
    return [None if pd.isna(mean) else float(mean) for mean in means]


def _numbers(frames: dict[str, pd.DataFrame]) -> dict[str, Any]:
    return (
        flat_numbers("role", frames["roles"], ["role"], [*VALUES, "low", "high"])
        | flat_numbers("item", frames["items"], ["rating"], VALUES)
        | flat_numbers("needs", frames["needs"], ["role"], ["n"])
        | flat_numbers("need_words", frames["need_words"], ["word"], ["answers", "people"])
    )
