"""Announcements of the facilitator outside the questions: a line to all phones, and a call to one group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.workshop import ACTIVITY, ANNOUNCED, call_item
from samut.errors import SamutError
from samut.protocol.arguments import Id, OptionalId, Typed
from samut.protocol.commands import CONSOLE, PHONE, command
from samut.session.context import Context
from samut.widgets.announcements.state import Announcement


@dataclass(frozen=True, kw_only=True)
class AnnouncementText:
    """The line to show; empty to withdraw it."""

    text: Annotated[str, Typed("announcement")]


@dataclass(frozen=True, kw_only=True)
class Call:
    """Whether a group is called."""

    group: Id
    called: bool


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """The arrival of the visitor's group, after it was called."""

    id: OptionalId = ""


@command("announce", CONSOLE)
def announce(context: Context, arguments: AnnouncementText) -> dict[str, Any]:
    """Show a line on all phones; an empty one withdraws what is there."""
    context.set("announce", ANNOUNCED, {"text": arguments.text} if arguments.text else None, activity=ACTIVITY)
    return {}


@command("call", CONSOLE)
def call(context: Context, arguments: Call) -> dict[str, Any]:
    """Call a group to come, or no longer."""
    if not context.group_name(arguments.group):
        raise SamutError("hall.no_group")
    context.set("call", call_item(arguments.group), arguments.called or None, activity=ACTIVITY)
    return {}


@command("came", PHONE)
def answer_call(context: Context, arguments: Arrival) -> dict[str, Any]:
    """Say that one's group has come, as it was called."""
    group = context.visit.group
    if is_called(context, group):
        context.set("came", call_item(group), None, id=arguments.id, activity=ACTIVITY, group=group)
    return {}


def is_called(context: Context, group: str) -> bool:
    """Return whether the facilitator calls a group that has not come yet."""
    return bool(context.workshop_items.now(call_item(group)))


def announcement(context: Context) -> Announcement:
    """Return the line that is shown on all phones; {} if there is none.

    Each line has an id of its own, by which a phone remembers that it was closed there.
    """
    item = context.workshop_items.get(ANNOUNCED)
    if item is None or item.gone:
        return {}
    return {"id": item.last.id, "text": item.value["text"]}
