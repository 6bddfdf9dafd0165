"""The board "forms": what all groups are going to do, row by row of a form, and the rows nobody has filled in."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.kit.forms import NEXT
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.situation.state import FormRow, FormsBody, NextStep


def forms(context: Context, phase: Phase) -> FormsBody:
    """Return what all groups are going to do, row by row of the form."""
    standing = cards.for_board(context)
    issues: dict[str, list[FormRow]] = {}
    for one in cards.questions_of(context, phase.id):
        if one.under:
            issues.setdefault(one.under, []).append(_row(one.id, [item for item in standing if item.key == one.id]))
    return {"kind": "forms", "issues": [{"text": text, "rows": rows} for text, rows in issues.items()]}


def _row(question: str, items: list[Item]) -> FormRow:
    steps: list[NextStep] = [
        {"item": item.id, "group": item.group, "text": text}
        for item in items
        if (text := item.answer.fields.get(NEXT, ""))
    ]
    return {"question": question, "filled": len(items), "cards": steps}


BOARDS = {"forms": forms}
