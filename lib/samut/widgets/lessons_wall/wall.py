"""The board "wall": all groups' answers, question by question."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lessons_wall.state import WallBody


def wall(context: Context, phase: Phase) -> WallBody:
    """Return all groups' answers to what is asked in the phase, question by question."""
    standing = cards.for_board(context)
    return {
        "kind": "wall",
        "columns": [
            {"question": one.id, "cards": [cards.card(context, item) for item in standing if item.key == one.id]}
            for one in cards.questions_of(context, phase.id)
        ],
    }


BOARDS = {"wall": wall}
