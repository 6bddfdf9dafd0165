"""What pages are told of goals: on the boards "goals" and "again", and on phones that go over them again."""

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
    """All groups' goals. points: what a goal is gone through by. pairs: [] before others looked. asked: of others."""

    kind: Literal["goals"]
    question: str
    points: list[str]
    goals: list[GoalCard]
    pairs: list[Pair]
    asked: list[Card]


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
    """What a phone goes over its goals with; {} before. to: goal -> the item its revision is kept as."""

    to: dict[str, str]
    able: list[RoleMean]
    measured: list[InstrumentMean]
