"""A tile for each group: who is there, how many answers it has, what it has finished."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut.session.context import Context
from samut.widgets.announcements import model as announcements
from samut.widgets.group_answers import cards
from samut.widgets.phases import model as phases


def group_tiles(context: Context) -> list[dict[str, Any]]:
    """A tile a group: who is there, how much it has said, what it has finished."""
    by_group: dict[str, dict[str, int]] = {}
    phase_of = {question.id: question.phase for question in context.activity.questions}
    for item in cards.standing(context):
        count = by_group.setdefault(item.group, {})
        count[phase_of[item.key]] = count.get(phase_of[item.key], 0) + 1
    members = [
        item.value["group"] for item in context.workshop_items.with_key("visit") if item.value["role"] == "participant"
    ]
    return [
        {
            **asdict(group),
            "members": members.count(group.id),
            "called": announcements.called(context, group.id),
            "counts": by_group.get(group.id, {}),
            "done": [one for one in phases.reached(context) if context.items.now(phases.done_item(one, group.id))],
        }
        for group in context.groups
    ]
