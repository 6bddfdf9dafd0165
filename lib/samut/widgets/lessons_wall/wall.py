"""The board "wall": all groups' answers, question by question."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lessons_wall.state import WallBody


def wall(context: Context, phase: Phase) -> WallBody:
    """Return the board's body: all groups' answers to the questions of the phase."""
    standing = cards.for_board(context)
    return {
        "kind": "wall",
        "columns": [
            {
                "question": question.id,
                "cards": [cards.card(context, item) for item in standing if item.key == question.id],
            }
            for question in cards.questions_of(context, phase.id)
        ],
    }


BOARDS = {"wall": wall}
