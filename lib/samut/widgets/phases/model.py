"""The phases of an activity and their timer, led by the facilitator, and which groups say they are done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal

from msgspec import Meta

from samut.domain.entries import new_id, taken_back
from samut.domain.ids import act_id
from samut.domain.rules import timer as timers
from samut.domain.rules.calendar import day
from samut.domain.rules.timer import Timer
from samut.errors import SamutError
from samut.protocol.arguments import OptionalId, Refusal
from samut.protocol.commands import CONSOLE, PHONE, command
from samut.session.context import Context
from samut.widgets.agenda import model as agenda
from samut.widgets.phases import minutes as planning
from samut.widgets.phases.open_phases import activity_item, is_phase_open, opened_phases, phase_item
from samut.widgets.phases.state import TimerState

RECALL, GALLERY, PLENARY = "recall", "gallery", "plenary"
LONGEST_MINUTES = 24 * 60
Minutes = Annotated[int, Meta(ge=0, le=LONGEST_MINUTES), Refusal("pacing.bad_minutes")]


@dataclass(frozen=True, kw_only=True)
class PhaseToOpen:
    """The phase that everybody is led to."""

    phase: str


@dataclass(frozen=True, kw_only=True)
class TimerChange:
    """What the facilitator does to the timer. minutes: for "start" and "add", and if no timer was set yet."""

    change: Literal["start", "pause", "resume", "add"]
    minutes: Minutes | None = None


@dataclass(frozen=True, kw_only=True)
class PhaseDone:
    """done: whether the group has finished the phase."""

    id: OptionalId = ""
    phase: str
    done: bool


def current_phase(context: Context) -> str:
    """Return the id of the phase that everybody is led to; empty before the first."""
    return str(context.items.now(phase_item(context), {}).get("phase", ""))


def current_timer(context: Context) -> Timer | None:
    """Return the timer as it was set last; None if none is set."""
    value = context.items.now(activity_item(context, "timer"))
    return Timer.from_value(value) if value else None


@command("phase", CONSOLE)
def open_phase(context: Context, arguments: PhaseToOpen) -> dict[str, Any]:
    """Lead everybody to a phase (a new one, or an earlier one again) and start its timer."""
    before, act = current_phase(context), new_id()
    phase = set_phase(context, arguments.phase, act)
    if phase != GALLERY:
        start_timer(context, planning.minutes(context)[phase], act)
    elif before != GALLERY:
        _set_timer(context, None, act)
    return {}


@command("timer", CONSOLE)
def set_timer(context: Context, arguments: TimerChange) -> dict[str, Any]:
    """Start the timer anew, pause it, resume it, or add minutes to it."""
    now, running = context.clock(), current_timer(context)
    change = arguments.change
    if change == "start" or running is None:
        changed = Timer.start(now, _minutes(arguments))
    elif change == "add":
        changed = running.add(_minutes(arguments), now)
    else:
        changed = running.pause(now) if change == "pause" else running.resume(now)
    _set_timer(context, changed, new_id())
    return {}


@command("done", PHONE, phase_open=is_phase_open)
def set_done(context: Context, arguments: PhaseDone) -> dict[str, Any]:
    """Say that one's group has finished a phase, or has not after all."""
    group = context.visit.group
    context.set("done", done_item(arguments.phase, group), arguments.done or None, id=arguments.id, group=group)
    return {}


def finished_phases(context: Context, group: str) -> list[str]:
    """Return the ids of the phases that a group says it has finished."""
    return [phase for phase in opened_phases(context) if context.items.now(done_item(phase, group))]


def done_item(phase: str, group: str) -> str:
    """Return the item that says whether a group has finished a phase."""
    return f"done.{phase}.{group}"


def next_phase(context: Context) -> str:
    """Return the phase after the current one that belongs to this slot of the agenda; "" if the slot has no more.

    If the slot is of another activity, the phase is one that was not opened yet.
    """
    slot, phases = agenda.current_slot(context), agenda.slot_phases(context)
    if slot and context.activity.id not in slot.plan:
        phases = [id for id in phases if id not in opened_phases(context)]
    order = [phase.id for phase in context.activity.phases]
    current = current_phase(context)
    at = order.index(current) if current in order else -1
    return next((id for id in order[at + 1 :] if id in phases), "")


def pace(context: Context) -> float | None:
    """Return how far the activity is ahead of its plan in this slot of the agenda.

    Returns
    -------
    float | None
        Minutes ahead (+) or behind (-); None before the slot's first phase, or if the slot is of another activity.
    """
    slot, begun = agenda.current_slot(context), started_at(context)
    minutes = planning.minutes(context)
    planned = {id: minutes[id] for id in agenda.slot_phases(context)}
    phase = current_phase(context)
    if begun is None or phase not in planned or (slot and context.activity.id not in slot.plan):
        return None
    return timers.pace(planned, begun, phase, current_timer(context), context.clock())


def started_at(context: Context) -> datetime | None:
    """Return when the first phase was opened in this slot of the agenda, today; None if none was.

    Only today counts, so that the night between two days is no delay.
    """
    back, start, today = taken_back(context.log), agenda.slot_seq(context), day(context.clock().isoformat())
    openings = (entry for entry in context.log if entry.key == "phase" and entry.op == "save" and entry.id not in back)
    first = next((entry for entry in openings if entry.seq > start and day(entry.at) == today), None)
    return datetime.fromisoformat(first.at) if first else None


def timer_state(context: Context) -> TimerState:
    """Return the timer for a page, which counts by itself from the server's clock; {} if none is set."""
    running = current_timer(context)
    if running is None:
        return {}
    return {
        "ends_at": running.ends_at.timestamp() if running.ends_at else None,
        "left": running.left,
        "minutes": running.planned_minutes,
    }


def set_phase(context: Context, id: str, act: str) -> str:
    """Lead everybody to a phase, without touching its timer.

    Parameters
    ----------
    context
        The facilitator's context.
    id
        The id of the phase.
    act
        The id of the action, from which the ids of its entries are derived.

    Returns
    -------
    str
        The id of the phase.

    Raises
    ------
    SamutError
        If the activity has no such phase: `desk.bad_request`.
    """
    if id not in [phase.id for phase in context.activity.phases]:
        raise SamutError("desk.bad_request")
    agenda.lead_to_phase(context, id, act)
    item, opened = phase_item(context), opened_phases(context)
    reached = opened if id in opened else [*opened, id]
    context.set("phase", item, {"phase": id, "reached": reached}, id=act_id(act, item))
    return id


def start_timer(context: Context, minutes: float, act: str) -> None:
    """Start the timer anew, as a part of the action `act`."""
    _set_timer(context, Timer.start(context.clock(), minutes), act)


def _set_timer(context: Context, timer: Timer | None, act: str) -> None:
    item = activity_item(context, "timer")
    context.set("timer", item, timer.to_value() if timer else None, id=act_id(act, item))


def _minutes(arguments: TimerChange) -> int:
    if arguments.minutes is None:
        raise SamutError("pacing.bad_minutes")
    return arguments.minutes
