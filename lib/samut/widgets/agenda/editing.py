"""The facilitator changes the agenda: slots are moved, shortened, skipped, added, or all put in one day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from samut.domain.entries import new_id
from samut.domain.limits import LIMITS
from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.domain.workshop import ACTIVITY, AGENDA
from samut.errors import SamutError
from samut.session.context import Context
from samut.thai import clean
from samut.widgets.agenda import model as schedule

LONGEST_MINUTES = 12 * 60
MOST_SLOTS = 60


def edit(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: change a slot. args: slot, and any of start ("13.30"), minutes, day, text, skipped.

    follow: what comes after it that day is moved along. Raises SamutError for what is no slot, time or number.
    """
    context.require("facilitator")
    slot = schedule.slot_named(context, args)
    _keep(
        context, agenda.put(schedule.slots(context), replace(slot, **_changes(args)), follow=bool(args.get("follow")))
    )
    return {}


def add(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: a slot of one's own. args: text, start, minutes, day, activity (or none)."""
    context.require("facilitator")
    there, told = schedule.slots(context), _changes({"day": 1, "minutes": 15, **args})
    if not told.get("text") or "start" not in told:
        raise SamutError("schedule.no_text" if not told.get("text") else "schedule.bad_time")
    if len(there) >= MOST_SLOTS:
        raise SamutError("desk.bad_request")
    plan = (schedule.activity_named(context, args["activity"]),) if args.get("activity") else ()
    _keep(context, agenda.put(there, Slot(id=new_id(), plan=plan, own=True, **told)))
    return {}


def remove(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take away a slot of one's own; the kit's are skipped instead. args: slot."""
    context.require("facilitator")
    slot = schedule.slot_named(context, args)
    if not slot.own:
        raise SamutError("desk.bad_request")
    _keep(context, tuple(one for one in schedule.slots(context) if one.id != slot.id))
    return {}


def move(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: a slot changes places with its neighbour of that day. args: slot, by (-1 or 1)."""
    context.require("facilitator")
    if args.get("by") not in (-1, 1):
        raise SamutError("desk.bad_request")
    _keep(context, agenda.swapped(schedule.slots(context), schedule.slot_named(context, args).id, args["by"]))
    return {}


def one_day(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: all activities in one day of six hours, lunch kept."""
    context.require("facilitator")
    _keep(context, agenda.one_day(schedule.slots(context)))
    return {}


def back_to_kits(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: the agenda is the kit's again."""
    context.require("facilitator")
    context.set("agenda", AGENDA, None, activity=ACTIVITY)
    return {}


def _keep(context: Context, there: tuple[Slot, ...]) -> None:
    if there != schedule.slots(context):
        context.set("agenda", AGENDA, {"slots": [slot.to_value() for slot in there]}, activity=ACTIVITY)


def _changes(args: dict[str, Any]) -> dict[str, Any]:
    """Those of args that a person may set, as a slot keeps them."""
    return {name: check(args[name]) for name, check in CHECKS.items() if name in args}


def _start(given: object) -> int:
    at = agenda.minute(given) if isinstance(given, str) else None
    if at is None:
        raise SamutError("schedule.bad_time")
    return at


def _minutes(given: object) -> int | None:
    if given is None:
        return None
    if type(given) is not int or not 1 <= given <= LONGEST_MINUTES:
        raise SamutError("pacing.bad_minutes")
    return given


def _day(given: object) -> int:
    if type(given) is not int or given not in (1, 2):
        raise SamutError("desk.bad_request")
    return given


def _text(given: object) -> str:
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    line = " ".join(given.split())
    if not line:
        raise SamutError("schedule.no_text")
    return clean(line, LIMITS["slot"])


CHECKS: dict[str, Callable[[object], Any]] = {
    "start": _start,
    "minutes": _minutes,
    "day": _day,
    "text": _text,
    "skipped": bool,
}
