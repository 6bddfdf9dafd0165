"""The board "alone": what each is asked by themselves, and how many have answered. What they wrote is not on it."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_open
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.think_pair_share.state import AloneBody


def alone(context: Context, phase: Phase) -> AloneBody:
    """Return how many have answered each question, and how many answers are shared."""
    asked = cards.questions_of(context, phase.looks_at or phase.id)
    there = cards.current_answers(context)
    return {
        "kind": "alone",
        "rows": [
            {
                "question": one.id,
                "people": len({item.first.author for item in there if item.key == one.id}),
                "shared": sum(is_open(item, one, context.items) for item in there if item.key == one.id),
            }
            for one in asked
        ],
    }


BOARDS = {"alone": alone}
