"""How long phases take: as the kit says, or as they fit a slot that the facilitator made longer or shorter."""

from __future__ import annotations

from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.session.context import Context
from samut.widgets.agenda import model as schedule
from samut.widgets.workshop import model as workshop_data


def minutes(context: Context) -> dict[str, int]:
    """Return the minutes of each phase of this activity, by its id.

    Of several slots that have the activity, the current slot counts, or the first after it.
    """
    slots, current = schedule.held_slots(context), schedule.current_slot(context)
    at = slots.index(current) if current in slots else 0
    by_phase = {phase.id: phase.minutes for phase in context.activity.phases}
    for slot in reversed([*slots[at:], *slots[:at]]):
        by_phase |= slot_minutes(context, slot) if context.activity.id in slot.plan else {}
    return by_phase


def slot_minutes(context: Context, slot: Slot) -> dict[str, int]:
    """Return the minutes of this activity's phases in a slot, scaled to the slot if it is not as long as the kit's.

    Parameters
    ----------
    context
        The context of the activity.
    slot
        A slot of the agenda whose plan has this activity, and maybe others.

    Returns
    -------
    dict[str, int]
        Minutes by the id of a phase; phases that do not belong to the slot are not in it.
    """
    phases = [
        (activity.id, phase)
        for activity in workshop_data.activities(context)
        if activity.id in slot.plan
        for phase in activity.phases
        if phase.id in agenda.held(slot.phases, [phase.id for phase in activity.phases])
    ]
    lengths = [phase.minutes for _, phase in phases]
    usual = agenda.find_slot(schedule.kit_slots(context), slot.id)
    if slot.minutes and sum(lengths) and not (usual and usual.minutes == slot.minutes):
        lengths = agenda.shares(lengths, slot.minutes, 1)
    return {
        phase.id: length
        for (activity, phase), length in zip(phases, lengths, strict=True)
        if activity == context.activity.id
    }
