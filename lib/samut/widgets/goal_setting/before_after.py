"""Answers as they stood before others looked at them, beside what they are now."""

from __future__ import annotations

from samut.domain.entries import Item, Items, taken_back
from samut.domain.kit.activity import Phase, Question
from samut.domain.visibility import Viewer, may_see
from samut.session.context import Context
from samut.widgets.goal_setting.state import Pair
from samut.widgets.group_answers import cards
from samut.widgets.group_answers.state import Card, NamedCard
from samut.widgets.phases import model as pacing


def revised(context: Context) -> list[Question]:
    """Questions whose answers are gone over again in some phase; not what is only ticked."""
    ids = {id for phase in context.activity.phases for id in phase.revises}
    return [one for one in context.activity.questions if one.id in ids and not one.of]


def before(context: Context) -> list[Item]:
    """Answers to the revised questions as they stood when the gallery, or the revising without one, was first opened.

    [] while neither is.
    """
    keys = {one.id for one in revised(context)}
    since = _opened(context, [one for one in context.activity.phases if one.id == pacing.GALLERY or one.revises])
    if not keys or not since:
        return []
    then = Items(entry for entry in context.log if entry.key in keys and entry.seq < since)
    return [item for item in then.values() if not item.gone]


def cards_before(context: Context, group: str) -> list[Card]:
    """The group's answers as they stood before, for its own pages."""
    return [
        cards.card(context, item) for item in before(context) if item.group == group and _seen("mate", context, item)
    ]


def pairs(context: Context) -> list[Pair]:
    """Return the goals of all groups before and after: what is new has no before, what is gone no after."""
    then = {item.id: item for item in before(context) if _seen("board", context, item)}
    keys = {one.id for one in revised(context)}
    now = {item.id: item for item in cards.for_board(context) if item.key in keys}
    both = {**then, **now}
    return [
        _pair(context, both[id], then.get(id), now.get(id)) for id in sorted(both, key=lambda id: both[id].first.seq)
    ]


def asked_of(context: Context, group: str) -> list[NamedCard]:
    """Return what others said in the gallery about the work of a group, if it goes over that again."""
    if not revised(context):
        return []
    about = [item for item in cards.for_board(context) if item.answer.subject_group == group]
    return [{**cards.card(context, item), "name": context.group_name(item.group)} for item in about]


def _seen(viewer: Viewer, context: Context, item: Item) -> bool:
    return may_see(viewer, item, context.activity.question(item.key), context.items)


def _pair(context: Context, item: Item, then: Item | None, now: Item | None) -> Pair:
    return {
        "item": item.id,
        "group": item.group,
        "before": cards.card(context, then) if then else None,
        "after": cards.card(context, now) if now else None,
    }


def _opened(context: Context, phases: list[Phase]) -> int:
    """When the first of these phases was opened and not taken back, as a `seq`; 0 where none is."""
    ids = {one.id for one in phases}
    back = taken_back(context.log)
    told = (entry for entry in context.log if entry.key == "phase" and entry.op == "save" and entry.id not in back)
    return next((entry.seq for entry in told if entry.value["phase"] in ids), 0)
