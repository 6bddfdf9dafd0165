"""The facilitator changes the agenda: slots are moved, shortened, skipped, added, or all put in one day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal

from msgspec import Meta

from samut.domain.entries import new_id
from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.domain.workshop import ACTIVITY, AGENDA
from samut.errors import SamutError
from samut.protocol.arguments import UNSET, Nothing, Refusal, Typed, UnsetType
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.agenda import model as schedule
from samut.widgets.agenda.model import ActivityId, SlotId

LONGEST_MINUTES = 12 * 60
MOST_SLOTS = 60

Time = Annotated[str, Refusal("schedule.bad_time")]
"""A time as a person types it: "13.30"."""
Minutes = Annotated[int, Meta(ge=1, le=LONGEST_MINUTES), Refusal("pacing.bad_minutes")]
Text = Annotated[str, Typed("slot")]


@dataclass(frozen=True, kw_only=True)
class SlotChange:
    """Changes to a slot; fields that are not named stay as they are. minutes: None if its end is open.

    follow: whether the later slots of that day are moved along.
    """

    slot: SlotId
    start: Time | UnsetType = UNSET
    minutes: Minutes | UnsetType | None = UNSET
    day: Literal[1, 2] | UnsetType = UNSET
    text: Text | UnsetType = UNSET
    skipped: bool | UnsetType = UNSET
    follow: bool = False


@dataclass(frozen=True, kw_only=True)
class SlotToAdd:
    """A slot of the facilitator's own. minutes: None if its end is open. activity: "" for none."""

    text: Annotated[Text, Refusal("schedule.no_text")]
    start: Time
    minutes: Minutes | None = 15
    day: Literal[1, 2] = 1
    activity: ActivityId = ""


@dataclass(frozen=True, kw_only=True)
class SlotToRemove:
    """The facilitator's own slot that is taken away."""

    slot: SlotId


@dataclass(frozen=True, kw_only=True)
class SlotToMove:
    """A slot that changes places. by: -1 for before its neighbour, 1 for after it."""

    slot: SlotId
    by: Literal[-1, 1]


@command("slot", CONSOLE)
def edit(context: Context, arguments: SlotChange) -> dict[str, Any]:
    """Change a slot. Raises SamutError if there is no such slot, or the time is none."""
    slot = schedule.slot_named(context, arguments.slot)
    named = {name: getattr(arguments, name) for name in ("start", "minutes", "day", "text", "skipped")}
    changes = {name: value for name, value in named.items() if value is not UNSET}
    _check_text(changes.get("text"))
    if "start" in changes:
        changes["start"] = _start(changes["start"])
    _save(context, agenda.put(schedule.slots(context), replace(slot, **changes), follow=arguments.follow))
    return {}


@command("slot_add", CONSOLE)
def add(context: Context, arguments: SlotToAdd) -> dict[str, Any]:
    """Add a slot of one's own."""
    slots = schedule.slots(context)
    _check_text(arguments.text)
    start = _start(arguments.start)
    if len(slots) >= MOST_SLOTS:
        raise SamutError("desk.bad_request")
    plan = (schedule.activity_named(context, arguments.activity),) if arguments.activity else ()
    slot = Slot(new_id(), arguments.day, start, arguments.minutes, arguments.text, plan, own=True)
    _save(context, agenda.put(slots, slot))
    return {}


@command("slot_remove", CONSOLE)
def remove(context: Context, arguments: SlotToRemove) -> dict[str, Any]:
    """Take away a slot of one's own; the kit's are skipped instead."""
    slot = schedule.slot_named(context, arguments.slot)
    if not slot.own:
        raise SamutError("desk.bad_request")
    _save(context, tuple(other for other in schedule.slots(context) if other.id != slot.id))
    return {}


@command("slot_move", CONSOLE)
def move(context: Context, arguments: SlotToMove) -> dict[str, Any]:
    """Let a slot change places with its neighbour of that day."""
    slot = schedule.slot_named(context, arguments.slot)
    _save(context, agenda.swapped(schedule.slots(context), slot.id, arguments.by))
    return {}


@command("one_day", CONSOLE)
def put_in_one_day(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Put all activities in one day of six hours, with lunch."""
    _save(context, agenda.one_day(schedule.slots(context)))
    return {}


@command("kits_agenda", CONSOLE)
def restore_kit_agenda(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Make the agenda the kit's again."""
    context.set("agenda", AGENDA, None, activity=ACTIVITY)
    return {}


def _save(context: Context, slots: tuple[Slot, ...]) -> None:
    if slots != schedule.slots(context):
        context.set("agenda", AGENDA, {"slots": [slot.to_value() for slot in slots]}, activity=ACTIVITY)


def _check_text(text: str | None) -> None:
    if text == "":
        raise SamutError("schedule.no_text")


def _start(typed: str) -> int:
    minute = agenda.minute(typed)
    if minute is None:
        raise SamutError("schedule.bad_time")
    return minute
