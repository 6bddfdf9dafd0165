"""The context of a visitor: reads what is new, and writes what that visitor may write."""

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
    """The fields of an entry beside its key, item and value."""

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
    troubles: what is wrong with the others. seal: makes a hash of what is to be recognised and not read; of nothing
    without a key.

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
        """The log of entries."""
        return self.projection.store

    @property
    def workshop(self) -> str:
        """The id of the workshop."""
        return self.projection.workshop

    @property
    def items(self) -> Items:
        """The items of this activity."""
        return self.items_of(self.activity.id)

    @property
    def log(self) -> list[Entry]:
        """The entries of this activity in their order."""
        return self.projection.logs[self.activity.id]

    @property
    def workshop_items(self) -> Items:
        """The items of the workshop itself."""
        return self.projection.workshop_items

    @property
    def workshop_log(self) -> list[Entry]:
        """The entries of the workshop itself in their order."""
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
        """Return what is the same for everybody at this activity, made once for all that share the projection."""
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
        """Return an entry of this visitor's, which is not stored yet."""
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

        id: of the entry; if this visitor has written that one already, it stays as it is.
        """
        own_entries = (
            entry for entry in (*self.log, *self.workshop_log) if id and (entry.id, entry.author) == (id, self.visit.id)
        )
        before = next(own_entries, None)
        if before is not None:
            return before
        items = self.workshop_items if activity == halls.ACTIVITY else self.items
        base = items[item].base if item in items else ()
        op: Op = "delete" if value is None else "save"
        return self.write(key, item, value, id=id, base=base, op=op, activity=activity, group=group)

    def require(self, role: halls.Role) -> None:
        """Refuse a visitor of another role, or who was sent away since. Raises SamutError."""
        now = halls.visit(self.workshop_items, self.visit.id)
        if self.visit.role != role or now is None or now.role != role:
            raise SamutError("desk.not_allowed")

    @property
    def about(self) -> halls.About:
        """What the facilitator wrote about the workshop."""
        return halls.about(self.workshop_items)

    @property
    def groups(self) -> tuple[halls.Group, ...]:
        """The groups of the workshop."""
        return halls.groups(self.workshop_items)

    def group_name(self, id: str) -> str:
        """Return the name of a group; empty for none."""
        return next((group.name for group in self.groups if group.id == id), "")

    def author_name(self, visit: str) -> str:
        """Return the nickname a revision was written under, also after that person left; empty without one."""
        return str(
            self.workshop_items.now(halls.typist_item(visit)) or self.projection.visit(visit).get("nickname", "")
        )

    def author_role(self, visit: str) -> str:
        """Return the role of a revision's author."""
        return str(self.projection.visit(visit).get("role", ""))

    def items_of(self, activity: str) -> Items:
        """Return the items of an activity, this one or another."""
        return self.projection.items[activity]

    def activity_of(self, id: str) -> Activity | None:
        """Return the activity of that id, this one or another; None if there is none."""
        return self.activity if id == self.activity.id else self.kit.activities.get(id) if self.kit else None

    def at(self, activity: str) -> Context:
        """Return this visitor's context at another activity of the kit."""
        return replace(self, activity=self.kit.activities[activity]) if self.kit else self

    def moved(self, activity: str) -> Context:
        """Return a context of this visitor at the activity in which a command was pressed. Raises SamutError."""
        if self.kit is None or activity not in self.kit.activities:
            raise SamutError("desk.bad_request")
        return self.at(activity)

    def find(self, item: str) -> Item | None:
        """Return an item of any activity; None if there is none."""
        candidates = (items.get(item) for items in self.everywhere)
        return next((candidate for candidate in candidates if candidate is not None), None)
