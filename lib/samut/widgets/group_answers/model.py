"""Answers of a group: save, delete, and settle two versions. Every check is made here, where the write is."""

from __future__ import annotations

import hashlib
from typing import Any

from samut.domain.entries import Entry, Item, Op
from samut.domain.kit.activity import Question
from samut.domain.kit.codes import PAPER
from samut.domain.openness import share_item
from samut.domain.rules.years import Doubt, Year
from samut.errors import SamutError
from samut.session.context import Context, checked_base, checked_id, given_id
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import typed_input
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
    behalf = args.get("behalf")
    group = written_for(context, question, behalf) if behalf else _writing_group(context, question)
    item = checked_id(args.get("item"))
    _own(context, item, question, group)
    _room_for(context, item, question, group)
    year = typed_input.year(context, args)
    if isinstance(year, Doubt):
        return {"ask": typed_input.ask(context, year)}
    fields = parts.checked(context, question, args.get("fields"), (context.items.now(item) or {}).get("fields"))
    words = typed_input.text(args, year or fields, question)
    value: dict[str, Any] = {"text": words, "year": year.to_value() if year else None}
    came = parts.sources(context, args.get("from"), group)
    value |= ({"fields": fields} if question.fields else {}) | ({"from": came} if came else {})
    value |= parts.kept_with(question) | ({"via": PAPER} if behalf else {})
    if question.phase == phases.GALLERY:
        value["about"] = _shown(context, group, args.get("about"))
    base = checked_base(args.get("base", []))
    base = of_paper(context, item, base) if behalf else base
    entry = context.write(question.id, item, value, id=checked_id(args.get("id")), base=base, group=group)
    return {"saved": entry.id}


def of_paper(context: Context, item: str, base: tuple[str, ...]) -> tuple[str, ...]:
    """Those of these revisions that paper may write over: none that the group wrote itself, which stands beside it."""
    heads = context.items[item].versions if item in context.items else ()
    own = {head.id for head in heads if head.value.get("via") != PAPER}
    return tuple(id for id in base if id not in own)


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
    """Undo a deletion or an edit: the answer stands as it stood before.

    args: id, item, entry (the revision to undo). Raises SamutError where somebody has written over that one since.
    """
    item = _mine(context, args)
    if _already(context, item, args):
        return {"saved": args["id"]}
    undone = next((head for head in item.heads if head.id == args.get("entry")), None)
    if undone is None:
        raise SamutError("answers.changed_since")
    earlier = (entry for entry in reversed(context.log) if entry.item == item.id and entry.seq < undone.seq)
    before = next((entry for entry in earlier if not entry.gone), None)
    if before is None:
        raise SamutError("answers.not_found")
    return {"saved": _revise(context, item, {**args, "base": [undone.id]}, before.value).id}


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
    question = next((one for one in context.activity.questions if one.id == id), None)
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


def shared(context: Context, item: str) -> bool:
    return bool(context.items.now(share_item(item)))


def may_share(context: Context, item: Item) -> bool:
    """Whether it is a person's own answer, and not of what is never shown for one."""
    question = next((one for one in context.activity.questions if one.id == item.key), None)
    return question is not None and question.by == "person" and not question.sensitive


def open_to_all(context: Context, item: Item, activity: str = "") -> bool:
    """Whether others than its author may see this answer: no person's own, unless that person shared it.

    activity: where it is from, if not from this one.
    """
    there = context.activity_of(activity or context.activity.id)
    question = next((one for one in there.questions if one.id == item.key), None) if there else None
    if question is None or question.sensitive:
        return False
    return question.by == "group" or bool(context.of(activity or context.activity.id).now(share_item(item.id)))


def single_item(context: Context, question: Question, group: str = "", of: str = "") -> str:
    """The one item of a question that a group, this visitor's where none is named, or a person, answers once.

    of: the answer that it is given to, where there is one to each.
    """
    whose = context.visit.id if question.by == "person" else group or context.visit.group
    named = " ".join(filter(None, (context.workshop, context.activity.id, question.id, whose, of)))
    return hashlib.sha256(named.encode()).hexdigest()[:32]


def shown(context: Context, item: Item) -> dict[str, Any]:
    """One answer as a page shows it; `versions` has more than one where the group is to choose."""
    versions = [version(context, entry) for entry in item.versions]
    return {
        **version(context, item.last),
        "from": item.value.get("from", []),
        "of": item.value.get("of", ""),
        "shared": shared(context, item.id),
        "item": item.id,
        "question": item.key,
        "group": item.group,
        "base": list(item.base),
        "versions": versions if item.conflict else [],
    }


def version(context: Context, entry: Entry) -> dict[str, Any]:
    """One revision of an answer as a page shows it."""
    value = entry.value
    year = Year.from_value(value["year"]) if value.get("year") else None
    return {
        "entry": entry.id,
        "text": value["text"],
        "year": year.year if year else None,
        "typed": year.typed if year else "",
        "year_text": typed_input.said_year(context, year) if year else "",
        "about": value.get("about", ""),
        "via": value.get("via", ""),
        "fields": value.get("fields", {}),
        "by": context.author_name(entry.author),
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
    found = context.items.get(item)
    if found is not None and (found.key, found.group) != (question.id, group):
        raise SamutError("answers.not_yours")
    if question.single and item != single_item(context, question, group):
        raise SamutError("desk.bad_request")
    if found is not None and question.by == "person" and found.first.author != context.visit.id:
        raise SamutError("answers.not_yours")


def _room_for(context: Context, item: str, question: Question, group: str) -> None:
    """Raises SamutError where the group has as many answers as it may, and this is one more."""
    there = {one.id for one in context.items.of(question.id, group)} if question.most else set()
    if item not in there and len(there) >= question.most > 0:
        raise SamutError("answers.enough", most=question.most)


def _shown(context: Context, group: str, about: object) -> str:
    if about not in phases.walked(context, group):
        raise SamutError("answers.not_your_round")
    return str(about)
