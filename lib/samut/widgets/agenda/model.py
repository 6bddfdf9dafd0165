"""The agenda the facilitator leads by: its slots, where everybody is led, and how late the day is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.rules import agenda, calendar
from samut.domain.rules.agenda import Slot, Step
from samut.domain.workshop import ACTIVITY, AGENDA, NOW
from samut.errors import SamutError
from samut.protocol.arguments import Refusal
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.agenda.state import AgendaState, PauseState, SlotState
from samut.widgets.workshop import model as workshop_data

ActivityId = Annotated[str, Refusal("hall.no_activity")]
SlotId = Annotated[str, Refusal("schedule.no_slot")]


@dataclass(frozen=True, kw_only=True)
class Destination:
    """Where everybody is led: to an activity, to a slot, or to an activity in a slot; "" if it is not named."""

    activity: ActivityId = ""
    slot: SlotId = ""


def kit_slots(context: Context) -> tuple[Slot, ...]:
    """Return the slots of the kit's schedule that have a time, in order."""
    days = context.kit.schedule.days if context.kit and context.kit.schedule else ()
    timed = []
    for number, day in enumerate(days, 1):
        for slot in day.slots:
            start = agenda.minute(slot.time.split("-")[0])
            if start is not None:
                timed.append(Slot(slot.id, number, start, slot.minutes, slot.text, slot.plan, phases=slot.phases))
    return agenda.ordered(timed)


def slots(context: Context) -> tuple[Slot, ...]:
    """Return the slots of the agenda, in order: as the facilitator changed them, or the kit's.

    Returns
    -------
    tuple[Slot, ...]
        Every slot, skipped ones too; see `held_slots`.
    """
    edited, phases = context.workshop_items.now(AGENDA), {slot.id: slot.phases for slot in kit_slots(context)}
    if not edited:
        return kit_slots(context)
    return tuple(Slot.from_value({"phases": phases.get(value["id"], ()), **value}) for value in edited["slots"])


def held_slots(context: Context) -> list[Slot]:
    """Return the slots of the agenda that are not skipped, in order."""
    return [slot for slot in slots(context) if not slot.skipped]


@command("lead", CONSOLE)
def lead(context: Context, arguments: Destination) -> dict[str, Any]:
    """Lead all phones and boards on.

    A slot without an activity leaves everybody where they are. An activity alone moves the agenda on to its slot,
    and never back: an earlier activity is looked at again in the current slot.
    """
    activity = workshop_data.current_activity(context) or context.activity.id
    if arguments.activity:
        activity = activity_named(context, arguments.activity)
    slot = slot_named(context, arguments.slot).id if arguments.slot else _slot_for(context, activity)
    _save_position(context, activity, slot, rest=not arguments.activity)
    return {"activity": activity}


def lead_to_phase(context: Context, phase: str, act: str) -> None:
    """Move the agenda on to the slot of a phase that is opened, if nobody was led yet, or a break or a night is over.

    Parameters
    ----------
    context
        The facilitator's context.
    phase
        The id of a phase of this activity.
    act
        The id of the action that opens the phase.
    """
    next_day = not _is_today(context, _slot_start(context)) and phase not in slot_phases(context)
    if _position(context).get("rest") or next_day or not workshop_data.current_activity(context):
        activity = context.activity.id
        _save_position(context, activity, _slot_for(context, activity, phase), act=act)


def state(context: Context) -> AgendaState:
    """Return the agenda for the console."""
    path, at = steps(context)
    after = None if at is None else _next_step(context, path, at)
    return {
        "slots": [_slot_state(slot) for slot in slots(context)],
        "now": path[at][0].id if at is not None else "",
        "resting": bool(_position(context).get("rest")),
        "next": {"slot": after[0].id, "activity": after[1]} if after else {},
        "ahead": _minutes_ahead(context, path[at][0]) if at is not None else None,
        "edited": bool(context.workshop_items.now(AGENDA)),
    }


def steps(context: Context) -> tuple[list[Step], int | None]:
    """Return the steps of the agenda in order, and the index of the current step; None if no step is current."""
    opens = {activity.id for activity in workshop_data.activities(context)}
    path = agenda.steps(slots(context), lambda id: id in opens)
    activity = workshop_data.current_activity(context) or context.activity.id
    return path, agenda.now(path, _position_slot(context), activity)


def current_slot(context: Context) -> Slot | None:
    """Return the slot that the workshop is in; None if it is in none."""
    path, at = steps(context)
    return None if at is None else path[at][0]


def slot_phases(context: Context) -> list[str]:
    """Return the ids of this activity's phases that belong to the current slot.

    If the current slot is not one of this activity's, the phases are those that no later slot has.
    """
    ids, current, held = [phase.id for phase in context.activity.phases], current_slot(context), held_slots(context)
    if current and context.activity.id in current.plan:
        return agenda.held(current.phases, ids)
    later = held[held.index(current) + 1 :] if current in held else []
    taken = {id for slot in later if context.activity.id in slot.plan for id in agenda.held(slot.phases, ids)}
    return [id for id in ids if id not in taken]


