"""What the facilitator tells phones outside the questions: a line to all, and a call to one group."""

from __future__ import annotations

from typing import Any

from samut.domain.workshop import ACTIVITY, ANNOUNCED, call_item
from samut.errors import SamutError
from samut.session.context import Desk, checked_id
from samut.thai import clean
from samut.widgets.agenda import model as agenda

LONGEST = 300


def announce(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: show a line on all phones; an empty one withdraws what is there. args: text."""
    desk.require("facilitator")
    text = args.get("text")
    if not isinstance(text, str):
        raise SamutError("desk.bad_request")
    line = " ".join(text.split())
    desk.set("announce", ANNOUNCED, {"text": clean(line, LONGEST)} if line else None, activity=ACTIVITY)
    return {}


def call(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: call a group to come, or no longer. args: group, called."""
    desk.require("facilitator")
    group = checked_id(args.get("group"))
    if not desk.group_name(group):
        raise SamutError("hall.no_group")
    desk.set("call", call_item(group), True if args.get("called") else None, activity=ACTIVITY)
    return {}


def came(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: we have come, as we were called."""
    desk.require("participant")
    if called(desk, desk.visit.group):
        desk.set("came", call_item(desk.visit.group), None, activity=ACTIVITY, group=desk.visit.group)
    return {}


def called(desk: Desk, group: str) -> bool:
    return bool(desk.hall.now(call_item(group)))


def announced(desk: Desk) -> dict[str, str]:
    """{id, text}: what stands; each has an id of its own, by which a phone knows that it was closed there."""
    item = desk.hall.get(ANNOUNCED)
    if item is None or item.gone:
        return {}
    return {"id": item.last.id, "text": item.value["text"]}


def state(desk: Desk) -> dict[str, Any]:
    """What every page shows of them."""
    return {
        "announced": announced(desk),
        "called": desk.visit.role == "participant" and called(desk, desk.visit.group),
        "pause": agenda.pause(desk),
    }
