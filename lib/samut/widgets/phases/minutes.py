"""How long phases take: as the kit says, or as they fit a slot that the facilitator made longer or shorter."""

from __future__ import annotations

from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.session.context import Desk
from samut.widgets.agenda import model as schedule
from samut.widgets.workshop import model as workshop_data


def minutes(desk: Desk) -> dict[str, int]:
    """Minutes of each phase of this activity, by its id.

    Of several slots that have it, the one the hall is in counts, or the first after that.
    """
    there, here = [slot for slot in schedule.slots(desk) if not slot.skipped], schedule.here(desk)
    at = there.index(here) if here in there else 0
    found = {one.id: one.minutes for one in desk.activity.phases}
    for slot in reversed([*there[at:], *there[:at]]):
        found |= fitted(desk, slot) if desk.activity.id in slot.plan else {}
    return found


def fitted(desk: Desk, slot: Slot) -> dict[str, int]:
    """Minutes of this activity's phases in a slot; where that is not as long as the kit's, they are scaled to it."""
    told = [
        (activity.id, phase.id, phase.minutes)
        for activity in workshop_data.activities(desk)
        if activity.id in slot.plan
        for phase in activity.phases
        if phase.id in agenda.held(slot.phases, [one.id for one in activity.phases])
    ]
    given = [minutes for *_, minutes in told]
    usual = agenda.found(schedule.kits(desk), slot.id)
    if slot.minutes and sum(given) and not (usual and usual.minutes == slot.minutes):
        given = agenda.shares(given, slot.minutes, 1)
    return {id: n for (activity, id, _), n in zip(told, given, strict=True) if activity == desk.activity.id}
