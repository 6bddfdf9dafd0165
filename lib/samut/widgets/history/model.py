"""Who wrote what of an answer and when, for the facilitator, and the way back to an earlier revision."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Entry, Item
from samut.domain.rules import calendar
from samut.errors import SamutError
from samut.session.context import Desk, checked_id
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers import restoring


def history(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"history": revisions of a group's answer, newest first}. args: item.

    Never of what is somebody's own: what a person wrote before sharing it was not shared.
    """
    desk.require("facilitator")
    item = groups_answer(desk, args)
    revisions = [entry for entry in desk.log if entry.item == item.id]
    return {"history": [_told(desk, item, entry) for entry in reversed(revisions)]}


def bring_back(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: an earlier revision stands again. args: id, item, entry.

    Returns {"saved": id, "was": the revision that stood before}, by which it is undone in the same way.
    """
    desk.require("facilitator")
    item, id = groups_answer(desk, args), checked_id(args.get("id"))
    found = next((one for one in desk.log if (one.id, one.item) == (args.get("entry"), item.id)), None)
    if found is None or not isinstance(found.value, dict):
        raise SamutError("answers.not_found")
    restoring.require_room(desk, item)
    was = item.last.id
    desk.write(item.key, item.id, found.value, id=id, base=item.base, group=item.group)
    return {"saved": id, "was": was}


def take_back(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take back a deletion of a group's answer, or that it was brought back. args: id, item, entry.

    Returns {"saved": the revision that stands then}, by which it is undone in the same way.
    """
    desk.require("facilitator")
    item, id = groups_answer(desk, args), checked_id(args.get("id"))
    if id in item.ids:
        return {"saved": id}
    return {"saved": restoring.take_back(desk, item, args.get("entry"), id)}


def groups_answer(desk: Desk, args: dict[str, Any]) -> Item:
    """The answer args["item"] names. Raises SamutError where it is somebody's own, or none."""
    item = desk.items.get(checked_id(args.get("item")))
    question = next((one for one in desk.activity.questions if item and one.id == item.key), None)
    if item is None or question is None or question.by == "person" or question.sensitive:
        raise SamutError("answers.not_found")
    return item


def _told(desk: Desk, item: Item, entry: Entry) -> dict[str, Any]:
    nothing: dict[str, Any] = {"text": "", "year_text": "", "fields": {}}
    whole = group_answers.version(desk, entry) if isinstance(entry.value, dict) else nothing
    return {
        "entry": entry.id,
        "by": desk.author_name(entry.author),
        "leader": desk.author_role(entry.author) == "facilitator",
        "at": calendar.shown(entry.at),
        "op": entry.op,
        "gone": entry.gone,
        "stands": entry in item.versions,
        "via": entry.value.get("via", "") if isinstance(entry.value, dict) else "",
        **{name: whole[name] for name in ("text", "year_text", "fields")},
    }
