"""Which goals of a group stand: first written in activity 4b, gone over in 5, and on top of the plan in 6."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from samut.domain.entries import Item
from samut.domain.kit.plan_form import GOAL as PLANNED

FIRST = ("a4b", "goal")
AGAIN = ("a5", "goal_again")
STAGES = (FIRST, AGAIN, ("a6", PLANNED))
"""Activity and question of a goal, earliest first."""

Find = Callable[[str], Item | None]


@dataclass(frozen=True)
class Standing:
    """A goal that no later one was made from. before: the goals it was made from, as they stand, oldest first."""

    item: Item
    before: tuple[Item, ...] = ()


def standing(items: Iterable[Item], find: Find) -> list[Standing]:
    """The goals among these items that stand, those of the latest stage first, each stage as it was first written.

    A goal is replaced by one of a later stage of its group that was made from it, over however many steps, or that
    says the same words: one that was not gone over again stays. find: any item, also one that is not to be shown,
    over which the thread goes on.
    """
    found = _all(items, find)
    gone = _replaced(found)
    return sorted((one for one in found if one.item.id not in gone), key=lambda one: -_stage(one.item))


def replaced(items: Iterable[Item], find: Find) -> set[str]:
    """Ids of the goals among these items that do not stand any more."""
    return _replaced(_all(items, find))


def _all(items: Iterable[Item], find: Find) -> list[Standing]:
    goals = sorted((one for one in items if _stage(one) >= 0), key=lambda one: one.first.seq)
    return [Standing(one, _before(one, goals, find)) for one in goals]


def _replaced(found: list[Standing]) -> set[str]:
    return {before.id for one in found for before in one.before}


def _stage(item: Item) -> int:
    place = (item.first.activity, item.key)
    return STAGES.index(place) if place in STAGES else -1


def _before(item: Item, goals: list[Item], find: Find) -> tuple[Item, ...]:
    came, words = set(_sources(item, find)), _words(item)
    earlier = [one for one in goals if one.group == item.group and _stage(one) < _stage(item)]
    return tuple(one for one in earlier if one.id in came or (words and _words(one) == words))


def _sources(item: Item, find: Find) -> Iterator[str]:
    """Ids of all it was made from, each once."""
    seen, waiting = {item.id}, [item]
    while waiting:
        versions = waiting.pop().versions
        for id in (id for version in versions for id in version.answer.carried_from if id not in seen):
            seen.add(id)
            yield id
            found = find(id)
            waiting += [found] if found and found.group == item.group else []


def _words(item: Item) -> str:
    """Its words without what is only space; "" where its group has not settled them."""
    return "" if item.conflict else " ".join(item.answer.text.split())
