"""Phases, their timer, the rounds of the gallery walk, and who says they are done. Led by the facilitator."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from samut.domain.entries import new_id, taken_back
from samut.domain.ids import act_id
from samut.domain.rules import timer as timers
from samut.domain.rules.calendar import day
from samut.domain.rules.rotation import next_round, rounds_that_fit, seen_grid
from samut.domain.rules.timer import Timer
from samut.errors import SamutError
from samut.session.context import Desk, given_id
from samut.widgets.agenda import model as agenda
from samut.widgets.phases import minutes as planning

RECALL, GALLERY, PLENARY = "recall", "gallery", "plenary"
LONGEST_MINUTES = 24 * 60


def phase(desk: Desk) -> str:
    """The phase phones are led to; empty before the first."""
    return str(desk.items.now(_item(desk, "phase"), {}).get("phase", ""))


def reached(desk: Desk) -> list[str]:
    """Phases that were opened. They stay open for writing: moving on never shuts anyone out."""
    return list(desk.items.now(_item(desk, "phase"), {}).get("reached", []))


def timer(desk: Desk) -> Timer | None:
    value = desk.items.now(_item(desk, "timer"))
    return Timer.from_value(value) if value else None


def go(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: lead everybody to a phase (a new one, or an earlier one again) and start its timer. args: phase."""
    desk.require("facilitator")
    before, act = phase(desk), new_id()
    opened = _open(desk, args.get("phase"), act)
    if opened != GALLERY:
        _set_timer(desk, Timer.start(desk.clock(), planning.minutes(desk)[opened]), act)
    elif before != GALLERY:
        _set_timer(desk, None, act)
    return {}


