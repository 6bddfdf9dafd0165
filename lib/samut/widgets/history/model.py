"""Revisions of an answer with their authors and times, for the facilitator, and the way back to an earlier revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.entries import Entry, Item
from samut.domain.rules import calendar
from samut.domain.visibility import is_private, is_sensitive
from samut.errors import SamutError
from samut.protocol.arguments import Id
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.group_answers import answer_states, restoring


@dataclass(frozen=True, kw_only=True)
class HistoryOf:
    """The answer whose revisions are asked for."""

    item: Id


@dataclass(frozen=True, kw_only=True)
class RevisionOf:
    """A revision of an answer, as `entry`. id: of the entry that is written."""

    id: Id
    item: Id
    entry: str


@command("history", CONSOLE)
def history(context: Context, arguments: HistoryOf) -> dict[str, Any]:
    """Return the revisions of a group's answer, newest first.

    Never of what is somebody's own: what a person wrote before sharing it was not shared.

    Returns
    -------
    dict
        {"history": [{entry, by, leader, at, op, gone, stands, via, text, year_text, fields}]}.

    Raises
    ------
    SamutError
        If there is no such answer of a group.
    """
    item = groups_answer(context, arguments.item)
    revisions = [entry for entry in context.log if entry.item == item.id and _groups_revision(entry)]
    return {"history": [_revision_state(context, item, entry) for entry in reversed(revisions)]}


@command("bring_back", CONSOLE)
def bring_back(context: Context, arguments: RevisionOf) -> dict[str, Any]:
    """Let an earlier revision stand again.

    Return {"saved": id, "was": the revision that stood before}, by which it is undone in the same way.
    """
    item, id = groups_answer(context, arguments.item), arguments.id
    wanted = (arguments.entry, item.id)
    revision = next((entry for entry in context.log if (entry.id, entry.item) == wanted), None)
    if revision is None or not revision.is_answer or not _groups_revision(revision):
        raise SamutError("answers.not_found")
    restoring.require_room(context, item)
    was = item.last.id
    context.write(item.key, item.id, revision.value, id=id, base=item.base, group=item.group)
    return {"saved": id, "was": was}


@command("take_back", CONSOLE)
def take_back(context: Context, arguments: RevisionOf) -> dict[str, Any]:
    """Take back a deletion of a group's answer, or that it was brought back.

    Return {"saved": the revision that stands then}, by which it is undone in the same way.
    """
    item, id = groups_answer(context, arguments.item), arguments.id
    if id in item.ids:
        return {"saved": id}
    return {"saved": restoring.take_back(context, item, arguments.entry, id)}


def groups_answer(context: Context, id: str) -> Item:
    """Return the answer of that item. Raise SamutError if it is somebody's own, or none."""
    item = context.items.get(id)
    question = context.activity.question(item.key) if item else None
    if item is None or question is None or is_private(item, question) or is_sensitive(item, question):
        raise SamutError("answers.not_found")
    return item


def _groups_revision(entry: Entry) -> bool:
    """Return whether a revision is the group's: not what a person wrote while the question was asked of each alone."""
    return not (entry.answer.private or entry.answer.sensitive)


def _revision_state(context: Context, item: Item, entry: Entry) -> dict[str, Any]:
    nothing: dict[str, Any] = {"text": "", "year_text": "", "fields": {}}
    revision = answer_states.version(context, entry) if entry.is_answer else nothing
    return {
        "entry": entry.id,
        "by": context.author_name(entry.author),
        "leader": context.author_role(entry.author) == "facilitator",
        "at": calendar.shown(entry.at),
        "op": entry.op,
        "gone": entry.gone,
        "stands": entry in item.versions,
        "via": entry.answer.channel,
        **{name: revision[name] for name in ("text", "year_text", "fields")},
    }
