"""The board "goals": all groups' goals with what is ticked of each, before and after, and what others asked."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.visibility import may_see
from samut.session.context import Context
from samut.widgets.goal_setting import before_after, checklist
from samut.widgets.goal_setting.state import GoalCard, GoalsBody
from samut.widgets.group_answers import cards
from samut.widgets.phases import model as phases


def goals(context: Context, phase: Phase) -> GoalsBody:
    """Return all groups' goals with what is ticked of each, before and after, and what others asked."""
    check = next((one for one in context.activity.questions if one.of), None)
    if check is None:
        return {"kind": "goals", "question": "", "points": [], "goals": [], "pairs": [], "asked": []}
    standing = cards.for_board(context)
    asked = cards.question_ids_of(context, phases.GALLERY)
    return {
        "kind": "goals",
        "question": check.of,
        "points": [point for field in check.fields for point in field.points],
        "goals": [_goal(context, check, item) for item in standing if item.key == check.of],
        "pairs": before_after.pairs(context) if before_after.before(context) else [],
        "asked": [cards.card(context, item) for item in standing if item.key in asked],
    }


def _goal(context: Context, check: Question, item: Item) -> GoalCard:
    found = checklist.ticked(context, check, item)
    seen = found is not None and may_see("board", found, check, context.items)
    fields = found.answer.fields if found and seen else {}
    return {
        **cards.card(context, item),
        "met": [point for field in check.fields for point in fields.get(field.id, [])],
    }


BOARDS = {"goals": goals}
