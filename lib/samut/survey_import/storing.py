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
from samut.survey_import.checks import Response
from samut.survey_import.mapping import Mapping


@dataclass(frozen=True)
class Batch:
    """What is to be stored, and what of it is new, changed, there already, or was erased and stays so."""

    entries: tuple[Entry, ...] = ()
    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


def batch(
    log: EntryLog, workshop: str, mapping: Mapping, responses: Iterable[Response], author: str = "", file: str = ""
) -> Batch:
    """What these responses would add to the workshop. file: the name it had."""
    items = Items(entry for entry in log.since(workshop) if entry.activity == ACTIVITY)
    known = _Known(items, workshop, mapping)
    entries, counts = [], {"new": 0, "changed": 0, "same": 0, "gone": 0}
    for one, item in known.rows(list(responses)):
        value = {"survey": mapping.survey, "at": one.at, "answers": dict(one.answers), "mapping": mapping.name}
        found = items.get(item)
        kind = _kind(found, value)
        counts[kind] += 1
        if kind in ("new", "changed"):
            entries.append(_entry(workshop, RESPONSE, item, value, found, author))
    return Batch(tuple(_together(entries, workshop, mapping, items, author, file)), **counts)


class _Known:
    """Which items rows are: by what they are called, as earlier versions called them, or by a moment and its answers.

    The last is how a row is known again of which a program changed something that tells who answered, or that is not
    brought in. Without a moment two people who answer alike would be taken for one.
    """

    def __init__(self, items: Items, workshop: str, mapping: Mapping) -> None:
        self._items, self._called = items, (RESPONSE, workshop, mapping.survey)
        self._who = {one.id for one in mapping.columns if one.identifies in ("person", "code")}

    def rows(self, responses: list[Response]) -> Iterator[tuple[Response, str]]:
        """Each response with its item. No item is two rows."""
        named = [self._named(one) for one in responses]
        alike = self._alike({item for item in named if item in self._items})
        for one, item in zip(responses, named, strict=True):
            same = alike.get(self._said(one.at, one.answers), [])
            yield one, item if one.named or item in self._items or not same else same.pop(0)

    def _named(self, one: Response) -> str:
        now, before = import_id(*self._called, one.identity), import_id(*self._called, one.before)
        return before if before in self._items and now not in self._items else now

    def _alike(self, taken: set[str]) -> dict[str, list[str]]:
        """What was said at which moment -> the items that say so and are no other row of this file."""
        found: dict[str, list[str]] = {}
        for item in self._items.with_key(RESPONSE):
            if item.id not in taken and item.value["survey"] == self._called[-1]:
                found.setdefault(self._said(item.value.get("at"), item.value["answers"]), []).append(item.id)
        found.pop("", None)
        return found

    def _said(self, at: str | None, answers: Named[str, Any]) -> str:
        told = {id: said for id, said in answers.items() if id not in self._who}
        return json.dumps([at, told], sort_keys=True, ensure_ascii=False) if at and "T" in at else ""


def _together(
    entries: list[Entry], workshop: str, mapping: Mapping, items: Items, author: str, file: str
) -> Iterable[Entry]:
    """The responses with the import they are of, that import, and the mapping where it is not there yet."""
    if not entries:
        return
    id = import_id(IMPORT, workshop, *(one.id for one in entries))
    named = f"{MAPPING}.{mapping.name}"
    if _kind(items.get(named), mapping.value) != "same":
        yield _entry(workshop, MAPPING, named, mapping.value, items.get(named), author)
    about = {"survey": mapping.survey, "mapping": mapping.name, "file": file, "rows": len(entries)}
    yield Entry(id, workshop, ACTIVITY, IMPORT, f"{IMPORT}.{id}", author=author, value=about)
    yield from (replace(one, value={**one.value, IMPORT: id}) for one in entries)


def _kind(found: Item | None, value: Any) -> str:
    """What was erased stays so; what was only taken out may come again."""
    if found is None:
        return "new"
    if found.gone:
        return "gone" if "erase" in (found.first.op, found.last.op) else "new"
    return "same" if {**found.value, IMPORT: ""} == {**value, IMPORT: ""} else "changed"


def _entry(workshop: str, key: str, item: str, value: Any, found: Item | None, author: str) -> Entry:
    """Its id is told by what it says and what it is written over: sent twice, it is one."""
    base = found.base if found else ()
    said = json.dumps(value, sort_keys=True, ensure_ascii=False)
    id = import_id(workshop, key, item, said, *base)
    return Entry(id, workshop, ACTIVITY, key, item, author=author, value=value, base=base)
