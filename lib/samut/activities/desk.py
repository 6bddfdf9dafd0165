"""A visitor's place at the workshop: reads what is new, and writes what that visitor may write."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, Protocol, TypedDict, Unpack

from samut.domain import workshop as halls
from samut.domain.activity import Activity
from samut.domain.entry import Entry, Item, Items, Op, new_id
from samut.domain.instrument import Instrument
from samut.domain.kit import Kit
from samut.domain.years import YearWords
from samut.errors import SamutError
from samut.texts import Texts

ID = re.compile(r"[0-9a-f]{32}")
MOST_BASES = 20


class More(TypedDict, total=False):
    """What an entry may be told beside its key, item and value."""

    id: str
    base: tuple[str, ...]
    op: Op
    group: str
    activity: str


class Log(Protocol):
    """What a desk needs of the store."""

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]: ...
    def since(self, workshop: str, seq: int = 0) -> list[Entry]: ...
    def version(self) -> int: ...
    def erase(self, workshop: str, author: str, left: Callable[[Entry], Any]) -> int: ...
    def close(self) -> None: ...


@dataclass
class Desk:
    """One visitor at one activity. `items` and `log` are the activity's, `hall` and
    `hall_log` the workshop's own.

    others: items of the other activities, by activity. kit: what the activity is part of, None in small tests.
    instruments: the questionnaires there are, by their ids, and mixed: those with items of several kinds; troubles:
    what is wrong with the others. seal: makes a hash of what is to be recognised and not read; of nothing, where there
    is no key.

    acts: what facilitators wrote, in whatever activity, for undo.

    clock: gives the present moment, with its time zone; tests hand in their own.
    """

    store: Log
    workshop: str
    visit: halls.Visit
    activity: Activity
    texts: Texts
    words: YearWords
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    items: Items = field(default_factory=Items)
    hall: Items = field(default_factory=Items)
    log: list[Entry] = field(default_factory=list)
    hall_log: list[Entry] = field(default_factory=list)
    acts: list[Entry] = field(default_factory=list)
    others: dict[str, Items] = field(default_factory=dict)
    kit: Kit | None = None
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    mixed: Mapping[str, Instrument] = field(default_factory=dict)
    troubles: list[SamutError] = field(default_factory=list)
    seal: Callable[[str], str] = field(default=lambda words: "")
    _seq: int = 0
    _version: int | None = None

    def read(self) -> bool:
        """Take in what was committed since the last time. Returns whether there was anything."""
        version = self.store.version()
        if version == self._version:
            return False
        news = self.store.since(self.workshop, self._seq)
        self._version = version
        if self._seq and halls.erased(news):
            self._forget()
            news = self.store.since(self.workshop)
        self._take(news)
        return bool(news)

    def write(self, key: str, item: str, value: Any, **more: Unpack[More]) -> Entry:
        """Append one entry as this visitor and read it back. It is stored when this returns. more: as `entry` takes."""
        return self.append([self.entry(key, item, value, **more)])[0]

    def append(self, entries: list[Entry]) -> list[Entry]:
        """Append entries, all of them or none, and read them back."""
        stored = self.store.append_all(entries)
        self.read()
        return stored

    def entry(
        self,
        key: str,
        item: str,
        value: Any,
        *,
        id: str = "",
        base: tuple[str, ...] = (),
        op: Op = "save",
        group: str = "",
        activity: str = "",
    ) -> Entry:
        """An entry of this visitor's, which is not stored yet."""
        return Entry(
            id=id or new_id(),
            workshop=self.workshop,
            activity=activity or self.activity.id,
            key=key,
            item=item,
            group=group,
            author=self.visit.id,
            value=value,
            base=base,
            op=op,
        )

    def set(self, key: str, item: str, value: Any, *, id: str = "", activity: str = "", group: str = "") -> Entry:
        """Write over whatever stands at `item`; None deletes it. For what is set, not edited by several at once.

        id: of the entry; where this visitor has written that one already, it stays as it is.
        """
        known = (one for one in (*self.log, *self.hall_log) if id and (one.id, one.author) == (id, self.visit.id))
        before = next(known, None)
        if before is not None:
            return before
        items = self.hall if activity == halls.ACTIVITY else self.items
        base = items[item].base if item in items else ()
        op: Op = "delete" if value is None else "save"
        return self.write(key, item, value, id=id, base=base, op=op, activity=activity, group=group)

    def require(self, role: halls.Role) -> None:
        """Raises SamutError where this visitor has another role, or was sent away since."""
        now = halls.visit(self.hall, self.visit.id)
        if self.visit.role != role or now is None or now.role != role:
            raise SamutError("desk.not_allowed")

    @property
    def about(self) -> halls.About:
        return halls.about(self.hall)

    @property
    def groups(self) -> tuple[halls.Group, ...]:
        return halls.groups(self.hall)

    def group_name(self, id: str) -> str:
        return next((group.name for group in self.groups if group.id == id), "")

    def author_name(self, visit: str) -> str:
        """The nickname a revision was written under, also after that person left; empty where none was given."""
        return str(self.hall.now(halls.typist_item(visit)) or self._visit(visit).get("nickname", ""))

    def author_role(self, visit: str) -> str:
        return str(self._visit(visit).get("role", ""))

    def of(self, activity: str) -> Items:
        """The items of an activity, this one or another."""
        return self.items if activity == self.activity.id else self.others.get(activity, Items())

    def activity_of(self, id: str) -> Activity | None:
        """The activity of that id, this one or another; None where there is none."""
        return self.activity if id == self.activity.id else self.kit.activities.get(id) if self.kit else None

    def at(self, activity: str) -> Desk:
        """This visitor's desk at another activity of the kit, as far as this one has read; without its `log`."""
        if activity == self.activity.id or self.kit is None:
            return self
        others = {**self.others, self.activity.id: self.items}
        there, items, hall_log = self.kit.activities[activity], self.of(activity), [*self.hall_log]
        return replace(self, activity=there, items=items, log=[], hall_log=hall_log, others=others)

    def moved(self, activity: object) -> Desk:
        """A desk of this visitor at another activity of the kit, for a command pressed there. Raises SamutError."""
        if self.kit is None or not isinstance(activity, str) or activity not in self.kit.activities:
            raise SamutError("desk.bad_request")
        named = self.kit.activities[activity]
        there = replace(self, activity=named, items=Items(), hall=Items(), _seq=0, _version=None)
        there.log, there.hall_log, there.others = [], [], {}
        there.read()
        return there

    def find(self, item: str) -> Item | None:
        """An item of whatever activity; None where there is none."""
        there = (items.get(item) for items in (self.items, *self.others.values()))
        return next((found for found in there if found is not None), None)

    def _visit(self, id: str) -> dict[str, Any]:
        """What was written down when it began; {} where there is none, or it was erased."""
        item = self.hall.get(id)
        return item.first.value or {} if item and item.key == "visit" else {}

    def _forget(self) -> None:
        self._seq = 0
        for kept in (self.items, self.hall, self.others, self.log, self.hall_log, self.acts):
            kept.clear()

    def _take(self, entries: list[Entry]) -> None:
        for entry in entries:
            self._seq = max(self._seq, entry.seq)
            if entry.activity == halls.ACTIVITY:
                self.hall.add([entry])
                self.hall_log.append(entry)
            elif entry.activity == self.activity.id:
                self.items.add([entry])
                self.log.append(entry)
            else:
                self.others.setdefault(entry.activity, Items()).add([entry])
            if self.author_role(entry.author) == "facilitator":
                self.acts.append(entry)


def checked_id(value: object) -> str:
    """An id as pages make them: 32 hexadecimal digits. Raises SamutError("desk.bad_request")."""
    if not isinstance(value, str) or not ID.fullmatch(value):
        raise SamutError("desk.bad_request")
    return value


def given_id(args: dict[str, Any]) -> str:
    """The id a page gives the entry of its command; empty where it gives none."""
    return checked_id(args["id"]) if "id" in args else ""


def checked_base(value: object) -> tuple[str, ...]:
    """The revisions a page says it writes over."""
    if not isinstance(value, list) or len(value) > MOST_BASES:
        raise SamutError("desk.bad_request")
    return tuple(checked_id(one) for one in value)
