"""Phases, their timer, the rounds of the gallery walk, and who says they are done. Led by the facilitator."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from samut.domain.entries import new_id, taken_back
from samut.domain.ids import act_id
from samut.domain.rules import timer as timers
from samut.domain.rules.calendar import day
from samut.domain.rules.rotation import next_round, rounds_that_fit, seen_grid
from samut.domain.rules.timer import Timer
from samut.errors import SamutError
from samut.session.context import Context, given_id
from samut.widgets.agenda import model as agenda
from samut.widgets.phases import minutes as planning
from samut.widgets.phases.state import RoundsPlanned, SeenBy, TimerState

RECALL, GALLERY, PLENARY = "recall", "gallery", "plenary"
LONGEST_MINUTES = 24 * 60


def phase(context: Context) -> str:
    """The phase phones are led to; empty before the first."""
    return str(context.items.now(_item(context, "phase"), {}).get("phase", ""))


def reached(context: Context) -> list[str]:
    """Phases that were opened. They stay open for writing: moving on never shuts anyone out."""
    return list(context.items.now(_item(context, "phase"), {}).get("reached", []))


def timer(context: Context) -> Timer | None:
    value = context.items.now(_item(context, "timer"))
    return Timer.from_value(value) if value else None


def go(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: lead everybody to a phase (a new one, or an earlier one again) and start its timer. args: phase."""
    context.require("facilitator")
    before, act = phase(context), new_id()
    opened = _open(context, args.get("phase"), act)
    if opened != GALLERY:
        _set_timer(context, Timer.start(context.clock(), planning.minutes(context)[opened]), act)
    elif before != GALLERY:
        _set_timer(context, None, act)
    return {}


