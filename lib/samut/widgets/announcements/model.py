"""What the facilitator tells phones outside the questions: a line to all, and a call to one group."""

from __future__ import annotations

from typing import Any

from samut.domain.limits import LIMITS
from samut.domain.workshop import ACTIVITY, ANNOUNCED, call_item
from samut.errors import SamutError
from samut.session.context import Context, checked_id, given_id
from samut.thai import clean
from samut.widgets.announcements.state import Announcement


def announce(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: show a line on all phones; an empty one withdraws what is there. args: text."""
    context.require("facilitator")
    text = args.get("text")
    if not isinstance(text, str):
        raise SamutError("desk.bad_request")
    line = " ".join(text.split())
    context.set(
        "announce", ANNOUNCED, {"text": clean(line, LIMITS["announcement"])} if line else None, activity=ACTIVITY
    )
    return {}


def call(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: call a group to come, or no longer. args: group, called."""
    context.require("facilitator")
    group = checked_id(args.get("group"))
    if not context.group_name(group):
        raise SamutError("hall.no_group")
    context.set("call", call_item(group), True if args.get("called") else None, activity=ACTIVITY)
    return {}


def came(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: we have come, as we were called. args: id."""
    context.require("participant")
    if called(context, context.visit.group):
        context.set(
            "came",
            call_item(context.visit.group),
            None,
            id=given_id(args),
            activity=ACTIVITY,
            group=context.visit.group,
        )
    return {}


def called(context: Context, group: str) -> bool:
    return bool(context.workshop_items.now(call_item(group)))


def announced(context: Context) -> Announcement:
    """Return what stands, {} if nothing; each has an id of its own, by which a phone knows that it was closed there."""
    item = context.workshop_items.get(ANNOUNCED)
    if item is None or item.gone:
        return {}
    return {"id": item.last.id, "text": item.value["text"]}
