"""Answers of a group: save, delete, and settle two versions. Every check is made here, beside the write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.answers import PAPER
from samut.domain.entries import Entry, Item, Op
from samut.domain.ids import answer_item
from samut.domain.kit.activity import Question
from samut.domain.visibility import is_own, is_private, is_sensitive, share_item
from samut.errors import SamutError
from samut.protocol.arguments import Base, Id, OptionalId, Refusal
from samut.protocol.commands import PHONE, PHONE_AND_CONSOLE, command
from samut.session.context import Context
from samut.widgets.group_answers import restoring
from samut.widgets.group_answers.accept import AnswerInput, Place, accept_answer, check_own
from samut.widgets.phases import rounds
from samut.widgets.phases.open_phases import answer_named, is_answer_open, is_question_open, question_named


@dataclass(frozen=True, kw_only=True)
class AnswerToSave(AnswerInput):
    """about: the group whose work is spoken of. behalf: a group whose paper the facilitator types in."""

    item: Id
    question: str
    about: Annotated[OptionalId, Refusal("answers.not_your_round")] | None = None
    behalf: OptionalId | None = None


@dataclass(frozen=True, kw_only=True)
class Deletion:
    """id: of the entry that is written. base: the revisions it is written over."""

    id: Id
    item: Id
    base: Base = ()


@dataclass(frozen=True, kw_only=True)
class Restoring:
    """id: of the entry that is written. entry: the deletion or revision to undo."""

    id: Id
    item: Id
    entry: str


@dataclass(frozen=True, kw_only=True)
class Choice:
    """id: of the entry that is written. base: the revisions it is written over. entry: of the version picked."""

    id: Id
    item: Id
    base: Base = ()
    entry: str


@dataclass(frozen=True, kw_only=True)
class Sharing:
    """id: of the entry that is written."""

    id: OptionalId = ""
    item: Id
    shared: bool


@command("save", PHONE_AND_CONSOLE, phase_open=is_question_open)
def save(context: Context, arguments: AnswerToSave) -> dict[str, Any]:
    """Save a new answer or a revision of one.

    Returns
    -------
    dict
        {"saved": entry id}, or {"ask": …} if a year is doubtful: then nothing is stored yet.

    Raises
    ------
    SamutError
        For others' answers, and for what can't be stored.
    """
    question, behalf = question_named(context, arguments.question), arguments.behalf
    if question.of:
        raise SamutError("desk.bad_request")
    group = group_on_behalf(context, question, behalf) if behalf else _writing_group(context, question)
    _check_own(context, arguments.item, question, group)
    about = _walked(context, group, arguments.about) if question in context.activity.questions_on("gallery") else ""
    channel = PAPER if behalf else ""
    place = Place(
        context=context, question=question, item=arguments.item, group=group, channel=channel, subject_group=about
    )
    return accept_answer(place, arguments)


def group_on_behalf(context: Context, question: Question, group: str) -> str:
    """Return the group whose paper the facilitator types in.

    Raises
    ------
    SamutError
        If the visitor is not a facilitator, the question is asked of each person alone, or there is no such group.
    """
    if context.visit.role != "facilitator":
        raise SamutError("desk.not_allowed")
    if question.by == "person" or question.sensitive:
        raise SamutError("answers.not_on_behalf")
    if not context.group_name(group):
        raise SamutError("hall.no_group")
    return group


@command("delete", PHONE_AND_CONSOLE, phase_open=is_answer_open)
def delete(context: Context, arguments: Deletion) -> dict[str, Any]:
    """Delete an answer of the visitor's own group. `restore` brings it back."""
    item = _own_answer(context, arguments.item)
    entry = _revise(context, item, arguments.id, arguments.base, None, "delete")
    return {"saved": entry.id}


