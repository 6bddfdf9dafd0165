"""Rows by where and when they are from: places, and workshops in order of their first days, if enough of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.result import Number, flat
from samut.analysis.small import kept
from samut.thai import collate

Summary = Callable[[pd.DataFrame], Mapping[str, Any]]
Size = Callable[[pd.DataFrame], int]
SPLITS = {"places": "place", "workshops": "workshop"}


@dataclass(frozen=True)
class Compared:
    """A row for each place or workshop: `place` or `workshop` (its id), called, n, and what a summary says of it.

    alike: the places divide it as the workshops do.
    """

    places: pd.DataFrame
    workshops: pd.DataFrame
    alike: bool

    def several(self) -> dict[str, pd.DataFrame]:
        """places, workshops: those with two rows or more, which can be compared."""
        return {id: rows for id, rows in (("workshops", self.workshops), ("places", self.places)) if len(rows) > 1}

    def numbers(self, columns: Sequence[str]) -> dict[str, Number]:
        """places.<province/district>.<column> and workshops.<id>.<column>, of n and these columns."""
        frames = {"places": self.places, "workshops": self.workshops}
        found = [flat(id, rows, [SPLITS[id]], ["n", *columns]) for id, rows in frames.items()]
        return {name: number for one in found for name, number in one.items()}


def compare(data: Data, rows: pd.DataFrame, summary: Summary, size: Size = len, persons: bool = False) -> Compared:
    """What `summary` says of each place and each workshop that is not too small. size: n of some rows.

    persons: rows tell of single persons, so that places beside workshops must not give a few away either.
    """
    marked = placed(data, rows)
    held = _sizes(marked, "workshop", data.workshops(), size)
    there = _sizes(marked, "place", collate(marked["place"].unique()), size)
    if persons:
        apart = _apart(marked, kept(held), size)
        there = {id: n for id, n in there.items() if id in apart}
    places = _by(marked, "place", there, summary)
    named = _called(places, "place", lambda id: _place(data, id, marked))
    workshops = _called(_by(marked, "workshop", held, summary), "workshop", data.called)
    pairs = marked[["place", "workshop"]].drop_duplicates()
    alike = len(pairs) == pairs["place"].nunique() == pairs["workshop"].nunique()
    return Compared(named, workshops, alike)


def placed(data: Data, rows: pd.DataFrame) -> pd.DataFrame:
    """Rows with `place`: province/district of their group or, of a person's, of the row; province if that is all.

    A person's row has no province: it is that of the groups of the district, else the workshop's.
    """
    groups = data.table("groups")
    by_group = {(row["workshop"], row["group"]): _id(row) for row in groups.to_dict("records")}
    by_district = {(row["workshop"], row["district"]): _id(row) for row in groups.to_dict("records") if row["district"]}
    home = {row["workshop"]: row["province"] for row in data.table("workshops").to_dict("records")}

    def found(row: dict[str, Any]) -> str:
        workshop, district = row["workshop"], row.get("district", "")
        place = by_group.get((workshop, row.get("group"))) or by_district.get((workshop, district))
        return place or _id({"province": home.get(workshop, ""), "district": district})

    return rows.assign(place=[found(row) for row in rows.to_dict("records")])


def _id(row: Mapping[str, str]) -> str:
    return "/".join(filter(None, (row["province"], row["district"])))


def _place(data: Data, id: str, marked: pd.DataFrame) -> str:
    """How a place is called; a province that has districts beside it is what is left of it."""
    province, _, district = id.partition("/")
    if not district and province and marked["place"].str.startswith(f"{province}/").any():
        return data.say("compared.left", province=province)
    return data.place(province, district)


def _sizes(rows: pd.DataFrame, key: str, order: Sequence[str], size: Size) -> dict[str, int]:
    sizes = {id: size(rows[rows[key] == id]) for id in order}
    return {id: n for id, n in sizes.items() if n}


def _apart(rows: pd.DataFrame, workshops: Sequence[str], size: Size) -> set[str]:
    """Places that may be shown beside these workshops: in each of them their part may be, and they are in no other.

    So each number that is shown is of whole parts of five or more, and so is what one leaves of another.
    """
    parts = {id: _sizes(one, "place", collate(one["place"].unique()), size) for id, one in rows.groupby("workshop")}
    few = {place for id, sizes in parts.items() for place in sizes if id not in workshops or place not in kept(sizes)}
    return {place for sizes in parts.values() for place in sizes} - few


def _by(rows: pd.DataFrame, key: str, sizes: Mapping[str, int], summary: Summary) -> pd.DataFrame:
    made = [{key: id, "n": sizes[id], **summary(rows[rows[key] == id])} for id in kept(sizes)]
    return pd.DataFrame(made, columns=None if made else [key, "n", *summary(rows.head(0))])


def _called(rows: pd.DataFrame, key: str, called: Callable[[str], str]) -> pd.DataFrame:
    return rows.assign(called=[called(id) for id in rows[key]])
