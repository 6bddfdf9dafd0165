"""The board "wall": all groups' answers, question by question."""

from __future__ import annotations

from typing import Any

from samut.activities import showing
from samut.activities.desk import Desk
from samut.domain.activity import Phase


def wall(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, columns: [{question, cards}]}"""
    standing = showing.standing(desk)
    return {
        "kind": "wall",
        "columns": [
            {"question": one.id, "cards": [showing.card(desk, item) for item in standing if item.key == one.id]}
            for one in showing.asked(desk, phase.id)
        ],
    }
