"""The kit: what a workshop is run from. Frozen, in the order of its files.

What may stand in data/kit is what the annotations here say, read as domain.source tells.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from samut.domain.source import NEEDED, Column, Pillar, Row, Sourced, Step, Text, Thing, listed, needed

Answer = Literal["year", "text"]
Source = Literal["", "plan", "schedule", "sheet"]


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
    """A line of the schedule. time: "08.30-09.00". plan: activities held then."""

    id: str
    time: str = needed("")
    minutes: int | None = needed(None)
    text: str = needed("")
    plan: tuple[str, ...] = ()


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
    """A form to fill in: form 1 has roles with items on `levels`, form 2 issues with rows, form 3 a table."""

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
    columns: tuple[Column, ...] = needed((), "column")
    roles: tuple[Text, ...] = listed("role")
    issues: tuple[Text, ...] = listed("issue")
    rows: tuple[Row, ...] = listed("row")


@dataclass(frozen=True)
class Phase:
    """A stretch of an activity that the facilitator opens."""

    id: str
    title: str = needed("")
    minutes: int = needed(0)
    minutes_source: Source = ""


@dataclass(frozen=True)
class Question:
    """What is asked of participants. extra: may be left out. source: where its words are from."""

    id: str
    phase: str
    num: str = ""
    text: str = needed("")
    answer: Answer = field(default="text", metadata=NEEDED)
    extra: bool = False
    source: str = ""
    lines: str = ""

    def said(self, province: str) -> str:
        """The question as it is read in this province."""
        return self.text.replace("{province}", province)


@dataclass(frozen=True, kw_only=True)
class Activity(Thing):
    """A row of the plan; with `kind` and `notebook`, one that can be opened.

    minutes_source: "schedule" where the plan gives no time.
    """

    id: str
    kind: str = ""
    notebook: str = ""
    seed_num: str = needed("")
    title: str = needed("")
    objective: str = needed("")
    outcome: tuple[str, ...] = needed(())
    minutes: int | None = needed(None)
    minutes_source: Source = ""
    steps: tuple[Step, ...] = needed((), "step")
    topics: tuple[Text, ...] = listed("topic")
    media: tuple[Text, ...] = needed((), "media")
    phases: tuple[Phase, ...] = listed("phase")
    questions: tuple[Question, ...] = listed("question")
    refs: tuple[str, ...] = ()


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
