"""The board "wall": all groups' answers, question by question."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Phase
from samut.pages import showing
from samut.session.context import Context


def wall(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, columns: [{question, cards}]}"""
    standing = showing.standing(context)
    return {
        "kind": "wall",
        "columns": [
            {"question": one.id, "cards": [showing.card(context, item) for item in standing if item.key == one.id]}
            for one in showing.asked(context, phase.id)
        ],
    }
