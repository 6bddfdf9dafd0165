"""Answers of a group: save, delete, and settle two versions. Every check is made here, where the write is."""

from __future__ import annotations

from typing import Any

from samut.domain.answers import PAPER
from samut.domain.entries import Entry, Item, Op
from samut.domain.ids import answer_item
from samut.domain.kit.activity import Question
from samut.domain.visibility import is_own, is_private, is_sensitive, is_shared, share_item
from samut.errors import SamutError
from samut.session.context import Context, checked_base, checked_id, given_id
from samut.widgets.group_answers import authorship, restoring, typed_input
from samut.widgets.group_answers.accept import Place, accept_answer, check_own
from samut.widgets.group_answers.state import AnswerState, RevisionState
from samut.widgets.phases import model as phases


def save(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Save a new answer or a revision of one.

    args: id (of this entry), item, question, base, text, fields ({part: value}), year (as typed), about (group looked
    at), confirmed (the doubt a person has answered), from (items carried over), behalf (a group that wrote it on
    paper, which the facilitator types in). Returns {"saved": entry id}, or
    {"ask": …} where a year is doubtful: then nothing is stored yet. Raises SamutError for a question that is not
    open, others' answers, or what can't be kept.
    """
    question = open_question(context, args.get("question"))
    if question.of:
        raise SamutError("desk.bad_request")
    behalf, item = args.get("behalf"), checked_id(args.get("item"))
    group = written_for(context, question, behalf) if behalf else _writing_group(context, question)
    _own(context, item, question, group)
    about = _shown(context, group, args.get("about")) if question.phase == phases.GALLERY else ""
    channel = PAPER if behalf else ""
    place = Place(context=context, question=question, item=item, group=group, channel=channel, subject_group=about)
    return accept_answer(place, args)


def written_for(context: Context, question: Question, group: object) -> str:
    """The group whose paper the facilitator types in; never what is somebody's own."""
    context.require("facilitator")
    if question.by == "person" or question.sensitive:
        raise SamutError("answers.not_on_behalf")
    if not context.group_name(checked_id(group)):
        raise SamutError("hall.no_group")
    return str(group)


def delete(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Delete an answer of one's own group. args: id, item, base. `restore` brings it back."""
    item = _mine(context, args)
    entry = _revise(context, item, args, None, "delete")
    return {"saved": entry.id}


def restore(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Bring back an answer of one's own group that was deleted, or undo an edit or a bringing back.

    args: id, item, entry (the deletion or revision to undo). See `restoring.take_back`.
    """
    item, id = _mine(context, args), checked_id(args.get("id"))
    if _already(context, item, args):
        return {"saved": id}
    return {"saved": restoring.take_back(context, item, args.get("entry"), id)}


def choose(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Settle two versions: the one the group picked stands. args: id, item, base, entry (of the version picked)."""
    item = _mine(context, args)
    if _already(context, item, args):
        return {"saved": args["id"]}
    picked = next((one for one in item.versions if one.id == args.get("entry")), None)
    if picked is None:
        raise SamutError("answers.not_found")
    return {"saved": _revise(context, item, args, picked.value).id}


def open_question(context: Context, id: object) -> Question:
    """The question of that id. Raises SamutError where there is none, or its phase has not been opened yet."""
    question = context.activity.question(id)
    if question is None:
        raise SamutError("answers.no_question")
    if question.phase not in phases.reached(context):
        raise SamutError("answers.not_open")
    return question


def share(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: show an answer of one's own to all, or to nobody again. args: id, item, shared."""
    item = _mine(context, args)
    if not may_share(context, item):
        raise SamutError("desk.bad_request")
    context.set("share", share_item(item.id), True if args.get("shared") else None, id=given_id(args), group=item.group)
    return {}


def may_share(context: Context, item: Item) -> bool:
    """Whether it is this person's own answer, and not of what is never shown for one."""
    question = context.activity.question(item.key)
    if question is None or is_sensitive(item, question):
        return False
    return is_private(item, question) and is_own(item, question, context.visit.id)


def single_item(context: Context, question: Question, group: str = "", of: str = "") -> str:
    """The one item of a question that a group, this visitor's where none is named, or a person, answers once.

    of: the answer that it is given to, where there is one to each.
    """
    whose = context.visit.id if question.by == "person" else group or context.visit.group
    return answer_item(context.workshop, context.activity.id, question.id, whose, of)


def shown(context: Context, item: Item) -> AnswerState:
    """Return one answer as a page shows it; `versions` has more than one where the group is to choose."""
    versions = [version(context, entry) for entry in item.versions]
    answer = item.answer
    return {
        **version(context, item.last),
        "from": list(answer.carried_from),
        "of": answer.checks,
        "shared": is_shared(context.items, item.id),
        "item": item.id,
        "question": item.key,
        "group": item.group,
        "base": list(item.base),
        "versions": versions if item.conflict else [],
    }


def version(context: Context, entry: Entry) -> RevisionState:
    """Return one revision of an answer as a page shows it."""
    answer = entry.answer
    year = answer.year
    return {
        "entry": entry.id,
        "text": answer.text,
        "year": year.year if year else None,
        "typed": year.typed if year else "",
        "year_text": typed_input.said_year(context, year) if year else "",
        "about": answer.subject_group,
        "via": answer.channel,
        "fields": dict(answer.fields),
        "by": context.author_name(authorship.author(context, entry)),
    }


def _writing_group(context: Context, question: Question) -> str:
    """The group this visitor writes for; the facilitator writes for the whole hall, in the plenary only."""
    if context.visit.role == "facilitator" and question.phase == phases.PLENARY:
        context.require("facilitator")
        return ""
    context.require("participant")
    return context.visit.group


def _mine(context: Context, args: dict[str, Any]) -> Item:
    """The answer args["item"] names, which must be of an open question and this visitor's own."""
    item = context.items.get(checked_id(args.get("item")))
    if item is None:
        raise SamutError("answers.not_found")
    question = open_question(context, item.key)
    _own(context, item.id, question, _writing_group(context, question))
    return item


def _revise(context: Context, item: Item, args: dict[str, Any], value: Any, op: Op = "save") -> Entry:
    base = checked_base(args.get("base", []))
    return context.write(item.key, item.id, value, id=checked_id(args.get("id")), base=base, op=op, group=item.group)


def _already(context: Context, item: Item, args: dict[str, Any]) -> bool:
    """Whether this is stored, and comes again from a page that heard no answer the first time."""
    id = checked_id(args.get("id"))
    return any((entry.id, entry.author) == (id, context.visit.id) for entry in context.log if entry.item == item.id)


def _own(context: Context, item: str, question: Question, group: str) -> None:
    stored = context.items.get(item)
    if stored is not None:
        check_own(context, stored, question, group)
    elif question.single and item != single_item(context, question, group):
        raise SamutError("desk.bad_request")


def _shown(context: Context, group: str, about: object) -> str:
    if about not in phases.walked(context, group):
        raise SamutError("answers.not_your_round")
    return str(about)
