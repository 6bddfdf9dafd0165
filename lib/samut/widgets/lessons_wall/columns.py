"""The board "columns": a column for each question, in the tabs that the questions name as their `wall`."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lessons_wall.state import ColumnsBody, QuestionCards


def columns(context: Context, phase: Phase) -> ColumnsBody:
    """Return the board's body: a column for each question, in the tabs that the questions name.

    The tab with most columns comes first, the others in the order of the questions.
    """
    standing = cards.for_board(context)
    tabs: dict[str, list[QuestionCards]] = {}
    for question in cards.questions_of(context, phase.id):
        column = [cards.card(context, item) for item in standing if item.key == question.id]
        tabs.setdefault(question.wall, []).append({"question": question.id, "cards": column})
    widest = max(tabs, key=lambda wall: len(tabs[wall]), default="")
    order = [widest, *(wall for wall in tabs if wall != widest)] if tabs else []
    return {"kind": "columns", "tabs": [{"wall": wall, "columns": tabs[wall]} for wall in order]}


BOARDS = {"columns": columns}
