"""The board "alone": what each is asked by themselves, and how many have answered. What they wrote is not on it."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Phase
from samut.pages import showing
from samut.session.context import Context
from samut.widgets.group_answers import model as group_answers


def alone(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, rows: [{question, people, shared}]}"""
    asked = showing.asked(context, phase.looks_at or phase.id)
    there = showing.every(context)
    return {
        "kind": "alone",
        "rows": [
            {
                "question": one.id,
                "people": len({item.first.author for item in there if item.key == one.id}),
                "shared": sum(group_answers.open_to_all(context, item) for item in there if item.key == one.id),
            }
            for one in asked
        ],
    }
