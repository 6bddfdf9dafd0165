"""The state of the boards "timeline" and "plenary"."""

from __future__ import annotations

from typing import Any, Literal, TypedDict

from samut.widgets.group_answers.state import Card, Fields


class Figure(TypedDict):
    """A chart as plotly takes it."""

    data: list[Any]
    layout: dict[str, Any]


class TimelineRow(TypedDict):
    """An answer on the line of years. precision, about: of its year."""

    text: str
    year: int | None
    year_text: str
    about: bool
    fields: Fields
    item: str
    question: str
    group: str
    group_index: int
    precision: str


class PeriodState(TypedDict):
    """Some years with their answers. start, end: C.E.; None, with an empty label, for answers without a year."""

    label: str
    start: int | None
    end: int | None
    rows: list[TimelineRow]


class TimelineBody(TypedDict):
    """All groups on one line of years."""

    kind: Literal["timeline"]
    chart: Figure
    periods: list[PeriodState]


class SameAnswer(TypedDict):
    """An answer, and all groups that gave it. item: the first of them."""

    text: str
    groups: list[str]
    item: str


class AcrossGroups(TypedDict):
    """A question over all groups, the answer of most groups first."""

    question: str
    answers: list[SameAnswer]


class PlenaryBody(TypedDict):
    """The line of years, the gallery's questions across groups, and the shared picture."""

    kind: Literal["plenary"]
    chart: Figure
    periods: list[PeriodState]
    across: list[AcrossGroups]
    vision: list[Card]