def slot_seq(context: Context) -> int:
    """Return the `seq` of the entry that began the current slot; 0 before anybody was led."""
    at = _position(context).get("at")
    moves = (entry for entry in context.workshop_log if entry.item == NOW and isinstance(entry.value, dict))
    return next((entry.seq for entry in moves if at and entry.value.get("at") == at), 0)


def pause(context: Context) -> PauseState:
    """Return the slot everybody rests in, with no activity of it opened; {} otherwise."""
    slot = agenda.find_slot(slots(context), _position_slot(context)) if _position(context).get("rest") else None
    if slot is None or slot.skipped:
        return {}
    return {"text": slot.text, "time": slot_times(slot)}


def _slot_state(slot: Slot) -> SlotState:
    return {
        "id": slot.id,
        "day": slot.day,
        "start": slot.start,
        "minutes": slot.minutes,
        "text": slot.text,
        "plan": list(slot.plan),
        "skipped": slot.skipped,
        "own": slot.own,
        "phases": list(slot.phases),
        "time": slot_times(slot),
        "begins": agenda.clock(slot.start),
    }


def slot_times(slot: Slot) -> str:
    """Return a slot's times as they are read: "08.30\u201309.00"; its beginning alone if its end is open.

    Examples
    --------
    >>> slot_times(Slot("d1_1", 1, 510, None, "Tea"))
    '08.30'
    """
    begins = agenda.clock(slot.start)
    return begins if slot.end is None else f"{begins}\u2013{agenda.clock(slot.end % (agenda.LAST + 1))}"


def _minutes_ahead(context: Context, slot: Slot) -> int | None:
    """Return how far the day is ahead, by when this slot was begun; None if that was not today."""
    local, begun = context.clock().astimezone(calendar.THAILAND), _slot_start(context)
    if begun is None or _position_slot(context) != slot.id or not _is_today(context, begun):
        return None
    return agenda.ahead(slot, begun.hour * 60 + begun.minute, local.hour * 60 + local.minute)


def _next_step(context: Context, path: list[Step], at: int) -> Step | None:
    """Return the next step; from an earlier activity that is looked at again, a step of the current slot."""
    slot = path[at][0]
    in_plan = workshop_data.current_activity(context) in ("", *slot.plan)
    if not slot.plan or in_plan or _position(context).get("rest"):
        return path[at + 1] if at + 1 < len(path) else None
    own = [step for step in path if step[0] == slot]
    return next((step for step in reversed(own) if context.items_of(step[1]).with_key("phase")), own[0])


def _slot_start(context: Context) -> datetime | None:
    """Return when the current slot was begun, by Thailand's clock; None if that was not stored."""
    at = _position(context).get("at")
    return calendar.here(at) if isinstance(at, str) and at else None


def _is_today(context: Context, at: datetime | None) -> bool:
    return at is None or at.date() == context.clock().astimezone(calendar.THAILAND).date()


def _save_position(context: Context, activity: str, slot: str, rest: bool = False, act: str = "") -> None:
    before = _position(context)
    same = before.get("slot") == slot and before.get("at")
    at = before["at"] if same else context.clock().isoformat()
    value = {"activity": activity, "slot": slot, "at": at, "rest": rest}
    context.set("now", NOW, value, activity=ACTIVITY, id=act_id(act or new_id(), NOW))


def _position(context: Context) -> dict[str, Any]:
    """Return {activity, slot, at: when that slot was begun, rest}; {} before anybody was led."""
    value = context.workshop_items.now(NOW)
    return value if isinstance(value, dict) else {}


def _position_slot(context: Context) -> str:
    return str(_position(context).get("slot", ""))


def _slot_for(context: Context, activity: str, phase: str = "") -> str:
    """Return the slot of an activity, or of a phase of it: its first from the current slot on, or the current slot."""
    held, current = held_slots(context), _position_slot(context)
    at = next((index for index, slot in enumerate(held) if slot.id == current), 0)
    ids = [phase.id for phase in context.activity.phases]
    fits = (slot for slot in held[at:] if activity in slot.plan)
    return next((slot.id for slot in fits if not phase or phase in agenda.held(slot.phases, ids)), current)


def slot_named(context: Context, id: str) -> Slot:
    """Return the slot of that id. Raises SamutError if there is none: `schedule.no_slot`."""
    slot = agenda.find_slot(slots(context), id)
    if slot is None:
        raise SamutError("schedule.no_slot")
    return slot


def activity_named(context: Context, id: str) -> str:
    """Return the id of an activity that can be opened. Raises SamutError if it can't: `hall.no_activity`."""
    if id not in [activity.id for activity in workshop_data.activities(context)]:
        raise SamutError("hall.no_activity")
    return id
