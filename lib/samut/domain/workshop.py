"""A workshop, its groups and its visitors, read from their entries (activity "workshop")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from samut.domain.entries import Entry, Item, Items

ACTIVITY = "workshop"
ABOUT = "workshop.about"
NOW = "workshop.now"
AGENDA = "workshop.agenda"
ANNOUNCED = "workshop.announce"
ERASED = "erased"
"""Key of the entry that says something was erased: who keeps entries in memory reads them all again."""

Role = Literal["participant", "facilitator", "board"]
VIEWS: dict[Role, tuple[str, ...]] = {
    "participant": ("form",),
    "facilitator": ("console", "board"),
    "board": ("board",),
}
"""What each role may see; the first is where it is led."""


@dataclass(frozen=True)
class About:
    """The facilitator's words about the workshop. The province is a field here, never a word in a question."""

    title: str = ""
    province: str = ""
    district: str = ""
    place: str = ""
    starts: str = ""
    may_make_groups: bool = True
    demo: bool = False


@dataclass(frozen=True)
class Held:
    """The contents of a workshop, before it is erased. entries: those that hold something."""

    title: str
    entries: int
    groups: int


@dataclass(frozen=True)
class Group:
    """Three or four people of one place. away: left out of the gallery walk until it is back.

    district, province: their place, if it is not the workshop's own.
    """

    id: str
    name: str
    away: bool = False
    district: str = ""
    province: str = ""


@dataclass(frozen=True)
class Visit:
    """One person on one device, from joining until "not me". The facilitator's and the board's have no group."""

    id: str
    role: Role
    group: str = ""
    nickname: str = ""


def about(items: Items) -> About:
    """Return what the facilitator wrote about the workshop."""
    return About(**items.now(ABOUT, {}))


def first_day(about: About) -> date | None:
    """Return its first day; None if nobody set it, or not as a date."""
    try:
        return date.fromisoformat(about.starts)
    except ValueError:
        return None


def groups(items: Items) -> tuple[Group, ...]:
    """Return all groups, in the order they were made."""
    return tuple(_group(item, bool(items.now(away_item(item.id)))) for item in items.with_key("group"))


def _group(item: Item, away: bool) -> Group:
    value = item.value
    return Group(item.id, value["name"], away, value.get("district", ""), value.get("province", ""))


def place_of(group: Group, about: About) -> tuple[str, str]:
    """Return the (district, province) of a group: its own, or the workshop's."""
    if group.province:
        return group.district, group.province
    return group.district or about.district, about.province


def led(items: Items) -> str:
    """Return the activity everybody is led to; empty before the first time."""
    value = items.now(NOW)
    return str(value.get("activity", "")) if isinstance(value, dict) else ""


def away_item(group: str) -> str:
    """Return the item that says a group is away."""
    return f"away.{group}"


def typist_item(visit: str) -> str:
    """Return the item of who types paper in at a facilitator's visit: a name, asked for after the visit begins."""
    return f"typist.{visit}"


def call_item(group: str) -> str:
    """Return the item that says a group calls for help."""
    return f"call.{group}"


def left_of(entry: Entry) -> Any:
    """Return what stays of an entry of a person whose words are erased: that there is a visit, and any yes or no."""
    if entry.key == "visit" and isinstance(entry.value, dict):
        return {**entry.value, "nickname": ""}
    return entry.value if isinstance(entry.value, bool) and entry.key in ("done", "share") else None


def held(entries: Sequence[Entry]) -> Held:
    """Return the contents of a workshop's entries."""
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    written = sum(entry.value is not None for entry in entries if entry.key != ERASED)
    return Held(about(hall).title, written, len(groups(hall)))


def erased(entries: Iterable[Entry]) -> bool:
    """Tell whether one of the entries says that something was erased."""
    return any(entry.key == ERASED and entry.activity == ACTIVITY for entry in entries)


def visit(items: Items, id: str) -> Visit | None:
    """Return the visit of that id, or None if there is none or it was ended."""
    value = items.now(id)
    item = items.get(id)
    if value is None or item is None or item.key != "visit":
        return None
    return Visit(id=id, role=value["role"], group=value.get("group", ""), nickname=value.get("nickname", ""))
