"""Codes: which coder put which answer into which theme. Each edit is an entry in a store."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.domain.entries import Entry, Item, Items, new_id
from samut.domain.ids import code_item, theme_id
from samut.storage.store import Store
from samut.thai import clean, collate, same_key

ACTIVITY, KEY = "research", "code"
LONGEST = 200
"""The most clusters of a theme's name, as on the hall's board."""


@dataclass(frozen=True)
class CodingUnit:
    """An answer to be coded. item: its id in the store, or in the bundle."""

    item: str
    activity: str
    question: str
    text: str


class Coding:
    """A coder's codes of a workshop.

    Parameters
    ----------
    url : str
        The address of a store. It is closed after each code, so that a file of codes is whole whenever it is copied.
    workshop : str
        The workshop's id.
    coder : str
        A hash of the coder's name (see `samut.storage.secret_hash`), never the name.
    """

    def __init__(self, url: str, workshop: str, coder: str) -> None:
        self._url, self._workshop, self.coder = url, workshop, coder
        self._items = Items(code_entries(url, workshop))

    def assign(self, item: str, name: str) -> Entry:
        """Put an answer into the theme of a name, in place of this coder's theme of it; take it out for "".

        Raises SamutError("thaitext.…") if the name can't be stored.
        """
        name = " ".join(name.split())
        code = code_item(self.coder, item)
        previous = self._items.get(code)
        value = {"item": item, "theme": theme_of(name), "name": clean(name, LONGEST)} if name else None
        entry = Entry(
            id=new_id(), workshop=self._workshop, activity=ACTIVITY, key=KEY, item=code, author=self.coder,
            value=value, base=previous.base if previous else (), op="save" if name else "delete",
        )  # fmt: skip
        with closing(Store(self._url)) as store:
            stored = store.append(entry)
        self._items.add([stored])
        return stored

    def own_themes(self) -> dict[str, str]:
        """Return answer -> the name of the theme this coder has it in."""
        own = [code for code in self._codes() if code.first.author == self.coder]
        return {code.value["item"]: code.value["name"] for code in own}

    def theme_names(self) -> list[str]:
        """Return the names of all coders' themes, in dictionary order."""
        return collate({code.value["theme"]: code.value["name"] for code in self._codes()}.values())

    def table(self, units: Iterable[CodingUnit]) -> pd.DataFrame:
        """Return all coders' codes of these answers, as the table `themes` has them."""
        by_item = {unit.item: unit for unit in units}
        codes = [code for code in self._codes() if code.value["item"] in by_item]
        return pd.DataFrame(
            [_row(self._workshop, code, by_item[code.value["item"]]) for code in codes],
            columns=["workshop", "activity", "question", "item", "coder", "theme", "name"],
        )

    def _codes(self) -> list[Item]:
        return self._items.with_key(KEY)


def code_entries(url: str, *workshops: str) -> list[Entry]:
    """Return the codes of these workshops, or of all in the store, with all earlier versions."""
    with closing(Store(url)) as store:
        entries = [entry for id in workshops or store.workshops() for entry in store.since(id)]
    return [entry for entry in entries if entry.activity == ACTIVITY]


def theme_of(name: str) -> str:
    """Return the id of a theme: names that are spelled alike are one theme."""
    return theme_id(same_key(name))


def _row(workshop: str, code: Item, unit: CodingUnit) -> dict[str, Any]:
    ids = {"workshop": workshop, "activity": unit.activity, "question": unit.question, "item": unit.item}
    return {**ids, "coder": code.first.author, "theme": code.value["theme"], "name": code.value["name"]}
