"""The agenda the facilitator leads by: its slots, where everybody is led, and how late the day is."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from samut.domain.entries import new_id
from samut.domain.ids import act_id
from samut.domain.rules import agenda, calendar
from samut.domain.rules.agenda import Slot, Step
from samut.domain.workshop import ACTIVITY, AGENDA, NOW
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.agenda.state import AgendaState, PauseState, SlotState
from samut.widgets.workshop import model as workshop_data


def kits(context: Context) -> tuple[Slot, ...]:
    """The agenda as the kit's schedule has it; without what has no time there."""
    days = context.kit.schedule.days if context.kit and context.kit.schedule else ()
    found = []
    for day, one in enumerate(days, 1):
        for slot in one.slots:
            start = agenda.minute(slot.time.split("-")[0])
            if start is not None:
                found.append(Slot(slot.id, day, start, slot.minutes, slot.text, slot.plan, phases=slot.phases))
    return agenda.ordered(found)


def slots(context: Context) -> tuple[Slot, ...]:
    """The agenda now: the facilitator's, or the kit's."""
    kept, named = context.workshop_items.now(AGENDA), {slot.id: slot.phases for slot in kits(context)}
    if not kept:
        return kits(context)
    return tuple(Slot.from_value({"phases": named.get(value["id"], ()), **value}) for value in kept["slots"])


