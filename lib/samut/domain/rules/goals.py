"""Which goals of a group stand: first written for the first year, gone over again, and on top of the plan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from samut.domain.entries import Item
from samut.domain.kit.activity import Role
from samut.domain.kit.kit import Kit
from samut.domain.kit.plan_form import GOAL as PLANNED

FIRST, AGAIN = "goal", "goal_again"
ASKED: tuple[tuple[Role, str], ...] = (("goals", FIRST), ("assessment", AGAIN), ("plan", PLANNED))
"""Role of the activity and id of the question in which goals are written, earliest first."""

Find = Callable[[str], Item | None]
Stages = tuple[tuple[str, str], ...]
"""Activity and question of a goal, earliest first."""


@dataclass(frozen=True)
class Standing:
    """A goal that no later one was made from. before: the goals it was made from, as they stand, oldest first."""

    item: Item
    before: tuple[Item, ...] = ()


def stages(kit: Kit) -> Stages:
    """Return where goals are written in this kit."""
    held = [(kit.with_role(role), question) for role, question in ASKED]
    return tuple((activity.id, question) for activity, question in held if activity)


def standing(items: Iterable[Item], find: Find, stages: Stages) -> list[Standing]:
    """Return the goals among these items that stand, those of the latest stage first, each stage as first written.

    A goal is replaced by one of a later stage of its group that was made from it, over however many steps, or that
    says the same words: one that was not gone over again stays. find: any item, also one that is not to be shown,
    over which the thread goes on.
    """
    goals = _all(items, find, stages)
    gone = _replaced(goals)
    return sorted((one for one in goals if one.item.id not in gone), key=lambda one: -_stage(one.item, stages))


def replaced(items: Iterable[Item], find: Find, stages: Stages) -> set[str]:
    """Return the ids of the goals among these items that do not stand any more."""
    return _replaced(_all(items, find, stages))


def _all(items: Iterable[Item], find: Find, stages: Stages) -> list[Standing]:
    goals = sorted((one for one in items if _stage(one, stages) >= 0), key=lambda one: one.first.seq)
    return [Standing(goal, _before(goal, _earlier(goal, goals, stages), find)) for goal in goals]


def _replaced(goals: list[Standing]) -> set[str]:
    return {before.id for goal in goals for before in goal.before}


def _stage(item: Item, stages: Stages) -> int:
    place = (item.first.activity, item.key)
    return stages.index(place) if place in stages else -1


def _earlier(item: Item, goals: list[Item], stages: Stages) -> list[Item]:
    """Return the goals of its group from stages before its own."""
    stage = _stage(item, stages)
    return [goal for goal in goals if goal.group == item.group and _stage(goal, stages) < stage]


def _before(item: Item, earlier: list[Item], find: Find) -> tuple[Item, ...]:
    came, words = set(_sources(item, find)), _words(item)
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
