"""The goals of a group that stand: first written in activity 4b, gone over in 5, and on top of the plan in 6."""

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
    """Return the goals among these items that stand, those of the latest stage first, each stage in order of writing.

    A goal is replaced by one of a later stage of its group that was made from it, over any number of steps, or that
    says the same words: one that was not gone over again stays. find: returns any item, also one that is not to be
    shown,
    through which the thread goes on.
    """
    all_goals = _all(items, find)
    gone = _replaced(all_goals)
    return sorted((goal for goal in all_goals if goal.item.id not in gone), key=lambda goal: -_stage(goal.item))


def replaced(items: Iterable[Item], find: Find) -> set[str]:
    """Return the ids of the goals among these items that stand no more."""
    return _replaced(_all(items, find))


def _all(items: Iterable[Item], find: Find) -> list[Standing]:
    goals = sorted((item for item in items if _stage(item) >= 0), key=lambda item: item.first.seq)
    return [Standing(goal, _before(goal, goals, find)) for goal in goals]


def _replaced(all_goals: list[Standing]) -> set[str]:
    return {before.id for goal in all_goals for before in goal.before}


def _stage(item: Item) -> int:
    place = (item.first.activity, item.key)
    return STAGES.index(place) if place in STAGES else -1


def _before(item: Item, goals: list[Item], find: Find) -> tuple[Item, ...]:
    came, words = set(_sources(item, find)), _words(item)
    earlier = [goal for goal in goals if goal.group == item.group and _stage(goal) < _stage(item)]
    return tuple(goal for goal in earlier if goal.id in came or (words and _words(goal) == words))


def _sources(item: Item, find: Find) -> Iterator[str]:
    """Yield the ids of all answers it was made from, each once."""
    seen, waiting = {item.id}, [item]
    while waiting:
        versions = waiting.pop().versions
        for id in (id for version in versions for id in version.answer.carried_from if id not in seen):
            seen.add(id)
            yield id
            source = find(id)
            waiting += [source] if source and source.group == item.group else []


def _words(item: Item) -> str:
    """Return its words without extra spaces; "" if its group has not settled them."""
    return "" if item.conflict else " ".join(item.answer.text.split())