def set_timer(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: change = "start" | "pause" | "resume" | "add", minutes (for start and add)."""
    desk.require("facilitator")
    now, running = desk.clock(), timer(desk)
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
    _set_timer(desk, changed, new_id())
    return {}


def plan_rounds(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: count (rounds), minutes (of each)."""
    desk.require("facilitator")
    count, minutes = args.get("count"), _minutes(args)
    if not isinstance(count, int) or not 1 <= count <= 50:
        raise SamutError("desk.bad_request")
    desk.set("rounds", _item(desk, "rounds"), {"count": count, "minutes": minutes})
    return {}


def start_round(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: show every present group another group's work, and start the round's timer."""
    desk.require("facilitator")
    present = [group.id for group in desk.groups if not group.away]
    pairs = next_round(present, seen(desk))
    if not pairs:
        raise SamutError("pacing.too_few_groups")
    number, act = len(rounds(desk)) + 1, new_id()
    minutes = planned_rounds(desk)["minutes"]
    if phase(desk) != GALLERY:
        _open(desk, GALLERY, act)
    item = f"{_item(desk, 'round')}.{number}"
    desk.set("round", item, {"number": number, "pairs": pairs, "minutes": minutes}, id=act_id(act, item))
    _set_timer(desk, Timer.start(desk.clock(), minutes), act)
    return {"round": number}


def done(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: our group has finished this phase, or has not after all. args: id, phase, done."""
    desk.require("participant")
    if args.get("phase") not in reached(desk):
        raise SamutError("answers.not_open")
    item = done_item(str(args["phase"]), desk.visit.group)
    desk.set("done", item, bool(args.get("done")) or None, id=given_id(args), group=desk.visit.group)
    return {}


def done_item(phase: str, group: str) -> str:
    return f"done.{phase}.{group}"


def rounds(desk: Desk) -> list[dict[str, Any]]:
    """Rounds begun, oldest first: {number, pairs: {viewer: shown}, minutes}."""
    return [item.value for item in desk.items.of("round")]


def pairs(desk: Desk) -> dict[str, str]:
    """Viewer -> shown in the round that is on; without who came after it began. {} before the first."""
    begun = rounds(desk)
    return dict(begun[-1]["pairs"]) if begun else {}


def planned_rounds(desk: Desk) -> dict[str, int]:
    """{count, minutes}: as the facilitator set them, or as many as fit the phase's time."""
    chosen = desk.items.now(_item(desk, "rounds"))
    if chosen:
        return dict(chosen)
    present = [group.id for group in desk.groups if not group.away]
    planned = planning.minutes(desk).get(GALLERY) or 20
    minutes = 5
    return {"count": max(1, rounds_that_fit(present, planned, minutes)), "minutes": minutes}


def seen(desk: Desk) -> list[tuple[str, str]]:
    """(viewer, shown) of all rounds so far, once for each time."""
    return [pair for one in rounds(desk) for pair in one["pairs"].items()]


def walked(desk: Desk, group: str) -> list[str]:
    """Groups whose work this group was shown, the present round's last."""
    return list(dict.fromkeys(one["pairs"][group] for one in rounds(desk) if group in one["pairs"]))


def grid(desk: Desk) -> list[dict[str, Any]]:
    """Who has seen what, a row a group, for console and board: {viewer, times} in the order of the groups."""
    order = [group.id for group in desk.groups]
    return [asdict(row) for row in seen_grid(order, seen(desk))]


def next_phase(desk: Desk) -> str:
    """The phase after the present one that is gone through in this slot of the agenda; "" where that has no more.

    Where the hall is in a slot of another activity, it is one that was not opened yet.
    """
    slot, going = agenda.here(desk), agenda.going(desk)
    if slot and desk.activity.id not in slot.plan:
        going = [id for id in going if id not in reached(desk)]
    order = [one.id for one in desk.activity.phases]
    at = order.index(phase(desk)) if phase(desk) in order else -1
    return next((id for id in order[at + 1 :] if id in going), "")


def pace(desk: Desk) -> float | None:
    """Minutes ahead (+) of the plan or behind it (-), in this slot of the agenda; None before its first phase."""
    slot, begun = agenda.here(desk), started_at(desk)
    minutes = planning.minutes(desk)
    planned = {id: minutes[id] for id in agenda.going(desk)}
    if begun is None or phase(desk) not in planned or (slot and desk.activity.id not in slot.plan):
        return None
    return timers.pace(planned, begun, phase(desk), timer(desk), desk.clock())


def started_at(desk: Desk) -> datetime | None:
    """When the first phase was opened in this slot of the agenda, and today: a night between is nobody's delay."""
    back, since = taken_back(desk.log), agenda.since(desk)
    told = (one for one in desk.log if one.key == "phase" and one.op == "save" and one.id not in back)
    first = next((one for one in told if one.seq > since and day(one.at) == day(desk.clock().isoformat())), None)
    return datetime.fromisoformat(first.at) if first else None


def shown_timer(desk: Desk) -> dict[str, Any]:
    """The timer for a page, which counts by itself from the server's clock: ends_at in epoch seconds, or left."""
    running = timer(desk)
    if running is None:
        return {}
    return {
        "ends_at": running.ends_at.timestamp() if running.ends_at else None,
        "left": running.left,
        "minutes": running.planned_minutes,
    }


def _open(desk: Desk, id: object, act: str) -> str:
    """Lead everybody to a phase. Returns its id. Raises SamutError where there is none of that id."""
    wanted = next((one.id for one in desk.activity.phases if one.id == id), None)
    if wanted is None:
        raise SamutError("desk.bad_request")
    agenda.lead_here(desk, wanted, act)
    item = _item(desk, "phase")
    desk.set("phase", item, {"phase": wanted, "reached": _with(reached(desk), wanted)}, id=act_id(act, item))
    return wanted


def _set_timer(desk: Desk, timer: Timer | None, act: str) -> None:
    item = _item(desk, "timer")
    desk.set("timer", item, timer.to_value() if timer else None, id=act_id(act, item))


def _item(desk: Desk, name: str) -> str:
    return f"{desk.activity.id}.{name}"


def _with(opened: list[str], phase: str) -> list[str]:
    return opened if phase in opened else [*opened, phase]


def _minutes(args: dict[str, Any]) -> int:
    minutes = args.get("minutes")
    if not isinstance(minutes, int) or isinstance(minutes, bool) or not 0 <= minutes <= LONGEST_MINUTES:
        raise SamutError("pacing.bad_minutes")
    return minutes
