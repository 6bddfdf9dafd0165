"""The board "alone": the questions that each person answers alone, and how many have answered; not their answers."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_open
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.think_pair_share.state import AloneBody


def alone(context: Context, phase: Phase) -> AloneBody:
    """Return the board's body: how many people have answered each question, and how many answers are shared."""
    questions = cards.questions_of(context, phase.looks_at or phase.id)
    items = cards.current_answers(context)
    return {
        "kind": "alone",
        "rows": [
            {
                "question": question.id,
                "people": len({item.first.author for item in items if item.key == question.id}),
                "shared": sum(is_open(item, question, context.items) for item in items if item.key == question.id),
            }
            for question in questions
        ],
    }


BOARDS = {"alone": alone}
