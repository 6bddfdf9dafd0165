"""The board "forms": what all groups are going to do, row by row of a form, and the rows nobody has filled in."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.kit.forms import NEXT
from samut.session.context import Context
from samut.widgets.group_answers import cards


def forms(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, issues: [{text, rows: [{question, filled, cards}]}]}: cards {item, group, text} of what comes next.

    filled: how many groups have written anything in the row.
    """
    standing = cards.for_board(context)
    issues: dict[str, list[dict[str, Any]]] = {}
    for one in cards.questions_of(context, phase.id):
        if one.under:
            issues.setdefault(one.under, []).append(_row(one.id, [item for item in standing if item.key == one.id]))
    return {"kind": "forms", "issues": [{"text": text, "rows": rows} for text, rows in issues.items()]}


def _row(question: str, items: list[Item]) -> dict[str, Any]:
    said = [(item, item.answer.fields.get(NEXT, "")) for item in items]
    cards = [{"item": item.id, "group": item.group, "text": text} for item, text in said if text]
    return {"question": question, "filled": len(items), "cards": cards}
