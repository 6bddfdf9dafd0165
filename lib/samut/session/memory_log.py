"""A log in memory: a workshop that nobody keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from samut.domain.entries import Entry


class MemoryLog:
    """An `EntryLog` of one process, gone when that ends.

    Examples
    --------
    >>> log = MemoryLog()
    >>> log.append(Entry("1", "w", "a2", "w1_1", "item")).seq
    1
    >>> [entry.id for entry in log.since("w")]
    ['1']
    """

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}

    def append(self, entry: Entry) -> Entry:
        """Store an entry; the same entry twice is stored once."""
        at, seq = datetime.now(UTC).isoformat(), len(self._entries) + 1
        return self._entries.setdefault(entry.id, replace(entry, at=at, seq=seq))

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]:
        """Store all of these entries."""
        return [self.append(entry) for entry in entries]

    def since(self, workshop: str, seq: int = 0) -> list[Entry]:
        """Return the entries of a workshop after `seq`, in their order."""
        return [entry for entry in self._entries.values() if entry.workshop == workshop and entry.seq > seq]

    def version(self) -> int:
        """Return a number that differs after each entry."""
        return len(self._entries)

    def workshops(self) -> list[str]:
        """Return the ids of all workshops, the newest last."""
        return list(dict.fromkeys(entry.workshop for entry in self._entries.values()))

    def erase(self, workshop: str, author: str = "", left: Callable[[Entry], Any] = lambda entry: None) -> int:
        """Write over the values of entries, and return how many."""
        written = [entry for entry in self.since(workshop) if author in ("", entry.author)]
        changed = [(entry, value) for entry in written if (value := left(entry)) != entry.value]
        for entry, value in changed:
            op = entry.op if value is not None else "erase"
            self._entries[entry.id] = replace(entry, value=value, op=op)
        return len(changed)

    def close(self) -> None:
        """Keep everything: there is nothing to let go of."""
