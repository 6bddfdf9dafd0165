"""The projection of a workshop: its log as far as it was read, once for all contexts that share it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from samut.domain import workshop as halls
from samut.domain.entries import Entry, Items
from samut.domain.ports import EntryLog

T = TypeVar("T")


@dataclass(eq=False)
class WorkshopProjection:
    """The entries of a workshop in their order and the items they make, by activity, the workshop's own among them.

    acts: entries of facilitators, in any activity. finds: how often there was anything new.
    """

    store: EntryLog
    workshop: str
    items: dict[str, Items] = field(default_factory=lambda: defaultdict(Items))
    logs: dict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    acts: list[Entry] = field(default_factory=list)
    finds: int = 0
    _seq: int = 0
    _version: int | None = None
    _projected: dict[Hashable, Any] = field(default_factory=dict)

    @property
    def workshop_items(self) -> Items:
        """The items of the workshop itself."""
        return self.items[halls.ACTIVITY]

    def read(self) -> int:
        """Take in what was committed since the last time. Returns `finds`."""
        version = self.store.version()
        if version != self._version:
            self._take(self._news())
            self._version = version
        return self.finds

    def once(self, name: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` returns, which depends on the log alone: made again after news."""
        if name not in self._projected:
            self._projected[name] = make()
        projected: T = self._projected[name]
        return projected

    def visit(self, id: str) -> dict[str, Any]:
        """Return the value of a visit's first entry; {} if there is none, or it was erased."""
        item = self.workshop_items.get(id)
        return item.first.value or {} if item and item.key == "visit" else {}

    def _news(self) -> list[Entry]:
        """Return the new entries; after an erasure all of them, for an empty record."""
        news = self.store.since(self.workshop, self._seq)
        if self._seq and halls.erased(news):
            news = self.store.since(self.workshop)
            for collection in (self.items, self.logs, self.acts):
                collection.clear()
        return news

    def _take(self, news: list[Entry]) -> None:
        if news:
            self.finds += 1
            self._projected.clear()
        for entry in news:
            self._seq = entry.seq
            self.items[entry.activity].add([entry])
            self.logs[entry.activity].append(entry)
            if self.visit(entry.author).get("role") == "facilitator":
                self.acts.append(entry)
