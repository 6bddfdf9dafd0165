"""Deleted answers, with the way back: for their group and their authors, and for the facilitator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from samut.domain.entries import Entry, Item
from samut.domain.kit.activity import Question
from samut.domain.rules import calendar
from samut.domain.rules.deletion import deletions, lost
from samut.session.context import Context
from samut.widgets.group_answers import answer_states, authorship, restoring
from samut.widgets.group_answers.state import DeletedAnswer, DeletedOfGroup, DeletedOnPhone
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
        """Whether it is one person's own."""
        return restoring.is_private_revision(self.question, self.revision, self.item)


def for_phone(context: Context) -> DeletedOnPhone:
    """Return {deleted, deleted_mine} for a phone.

    deleted: answers that can be brought back here, of the group and of this person, newest first. deleted_mine: answers
    of this person that others deleted, in whatever activity, until it is back.
    """
    return {
        "deleted": [_card(context, answer) for answer in _newest_first(_of_phone(context))],
        "deleted_mine": [
            _card(at, answer)
            for at in _contexts(context)
            for answer in _of_phone(at)
            if _is_deleted_by_others(at, answer)
        ],
    }


def for_console(context: Context) -> list[DeletedOfGroup]:
    """Return the deleted answers of groups for the console, newest first, and nothing that is somebody's own."""
    shared = [answer for answer in _all(context) if not answer.private]
    return [{**_card(context, answer), "group": answer.item.group} for answer in _newest_first(shared)]


def _of_phone(context: Context) -> list[Deleted]:
    """Return the answers this participant may bring back: the group's, and of private answers, this person's own."""
    opened = open_phases.opened_phases(context)
    groups = (answer for answer in _all(context) if answer.item.group == context.visit.group)
    answers = (answer for answer in groups if answer.question.phase in opened)
    return [answer for answer in answers if not answer.private or answer.item.first.author == context.visit.id]


def _is_deleted_by_others(context: Context, answer: Deleted) -> bool:
    """Return whether this participant wrote it, last or first, and had no part in deleting it."""
    authors = (authorship.author(context, answer.revision), answer.item.first.author)
    return context.visit.id in authors and context.visit.id not in (entry.author for entry in answer.by)


def _newest_first(answers: list[Deleted]) -> list[Deleted]:
    return sorted(answers, key=lambda answer: -answer.by[-1].seq)


def _all(context: Context) -> list[Deleted]:
    return context.once("deleted", lambda: list(_find(context)))


def _find(context: Context) -> Iterator[Deleted]:
    """Yield the answers that only a deletion removed; not a row that its typist took back before anybody deleted it."""
    questions = {question.id: question for question in context.activity.questions if not question.of}
    items = {item.id: item for item in context.items.values() if item.key in questions and _has_gone_head(item)}
    entries: dict[str, list[Entry]] = {id: [] for id in items}
    for entry in context.log if items else ():
        if entry.item in items:
            entries[entry.item].append(entry)
    for id, item in items.items():
        if any(entry.op == "delete" for entry in entries[id]):
            for revision in lost(item, entries[id]):
                yield Deleted(item, questions[item.key], revision, tuple(deletions(revision, entries[id])))


def _has_gone_head(item: Item) -> bool:
    return any(head.gone and head.op != "erase" for head in item.heads)


def _contexts(context: Context) -> Iterator[Context]:
    """Yield this visitor's context at each activity, this one or another."""
    for activity in activities(context):
        yield context if activity.id == context.activity.id else context.at(activity.id)


def _card(context: Context, answer: Deleted) -> DeletedAnswer:
    """Return a deleted answer as pages show it. name: whose it was; by, you, leader, at: who deleted it, and when."""
    revision, deletion = answer_states.version(context, answer.revision), answer.by[-1]
    return {
        "text": revision["text"],
        "year_text": revision["year_text"],
        "about": revision["about"],
        "via": revision["via"],
        "fields": revision["fields"],
        "name": revision["by"],
        "activity": context.activity.id,
        "question": answer.question.id,
        "item": answer.item.id,
        "entry": deletion.id,
        "by": context.author_name(deletion.author),
        "you": deletion.author == context.visit.id,
        "leader": context.author_role(deletion.author) == "facilitator",
        "at": calendar.shown(deletion.at),
    }
