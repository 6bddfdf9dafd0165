"""The state of the board "team"."""

from __future__ import annotations

from typing import Literal, TypedDict


class ProfileState(TypedDict):
    """A role's level, the mean of its items' means; None of too few. n: the fewest people any item has."""

    n: int
    mean: float | None


class AbilityState(TypedDict):
    """An item of form 1. counts: how many said each level from 1 on; [] of too few."""

    field: str
    n: int
    waiting: int
    counts: list[int]
    mean: float | None


class RoleState(ProfileState):
    """A role with its items."""

    question: str
    items: list[AbilityState]


class GroupProfile(TypedDict):
    """A group that may be shown by itself, role by role."""

    group: str
    roles: list[ProfileState]


class TeamBody(TypedDict):
    """How able people say they are, as numbers of `least` or more."""

    kind: Literal["team"]
    least: int
    roles: list[RoleState]
    groups: list[GroupProfile]
    note: str
