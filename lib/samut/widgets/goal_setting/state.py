"""The state of goals: the boards "goals" and "again", and the part of phones that revise goals."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Card


class GoalCard(Card):
    """A goal with the points ticked of it."""

    met: list[str]


class Pair(TypedDict):
    """A goal before and after; None if it is new, or gone."""

    item: str
    group: str
    before: Card | None
    after: Card | None


class GoalsBody(TypedDict):
    """All groups' goals. points: of the checklist. pairs: [] before the gallery. feedback: answers of other groups."""

    kind: Literal["goals"]
    question: str
    points: list[str]
    goals: list[GoalCard]
    pairs: list[Pair]
    feedback: list[Card]


class RoleMean(TypedDict):
    """A role of form 1 as a number of many."""

    question: str
    n: int
    mean: float


class InstrumentMean(TypedDict):
    """A questionnaire as a number of many."""

    instrument: str
    n: int
    mean: float


class AgainPart(TypedDict, total=False):
    """A phone's part of revising goals; {} before. to: goal -> the item of its revision."""

    to: dict[str, str]
    able: list[RoleMean]
    measured: list[InstrumentMean]
