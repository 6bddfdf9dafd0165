"""Rows compared by place and by workshop, workshops in order of their first days, if there are enough rows of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.result import Number, flat_numbers
from samut.domain.rules.disclosure import open_parts
from samut.thai import collate

Summary = Callable[[pd.DataFrame], Mapping[str, Any]]
Size = Callable[[pd.DataFrame], int]
KEYS = {"places": "place", "workshops": "workshop"}


@dataclass(frozen=True)
class Comparison:
    """A row for each place or workshop: `place` or `workshop` (its id), called (its name), n, and its summary.

    alike: whether places divide the rows as workshops do.
    """

    places: pd.DataFrame
    workshops: pd.DataFrame
    alike: bool

    def comparable(self) -> dict[str, pd.DataFrame]:
        """Return `workshops` and `places`, each only if it has two rows or more."""
        return {id: rows for id, rows in (("workshops", self.workshops), ("places", self.places)) if len(rows) > 1}

    def numbers(self, columns: Sequence[str]) -> dict[str, Number]:
        """Return places.<province/district>.<column> and workshops.<id>.<column>, of n and these columns."""
        frames = {"places": self.places, "workshops": self.workshops}
        numbers: dict[str, Number] = {}
        for id, rows in frames.items():
            numbers |= flat_numbers(id, rows, [KEYS[id]], ["n", *columns])
        return numbers


def compare(data: Data, rows: pd.DataFrame, summary: Summary, size: Size = len, persons: bool = False) -> Comparison:
    """Summarize the rows of each place and each workshop that is not too small.

    Parameters
    ----------
    data : Data
        The tables the rows are from.
    rows : DataFrame
        `workshop`, and `group` or `district`.
    summary : callable
        Returns the columns of some rows.
    size : callable, optional
        Returns the n of some rows; how many they are by default.
    persons : bool, optional
        Whether rows tell of single persons, so that places beside workshops must not give a few persons away either.
    """
    marked = with_places(data, rows)
    workshop_sizes = _sizes(marked, "workshop", data.workshops(), size)
    place_sizes = _sizes(marked, "place", collate(marked["place"].unique()), size)
    if persons:
        safe = _safe_places(marked, open_parts(workshop_sizes), size)
        place_sizes = {id: n for id, n in place_sizes.items() if id in safe}
    places = _with_names(_summarize(marked, "place", place_sizes, summary), "place", lambda id: _name(data, id, marked))
    workshops = _with_names(_summarize(marked, "workshop", workshop_sizes, summary), "workshop", data.workshop_name)
    pairs = marked[["place", "workshop"]].drop_duplicates()
    alike = len(pairs) == pairs["place"].nunique() == pairs["workshop"].nunique()
    return Comparison(places, workshops, alike)


def with_places(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Return rows with `place`: province/district of the row's group or, of a person's row, of its own district.

    A person's row has no province: it is that of the groups of the district, else the workshop's. Without a district
    the place is the province.
    """
    groups = data.table("groups").to_dict("records")
    by_group = {(group["workshop"], group["group"]): _id(group) for group in groups}
    by_district = {(group["workshop"], group["district"]): _id(group) for group in groups if group["district"]}
    provinces = {row["workshop"]: row["province"] for row in data.table("workshops").to_dict("records")}

    def place(row: dict[str, Any]) -> str:
        workshop, district = row["workshop"], row.get("district", "")
        id = by_group.get((workshop, row.get("group"))) or by_district.get((workshop, district))
        return id or _id({"province": provinces.get(workshop, ""), "district": district})

    return rows.assign(place=[place(row) for row in rows.to_dict("records")])


def _id(row: Mapping[str, str]) -> str:
    return "/".join(filter(None, (row["province"], row["district"])))


def _name(data: Data, id: str, marked: pd.DataFrame) -> str:
    """Return a place as people call it; a province beside its districts is called what is left of it."""
    province, _, district = id.partition("/")
    if not district and province and marked["place"].str.startswith(f"{province}/").any():
        return data.say("compared.left", province=province)
    return data.place_name(province, district)


def _sizes(rows: pd.DataFrame, key: str, order: Sequence[str], size: Size) -> dict[str, int]:
    sizes = {id: size(rows[rows[key] == id]) for id in order}
    return {id: n for id, n in sizes.items() if n}


def _safe_places(rows: pd.DataFrame, workshops: Sequence[str], size: Size) -> set[str]:
    """Return the places that may be shown beside these workshops.

    In each of these workshops a place's part may be shown, and the place is in no other workshop. So each number that
    is shown is of whole parts of five or more, and so is what one number leaves of another.
    """
    parts = {id: _sizes(part, "place", collate(part["place"].unique()), size) for id, part in rows.groupby("workshop")}
    unsafe = {
        place for id, sizes in parts.items() for place in sizes if id not in workshops or place not in open_parts(sizes)
    }
    return {place for sizes in parts.values() for place in sizes} - unsafe


def _summarize(rows: pd.DataFrame, key: str, sizes: Mapping[str, int], summary: Summary) -> pd.DataFrame:
    summaries = [{key: id, "n": sizes[id], **summary(rows[rows[key] == id])} for id in open_parts(sizes)]
    return pd.DataFrame(summaries, columns=None if summaries else [key, "n", *summary(rows.head(0))])


def _with_names(rows: pd.DataFrame, key: str, name: Callable[[str], str]) -> pd.DataFrame:
    return rows.assign(called=[name(id) for id in rows[key]])
