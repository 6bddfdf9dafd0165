"""The board "alone": what each is asked by themselves, and how many have answered. What they wrote is not on it."""

from __future__ import annotations

from typing import Any

from samut.activities import answers, showing
from samut.activities.desk import Desk
from samut.domain.activity import Phase


def alone(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, rows: [{question, people, shared}]}"""
    asked = showing.asked(desk, phase.looks_at or phase.id)
    there = showing.every(desk)
    return {
        "kind": "alone",
        "rows": [
            {
                "question": one.id,
                "people": len({item.first.author for item in there if item.key == one.id}),
                "shared": sum(answers.open_to_all(desk, item) for item in there if item.key == one.id),
            }
            for one in asked
        ],
    }
