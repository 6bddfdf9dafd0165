"""Who put which answer into which theme: each edit is an entry with its coder, in a store."""

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
"""Clusters of a theme's name, as on the board of the hall."""


@dataclass(frozen=True)
class Answer:
    """What is coded. item: as the store knows it, or as the bundle does."""

    item: str
    activity: str
    question: str
    text: str


class Coding:
    """One coder's codes of a workshop. coder: what they are known by, never a name in words (see `seal`).

    url: of the store. It is closed after each code, so that a file of codes is whole whenever it is copied.
    """

    def __init__(self, url: str, workshop: str, coder: str) -> None:
        self._url, self._workshop, self.coder = url, workshop, coder
        self._items = Items(entries(url, workshop))

    def put(self, item: str, name: str) -> Entry:
        """Put an answer into the theme of that name, in place of the one this coder had it in; none for "".

        Raises SamutError("thaitext.…") for a name that can't be kept.
        """
        name = " ".join(name.split())
        code = code_item(self.coder, item)
        before = self._items.get(code)
        value = {"item": item, "theme": theme_of(name), "name": clean(name, LONGEST)} if name else None
        entry = Entry(
            id=new_id(), workshop=self._workshop, activity=ACTIVITY, key=KEY, item=code, author=self.coder,
            value=value, base=before.base if before else (), op="save" if name else "delete",
        )  # fmt: skip
        with closing(Store(self._url)) as store:
            kept = store.append(entry)
        self._items.add([kept])
        return kept

    def mine(self) -> dict[str, str]:
        """Answer -> the name of the theme this coder has it in."""
        return {one.value["item"]: one.value["name"] for one in self._codes() if one.first.author == self.coder}

    def names(self) -> list[str]:
        """Every theme anybody has made here, in dictionary order."""
        return collate({one.value["theme"]: one.value["name"] for one in self._codes()}.values())

    def table(self, answers: Iterable[Answer]) -> pd.DataFrame:
        """All coders' codes of these answers, as the table `themes` has them."""
        there = {one.item: one for one in answers}
        return pd.DataFrame(
            [
                _row(self._workshop, one, there[one.value["item"]])
                for one in self._codes()
                if one.value["item"] in there
            ],
            columns=["workshop", "activity", "question", "item", "coder", "theme", "name"],
        )

    def _codes(self) -> list[Item]:
        return self._items.of(KEY)


def entries(url: str, *workshops: str) -> list[Entry]:
    """The codes of these workshops, or of all in the store, with all that was written over."""
    with closing(Store(url)) as store:
        found = [one for id in workshops or store.workshops() for one in store.since(id)]
    return [one for one in found if one.activity == ACTIVITY]


def theme_of(name: str) -> str:
    """The id of a theme: names spelled alike are one."""
    return theme_id(same_key(name))


def _row(workshop: str, code: Item, answer: Answer) -> dict[str, Any]:
    place = {"workshop": workshop, "activity": answer.activity, "question": answer.question, "item": answer.item}
    return {**place, "coder": code.first.author, "theme": code.value["theme"], "name": code.value["name"]}
