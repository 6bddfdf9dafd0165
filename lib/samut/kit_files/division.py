"""Activities in several slots of the schedule: whether each phase is in one."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.kit.kit import Kit, Slot
from samut.domain.rules.agenda import held
from samut.kit_files.toml_files import Key


def left_out(kit: Kit) -> Iterator[tuple[Key, str, str]]:
    """Yield (key, activity, phase) of each phase that is in no slot, though its activity is in some.

    key: of the `phases` of the last slot that names some of that activity's.
    """
    for activity in kit.activities.values():
        phases, slots = [phase.id for phase in activity.phases], dict(_slots(kit, activity.id))
        held_phases = {id for slot in slots.values() for id in held(slot.phases, phases)}
        dividing = [key for key, slot in slots.items() if {*slot.phases} & {*phases}]
        yield from ((dividing[-1], activity.id, id) for id in phases if dividing and id not in held_phases)


def _slots(kit: Kit, activity: str) -> Iterator[tuple[Key, Slot]]:
    for day, schedule_day in enumerate(kit.schedule.days if kit.schedule else ()):
        for place, slot in enumerate(schedule_day.slots):
            if activity in slot.plan:
                yield ("day", day, "slot", place, "phases"), slot
