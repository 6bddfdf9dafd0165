"""The board "goals": all groups' goals with the points ticked of each, before and after, and feedback."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.visibility import may_see
from samut.session.context import Context
from samut.widgets.goal_setting import before_after, checklist
from samut.widgets.goal_setting.state import GoalCard, GoalsBody
from samut.widgets.group_answers import cards


def goals(context: Context, phase: Phase) -> GoalsBody:
    """Return the board's body: all groups' goals with the points ticked of each, before and after, and feedback."""
    check = next((question for question in context.activity.questions if question.of), None)
    if check is None:
        return {"kind": "goals", "question": "", "points": [], "goals": [], "pairs": [], "feedback": []}
    standing = cards.for_board(context)
    gallery = {question.id for question in context.activity.questions_on("gallery")}
    return {
        "kind": "goals",
        "question": check.of,
        "points": [point for field in check.fields for point in field.points],
        "goals": [_goal(context, check, item) for item in standing if item.key == check.of],
        "pairs": before_after.pairs(context) if before_after.earlier_answers(context) else [],
        "feedback": [cards.card(context, item) for item in standing if item.key in gallery],
    }


def _goal(context: Context, check: Question, item: Item) -> GoalCard:
    ticks = checklist.ticks_of(context, check, item)
    fields = ticks.answer.fields if ticks and may_see("board", ticks, check, context.items) else {}
    return {
        **cards.card(context, item),
        "met": [point for field in check.fields for point in fields.get(field.id, [])],
    }


BOARDS = {"goals": goals}
