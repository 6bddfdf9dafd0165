"""Deleted answers, with the way back: for their group and their authors, and for the facilitator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from samut.domain.entries import Entry, Item
from samut.domain.kit.activity import Question
from samut.domain.rules import calendar
from samut.domain.rules.deletion import deletions, lost
from samut.session.context import Context
from samut.widgets.group_answers import authorship, restoring
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.state import DeletedAnswer, DeletedHere, DeletedOfGroup
from samut.widgets.phases import open_phases
from samut.widgets.workshop.model import activities


@dataclass(frozen=True)
class Deleted:
    """An answer that was deleted. revision: what comes back. by: who deleted it, oldest first."""

    item: Item
    question: Question
    revision: Entry
    by: tuple[Entry, ...]

    @property
    def private(self) -> bool:
        return restoring.private(self.question, self.revision, self.item)


def form(context: Context) -> DeletedHere:
    """Return {deleted, deleted_mine} for a phone.

    deleted: what can be brought back here, of the group's answers and one's own, newest first. deleted_mine: what
    others deleted that this person wrote, in whatever activity, until it is back.
    """
    return {
        "deleted": [_card(context, one) for one in _newest_first(_of_phone(context))],
        "deleted_mine": [
            _card(there, one) for there in _desks(context) for one in _of_phone(there) if _to_be_told(there, one)
        ],
    }


def console(context: Context) -> list[DeletedOfGroup]:
    """Return what was deleted for the console: groups' answers, newest first, and nothing that is somebody's own."""
    found = [one for one in _all(context) if not one.private]
    return [{**_card(context, one), "group": one.item.group} for one in _newest_first(found)]


def _of_phone(context: Context) -> list[Deleted]:
    """Return what this participant may bring back: the group's answers, and of private ones, one's own."""
    reached = open_phases.opened_phases(context)
    ours = (one for one in _all(context) if one.item.group == context.visit.group and one.question.phase in reached)
    return [one for one in ours if not one.private or one.item.first.author == context.visit.id]


def _to_be_told(context: Context, one: Deleted) -> bool:
    """Whether this participant wrote it, last or first, and had no part in deleting it."""
    authors = (authorship.author(context, one.revision), one.item.first.author)
    return context.visit.id in authors and context.visit.id not in (entry.author for entry in one.by)


def _newest_first(found: list[Deleted]) -> list[Deleted]:
    return sorted(found, key=lambda one: -one.by[-1].seq)


def _all(context: Context) -> list[Deleted]:
    return context.once("deleted", lambda: list(_find(context)))


def _find(context: Context) -> Iterator[Deleted]:
    """Find what only a deletion keeps from standing; not a row that its typist took back before anybody deleted it."""
    questions = {question.id: question for question in context.activity.questions if not question.of}
    items = {item.id: item for item in context.items.values() if item.key in questions and _gone_head(item)}
    entries: dict[str, list[Entry]] = {id: [] for id in items}
    for entry in context.log if items else ():
        if entry.item in items:
            entries[entry.item].append(entry)
    for id, item in items.items():
        if any(entry.op == "delete" for entry in entries[id]):
            for revision in lost(item, entries[id]):
                yield Deleted(item, questions[item.key], revision, tuple(deletions(revision, entries[id])))


def _gone_head(item: Item) -> bool:
    return any(head.gone and head.op != "erase" for head in item.heads)


def _desks(context: Context) -> Iterator[Context]:
    """Give this visitor's context at each activity, this one or another."""
    for activity in activities(context):
        yield context if activity.id == context.activity.id else context.at(activity.id)


def _card(context: Context, one: Deleted) -> DeletedAnswer:
    """Return a deleted answer as pages show it. name: whose it was; by, you, leader, at: who deleted it, and when."""
    whole, deletion = group_answers.version(context, one.revision), one.by[-1]
    return {
        "text": whole["text"],
        "year_text": whole["year_text"],
        "about": whole["about"],
        "via": whole["via"],
        "fields": whole["fields"],
        "name": whole["by"],
        "activity": context.activity.id,
        "question": one.question.id,
        "item": one.item.id,
        "entry": deletion.id,
        "by": context.author_name(deletion.author),
        "you": deletion.author == context.visit.id,
        "leader": context.author_role(deletion.author) == "facilitator",
        "at": calendar.shown(deletion.at),
    }
