"""What pages are told of plans: the board "plan", the console's part of it, and a phone's."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Card


class PlanRow(TypedDict):
    """A row or heading of the form."""

    question: str
    num: str
    text: str
    heading: bool


class Words(TypedDict):
    """A part of an answer in words."""

    label: str
    words: str


class ThreadStep(TypedDict):
    """An answer that another grew from. depth: over how many steps."""

    item: str
    depth: int
    activity: str
    num: str
    title: str
    question: str
    asked: str
    text: str
    parts: list[Words]


class ServingCard(Card):
    """A line with the goals it serves."""

    goals: list[str]


class PlanLine(ServingCard):
    """A line with all it grew from."""

    thread: list[ThreadStep]


class PlanBody(TypedDict):
    """Plans of all groups. gaps: items by what they lack. first: earliest month. off: columns. lit: the lit line."""

    kind: Literal["plan"]
    lines: list[PlanLine]
    goals: list[Card]
    gaps: dict[str, list[str]]
    first: str
    off: list[str]
    lit: str


class PlanColumn(TypedDict):
    """An optional column, which the facilitator switches."""

    id: str
    text: str
    on: bool


class PlanPanel(TypedDict):
    """What the facilitator can do with the plan, and how many lines lack what."""

    kind: Literal["plan"]
    columns: list[PlanColumn]
    lines: int
    goals: int
    gaps: dict[str, int]


class PlanPart(TypedDict):
    """What a phone needs of the plan: columns that are off, and what each of its group's lines grew from."""

    off: list[str]
    threads: dict[str, list[ThreadStep]]
