"""The state of the boards "home" and "numbers", and of what a phone's group takes home."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict


class HomeRow(TypedDict):
    """What will be done, when and by whom, in words."""

    what: str
    when: NotRequired[str]
    who: NotRequired[str]


class HomePart(TypedDict, total=False):
    """What a group takes home; {} on a phone before that phase."""

    goals: list[HomeRow]
    plans: list[HomeRow]
    commitments: list[HomeRow]


class GroupHome(HomePart):
    """What a group takes home, with its id."""

    group: str


class HomeBody(TypedDict):
    """What each group takes home."""

    kind: Literal["home"]
    homes: list[GroupHome]


class AnswerCount(TypedDict):
    """How many answers an activity has."""

    activity: str
    num: str
    title: str
    n: int


class ScaleMean(TypedDict):
    """The mean of n answers on a scale of so many levels. words: the question."""

    activity: str
    question: str
    words: str
    levels: int
    mean: float | None
    n: int


class NumbersBody(TypedDict):
    """The whole workshop in large figures. counts: groups, members, goals, plans and commitments."""

    kind: Literal["numbers"]
    counts: dict[str, int]
    answers: list[AnswerCount]
    means: list[ScaleMean]