def lead(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: lead all phones and boards on. args: activity, or slot, or both.

    A slot without an activity leaves everybody where they are. An activity alone moves the agenda on to its slot,
    and never back: who looks at an earlier one again is still in this slot of the day.
    """
    context.require("facilitator")
    wanted = args.get("activity") or workshop_data.led(context) or context.activity.id
    activity = activity_named(context, wanted) if args.get("activity") else wanted
    slot = slot_named(context, args).id if args.get("slot") else _slot_of(context, activity)
    _go(context, activity, slot, rest=not args.get("activity"))
    return {"activity": activity}


def lead_here(context: Context, phase: str, act: str) -> None:
    """Who opens a phase leads everybody there, where nobody was led anywhere yet; and a break, or a night, is over.

    act: the action that opens it.
    """
    over = _now(context).get("rest") or (not _today(context, _begun(context)) and phase not in going(context))
    if over or not workshop_data.led(context):
        _go(context, context.activity.id, _slot_of(context, context.activity.id, phase), act=act)


def state(context: Context) -> AgendaState:
    """Return the agenda for the console."""
    there, (way, at) = slots(context), steps(context)
    after = None if at is None else _after(context, way, at)
    return {
        "slots": [_shown(slot) for slot in there],
        "now": way[at][0].id if at is not None else "",
        "resting": bool(_now(context).get("rest")),
        "next": {"slot": after[0].id, "activity": after[1]} if after else {},
        "ahead": _ahead(context, way[at][0]) if at is not None else None,
        "edited": bool(context.workshop_items.now(AGENDA)),
    }


def steps(context: Context) -> tuple[list[Step], int | None]:
    """What comes after what, and which of these steps the hall is at; None where it is at none."""
    opens = {one.id for one in workshop_data.activities(context)}
    way = agenda.steps(slots(context), lambda id: id in opens)
    return way, agenda.now(way, _led_slot(context), workshop_data.led(context) or context.activity.id)


def here(context: Context) -> Slot | None:
    """The slot the hall is in."""
    way, at = steps(context)
    return None if at is None else way[at][0]


def going(context: Context) -> list[str]:
    """The phases of this activity that are gone through in the slot the hall is in.

    Where that is not one of this activity's slots: those that no later slot has.
    """
    ids, slot, there = [one.id for one in context.activity.phases], here(context), _left(context)
    if slot and context.activity.id in slot.plan:
        return agenda.held(slot.phases, ids)
    later = there[there.index(slot) + 1 :] if slot in there else []
    taken = {id for one in later if context.activity.id in one.plan for id in agenda.held(one.phases, ids)}
    return [id for id in ids if id not in taken]


def since(context: Context) -> int:
    """When the slot the hall is in was begun, as a `seq`; 0 before anybody was led."""
    at = _now(context).get("at")
    told = (one for one in context.workshop_log if one.item == NOW and isinstance(one.value, dict))
    return next((one.seq for one in told if at and one.value.get("at") == at), 0)


def pause(context: Context) -> PauseState:
    """Return the slot everybody rests in, with no activity of it opened; {} otherwise."""
    slot = agenda.found(slots(context), _led_slot(context)) if _now(context).get("rest") else None
    if slot is None or slot.skipped:
        return {}
    return {"text": slot.text, "time": times(slot)}


def _shown(slot: Slot) -> SlotState:
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
        "time": times(slot),
        "begins": agenda.clock(slot.start),
    }


def times(slot: Slot) -> str:
    """As it is read: "08.30-09.00" with a dash; its beginning alone where its end is open."""
    begins = agenda.clock(slot.start)
    return begins if slot.end is None else f"{begins}\u2013{agenda.clock(slot.end % (agenda.LAST + 1))}"


def _ahead(context: Context, slot: Slot) -> int | None:
    """By when this slot was begun; None where that was not today."""
    local, begun = context.clock().astimezone(calendar.THAILAND), _begun(context)
    if begun is None or _led_slot(context) != slot.id or not _today(context, begun):
        return None
    return agenda.ahead(slot, begun.hour * 60 + begun.minute, local.hour * 60 + local.minute)


def _after(context: Context, way: list[Step], at: int) -> Step | None:
    """The next step; from an earlier activity that is looked at again, back to what the slot is about."""
    slot = way[at][0]
    if not slot.plan or workshop_data.led(context) in ("", *slot.plan) or _now(context).get("rest"):
        return way[at + 1] if at + 1 < len(way) else None
    own = [step for step in way if step[0] == slot]
    return next((step for step in reversed(own) if context.of(step[1]).of("phase")), own[0])


def _begun(context: Context) -> datetime | None:
    """When the slot the hall is in was begun, by Thailand's clock; None where that was not kept."""
    at = _now(context).get("at")
    return calendar.here(at) if isinstance(at, str) and at else None


def _today(context: Context, at: datetime | None) -> bool:
    return at is None or at.date() == context.clock().astimezone(calendar.THAILAND).date()


def _left(context: Context) -> list[Slot]:
    return [slot for slot in slots(context) if not slot.skipped]


def _go(context: Context, activity: str, slot: str, rest: bool = False, act: str = "") -> None:
    before = _now(context)
    same = before.get("slot") == slot and before.get("at")
    at = before["at"] if same else context.clock().isoformat()
    value = {"activity": activity, "slot": slot, "at": at, "rest": rest}
    context.set("now", NOW, value, activity=ACTIVITY, id=act_id(act or new_id(), NOW))


def _now(context: Context) -> dict[str, Any]:
    """{activity, slot, at: when that slot was begun, rest}; {} before anybody was led."""
    value = context.workshop_items.now(NOW)
    return value if isinstance(value, dict) else {}


def _led_slot(context: Context) -> str:
    return str(_now(context).get("slot", ""))


def _slot_of(context: Context, activity: str, phase: str = "") -> str:
    """The slot one is in when that activity, or that phase of it, is opened: its first from here on, or this one."""
    there, here = _left(context), _led_slot(context)
    at = next((index for index, slot in enumerate(there) if slot.id == here), 0)
    ids = [one.id for one in context.activity.phases]
    fits = (slot for slot in there[at:] if activity in slot.plan)
    return next((slot.id for slot in fits if not phase or phase in agenda.held(slot.phases, ids)), here)


def slot_named(context: Context, args: dict[str, Any]) -> Slot:
    """The one args["slot"] names. Raises SamutError where there is none."""
    slot = agenda.found(slots(context), args.get("slot"))
    if slot is None:
        raise SamutError("schedule.no_slot")
    return slot


def activity_named(context: Context, id: object) -> str:
    if id not in [one.id for one in workshop_data.activities(context)]:
        raise SamutError("hall.no_activity")
    return str(id)
