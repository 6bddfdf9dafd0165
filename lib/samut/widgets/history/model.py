"""Who wrote what of an answer and when, for the facilitator, and the way back to an earlier revision."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Entry, Item
from samut.domain.rules import calendar
from samut.domain.visibility import is_private, is_sensitive
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers import restoring


def history(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"history": revisions of a group's answer, newest first}. args: item.

    Never of what is somebody's own: what a person wrote before sharing it was not shared.
    """
    context.require("facilitator")
    item = groups_answer(context, args)
    revisions = [entry for entry in context.log if entry.item == item.id and _groups_revision(entry)]
    return {"history": [_told(context, item, entry) for entry in reversed(revisions)]}


def bring_back(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: an earlier revision stands again. args: id, item, entry.

    Returns {"saved": id, "was": the revision that stood before}, by which it is undone in the same way.
    """
    context.require("facilitator")
    item, id = groups_answer(context, args), checked_id(args.get("id"))
    found = next((one for one in context.log if (one.id, one.item) == (args.get("entry"), item.id)), None)
    if found is None or not found.is_answer or not _groups_revision(found):
        raise SamutError("answers.not_found")
    restoring.require_room(context, item)
    was = item.last.id
    context.write(item.key, item.id, found.value, id=id, base=item.base, group=item.group)
    return {"saved": id, "was": was}


def take_back(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take back a deletion of a group's answer, or that it was brought back. args: id, item, entry.

    Returns {"saved": the revision that stands then}, by which it is undone in the same way.
    """
    context.require("facilitator")
    item, id = groups_answer(context, args), checked_id(args.get("id"))
    if id in item.ids:
        return {"saved": id}
    return {"saved": restoring.take_back(context, item, args.get("entry"), id)}


def groups_answer(context: Context, args: dict[str, Any]) -> Item:
    """The answer args["item"] names. Raises SamutError where it is somebody's own, or none."""
    item = context.items.get(checked_id(args.get("item")))
    question = context.activity.question(item.key) if item else None
    if item is None or question is None or is_private(item, question) or is_sensitive(item, question):
        raise SamutError("answers.not_found")
    return item


def _groups_revision(entry: Entry) -> bool:
    """Whether a revision is the group's: not what a person wrote while the question was asked of each alone."""
    return not (entry.answer.private or entry.answer.sensitive)


def _told(context: Context, item: Item, entry: Entry) -> dict[str, Any]:
    nothing: dict[str, Any] = {"text": "", "year_text": "", "fields": {}}
    whole = group_answers.version(context, entry) if entry.is_answer else nothing
    return {
        "entry": entry.id,
        "by": context.author_name(entry.author),
        "leader": context.author_role(entry.author) == "facilitator",
        "at": calendar.shown(entry.at),
        "op": entry.op,
        "gone": entry.gone,
        "stands": entry in item.versions,
        "via": entry.answer.channel,
        **{name: whole[name] for name in ("text", "year_text", "fields")},
    }
