"""Responses as entries: each row once, a changed row as a new revision, and the import they came with; all or none."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from samut.domain.entry import Entry, Item, Items
from samut.domain.surveys import ACTIVITY, IMPORT, MAPPING, RESPONSE
from samut.imports.checking import Response
from samut.imports.mapping import Mapping


class Log(Protocol):
    """What is needed of the store."""

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]: ...
    def since(self, workshop: str, seq: int = 0) -> list[Entry]: ...


@dataclass(frozen=True)
class Batch:
    """What is to be stored, and what of it is new, changed, there already, or was erased and stays so."""

    entries: tuple[Entry, ...] = ()
    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


def batch(
    log: Log, workshop: str, mapping: Mapping, responses: Iterable[Response], author: str = "", file: str = ""
) -> Batch:
    """What these responses would add to the workshop. file: the name it had."""
    items = Items(entry for entry in log.since(workshop) if entry.activity == ACTIVITY)
    entries, counts = [], {"new": 0, "changed": 0, "same": 0, "gone": 0}
    for one in responses:
        value = {"survey": mapping.survey, "at": one.at, "answers": dict(one.answers), "mapping": mapping.name}
        item = digest(RESPONSE, workshop, mapping.survey, one.identity)
        found = items.get(item)
        kind = _kind(found, value)
        counts[kind] += 1
        if kind in ("new", "changed"):
            entries.append(_entry(workshop, RESPONSE, item, value, found, author))
    return Batch(tuple(_together(entries, workshop, mapping, items, author, file)), **counts)


def _together(
    entries: list[Entry], workshop: str, mapping: Mapping, items: Items, author: str, file: str
) -> Iterable[Entry]:
    """The responses with the import they are of, that import, and the mapping where it is not there yet."""
    if not entries:
        return
    id = digest(IMPORT, workshop, *(one.id for one in entries))
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
    id = digest(workshop, key, item, said, *base)
    return Entry(id, workshop, ACTIVITY, key, item, author=author, value=value, base=base)


def digest(*words: str) -> str:
    """An id that is the same for the same words."""
    return hashlib.sha256("\n".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:32]
