"""The board "alone": what each is asked by themselves, and how many have answered. What they wrote is not on it."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_open
from samut.session.context import Context
from samut.widgets.group_answers import cards


def alone(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, rows: [{question, people, shared}]}"""
    asked = cards.questions_of(context, phase.looks_at or phase.id)
    there = cards.standing(context)
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
