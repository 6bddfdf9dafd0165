"""The state of phases on a page: their clock, and the rounds of the gallery walk."""

from __future__ import annotations

from typing import TypedDict


class TimerState(TypedDict, total=False):
    """A clock that a page counts by itself; {} if none is set. ends_at: epoch seconds; `left` if it is stopped."""

    ends_at: float | None
    left: float | None
    minutes: float


class GroupRounds(TypedDict):
    """The gallery walk for one group. number: rounds begun. shown: the group whose work it looks at now, or ""."""

    number: int
    shown: str


class RoundState(TypedDict):
    """The gallery walk for all groups: rounds begun, and planned with so many minutes each."""

    number: int
    count: int
    minutes: int


class RoundsPlanned(TypedDict):
    """How many rounds of how many minutes."""

    count: int
    minutes: int


class SeenBy(TypedDict):
    """How often a group saw each group's work, in the order of the groups; None at its own."""

    viewer: str
    times: list[int | None]
