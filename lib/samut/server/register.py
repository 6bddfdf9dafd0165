"""The register: the workshop in use, its groups and its visits, stored as entries."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import asdict

from samut.domain import workshop
from samut.domain.entries import Entry, Items, new_id
from samut.domain.ids import group_id
from samut.domain.ports import EntryLog
from samut.domain.rules.names import clean_name, same_name
from samut.domain.workshop import About, Group, Role, Visit
from samut.errors import SamutError
from samut.storage.roster import join, put

MOST_GROUPS = 100


def open_workshop(store: EntryLog) -> str:
    """Return the workshop in use: the newest, or a first one without groups."""
    workshops = store.workshops()
    if workshops:
        return workshops[-1]
    first = new_id()
    put(store, first, "about", workshop.ABOUT, asdict(About()))
    return first


class Register:
    """The register, for several threads. It is as new as the last commit of any process."""

    def __init__(self, store: EntryLog) -> None:
        self._store = store
        self._lock = threading.RLock()
        self._version: int | None = None
        self._seq = 0
        self._items = Items()
        self.workshop = open_workshop(store)

    def about(self) -> About:
        """Return what the facilitator wrote about the workshop."""
        with self._lock:
            return workshop.about(self._read())

    def groups(self) -> tuple[Group, ...]:
        """Return the groups."""
        with self._lock:
            return workshop.groups(self._read())

    def group_name(self, id: str) -> str:
        """Return the name of a group; "" if there is none."""
        return next((group.name for group in self.groups() if group.id == id), "")

    def visit(self, id: str) -> Visit | None:
        """Return the visit of that id while it lasts."""
        return self.visits([id]).get(id)

    def visits(self, ids: Iterable[str]) -> dict[str, Visit]:
        """Return those of these visits that last, by their ids: the store is looked at once for all of them."""
        with self._lock:
            items = self._read()
            visits = (workshop.visit(items, id) for id in ids)
            return {visit.id: visit for visit in visits if visit is not None}

    def activity(self) -> str:
        """Return the activity the workshop is at; "" before anybody led it to one."""
        with self._lock:
            value = self._read().now(workshop.NOW)
        return str(value.get("activity", "")) if isinstance(value, dict) else ""

    def make_group(self, name: str, form: str) -> Group:
        """Make a group. `form` is the id the page gave the form, so that pressing twice makes one group.

        Raises SamutError if groups may not be made, or the name is empty, unfit or taken.
        """
        clean = clean_name(name)
        group = Group(group_id(form), clean)
        existing = next((group_here for group_here in self.groups() if group_here.id == group.id), None)
        if existing is not None and same_name(existing.name, clean):
            return existing
        self._check_group(clean)
        if existing is not None:
            return self.make_group(name, new_id())
        put(self._store, self.workshop, "group", group.id, {"name": clean})
        return group

    def join(self, id: str, role: Role, group: str = "", nickname: str = "") -> Visit:
        """Begin a visit; one that has begun stays as it is.

        Raises SamutError if it has ended, if the group does not exist, and for an unfit nickname.
        """
        existing = self.visit(id)
        if existing is not None:
            return existing
        if self._heads(id):
            raise SamutError("join.visit_ended")
        if role == "participant" and not self.group_name(group):
            raise SamutError("join.no_group")
        return join(self._store, self.workshop, Visit(id, role, group, clean_name(nickname)))

    def leave(self, id: str) -> None:
        """End a visit for good: its cookie is refused from now on."""
        if self.visit(id) is not None:
            put(self._store, self.workshop, "visit", id, None, base=self._heads(id), by=id)

    def _check_group(self, name: str) -> None:
        groups = self.groups()
        if not self.about().may_make_groups or len(groups) >= MOST_GROUPS:
            raise SamutError("join.no_new_groups")
        if not name:
            raise SamutError("join.group_name_missing")
        if any(same_name(group.name, name) for group in groups):
            raise SamutError("join.group_name_taken", name=name)

    def _heads(self, item: str) -> tuple[str, ...]:
        """Return the revisions of an item, standing or not, that a new one is written over."""
        with self._lock:
            item_here = self._read().get(item)
            return item_here.base if item_here else ()

    def _read(self) -> Items:
        """Return the workshop's own items as they stand; the caller holds the lock while it looks at them."""
        version = self._store.version()
        if version != self._version:
            self._follow(self._store.workshops()[-1])
            news = self._store.since(self.workshop, self._seq)
            if self._seq and workshop.erased(news):
                self._items, news = Items(), self._store.since(self.workshop)
            self._take(news)
            self._version = version
        return self._items

    def _follow(self, newest: str) -> None:
        """Start again if a newer workshop was begun; visits to the former one are over."""
        if newest != self.workshop:
            self.workshop, self._items, self._seq = newest, Items(), 0

    def _take(self, news: list[Entry]) -> None:
        self._items.add(entry for entry in news if entry.activity == workshop.ACTIVITY)
        self._seq = max([self._seq, *(entry.seq for entry in news)])
