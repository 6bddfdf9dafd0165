"""What was brought in, import by import, and an import taken out again: its rows deleted, kept in their history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from samut.domain.entries import Entry, Item, Items, Op
from samut.domain.ids import import_id
from samut.domain.surveys import ACTIVITY, IMPORT, MAPPING, RESPONSE
from samut.domain.workshop import typist_item
from samut.errors import SamutError
from samut.texts import Texts


@dataclass(frozen=True)
class Brought:
    """An import that stands. file: its name, "" where an earlier version brought it in. rows: those still as it says.

    at: ISO 8601. author: the visit, "" for the command line; who: the name that was given there, or "".
    """

    id: str
    survey: str
    file: str
    rows: int
    at: str
    author: str
    who: str = ""


def brought(entries: Sequence[Entry]) -> list[Brought]:
    """All that were not taken out, the newest first. entries: a workshop's, in the order of commit."""
    items, hall = _items(entries), Items(one for one in entries if one.activity != ACTIVITY)
    rows: dict[str, list[Item]] = {item.id.removeprefix(f"{IMPORT}."): [] for item in items.with_key(IMPORT)}
    for item in items.with_key(RESPONSE):
        rows.setdefault(import_of(item.value), []).append(item)
    found = [_brought(id, several, items, hall) for id, several in rows.items()]
    return sorted(found, key=lambda one: one.at, reverse=True)


def out(entries: Sequence[Entry], id: str, author: str = "") -> list[Entry]:
    """The entries that take an import back. A row it changed is again what it was; a later import's rows stay.

    id: its first letters are enough. Raises SamutError("imports.no_import") where there is not exactly one.
    """
    named = [one for one in brought(entries) if id and one.id.startswith(id)]
    if len(named) != 1:
        raise SamutError("imports.no_import", where=id)
    items, id = _items(entries), named[0].id
    mine = [item for item in items.with_key(RESPONSE) if import_of(item.value) == id]
    before = _before(entries, items, id)
    found = [_back(item, before.get(item.id), author) for item in mine]
    left = {item.value["mapping"] for item in items.with_key(RESPONSE) if item not in mine}
    left |= {one["mapping"] for item in mine if (one := before.get(item.id))}
    unused = [items[f"{MAPPING}.{name}"] for name in {item.value["mapping"] for item in mine} - left]
    record = items.get(f"{IMPORT}.{id}")
    return found + [_back(one, None, author) for one in (*unused, *([record] if record else ()))]


def by(one: Brought, texts: Texts) -> str:
    """Who brought it in, in words."""
    return one.who or texts("imports.by.leader" if one.author else "imports.by.command")


def import_of(value: Any) -> str:
    """Which import a response is of; those of earlier versions are of their mapping."""
    return str(value.get(IMPORT) or f"{MAPPING}.{value['mapping']}")


def _brought(id: str, rows: list[Item], items: Items, hall: Items) -> Brought:
    record = items.get(f"{IMPORT}.{id}")
    first = record.first if record else min((item.first for item in rows), key=lambda one: one.seq)
    visit = hall.now(first.author) or {}
    who = hall.now(typist_item(first.author)) or (visit.get("nickname") if isinstance(visit, dict) else "") or ""
    return Brought(id, first.value["survey"], first.value.get("file", ""), len(rows), first.at, first.author, str(who))


def _before(entries: Sequence[Entry], items: Items, id: str) -> dict[str, Any]:
    """Item -> what it said last by another import that stands."""
    standing = {item.id.removeprefix(f"{IMPORT}.") for item in items.with_key(IMPORT)}
    found: dict[str, Any] = {}
    for one in entries:
        if (one.activity, one.key) != (ACTIVITY, RESPONSE):
            continue
        if one.gone:
            found.pop(one.item, None)
        elif (of := import_of(one.value)) != id and (of in standing or IMPORT not in one.value):
            found[one.item] = one.value
    return found


def _back(item: Item, value: Any, author: str) -> Entry:
    op: Op = "delete" if value is None else "undo"
    id = import_id("out", item.id, *item.base)
    return Entry(
        id, item.first.workshop, ACTIVITY, item.key, item.id, author=author, value=value, base=item.base, op=op
    )


def _items(entries: Sequence[Entry]) -> Items:
    return Items(one for one in entries if one.activity == ACTIVITY)
