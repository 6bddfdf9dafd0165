"""The one record everything is kept as, and how an answer's present state is read from its revisions."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from samut.domain.answers import Answer, is_answer

Op = Literal["save", "delete", "undo", "erase"]


def new_id() -> str:
    """128 random bits: the id of an entry, an item or a group."""
    return uuid.uuid4().hex


@dataclass(frozen=True)
class Entry:
    """One revision, never changed once stored but by erasing its value.

    id: made where the text is typed, so that a resend is the same entry.
    key: the question, or what is set ("phase", "timer", "hide", …). item: the thing revised.
    base: ids of the revisions this one was written over; more than one where a group settles two versions.
    op: save | delete | undo; an undo saves the value that stood before, or deletes where none did (value None).
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
        """What it says, read once; an answer that says nothing if it holds none."""
        return Answer.from_value(self.value)


@dataclass(frozen=True)
class Item:
    """An answer now. `versions` are the revisions nobody has written over: more than one is a conflict to settle.

    over: what has been written over, also what has not come in yet.
    """

    first: Entry
    heads: tuple[Entry, ...]
    ids: frozenset[str] = field(default=frozenset(), repr=False)
    over: frozenset[str] = field(default=frozenset(), repr=False)

    @property
    def id(self) -> str:
        return self.first.item

    @property
    def key(self) -> str:
        return self.first.key

    @property
    def group(self) -> str:
        return self.first.group

    @property
    def revisions(self) -> int:
        """How often it was written."""
        return len(self.ids)

    @property
    def versions(self) -> tuple[Entry, ...]:
        return tuple(head for head in self.heads if not head.gone)

    @property
    def last(self) -> Entry:
        """The newest version still standing; the deletion where there is none."""
        return max(self.versions or self.heads, key=lambda head: head.seq)

    @property
    def value(self) -> Any:
        return self.last.value

    @property
    def answer(self) -> Answer:
        return self.last.answer

    @property
    def gone(self) -> bool:
        return not self.versions

    @property
    def conflict(self) -> bool:
        return len(self.versions) > 1

    @property
    def base(self) -> tuple[str, ...]:
        """What a revision that settles everything seen here is written over."""
        return tuple(head.id for head in self.heads)


def revise(item: Item | None, entry: Entry) -> Item:
    """`item` after one more revision, in order of `seq`.

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
    """Ids an entry takes the place of: none for an erased one; and with an erased one, what that was written over."""
    if entry.op == "erase":
        return set()
    over, erased = set(entry.base), {head.id: head.base for head in item.heads if head.op == "erase"}
    while more := {id for one in over & erased.keys() for id in erased[one]} - over:
        over |= more
    return over


def written_over(log: Iterable[Entry], entry: Entry) -> Any:
    """Return the value of the answer a revision was written over; None if there was none."""
    earlier = (one for one in log if one.id in entry.base and one.item == entry.item)
    return next((one.value for one in earlier if not one.gone), None)


def taken_back(entries: Iterable[Entry]) -> set[str]:
    """Ids of what was undone: the first an undo was written over."""
    return {entry.base[0] for entry in entries if entry.op == "undo" and entry.base}


class Items(dict[str, Item]):
    """item id -> Item, kept up by `add` as entries arrive. Entries already seen change nothing."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        super().__init__()
        self._of: dict[str, dict[str, None]] = {}
        self.add(entries)

    def add(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            item = self[entry.item] = revise(self.get(entry.item), entry)
            self._of.setdefault(item.key, {})[item.id] = None

    def now(self, item: str, default: Any = None) -> Any:
        """The present value of an item, or `default` where it is not there or deleted."""
        found = self.get(item)
        return default if found is None or found.gone else found.value

    def with_key(self, key: str, group: str | None = None) -> list[Item]:
        """Standing items of a question in the order they were first written, of one group or of all."""
        found = [item for item in (self[id] for id in self._of.get(key, ())) if not item.gone]
        return sorted((item for item in found if group is None or item.group == group), key=lambda item: item.first.seq)
