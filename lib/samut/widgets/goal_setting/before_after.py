"""Answers before other groups gave feedback, beside what they are now."""

from __future__ import annotations

from samut.domain.entries import Item, Items, taken_back
from samut.domain.kit.activity import Phase, Question
from samut.domain.visibility import Viewer, may_see
from samut.session.context import Context
from samut.widgets.goal_setting.state import Pair
from samut.widgets.group_answers import cards
from samut.widgets.group_answers.state import Card, NamedCard


def revised_questions(context: Context) -> list[Question]:
    """Return the questions whose answers are revised in some phase, without checklists."""
    ids = {id for phase in context.activity.phases for id in phase.revises}
    return [question for question in context.activity.questions if question.id in ids and not question.of]


def earlier_answers(context: Context) -> list[Item]:
    """Return answers to the revised questions as they stood when the gallery was first opened.

    Without a gallery, as they stood when the phase that revises them was first opened. [] before that.
    """
    keys = {question.id for question in revised_questions(context)}
    phases = [phase for phase in context.activity.phases if phase.board == "gallery" or phase.revises]
    opened = _first_opening(context, phases)
    if not keys or not opened:
        return []
    earlier = Items(entry for entry in context.log if entry.key in keys and entry.seq < opened)
    return [item for item in earlier.values() if not item.gone]


def earlier_cards(context: Context, group: str) -> list[Card]:
    """Return a group's earlier answers, for its own pages."""
    items = [item for item in earlier_answers(context) if item.group == group]
    return [cards.card(context, item) for item in items if _may_see("mate", context, item)]


def pairs(context: Context) -> list[Pair]:
    """Return the goals of all groups before and after the feedback.

    Returns
    -------
    list of Pair
        In the order of the goals. A new goal has no `before`, a deleted one no `after`.
    """
    earlier = {item.id: item for item in earlier_answers(context) if _may_see("board", context, item)}
    keys = {question.id for question in revised_questions(context)}
    now = {item.id: item for item in cards.for_board(context) if item.key in keys}
    both = {**earlier, **now}
    return [
        _pair(context, both[id], earlier.get(id), now.get(id)) for id in sorted(both, key=lambda id: both[id].first.seq)
    ]


def feedback(context: Context, group: str) -> list[NamedCard]:
    """Return the answers of other groups in the gallery about the work of a group, if it revises that work."""
    if not revised_questions(context):
        return []
    about = [item for item in cards.for_board(context) if item.answer.subject_group == group]
    return [{**cards.card(context, item), "name": context.group_name(item.group)} for item in about]


def _may_see(viewer: Viewer, context: Context, item: Item) -> bool:
    return may_see(viewer, item, context.activity.question(item.key), context.items)


def _pair(context: Context, item: Item, earlier: Item | None, now: Item | None) -> Pair:
    return {
        "item": item.id,
        "group": item.group,
        "before": cards.card(context, earlier) if earlier else None,
        "after": cards.card(context, now) if now else None,
    }


def _first_opening(context: Context, phases: list[Phase]) -> int:
    """Return the `seq` at which the first of these phases was opened and not taken back; 0 if none was."""
    ids = {phase.id for phase in phases}
    undone = taken_back(context.log)
    openings = (e for e in context.log if e.key == "phase" and e.op == "save" and e.id not in undone)
    return next((entry.seq for entry in openings if entry.value["phase"] in ids), 0)
