"""Who wrote what of an answer and when, for the facilitator, and the way back to an earlier revision."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Entry, Item
from samut.domain.rules import calendar
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.group_answers import model as group_answers


def history(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"history": revisions of a group's answer, newest first}. args: item.

    Never of what is somebody's own: what a person wrote before sharing it was not shared.
    """
    context.require("facilitator")
    item = groups_answer(context, args)
    revisions = [entry for entry in context.log if entry.item == item.id]
    return {"history": [_told(context, item, entry) for entry in reversed(revisions)]}


def bring_back(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: an earlier revision stands again. args: id, item, entry.

    Returns {"saved": id, "was": the revision that stood before}, by which it is undone in the same way.
    """
    context.require("facilitator")
    item, id = groups_answer(context, args), checked_id(args.get("id"))
    found = next((one for one in context.log if (one.id, one.item) == (args.get("entry"), item.id)), None)
    if found is None or not isinstance(found.value, dict):
        raise SamutError("answers.not_found")
    was = item.last.id
    context.write(item.key, item.id, found.value, id=id, base=item.base, group=item.group)
    return {"saved": id, "was": was}


def groups_answer(context: Context, args: dict[str, Any]) -> Item:
    """The answer args["item"] names. Raises SamutError where it is somebody's own, or none."""
    item = context.items.get(checked_id(args.get("item")))
    question = next((one for one in context.activity.questions if item and one.id == item.key), None)
    if item is None or question is None or question.by == "person" or question.sensitive:
        raise SamutError("answers.not_found")
    return item


def _told(context: Context, item: Item, entry: Entry) -> dict[str, Any]:
    nothing: dict[str, Any] = {"text": "", "year_text": "", "fields": {}}
    whole = group_answers.version(context, entry) if isinstance(entry.value, dict) else nothing
    return {
        "entry": entry.id,
        "by": context.author_name(entry.author),
        "leader": context.author_role(entry.author) == "facilitator",
        "at": calendar.shown(entry.at),
        "op": entry.op,
        "gone": entry.gone,
        "stands": entry in item.versions,
        "via": entry.value.get("via", "") if isinstance(entry.value, dict) else "",
        **{name: whole[name] for name in ("text", "year_text", "fields")},
    }
