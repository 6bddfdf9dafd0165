"""The board "goals": all groups' goals with what is ticked of each, before and after, and what others asked."""

from __future__ import annotations

from typing import Any

from samut.activities import pacing, revising, showing, ticks
from samut.activities.desk import Desk
from samut.domain.activity import Phase, Question
from samut.domain.entry import Item


def goals(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, question, points, goals, pairs, asked}

    points: what a goal is gone through by. goals: [card with met: [points]]. pairs: as `revising.pairs`, [] before
    others looked. asked: cards of the gallery, about: the group asked.
    """
    check = next((one for one in desk.activity.questions if one.of), None)
    if check is None:
        return {"kind": "goals", "question": "", "points": [], "goals": [], "pairs": [], "asked": []}
    standing = showing.standing(desk)
    asked = showing.asked_ids(desk, pacing.GALLERY)
    return {
        "kind": "goals",
        "question": check.of,
        "points": [point for field in check.fields for point in field.points],
        "goals": [_goal(desk, check, item) for item in standing if item.key == check.of],
        "pairs": revising.pairs(desk) if revising.before(desk) else [],
        "asked": [showing.card(desk, item) for item in standing if item.key in asked],
    }


def _goal(desk: Desk, check: Question, item: Item) -> dict[str, Any]:
    found = ticks.ticked(desk, check, item)
    fields = found.value["fields"] if found else {}
    return {**showing.card(desk, item), "met": [point for field in check.fields for point in fields.get(field.id, [])]}
