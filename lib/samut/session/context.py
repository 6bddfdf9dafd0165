"""A visitor's place at the workshop: reads what is new, and writes what that visitor may write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any, TypedDict, TypeVar, Unpack

from samut.domain import workshop as halls
from samut.domain.entries import Entry, Item, Items, Op, new_id
from samut.domain.kit.activity import Activity
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Kit
from samut.domain.ports import EntryLog
from samut.domain.rules.years import YearWords
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.texts import Texts

T = TypeVar("T")


class More(TypedDict, total=False):
    """What an entry may be told beside its key, item and value."""

    id: str
    base: tuple[str, ...]
    op: Op
    group: str
    activity: str


@dataclass
class Context:
    """One visitor at one activity.

    projection: what was written at the workshop, which contexts may share. kit: the activity's; None in small
    tests. instruments: the questionnaires there are, by their ids, and mixed: those with items of several kinds;
    troubles: what is wrong with the others. seal: makes a hash of what is to be recognised and not read; of nothing,
    where there is no key.

    clock: gives the present moment, with its time zone; tests hand in their own.
    """

    projection: WorkshopProjection
    visit: halls.Visit
    activity: Activity
    texts: Texts
    words: YearWords
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    kit: Kit | None = None
    instruments: Mapping[str, Instrument] = field(default_factory=dict)
    mixed: Mapping[str, Instrument] = field(default_factory=dict)
    troubles: list[SamutError] = field(default_factory=list)
    seal: Callable[[str], str] = field(default=lambda words: "")
    _finds: int = 0

    @property
    def store(self) -> EntryLog:
        return self.projection.store

    @property
    def workshop(self) -> str:
        return self.projection.workshop

    @property
    def items(self) -> Items:
        """This activity's."""
        return self.of(self.activity.id)

    @property
    def log(self) -> list[Entry]:
        """This activity's entries in their order."""
        return self.projection.logs[self.activity.id]

    @property
    def workshop_items(self) -> Items:
        """The workshop's own items."""
        return self.projection.workshop_items

    @property
    def workshop_log(self) -> list[Entry]:
        return self.projection.logs[halls.ACTIVITY]

    @property
    def everywhere(self) -> list[Items]:
        """The items of each activity, this one and others, without the workshop's own."""
        return [items for activity, items in self.projection.items.items() if activity != halls.ACTIVITY]

    def read(self) -> bool:
        """Take in what was committed. Returns whether this context had not seen all of it."""
        before, self._finds = self._finds, self.projection.read()
        return self._finds != before

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What is the same for everybody at this activity, made once for all contexts that share the projection."""
        return self.projection.once((name, self.activity.id), make)

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
        known = (one for one in (*self.log, *self.workshop_log) if id and (one.id, one.author) == (id, self.visit.id))
        before = next(known, None)
        if before is not None:
            return before
        items = self.workshop_items if activity == halls.ACTIVITY else self.items
        base = items[item].base if item in items else ()
        op: Op = "delete" if value is None else "save"
        return self.write(key, item, value, id=id, base=base, op=op, activity=activity, group=group)

    def require(self, role: halls.Role) -> None:
        """Raises SamutError where this visitor has another role, or was sent away since."""
        now = halls.visit(self.workshop_items, self.visit.id)
        if self.visit.role != role or now is None or now.role != role:
            raise SamutError("desk.not_allowed")

    @property
    def about(self) -> halls.About:
        return halls.about(self.workshop_items)

    @property
    def groups(self) -> tuple[halls.Group, ...]:
        return halls.groups(self.workshop_items)

    def group_name(self, id: str) -> str:
        return next((group.name for group in self.groups if group.id == id), "")

    def author_name(self, visit: str) -> str:
        """The nickname a revision was written under, also after that person left; empty where none was given."""
        return str(
            self.workshop_items.now(halls.typist_item(visit)) or self.projection.visit(visit).get("nickname", "")
        )

    def author_role(self, visit: str) -> str:
        return str(self.projection.visit(visit).get("role", ""))

    def of(self, activity: str) -> Items:
        """The items of an activity, this one or another."""
        return self.projection.items[activity]

    def activity_of(self, id: str) -> Activity | None:
        """The activity of that id, this one or another; None where there is none."""
        return self.activity if id == self.activity.id else self.kit.activities.get(id) if self.kit else None

    def at(self, activity: str) -> Context:
        """This visitor's context at another activity of the kit."""
        return replace(self, activity=self.kit.activities[activity]) if self.kit else self

    def moved(self, activity: str) -> Context:
        """A context of this visitor at another activity of the kit, for a command pressed there. Raises SamutError."""
        if self.kit is None or activity not in self.kit.activities:
            raise SamutError("desk.bad_request")
        return self.at(activity)

    def find(self, item: str) -> Item | None:
        """An item of whatever activity; None where there is none."""
        there = (items.get(item) for items in self.everywhere)
        return next((found for found in there if found is not None), None)
