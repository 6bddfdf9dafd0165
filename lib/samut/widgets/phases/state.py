"""What pages are told of phases, their clock and the rounds of the gallery walk."""

from __future__ import annotations

from typing import TypedDict


class TimerState(TypedDict, total=False):
    """A clock that a page counts by itself; {} if none is set. ends_at: epoch seconds; `left` if it is stopped."""

    ends_at: float | None
    left: float | None
    minutes: float


class RoundsHere(TypedDict):
    """The gallery walk for one group. number: rounds begun. mine: the group whose work it looks at now, or ""."""

    number: int
    mine: str


class RoundState(TypedDict):
    """The gallery walk for the whole hall: rounds begun, and planned with so many minutes each."""

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
