"""Responses as entries: each row once, a changed row as a new revision, all of them or none."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol

from samut.domain.entry import Entry, Item, Items
from samut.imports.checking import Response
from samut.imports.mapping import Mapping

ACTIVITY, RESPONSE, MAPPING = "surveys", "response", "mapping"


class Log(Protocol):
    """What is needed of the store."""

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]: ...
    def since(self, workshop: str, seq: int = 0) -> list[Entry]: ...


@dataclass(frozen=True)
class Batch:
    """What is to be stored, and what of it is new, changed, there already, or was taken out and stays so."""

    entries: tuple[Entry, ...] = ()
    new: int = 0
    changed: int = 0
    same: int = 0
    gone: int = 0


def batch(
    log: Log, workshop: str, mapping: Mapping, responses: Iterable[Response], author: str = ""
) -> Batch:
    """What these responses would add to the workshop."""
    items = Items(entry for entry in log.since(workshop) if entry.activity == ACTIVITY)
    entries, counts = [], {"new": 0, "changed": 0, "same": 0, "gone": 0}
    for one in responses:
        value = {"survey": mapping.survey, "at": one.at, "answers": dict(one.answers), "mapping": mapping.name}
        item = _digest(RESPONSE, workshop, mapping.survey, one.identity)
        found = items.get(item)
        kind = _kind(found, value)
        counts[kind] += 1
        if kind in ("new", "changed"):
            entries.append(_entry(workshop, RESPONSE, item, value, found, author))
    named = f"{MAPPING}.{mapping.name}"
    if entries and _kind(items.get(named), mapping.value) != "same":
        entries.insert(0, _entry(workshop, MAPPING, named, mapping.value, items.get(named), author))
    return Batch(tuple(entries), **counts)


def _kind(found: Item | None, value: Any) -> str:
    if found is None:
        return "new"
    if found.gone:
        return "gone"
    return "same" if found.value == value else "changed"


def _entry(workshop: str, key: str, item: str, value: Any, found: Item | None, author: str) -> Entry:
    """Its id is told by what it says and what it is written over: sent twice, it is one."""
    base = found.base if found else ()
    said = json.dumps(value, sort_keys=True, ensure_ascii=False)
    id = _digest(workshop, key, item, said, *base)
    return Entry(id, workshop, ACTIVITY, key, item, author=author, value=value, base=base)


def _digest(*words: str) -> str:
    return hashlib.sha256("\n".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:32]
