"""The kit: what a workshop is run from. Frozen, in the order of its files.

What may stand in data/kit is what the annotations here say, read as domain.source tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property
from typing import Any, Literal

from samut.domain.kit.activity import Activity, Role
from samut.domain.kit.source import NEEDED, Column, Pillar, Row, Sourced, Text, Thing, listed, needed


@dataclass(frozen=True, kw_only=True)
class Page(Thing):
    """A part of the kit or a sheet. figure: file name of a picture; the source's are lost."""

    id: str
    title: str = needed("")
    num: str = ""
    text: str = ""
    caption: str = ""
    figure: str = ""
    items: tuple[Text, ...] = listed("item")
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Publisher(Sourced):
    """Whose the kit is."""

    name: str
    web: str = ""
    email: str = ""
    facebook: str = ""


@dataclass(frozen=True, kw_only=True)
class Slot(Thing):
    """A line of the schedule. time: "08.30-09.00". plan: activities held then.

    phases: those of its activities' that belong to it; of an activity it names none of, all do.
    """

    id: str
    time: str = needed("")
    minutes: int | None = needed(None)
    text: str = needed("")
    plan: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Day(Sourced):
    """A day of the schedule."""

    id: str
    label: str = needed("")
    slots: tuple[Slot, ...] = needed((), "slot")


@dataclass(frozen=True, kw_only=True)
class Schedule(Sourced):
    """The two days. header_fields: what is filled in above them."""

    id: str
    title: str = needed("")
    header_fields: tuple[str, ...] = ()
    days: tuple[Day, ...] = needed((), "day")
    remarks: tuple[Text, ...] = listed("remark")

    @property
    def slots(self) -> tuple[Slot, ...]:
        return tuple(slot for day in self.days for slot in day.slots)


@dataclass(frozen=True, kw_only=True)
class Survey(Thing):
    """A survey done elsewhere, by its address. sensitive: its answers are about persons or their health."""

    id: str
    num: str = ""
    title: str = needed("")
    url: str = needed("")
    needs_internet: bool = True
    unit: str = ""
    sensitive: bool = False
    definition: str = ""
    purposes: tuple[Text, ...] = listed("purpose")
    items: tuple[Text, ...] = listed("item")


@dataclass(frozen=True, kw_only=True)
class Link(Thing):
    """Where an activity of the plan stands in the sheets and in the schedule."""

    activity: str
    sheet: str = needed("")
    slots: tuple[str, ...] = needed(())
    refs: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Video(Sourced):
    """A film on the web."""

    id: str
    num: str = ""
    title: str = needed("")
    url: str = needed("")
    needs_internet: bool = True


@dataclass(frozen=True, kw_only=True)
class Form(Thing):
    """A form to fill in: form 1 has roles with items on `levels`, form 2 issues with rows, form 3 a table.

    offers, goals_offers: "activity.question", whose answers may be carried over into a row, or into a goal.
    """

    id: str
    num: str = ""
    title: str = needed("")
    head_fields: tuple[str, ...] = needed(())
    intro: tuple[Text, ...] = ()
    levels: Literal[4, 5] | None = None
    level_low: str = ""
    level_high: str = ""
    goals_title: str = ""
    goals_count: int = 0
    goals_offers: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    columns: tuple[Column, ...] = needed((), "column")
    roles: tuple[Text, ...] = listed("role")
    issues: tuple[Text, ...] = listed("issue")
    rows: tuple[Row, ...] = listed("row")


@dataclass(frozen=True, kw_only=True)
class Kit(Sourced):
    """Everything under data/kit."""

    title: str = needed("")
    subtitle: str = needed("")
    project: str = needed("")
    publisher: Publisher | None = field(default=None, metadata=NEEDED)
    funder: str = needed("")
    slogan: str = needed("")
    names_of_unit: tuple[str, ...] = needed(())
    leaders: tuple[str, ...] = needed(())
    service_dims: tuple[Text, ...] = needed((), "service_dim")
    parts: tuple[Page, ...] = needed((), "part")
    goals: tuple[Text, ...] = needed((), "goal")
    objectives: tuple[Text, ...] = needed((), "objective")
    outcomes: tuple[Text, ...] = needed((), "outcome")
    contents: tuple[Text, ...] = needed((), "content")
    plan: Text | None = field(default=None, metadata=NEEDED)
    pillars: tuple[Pillar, ...] = needed((), "pillar")
    policies: tuple[Text, ...] = needed((), "policy")
    actors: tuple[Text, ...] = needed((), "actor")
    schedule: Schedule | None = field(default=None, metadata=NEEDED)
    tips: tuple[Text, ...] = needed((), "tip")
    sheets: tuple[Page, ...] = needed((), "sheet")
    surveys: tuple[Survey, ...] = needed((), "survey")
    crosswalk: tuple[Link, ...] = needed((), "link")
    media: tuple[Video, ...] = needed((), "media")
    forms: Mapping[str, Form] = field(default_factory=dict)
    activities: Mapping[str, Activity] = field(default_factory=dict)

    def with_role(self, role: Role) -> Activity | None:
        """Return the activity of that role, the first if several have it; None if none has."""
        return next((activity for activity in self.activities.values() if activity.role == role), None)

    @cached_property
    def things(self) -> dict[str, Any]:
        """Everything in the kit that has an id, by it; the first where two have the same."""
        found: dict[str, Any] = {}
        for one in _within(self):
            found.setdefault(one.id, one)
        return found


def _within(thing: Any) -> Iterator[Any]:
    """Itself, and all there is under it, of what has an id."""
    if isinstance(thing, Mapping | tuple):
        for one in thing.values() if isinstance(thing, Mapping) else thing:
            yield from _within(one)
    elif is_dataclass(thing):
        if hasattr(thing, "id"):
            yield thing
        for one in fields(thing):
            yield from _within(getattr(thing, one.name))