def set_timer(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: change = "start" | "pause" | "resume" | "add", minutes (for start and add)."""
    context.require("facilitator")
    now, running = context.clock(), timer(context)
    change = args.get("change")
    if change == "start" or running is None:
        changed = Timer.start(now, _minutes(args))
    elif change == "pause":
        changed = running.pause(now)
    elif change == "resume":
        changed = running.resume(now)
    elif change == "add":
        changed = running.add(_minutes(args), now)
    else:
        raise SamutError("desk.bad_request")
    _set_timer(context, changed, new_id())
    return {}


def plan_rounds(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: count (rounds), minutes (of each)."""
    context.require("facilitator")
    count, minutes = args.get("count"), _minutes(args)
    if not isinstance(count, int) or not 1 <= count <= 50:
        raise SamutError("desk.bad_request")
    context.set("rounds", _item(context, "rounds"), {"count": count, "minutes": minutes})
    return {}


def start_round(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: show every present group another group's work, and start the round's timer."""
    context.require("facilitator")
    present = [group.id for group in context.groups if not group.away]
    pairs = next_round(present, seen(context))
    if not pairs:
        raise SamutError("pacing.too_few_groups")
    number, act = len(rounds(context)) + 1, new_id()
    minutes = planned_rounds(context)["minutes"]
    if phase(context) != GALLERY:
        _open(context, GALLERY, act)
    item = f"{_item(context, 'round')}.{number}"
    context.set("round", item, {"number": number, "pairs": pairs, "minutes": minutes}, id=act_id(act, item))
    _set_timer(context, Timer.start(context.clock(), minutes), act)
    return {"round": number}


def done(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: our group has finished this phase, or has not after all. args: id, phase, done."""
    context.require("participant")
    if args.get("phase") not in reached(context):
        raise SamutError("answers.not_open")
    item = done_item(str(args["phase"]), context.visit.group)
    context.set("done", item, bool(args.get("done")) or None, id=given_id(args), group=context.visit.group)
    return {}


def done_by(context: Context, group: str) -> list[str]:
    """Return the phases that a group says it has finished."""
    return [phase for phase in reached(context) if context.items.now(done_item(phase, group))]


def done_item(phase: str, group: str) -> str:
    return f"done.{phase}.{group}"


def rounds(context: Context) -> list[dict[str, Any]]:
    """Rounds begun, oldest first: {number, pairs: {viewer: shown}, minutes}."""
    return [item.value for item in context.items.of("round")]


def pairs(context: Context) -> dict[str, str]:
    """Viewer -> shown in the round that is on; without who came after it began. {} before the first."""
    begun = rounds(context)
    return dict(begun[-1]["pairs"]) if begun else {}


def planned_rounds(context: Context) -> RoundsPlanned:
    """Return the rounds as the facilitator set them, or as many as fit the phase's time."""
    chosen = context.items.now(_item(context, "rounds"))
    if chosen:
        return {"count": chosen["count"], "minutes": chosen["minutes"]}
    present = [group.id for group in context.groups if not group.away]
    planned = planning.minutes(context).get(GALLERY) or 20
    minutes = 5
    return {"count": max(1, rounds_that_fit(present, planned, minutes)), "minutes": minutes}


def seen(context: Context) -> list[tuple[str, str]]:
    """(viewer, shown) of all rounds so far, once for each time."""
    return [pair for one in rounds(context) for pair in one["pairs"].items()]


def walked(context: Context, group: str) -> list[str]:
    """Groups whose work this group was shown, the present round's last."""
    return list(dict.fromkeys(one["pairs"][group] for one in rounds(context) if group in one["pairs"]))


def grid(context: Context) -> list[SeenBy]:
    """Return who has seen what, a row a group, in the order of the groups, for console and board."""
    order = [group.id for group in context.groups]
    return [{"viewer": row.viewer, "times": list(row.times)} for row in seen_grid(order, seen(context))]


def next_phase(context: Context) -> str:
    """The phase after the present one that is gone through in this slot of the agenda; "" where that has no more.

    Where the hall is in a slot of another activity, it is one that was not opened yet.
    """
    slot, going = agenda.here(context), agenda.going(context)
    if slot and context.activity.id not in slot.plan:
        going = [id for id in going if id not in reached(context)]
    order = [one.id for one in context.activity.phases]
    at = order.index(phase(context)) if phase(context) in order else -1
    return next((id for id in order[at + 1 :] if id in going), "")


def pace(context: Context) -> float | None:
    """Minutes ahead (+) of the plan or behind it (-), in this slot of the agenda; None before its first phase."""
    slot, begun = agenda.here(context), started_at(context)
    minutes = planning.minutes(context)
    planned = {id: minutes[id] for id in agenda.going(context)}
    if begun is None or phase(context) not in planned or (slot and context.activity.id not in slot.plan):
        return None
    return timers.pace(planned, begun, phase(context), timer(context), context.clock())


def started_at(context: Context) -> datetime | None:
    """When the first phase was opened in this slot of the agenda, and today: a night between is nobody's delay."""
    back, since = taken_back(context.log), agenda.since(context)
    told = (one for one in context.log if one.key == "phase" and one.op == "save" and one.id not in back)
    first = next((one for one in told if one.seq > since and day(one.at) == day(context.clock().isoformat())), None)
    return datetime.fromisoformat(first.at) if first else None


def shown_timer(context: Context) -> TimerState:
    """Return the timer for a page, which counts by itself from the server's clock; {} if none is set."""
    running = timer(context)
    if running is None:
        return {}
    return {
        "ends_at": running.ends_at.timestamp() if running.ends_at else None,
        "left": running.left,
        "minutes": running.planned_minutes,
    }


def _open(context: Context, id: object, act: str) -> str:
    """Lead everybody to a phase. Returns its id. Raises SamutError where there is none of that id."""
    wanted = next((one.id for one in context.activity.phases if one.id == id), None)
    if wanted is None:
        raise SamutError("desk.bad_request")
    agenda.lead_here(context, wanted, act)
    item = _item(context, "phase")
    context.set("phase", item, {"phase": wanted, "reached": _with(reached(context), wanted)}, id=act_id(act, item))
    return wanted


def _set_timer(context: Context, timer: Timer | None, act: str) -> None:
    item = _item(context, "timer")
    context.set("timer", item, timer.to_value() if timer else None, id=act_id(act, item))


def _item(context: Context, name: str) -> str:
    return f"{context.activity.id}.{name}"


def _with(opened: list[str], phase: str) -> list[str]:
    return opened if phase in opened else [*opened, phase]


def _minutes(args: dict[str, Any]) -> int:
    minutes = args.get("minutes")
    if not isinstance(minutes, int) or isinstance(minutes, bool) or not 0 <= minutes <= LONGEST_MINUTES:
        raise SamutError("pacing.bad_minutes")
    return minutes
