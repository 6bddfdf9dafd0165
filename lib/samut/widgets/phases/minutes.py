"""How long phases take: as the kit says, or as they fit a slot that the facilitator made longer or shorter."""

from __future__ import annotations

from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.session.context import Context
from samut.widgets.agenda import model as schedule
from samut.widgets.workshop import model as workshop_data


def minutes(context: Context) -> dict[str, int]:
    """Minutes of each phase of this activity, by its id.

    Of several slots that have it, the one the hall is in counts, or the first after that.
    """
    there, here = [slot for slot in schedule.slots(context) if not slot.skipped], schedule.here(context)
    at = there.index(here) if here in there else 0
    found = {one.id: one.minutes for one in context.activity.phases}
    for slot in reversed([*there[at:], *there[:at]]):
        found |= fitted(context, slot) if context.activity.id in slot.plan else {}
    return found


def fitted(context: Context, slot: Slot) -> dict[str, int]:
    """Minutes of this activity's phases in a slot; where that is not as long as the kit's, they are scaled to it."""
    told = [
        (activity.id, phase.id, phase.minutes)
        for activity in workshop_data.activities(context)
        if activity.id in slot.plan
        for phase in activity.phases
        if phase.id in agenda.held(slot.phases, [one.id for one in activity.phases])
    ]
    given = [minutes for *_, minutes in told]
    usual = agenda.find_slot(schedule.kits(context), slot.id)
    if slot.minutes and sum(given) and not (usual and usual.minutes == slot.minutes):
        given = agenda.shares(given, slot.minutes, 1)
    return {id: n for (activity, id, _), n in zip(told, given, strict=True) if activity == context.activity.id}
