"""The board "forms": the next steps of all groups, row by row of a form, and the rows that are empty."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.kit.forms import NEXT
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.situation.state import FormRowState, FormsBody, NextStep


def forms(context: Context, phase: Phase) -> FormsBody:
    """Return the board's body: the next steps of all groups, row by row of the form."""
    standing = cards.for_board(context)
    issues: dict[str, list[FormRowState]] = {}
    for question in cards.questions_of(context, phase.id):
        if question.under:
            items = [item for item in standing if item.key == question.id]
            issues.setdefault(question.under, []).append(_row(question.id, items))
    return {"kind": "forms", "issues": [{"text": text, "rows": rows} for text, rows in issues.items()]}


def _row(question: str, items: list[Item]) -> FormRowState:
    steps: list[NextStep] = [
        {"item": item.id, "group": item.group, "text": text}
        for item in items
        if (text := item.answer.fields.get(NEXT, ""))
    ]
    return {"question": question, "filled": len(items), "cards": steps}


BOARDS = {"forms": forms}
