"""The entry, as which everything is stored, and an answer's present state, read from its revisions."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from samut.domain.answers import Answer, is_answer

Op = Literal["save", "delete", "undo", "erase"]


def new_id() -> str:
    """Return 128 random bits: the id of an entry, an item or a group."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Entry:
    """One revision, never changed once stored but by erasing its value.

    id: made on the page with the text, so that a resend is the same entry.
    key: the question, or what is set ("phase", "timer", "hide", …). item: the thing revised.
    base: ids of the revisions this one was written over; more than one if a group settles two versions.
    op: save | delete | undo; an undo saves the value that stood before, or deletes if none did (value None).
    "erase" is what a revision becomes whose value was taken out of the store: it is as if it had not been written.
    at: ISO 8601 in UTC, and seq: order of commit; both are given by the store.
    """

    id: str
    workshop: str
    activity: str
    key: str
    item: str
    group: str = ""
    author: str = ""
    value: Any = None
    base: tuple[str, ...] = ()
    op: Op = "save"
    at: str = ""
    seq: int = 0

    @property
    def gone(self) -> bool:
        """Whether this revision leaves nothing to see."""
        return self.op in ("delete", "erase") or (self.op == "undo" and self.value is None)

    @property
    def is_answer(self) -> bool:
        """Whether it holds an answer to a question of the kit."""
        return is_answer(self.value)

    @cached_property
    def answer(self) -> Answer:
        """The answer it holds, read once; an empty answer if it holds none."""
        return Answer.from_value(self.value)


@dataclass(frozen=True)
class Item:
    """An answer now. `versions` are the revisions nobody has written over: more than one is a conflict to settle.

    over: ids of revisions that were written over, also of those that have not come in yet.
    """

    first: Entry
    heads: tuple[Entry, ...]
    ids: frozenset[str] = field(default=frozenset(), repr=False)
    over: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def id(self) -> str:
        """Its id."""
        return self.first.item

    @property
    def key(self) -> str:
        """Its question, or what it sets."""
        return self.first.key

    @property
    def group(self) -> str:
        """The group it is of."""
        return self.first.group

    @property
    def revisions(self) -> int:
        """How often it was written."""
        return len(self.ids)

    @property
    def versions(self) -> tuple[Entry, ...]:
        """The revisions that stand."""
        return tuple(head for head in self.heads if not head.gone)

    @property
    def last(self) -> Entry:
        """The newest version still standing; the deletion if none is."""
        return max(self.versions or self.heads, key=lambda head: head.seq)

    @property
    def value(self) -> Any:
        """The value of the newest version."""
        return self.last.value

    @property
    def answer(self) -> Answer:
        """The answer of the newest version."""
        return self.last.answer

    @property
    def gone(self) -> bool:
        """Whether no version stands."""
        return not self.versions

    @property
    def conflict(self) -> bool:
        """Whether several versions stand."""
        return len(self.versions) > 1

    @property
    def base(self) -> tuple[str, ...]:
        """The ids that a revision is written over if it settles everything seen here."""
        return tuple(head.id for head in self.heads)


def revise(item: Item | None, entry: Entry) -> Item:
    """Return `item` after one more revision, in order of `seq`.

    One that comes in late, after a revision written over it, is no version of its own; but one always stands.
    """
    if item is None:
        return Item(entry, (entry,), frozenset({entry.id}), frozenset(entry.base))
    if entry.id in item.ids:
        return item
    written_over = _written_over(item, entry)
    left = tuple(head for head in item.heads if head.id not in written_over)
    heads = left if left and entry.id in item.over else (*left, entry)
    return Item(item.first, heads, item.ids | {entry.id}, item.over.union(entry.base))


def _written_over(item: Item, entry: Entry) -> set[str]:
    """Return the ids an entry replaces: none for an erased one; of an erased one, also those that it replaced."""
    if entry.op == "erase":
        return set()
    over, erased = set(entry.base), {head.id: head.base for head in item.heads if head.op == "erase"}
    while more := {id for erased_id in over & erased.keys() for id in erased[erased_id]} - over:
        over |= more
    return over


def written_over(log: Iterable[Entry], entry: Entry) -> Any:
    """Return the value of the answer a revision was written over; None if there was none."""
    earlier = (revision for revision in log if revision.id in entry.base and revision.item == entry.item)
    return next((revision.value for revision in earlier if not revision.gone), None)


def taken_back(entries: Iterable[Entry]) -> set[str]:
    """Return the ids of revisions that were undone: the first that an undo was written over."""
    return {entry.base[0] for entry in entries if entry.op == "undo" and entry.base}


class Items(dict[str, Item]):
    """Items by id, updated by `add` as entries arrive. Entries already seen change nothing."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        super().__init__()
        self._by_key: dict[str, dict[str, None]] = {}
        self.add(entries)

    def add(self, entries: Iterable[Entry]) -> None:
        """Take in entries, in order of `seq`."""
        for entry in entries:
            item = self[entry.item] = revise(self.get(entry.item), entry)
            self._by_key.setdefault(item.key, {})[item.id] = None

    def now(self, item: str, default: Any = None) -> Any:
        """Return the present value of an item, or `default` if it does not exist or is deleted."""
        existing = self.get(item)
        return default if existing is None or existing.gone else existing.value

    def with_key(self, key: str, group: str | None = None) -> list[Item]:
        """Return the standing items of a question in the order they were first written, of one group or of all."""
        items = [item for item in (self[id] for id in self._by_key.get(key, ())) if not item.gone]
        return sorted((item for item in items if group is None or item.group == group), key=lambda item: item.first.seq)
