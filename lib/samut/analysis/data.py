"""The research tables as analyses read them: all their columns, each of its type; words of ids from the codebook."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd

from samut.analysis.small_numbers import FEW, enough
from samut.settings import share
from samut.texts import Texts
from samut.thai import buddhist_year

Tables = Mapping[str, pd.DataFrame]
AFTER = "after"
"""A column of the table `themes`, true for themes that were made after their bundle was; no bundle has it."""
_TYPES = {"integer": "Int64", "number": "Float64", "boolean": "boolean"}
_TRUE = {"true": True, "false": False, "1": True, "0": False}


class Data:
    """The tables of one workshop or many, with words for what they hold.

    Parameters
    ----------
    tables : mapping of str to DataFrame
        Tables of data/research/tables.toml by id; any table or column may be missing.
    texts : Texts, optional
        The words of titles and sentences; Thai by default.
    """

    def __init__(self, tables: Tables, texts: Texts | None = None) -> None:
        self._tables = tables
        self._typed: dict[str, pd.DataFrame] = {}
        self._labels: dict[tuple[str, str], list[tuple[str, str]]] | None = None
        self.texts = texts or Texts(share() / "data" / "texts")

    def table(self, id: str) -> pd.DataFrame:
        """Return a table of data/research/tables.toml with all its columns; without rows if it is missing."""
        if id not in self._typed:
            self._typed[id] = _typed(self._tables.get(id, pd.DataFrame()), _columns()[id])
        return self._typed[id]

    def coded_after(self) -> pd.DataFrame:
        """Return workshop, item, coder of the codes that were made after their bundle was."""
        themes = self._tables.get("themes", pd.DataFrame())
        after = [mark is True for mark in themes[AFTER]] if AFTER in themes else [False] * len(themes)
        codes = self.table("themes")[["workshop", "item", "coder"]]
        return codes[pd.Series(after, index=codes.index, dtype=bool)]

    def answers(self, activity: str, *questions: str) -> pd.DataFrame:
        """Return the answers that are not hidden, a row each (the version saved last), with `province`, `district`."""
        versions = self.table("answers")
        versions = versions[(versions["activity"] == activity) & versions["question"].isin(questions)]
        shown = versions[~versions["hidden"].fillna(False).astype(bool)]
        answers = shown.sort_values(["workshop", "item", "saved_at", "version"]).drop_duplicates(
            ["workshop", "item"], keep="last"
        )
        places = self.table("groups").drop_duplicates(["workshop", "group"])
        return answers.merge(places, on=["workshop", "group"], how="left").fillna({"province": "", "district": ""})

    def fields(self, answers: pd.DataFrame, field: str) -> pd.DataFrame:
        """Return the values of a field in these versions of answers."""
        parts = self.table("parts")
        versions = answers[["workshop", "version", "group"]]
        return parts[parts["field"] == field].merge(versions, on=["workshop", "version"])

    def say(self, name: str, /, **values: object) -> str:
        """Return words of the texts' file "analysis", with values put in."""
        return self.texts(f"analysis.{name}", **values)

    def notes(self, id: str, *more: str) -> tuple[str, ...]:
        """Return the notes of an analysis in the texts, and those of this run."""
        return (*self.texts.room("analysis")[id]["notes"], *more)

    def headings(self, *columns: str) -> dict[str, str]:
        """Return column id -> the words over it."""
        return {column: self.say(f"column.{column}") for column in columns}

    def label(self, kind: str, id: str, parent: str = "") -> str:
        """Return the words of an id in the codebook, or the id if it has none."""
        labels = dict.fromkeys(text for under, text in self._codebook().get((kind, id), []) if under.startswith(parent))
        label = next(iter(labels), id)
        provinces = sorted(set(self.table("workshops")["province"]) - {""}) if len(labels) > 1 else []
        for province in provinces:  # each workshop's question names its own province
            label = label.replace(province, "…")
        return label

    def ids(self, kind: str, parent: str) -> list[str]:
        """Return the ids of a kind under `parent`, in the codebook's order."""
        book = self.table("codebook")
        rows = book[(book["kind"] == kind) & book["parent"].str.startswith(parent)]
        return list(dict.fromkeys(rows.sort_values(["parent", "order"], kind="stable")["id"]))

    def place_name(self, province: str, district: str = "") -> str:
        """Return a place as people call it."""
        if district:
            return self.say("place", province=province, district=district)
        return self.say("province", province=province) if province else self.say("nowhere")

    def workshops(self) -> list[str]:
        """Return workshops in order of their first days; those that only other tables name come last."""
        listed = self.table("workshops").sort_values(["began", "workshop"])["workshop"]
        others = {w for id in self._tables if id not in ("codebook", "workshops") for w in self.table(id)["workshop"]}
        return list(dict.fromkeys([*listed, *sorted(others)]))

    def workshop_name(self, workshop: str) -> str:
        """Return a workshop's place and first day."""
        rows = self.table("workshops")
        for row in rows[rows["workshop"] == workshop].to_dict("records"):
            place = self.place_name(row["province"], row["district"])
            return self.say("workshop", place=place, began=_day(row["began"])) if row["began"] else place
        return workshop

    def sentence(self, id: str, n: int, **values: object) -> str:
        """Return what may be taken from n answers: nothing if they are too few, and with caution under twenty."""
        if not n:
            return self.say("nothing")
        if not enough(n):
            return self.say("too_few")
        sentence = self.say(f"{id}.sentence", n=n, **values)
        return sentence if n >= FEW else f"{sentence} {self.say('cautious', n=n)}"

    def _codebook(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """Return (kind, id) -> (parent, words) of each row of the codebook."""
        if self._labels is None:
            self._labels = {}
            for row in self.table("codebook").to_dict("records"):
                self._labels.setdefault((row["kind"], row["id"]), []).append((row["parent"], row["text_th"]))
        return self._labels


def _day(iso: str) -> str:
    """Return 31/12/2569 for 2026-12-31."""
    year, month, day = iso[:10].split("-")
    return f"{int(day)}/{int(month)}/{buddhist_year(int(year))}"


def as_data(tables: Tables | Data) -> Data:
    """Return tables as `Data`, which they may be already."""
    return tables if isinstance(tables, Data) else Data(tables)


@cache
def _columns() -> dict[str, dict[str, str]]:
    """Return table -> column -> type, as data/research/tables.toml has them."""
    schema = tomllib.loads((share() / "data" / "research" / "tables.toml").read_text("utf-8"))
    return {table["id"]: {column["id"]: column["type"] for column in table["column"]} for table in schema["table"]}


def _typed(frame: pd.DataFrame, columns: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame({id: _column(frame, id, type) for id, type in columns.items()})


def _column(frame: pd.DataFrame, id: str, type: str) -> pd.Series[Any]:
    """Return a column of its type: strings, dates and times as strings, "" if missing; others as nullable types."""
    values = frame[id].reset_index(drop=True) if id in frame else pd.Series([None] * len(frame), dtype=object)
    if type == "boolean":
        booleans = values.map(lambda value: _TRUE.get(str(value).lower()), na_action="ignore")
        return booleans.astype("boolean")
    if type in _TYPES:
        return pd.to_numeric(values).astype(_TYPES[type])
    return values.astype(object).where(values.notna(), "").astype(str)
