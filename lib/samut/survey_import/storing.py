"""Responses as entries: each row once, a changed row as a new revision, and the import they came with; all or none."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Named
from dataclasses import dataclass, replace
from typing import Any

from samut.domain.entries import Entry, Item, Items
from samut.domain.ids import import_id
from samut.domain.ports import EntryLog
from samut.domain.surveys import ACTIVITY, IMPORT, MAPPING, RESPONSE
from samut.survey_import.checks import CheckedRow
from samut.survey_import.mapping import Mapping


@dataclass(frozen=True)
class Batch:
    """The entries of an import, and how many of its rows are new, changed, the same, or erased and stay so."""

    entries: tuple[Entry, ...] = ()
    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


def batch(
    log: EntryLog, workshop: str, mapping: Mapping, responses: Iterable[CheckedRow], author: str = "", file: str = ""
) -> Batch:
    """Return what these responses add to the workshop. file: the name it had."""
    items = Items(entry for entry in log.since(workshop) if entry.activity == ACTIVITY)
    row_items = _RowItems(items, workshop, mapping)
    entries, counts = [], {"new": 0, "changed": 0, "same": 0, "gone": 0}
    for response, item in row_items.rows(list(responses)):
        value = {
            "survey": mapping.survey,
            "at": response.at,
            "answers": dict(response.answers),
            "mapping": mapping.name,
        }
        existing = items.get(item)
        kind = _kind(existing, value)
        counts[kind] += 1
        if kind in ("new", "changed"):
            entries.append(_entry(workshop, RESPONSE, item, value, existing, author))
    return Batch(tuple(_together(entries, workshop, mapping, items, author, file)), **counts)


class _RowItems:
    """The items of rows: by their ids, by the ids of earlier versions, or by a moment and its answers.

    By the last a row is recognised if a program changed something that identifies the person, or that is not imported.
    Without a moment two people who answer alike would be taken for one.
    """

    def __init__(self, items: Items, workshop: str, mapping: Mapping) -> None:
        self._items, self._called = items, (RESPONSE, workshop, mapping.survey)
        self._who = {column.id for column in mapping.columns if column.identifies in ("person", "code")}

    def rows(self, responses: list[CheckedRow]) -> Iterator[tuple[CheckedRow, str]]:
        """Yield each response with its item. No item is two rows."""
        named = [self._named(response) for response in responses]
        alike = self._alike({item for item in named if item in self._items})
        for response, item in zip(responses, named, strict=True):
            same = alike.get(self._content(response.at, response.answers), [])
            yield response, item if response.named or item in self._items or not same else same.pop(0)

    def _named(self, response: CheckedRow) -> str:
        now, before = import_id(*self._called, response.identity), import_id(*self._called, response.before)
        return before if before in self._items and now not in self._items else now

    def _alike(self, taken: set[str]) -> dict[str, list[str]]:
        """Return content -> the items that have it and are no other row of this file."""
        by_content: dict[str, list[str]] = {}
        for item in self._items.with_key(RESPONSE):
            if item.id not in taken and item.value["survey"] == self._called[-1]:
                by_content.setdefault(self._content(item.value.get("at"), item.value["answers"]), []).append(item.id)
        by_content.pop("", None)
        return by_content

    def _content(self, at: str | None, answers: Named[str, Any]) -> str:
        content = {id: value for id, value in answers.items() if id not in self._who}
        return json.dumps([at, content], sort_keys=True, ensure_ascii=False) if at and "T" in at else ""


def _together(
    entries: list[Entry], workshop: str, mapping: Mapping, items: Items, author: str, file: str
) -> Iterable[Entry]:
    """Yield the responses with the import they are of, that import, and the mapping if it is not stored yet."""
    if not entries:
        return
    id = import_id(IMPORT, workshop, *(entry.id for entry in entries))
    named = f"{MAPPING}.{mapping.name}"
    if _kind(items.get(named), mapping.value) != "same":
        yield _entry(workshop, MAPPING, named, mapping.value, items.get(named), author)
    about = {"survey": mapping.survey, "mapping": mapping.name, "file": file, "rows": len(entries)}
    yield Entry(id, workshop, ACTIVITY, IMPORT, f"{IMPORT}.{id}", author=author, value=about)
    yield from (replace(entry, value={**entry.value, IMPORT: id}) for entry in entries)


def _kind(existing: Item | None, value: Any) -> str:
    """Return how a row compares with the stored one.

    An erased one stays erased; one that was taken out may come again.
    """
    if existing is None:
        return "new"
    if existing.gone:
        return "gone" if "erase" in (existing.first.op, existing.last.op) else "new"
    return "same" if {**existing.value, IMPORT: ""} == {**value, IMPORT: ""} else "changed"


def _entry(workshop: str, key: str, item: str, value: Any, existing: Item | None, author: str) -> Entry:
    """Return an entry. Its id is derived from its content and its base: sent twice, it is one."""
    base = existing.base if existing else ()
    content = json.dumps(value, sort_keys=True, ensure_ascii=False)
    id = import_id(workshop, key, item, content, *base)
    return Entry(id, workshop, ACTIVITY, key, item, author=author, value=value, base=base)