@command("restore", PHONE_AND_CONSOLE, phase_open=is_answer_open)
def restore(context: Context, arguments: Restoring) -> dict[str, Any]:
    """Bring back an answer of the visitor's own group that was deleted, or undo an edit or a bringing back.

    See `restoring.take_back`.
    """
    item = _own_answer(context, arguments.item)
    if _is_stored(context, item, arguments.id):
        return {"saved": arguments.id}
    return {"saved": restoring.take_back(context, item, arguments.entry, arguments.id)}


@command("choose", PHONE_AND_CONSOLE, phase_open=is_answer_open)
def choose(context: Context, arguments: Choice) -> dict[str, Any]:
    """Settle two versions: the version that the group picked stands."""
    item = _own_answer(context, arguments.item)
    if _is_stored(context, item, arguments.id):
        return {"saved": arguments.id}
    picked = next((version for version in item.versions if version.id == arguments.entry), None)
    if picked is None:
        raise SamutError("answers.not_found")
    return {"saved": _revise(context, item, arguments.id, arguments.base, picked.value).id}


@command("share", PHONE, phase_open=is_answer_open)
def share(context: Context, arguments: Sharing) -> dict[str, Any]:
    """Show a person's own answer to all, or to nobody again."""
    item = _own_answer(context, arguments.item)
    if not may_share(context, item):
        raise SamutError("desk.bad_request")
    context.set("share", share_item(item.id), arguments.shared or None, id=arguments.id, group=item.group)
    return {}


def may_share(context: Context, item: Item) -> bool:
    """Return whether it is this person's own answer, and not to a question whose answers are never shown singly."""
    question = context.activity.question(item.key)
    if question is None or is_sensitive(item, question):
        return False
    return is_private(item, question) and is_own(item, question, context.visit.id)


def single_item(context: Context, question: Question, group: str = "", checks: str = "") -> str:
    """Return the item of a question that a group, or a person, answers once.

    Parameters
    ----------
    context : Context
        Of the visitor who asks.
    question : Question
        The question that is answered once.
    group : str
        Id of the group that answers; "" for this visitor's. A question asked of each person alone has no group.
    checks : str
        Item of the answer that is gone through, if the question is answered once for each of those.

    Returns
    -------
    str
        The same id at each call, which depends on nothing but these.

    Examples
    --------
    single_item(context, context.activity.question("q5_1"))
    """
    whose = context.visit.id if question.by == "person" else group or context.visit.group
    return answer_item(context.workshop, context.activity.id, question.id, whose, checks)


def _writing_group(context: Context, question: Question) -> str:
    """Return the group this visitor writes for; the facilitator writes for the whole hall, in the plenary only."""
    if context.visit.role == "participant":
        return context.visit.group
    if question not in context.activity.questions_on("plenary"):
        raise SamutError("desk.not_allowed")
    return ""


def _own_answer(context: Context, id: str) -> Item:
    """Return the answer of that item. Raises SamutError if it is not this visitor's own."""
    item = answer_named(context, id)
    question = question_named(context, item.key)
    _check_own(context, item.id, question, _writing_group(context, question))
    return item


def _revise(context: Context, item: Item, id: str, base: tuple[str, ...], value: Any, op: Op = "save") -> Entry:
    return context.write(item.key, item.id, value, id=id, base=base, op=op, group=item.group)


def _is_stored(context: Context, item: Item, id: str) -> bool:
    """Return whether this is stored, and comes again from a page that heard no answer the first time."""
    return any((entry.id, entry.author) == (id, context.visit.id) for entry in context.log if entry.item == item.id)


def _check_own(context: Context, item: str, question: Question, group: str) -> None:
    stored = context.items.get(item)
    if stored is not None:
        check_own(context, stored, question, group)
    elif question.single and item != single_item(context, question, group):
        raise SamutError("desk.bad_request")


def _walked(context: Context, group: str, about: str | None) -> str:
    """Return the group whose work is spoken of. Raises SamutError if this group was not shown it."""
    if not about or about not in rounds.visited_groups(context, group):
        raise SamutError("answers.not_your_round")
    return about
