"""The product's needs of the outside, met by whatever stores entries."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from samut.domain.entries import Entry


class EntryLog(Protocol):
    """A log of entries, in their order. `samut.storage.store.Store` is one."""

    def append(self, entry: Entry) -> Entry:
        """Store an entry; the same one twice is stored once."""
        ...

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]:
        """Store all of them or none."""
        ...

    def since(self, workshop: str, seq: int = 0) -> list[Entry]:
        """Return a workshop's entries after `seq`, in order of commit."""
        ...

    def version(self) -> int:
        """Return a number that differs after a commit."""
        ...

    def workshops(self) -> list[str]:
        """Return the ids of all workshops, the newest last."""
        ...

    def erase(self, workshop: str, author: str = "", left: Callable[[Entry], Any] = ...) -> int:
        """Write over the values of entries, and return how many."""
        ...

    def close(self) -> None:
        """Close it."""
        ...
