"""A tile for each group: its members, its answers, and the phases it has finished."""

from __future__ import annotations

from samut.session.context import Context
from samut.widgets.announcements import model as announcements
from samut.widgets.group_answers import cards
from samut.widgets.lead.state import GroupTile
from samut.widgets.phases import model as phases


def group_tiles(context: Context) -> list[GroupTile]:
    """Return a tile for each group: its members, its answers by phase, and the phases it has finished."""
    by_group: dict[str, dict[str, int]] = {}
    phase_of = {question.id: question.phase for question in context.activity.questions}
    for item in cards.current_answers(context):
        count = by_group.setdefault(item.group, {})
        count[phase_of[item.key]] = count.get(phase_of[item.key], 0) + 1
    members = [
        item.value["group"] for item in context.workshop_items.with_key("visit") if item.value["role"] == "participant"
    ]
    return [
        {
            "id": group.id,
            "name": group.name,
            "away": group.away,
            "district": group.district,
            "province": group.province,
            "members": members.count(group.id),
            "called": announcements.is_called(context, group.id),
            "counts": by_group.get(group.id, {}),
            "done": phases.finished_phases(context, group.id),
        }
        for group in context.groups
    ]
