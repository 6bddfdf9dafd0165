"""Disclosure control: which numbers of many may be shown, and when they may change (docs/decisions/0014).

A picture is what the board has shown of one question: who counted, by group. It is made of the ratings in the order
they came, so that every board makes the same. No picture holds fewer than LEAST people, and no difference between two
of
them, or between all and the groups shown beside them, is made by fewer than LEAST people.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

LEAST = 5
Ratings = dict[str, int]
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Rating:
    """A person's rating: a number; None if it was taken back."""

    person: str
    group: str
    value: int | None


@dataclass(frozen=True)
class Picture:
    """A picture. everyone: each person's number. groups: those shown by themselves as well.

    Waiting: people not in it yet.
    """

    everyone: Ratings = field(default_factory=dict)
    groups: Mapping[str, Ratings] = field(default_factory=dict)
    waiting: int = 0

    @property
    def n(self) -> int:
        """How many people are in it."""
        return len(self.everyone)


def picture(ratings: Iterable[Rating]) -> Picture:
    """Return the last picture these ratings allow; an empty one if they are too few."""
    now: Ratings = {}
    groups: dict[str, str] = {}
    shown: list[Picture] = []
    for rating in ratings:
        now.pop(rating.person, None)
        groups[rating.person] = rating.group
        if rating.value is not None:
            now[rating.person] = rating.value
        if len(now) >= LEAST:
            _take(shown, now, groups)
    last = shown[-1] if shown else Picture()
    parted = next((earlier.groups for earlier in reversed(shown) if earlier.groups), {})
    return Picture(last.everyone, parted, len(_moved(last.everyone, now)))


def open_parts(sizes: Mapping[K, int]) -> list[K]:
    """Return the parts that may be shown beside the sum of all, in their order.

    Those are parts of LEAST or more; if the others together are fewer, which the sum would give away, the smallest of
    them is left out too.
    """
    shown = [part for part, n in sizes.items() if n >= LEAST]
    if 0 < sum(n for part, n in sizes.items() if part not in shown) < LEAST and shown:
        shown.remove(min(shown, key=lambda part: sizes[part]))
    return shown


def counts(ratings: Ratings, values: Iterable[int]) -> list[int]:
    """Return how many ratings have each of `values`."""
    return [sum(rating == value for rating in ratings.values()) for value in values]


def mean(ratings: Ratings) -> float | None:
    """Return the mean of ratings; None without any."""
    return sum(ratings.values()) / len(ratings) if ratings else None


def _take(shown: list[Picture], now: Ratings, groups_of: Mapping[str, str]) -> None:
    """Add a picture of `now` if it may be shown after all earlier ones, with groups if they may be."""
    if shown and len(_moved(shown[-1].everyone, now)) < LEAST:
        return
    if not all(_apart(picture.everyone, now) for picture in shown):
        return
    groups = _parts(now, groups_of)
    parted = [picture for picture in shown if picture.groups]
    if not all(
        _cells_apart(picture.everyone, now, set(ids), groups_of)
        for picture in parted
        for ids in (picture.groups, groups)
    ):
        groups = {}
    shown.append(Picture(dict(now), groups))


def _parts(now: Ratings, groups_of: Mapping[str, str]) -> dict[str, Ratings]:
    """Return groups of LEAST or more; without the smallest of them if the others would be too few to hide in."""
    groups: dict[str, Ratings] = {}
    for person, value in now.items():
        groups.setdefault(groups_of[person], {})[person] = value
    groups = {id: ratings for id, ratings in groups.items() if id and len(ratings) >= LEAST}
    left = len(now) - sum(map(len, groups.values()))
    if 0 < left < LEAST:
        groups.pop(min(groups, key=lambda id: len(groups[id])), None)
    return groups if len(groups) > 1 or left else {}


def _cells_apart(ratings: Ratings, other: Ratings, groups: set[str], groups_of: Mapping[str, str]) -> bool:
    """Tell whether each of these groups, and all people in none of them, differ by nobody or by many."""
    cells: dict[str, set[str]] = {}
    for person in _moved(ratings, other):
        cells.setdefault(groups_of[person] if groups_of[person] in groups else "", set()).add(person)
    return all(len(moved) >= LEAST for moved in cells.values())


def _apart(ratings: Ratings, other: Ratings) -> bool:
    return not 0 < len(_moved(ratings, other)) < LEAST


def _moved(ratings: Ratings, other: Ratings) -> set[str]:
    return {person for person in {*ratings, *other} if ratings.get(person) != other.get(person)}
