"""Rows by where and when they are from: places, and workshops in order of their first days, if enough of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.result import Number, flat
from samut.analysis.small import kept
from samut.thaitext import collate

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


def compare(data: Data, rows: pd.DataFrame, summary: Summary, size: Size = len) -> Compared:
    """What `summary` says of each place and each workshop that is not too small. size: n of some rows."""
    marked = placed(data, rows)
    places = _by(marked, "place", collate(marked["place"].unique()), summary, size)
    named = _called(places, "place", lambda id: _place(data, id, marked))
    workshops = _called(_by(marked, "workshop", data.workshops(), summary, size), "workshop", data.called)
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


def _by(rows: pd.DataFrame, key: str, order: Sequence[str], summary: Summary, size: Size) -> pd.DataFrame:
    sizes = {id: size(rows[rows[key] == id]) for id in order}
    shown = kept({id: n for id, n in sizes.items() if n})
    made = [{key: id, "n": sizes[id], **summary(rows[rows[key] == id])} for id in shown]
    return pd.DataFrame(made, columns=None if made else [key, "n", *summary(rows.head(0))])


def _called(rows: pd.DataFrame, key: str, called: Callable[[str], str]) -> pd.DataFrame:
    return rows.assign(called=[called(id) for id in rows[key]])
