"""Imports of a workshop, and an import taken out again: its rows deleted, with their history."""

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
class ImportedBatch:
    """An import that stands. file: its name, "" if an earlier version imported it. rows.

    Those that still stand as imported.

    at: ISO 8601. author: the visit, "" for the command line; who: the name that was given, or "".
    """

    id: str
    survey: str
    file: str
    rows: int
    at: str
    author: str
    who: str = ""


def imported_batches(entries: Sequence[Entry]) -> list[ImportedBatch]:
    """Return all imports that stand, the newest first. entries: a workshop's, in the order of commit."""
    items, hall = _items(entries), Items(entry for entry in entries if entry.activity != ACTIVITY)
    rows: dict[str, list[Item]] = {item.id.removeprefix(f"{IMPORT}."): [] for item in items.with_key(IMPORT)}
    for item in items.with_key(RESPONSE):
        rows.setdefault(import_of(item.value), []).append(item)
    batches = [_brought(id, several, items, hall) for id, several in rows.items()]
    return sorted(batches, key=lambda batch: batch.at, reverse=True)


def undo_entries(entries: Sequence[Entry], id: str, author: str = "") -> list[Entry]:
    """Return the entries that take an import back. A row it changed is again as before; a later import's rows stay.

    id: its first letters are enough. Raises SamutError("imports.no_import") if it is not exactly one import's.
    """
    named = [batch for batch in imported_batches(entries) if id and batch.id.startswith(id)]
    if len(named) != 1:
        raise SamutError("imports.no_import", where=id)
    items, id = _items(entries), named[0].id
    rows = [item for item in items.with_key(RESPONSE) if import_of(item.value) == id]
    before = _before(entries, items, id)
    entries_back = [_back(item, before.get(item.id), author) for item in rows]
    left = {item.value["mapping"] for item in items.with_key(RESPONSE) if item not in rows}
    left |= {value["mapping"] for item in rows if (value := before.get(item.id))}
    unused = [items[f"{MAPPING}.{name}"] for name in {item.value["mapping"] for item in rows} - left]
    record = items.get(f"{IMPORT}.{id}")
    return entries_back + [_back(item, None, author) for item in (*unused, *([record] if record else ()))]


def batch_author(batch: ImportedBatch, texts: Texts) -> str:
    """Return in words who made an import."""
    return batch.who or texts("imports.by.leader" if batch.author else "imports.by.command")


def import_of(value: Any) -> str:
    """Return the import of a response; a response of an earlier version is of its mapping."""
    return str(value.get(IMPORT) or f"{MAPPING}.{value['mapping']}")


def _brought(id: str, rows: list[Item], items: Items, hall: Items) -> ImportedBatch:
    record = items.get(f"{IMPORT}.{id}")
    first = record.first if record else min((item.first for item in rows), key=lambda entry: entry.seq)
    visit = hall.now(first.author) or {}
    who = hall.now(typist_item(first.author)) or (visit.get("nickname") if isinstance(visit, dict) else "") or ""
    return ImportedBatch(
        id, first.value["survey"], first.value.get("file", ""), len(rows), first.at, first.author, str(who)
    )


def _before(entries: Sequence[Entry], items: Items, id: str) -> dict[str, Any]:
    """Return item -> the last value from another import that stands."""
    standing = {item.id.removeprefix(f"{IMPORT}.") for item in items.with_key(IMPORT)}
    values: dict[str, Any] = {}
    for entry in entries:
        if (entry.activity, entry.key) != (ACTIVITY, RESPONSE):
            continue
        if entry.gone:
            values.pop(entry.item, None)
        elif (batch := import_of(entry.value)) != id and (batch in standing or IMPORT not in entry.value):
            values[entry.item] = entry.value
    return values


def _back(item: Item, value: Any, author: str) -> Entry:
    op: Op = "delete" if value is None else "undo"
    id = import_id("out", item.id, *item.base)
    return Entry(
        id, item.first.workshop, ACTIVITY, item.key, item.id, author=author, value=value, base=item.base, op=op
    )


def _items(entries: Sequence[Entry]) -> Items:
    return Items(entry for entry in entries if entry.activity == ACTIVITY)
