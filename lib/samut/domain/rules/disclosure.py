"""Numbers of many that tell nothing of one: what may be shown, and when it may change (docs/decisions/0014).

A picture is what the board has shown of one thing people were asked: who counted, by group. It is made of the ratings
in the order they came, so that every board makes the same. No picture holds fewer than LEAST people, and between no two
of them, nor between the whole and the groups shown beside it, is the difference made by fewer than LEAST people.
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
    """What one person said: a number; None where it was taken back."""

    person: str
    group: str
    value: int | None


@dataclass(frozen=True)
class Picture:
    """whole: the number each person said. groups: those shown by themselves as well. waiting: people not in it yet."""

    whole: Ratings = field(default_factory=dict)
    groups: Mapping[str, Ratings] = field(default_factory=dict)
    waiting: int = 0

    @property
    def n(self) -> int:
        return len(self.whole)


def picture(ratings: Iterable[Rating]) -> Picture:
    """The last picture these ratings allow; an empty one where there were too few."""
    now: Ratings = {}
    of: dict[str, str] = {}
    shown: list[Picture] = []
    for rating in ratings:
        now.pop(rating.person, None)
        of[rating.person] = rating.group
        if rating.value is not None:
            now[rating.person] = rating.value
        if len(now) >= LEAST:
            _take(shown, now, of)
    last = shown[-1] if shown else Picture()
    parted = next((one.groups for one in reversed(shown) if one.groups), {})
    return Picture(last.whole, parted, len(_moved(last.whole, now)))


def open_parts(sizes: Mapping[K, int]) -> list[K]:
    """Which parts of a whole may be shown beside it, in their order.

    Those of LEAST or more; and where what is left out is fewer, which the whole would give away, the smallest of them
    is left out too.
    """
    shown = [part for part, n in sizes.items() if n >= LEAST]
    if 0 < sum(n for part, n in sizes.items() if part not in shown) < LEAST and shown:
        shown.remove(min(shown, key=lambda part: sizes[part]))
    return shown


def counts(said: Ratings, values: Iterable[int]) -> list[int]:
    """How many said each of `values`."""
    return [sum(one == value for one in said.values()) for value in values]


def mean(said: Ratings) -> float | None:
    return sum(said.values()) / len(said) if said else None


def _take(shown: list[Picture], now: Ratings, of: Mapping[str, str]) -> None:
    """Add a picture of `now` where it may be shown after all that were shown before, with groups where they may be."""
    if shown and len(_moved(shown[-1].whole, now)) < LEAST:
        return
    if not all(_apart(one.whole, now) for one in shown):
        return
    groups = _parts(now, of)
    parted = [one for one in shown if one.groups]
    if not all(_cells_apart(one.whole, now, set(ids), of) for one in parted for ids in (one.groups, groups)):
        groups = {}
    shown.append(Picture(dict(now), groups))


def _parts(now: Ratings, of: Mapping[str, str]) -> dict[str, Ratings]:
    """Groups of LEAST or more; without the smallest of them where those left out would be too few to hide in."""
    groups: dict[str, Ratings] = {}
    for person, value in now.items():
        groups.setdefault(of[person], {})[person] = value
    groups = {id: said for id, said in groups.items() if id and len(said) >= LEAST}
    left = len(now) - sum(map(len, groups.values()))
    if 0 < left < LEAST:
        groups.pop(min(groups, key=lambda id: len(groups[id])), None)
    return groups if len(groups) > 1 or left else {}


def _cells_apart(one: Ratings, other: Ratings, groups: set[str], of: Mapping[str, str]) -> bool:
    """Whether each of these groups, and all that are in none of them, differ by nobody or by many."""
    cells: dict[str, set[str]] = {}
    for person in _moved(one, other):
        cells.setdefault(of[person] if of[person] in groups else "", set()).add(person)
    return all(len(moved) >= LEAST for moved in cells.values())


def _apart(one: Ratings, other: Ratings) -> bool:
    return not 0 < len(_moved(one, other)) < LEAST


def _moved(one: Ratings, other: Ratings) -> set[str]:
    return {person for person in {*one, *other} if one.get(person) != other.get(person)}
