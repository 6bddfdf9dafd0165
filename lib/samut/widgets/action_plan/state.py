"""The state of plans: the board "plan", the console's panel, and a phone's part."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Card


class PlanRow(TypedDict):
    """A row or heading of the form."""

    question: str
    num: str
    text: str
    heading: bool


class FieldText(TypedDict):
    """A field of an answer that holds words."""

    label: str
    words: str


class ThreadStep(TypedDict):
    """An answer that another one grew from. depth: over how many steps."""

    item: str
    depth: int
    activity: str
    num: str
    title: str
    question: str
    question_text: str
    text: str
    parts: list[FieldText]


class ServingCard(Card):
    """A line with the goals it serves."""

    goals: list[str]


class PlanLineState(ServingCard):
    """A line with its provenance."""

    thread: list[ThreadStep]


class PlanBody(TypedDict):
    """Plans of all groups. gaps: items by gap. first: earliest month. off: columns. lit: the line in the spotlight."""

    kind: Literal["plan"]
    lines: list[PlanLineState]
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
    """Columns that the facilitator can switch off, and how many lines have each gap."""

    kind: Literal["plan"]
    columns: list[PlanColumn]
    lines: int
    goals: int
    gaps: dict[str, int]


class PlanPart(TypedDict):
    """A phone's part of the plan: columns that are off, and the thread of each line of its group."""

    off: list[str]
    threads: dict[str, list[ThreadStep]]
