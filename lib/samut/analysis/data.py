"""The research tables as the analyses read them: every column there, of its type; words of ids from the codebook."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd

from samut.analysis.small import FEW, enough
from samut.settings import share
from samut.texts import Texts
from samut.thai import buddhist_year

Tables = Mapping[str, pd.DataFrame]
AFTER = "after"
"""A column of the themes that were made after their bundle was, and are in no bundle: true."""
_TYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
_TRUE = {"true": True, "false": False, "1": True, "0": False}


class Data:
    """Tables of one workshop or many. texts: in which its sentences are; Thai by default."""

    def __init__(self, tables: Tables, texts: Texts | None = None) -> None:
        self._given = tables
        self._ready: dict[str, pd.DataFrame] = {}
        self._words: dict[tuple[str, str], list[tuple[str, str]]] | None = None
        self.texts = texts or Texts(share() / "data" / "texts")

    def table(self, id: str) -> pd.DataFrame:
        """A table of data/research/tables.toml with all its columns; without rows where it was not given."""
        if id not in self._ready:
            self._ready[id] = _typed(self._given.get(id, pd.DataFrame()), _columns()[id])
        return self._ready[id]

    def coded_after(self) -> pd.DataFrame:
        """workshop, item, coder: of the codes that were made after their bundle was."""
        given = self._given.get("themes", pd.DataFrame())
        marked = [one is True for one in given[AFTER]] if AFTER in given else [False] * len(given)
        rows = self.table("themes")[["workshop", "item", "coder"]]
        return rows[pd.Series(marked, index=rows.index, dtype=bool)]

    def answers(self, activity: str, *questions: str) -> pd.DataFrame:
        """Answers that are not hidden, one row each (the version saved last), with `province` and `district`."""
        found = self.table("answers")
        asked = found[(found["activity"] == activity) & found["question"].isin(questions)]
        seen = asked[~asked["hidden"].fillna(False).astype(bool)]
        last = seen.sort_values(["workshop", "item", "saved_at", "version"]).drop_duplicates(
            ["workshop", "item"], keep="last"
        )
        places = self.table("groups").drop_duplicates(["workshop", "group"])
        return last.merge(places, on=["workshop", "group"], how="left").fillna({"province": "", "district": ""})

    def parts(self, answers: pd.DataFrame, field: str) -> pd.DataFrame:
        """The values of one part of these answers, of the version that `answers` holds."""
        found = self.table("parts")
        return found[found["field"] == field].merge(
            answers[["workshop", "version", "group"]], on=["workshop", "version"]
        )

    def say(self, name: str, /, **values: object) -> str:
        return self.texts(f"analysis.{name}", **values)

    def notes(self, id: str, *more: str) -> tuple[str, ...]:
        """The notes of an analysis as they stand in its texts, and those of this run."""
        return (*self.texts.room("analysis")[id]["notes"], *more)

    def heads(self, *columns: str) -> dict[str, str]:
        """Column id -> the words over it."""
        return {column: self.say(f"column.{column}") for column in columns}

    def word(self, kind: str, id: str, parent: str = "") -> str:
        """The words of an id in the codebook; the id itself where it has none."""
        told = dict.fromkeys(text for under, text in self._book().get((kind, id), []) if under.startswith(parent))
        words = next(iter(told), id)
        provinces = sorted(set(self.table("workshops")["province"]) - {""}) if len(told) > 1 else []
        for province in provinces:  # of a question that names each workshop's own
            words = words.replace(province, "…")
        return words

    def listed(self, kind: str, parent: str) -> list[str]:
        """Ids of one kind under `parent`, in the codebook's order."""
        book = self.table("codebook")
        found = book[(book["kind"] == kind) & book["parent"].str.startswith(parent)]
        return list(dict.fromkeys(found.sort_values(["parent", "order"], kind="stable")["id"]))

    def place(self, province: str, district: str = "") -> str:
        """How a place is called."""
        if district:
            return self.say("place", province=province, district=district)
        return self.say("province", province=province) if province else self.say("nowhere")

    def workshops(self) -> list[str]:
        """Workshops in order of their first days; those only other tables know of come last."""
        known = self.table("workshops").sort_values(["began", "workshop"])["workshop"]
        others = {w for id in self._given if id not in ("codebook", "workshops") for w in self.table(id)["workshop"]}
        return list(dict.fromkeys([*known, *sorted(others)]))

    def called(self, workshop: str) -> str:
        """A workshop by its place and its first day."""
        rows = self.table("workshops")
        for row in rows[rows["workshop"] == workshop].to_dict("records"):
            place = self.place(row["province"], row["district"])
            return self.say("workshop", place=place, began=_day(row["began"])) if row["began"] else place
        return workshop

    def sentence(self, id: str, n: int, **values: object) -> str:
        """What may be taken from n: nothing of none, nothing of so few, and with caution under twenty."""
        if not n:
            return self.say("nothing")
        if not enough(n):
            return self.say("too_few")
        said = self.say(f"{id}.sentence", n=n, **values)
        return said if n >= FEW else f"{said} {self.say('cautious', n=n)}"

    def _book(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        if self._words is None:
            self._words = {}
            for row in self.table("codebook").to_dict("records"):
                self._words.setdefault((row["kind"], row["id"]), []).append((row["parent"], row["text_th"]))
        return self._words


def _day(iso: str) -> str:
    """31/12/2569 of 2026-12-31."""
    year, month, day = iso[:10].split("-")
    return f"{int(day)}/{int(month)}/{buddhist_year(int(year))}"


def read(tables: Tables | Data) -> Data:
    """Tables as `Data`, which it may be already."""
    return tables if isinstance(tables, Data) else Data(tables)


@cache
def _columns() -> dict[str, dict[str, str]]:
    """table -> column -> type, as data/research/tables.toml has them."""
    told = tomllib.loads((share() / "data" / "research" / "tables.toml").read_text("utf-8"))
    return {table["id"]: {one["id"]: one["type"] for one in table["column"]} for table in told["table"]}


def _typed(frame: pd.DataFrame, columns: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame({id: _column(frame, id, type) for id, type in columns.items()})


def _column(frame: pd.DataFrame, id: str, type: str) -> pd.Series[Any]:
    """Strings, dates and times are strings, "" where missing; the rest pandas' nullable types."""
    given = frame[id].reset_index(drop=True) if id in frame else pd.Series([None] * len(frame), dtype=object)
    if type == "boolean":
        words = given.map(lambda one: _TRUE.get(str(one).lower()), na_action="ignore")
        return words.astype("boolean")
    if type in _TYPES:
        return pd.to_numeric(given).astype(_TYPES[type])
    return given.astype(object).where(given.notna(), "").astype(str)
