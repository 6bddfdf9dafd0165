"""Questions that go through each answer to another one: what is ticked of it, a tick at a time."""

from __future__ import annotations

from typing import Any

from samut.domain.answers import EMPTY, PAPER, Answer
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import Place, accept_answer


def tick(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Tick something of one of our answers, or take the tick back.

    args: id (of this entry), question, of (the answer gone through), on, behalf (a group that ticked on paper, which
    the facilitator types in), and either field with option, or from (an item that may be carried over). Kept as one
    answer for each `of`: {of, fields: {field: options}, from: items}. A tick says how it is to be, so two people's
    ticks never are two versions; where phones ticked, paper does no more. Returns {"saved": entry id, or "" where
    nothing changes}. Raises SamutError for a question that is not open or has no ticks, and others' answers.
    """
    question = group_answers.open_question(context, args.get("question"))
    group = _ticking(context, question, args.get("behalf"))
    if not question.of or not isinstance(args.get("on"), bool):
        raise SamutError("desk.bad_request")
    of, id = _ours(context, question, args.get("of"), group), checked_id(args.get("id"))
    if any((entry.id, entry.author) == (id, context.visit.id) for entry in context.log):
        return {"saved": id}
    before = ticked(context, question, of)
    if before and args.get("behalf") and not before.answer.from_paper:
        raise SamutError("answers.on_phones")
    place = Place(
        context=context,
        question=question,
        item=group_answers.single_item(context, question, group, of.id),
        group=group,
        channel=PAPER if args.get("behalf") else "",
        checks=of.id,
    )
    now = before.answer if before else EMPTY
    fields, items = _fields(context, question, now, args), _items(now, args)
    if before and (fields, items) == (now.fields, list(now.carried_from)):
        return {"saved": ""}
    base = list(place.stored.base) if place.stored else []
    return accept_answer(place, {"id": id, "base": base, "fields": fields, "from": items})


def ticked(context: Context, question: Question, of: Item) -> Item | None:
    """What is ticked of an answer; None before the first tick."""
    found = context.items_of(context.activity.id).with_key(question.id, of.group)
    return next((item for item in found if item.answer.checks == of.id), None)


def _ticking(context: Context, question: Question, behalf: object) -> str:
    """The group that ticks."""
    if behalf:
        return group_answers.written_for(context, question, behalf)
    context.require("participant")
    return context.visit.group


def _ours(context: Context, question: Question, of: object, group: str) -> Item:
    found = context.items.get(checked_id(of))
    if found is None or found.gone or found.key != question.of:
        raise SamutError("answers.not_found")
    if found.group != group:
        raise SamutError("answers.not_yours")
    return found


def _items(now: Answer, args: dict[str, Any]) -> list[str]:
    items = list(now.carried_from)
    return _with(items, checked_id(args["from"]), args["on"]) if "from" in args else items


def _fields(context: Context, question: Question, now: Answer, args: dict[str, Any]) -> dict[str, Any]:
    """Return what is ticked in each field after this tick, of the options the kit has, in its order."""
    fields = {field.id: field for field in question.fields if field.kind == "choices"}
    options = {id: [one["id"] for one in parts.options(context, field)] for id, field in fields.items()}
    ticked = {id: [one for one in known if one in now.fields.get(id, ())] for id, known in options.items()}
    if "from" not in args:
        id, option = args.get("field"), args.get("option")
        if not isinstance(id, str) or id not in fields or not isinstance(option, str):
            raise SamutError("desk.bad_request")
        if option not in options[id]:
            raise SamutError("parts.no_choice", where=fields[id].text)
        on = {*ticked[id], option} if args["on"] else {*ticked[id]} - {option}
        ticked[id] = [one for one in options[id] if one in on]
    return {id: chosen for id, chosen in ticked.items() if chosen}


def _with(now: list[str], one: str, on: bool) -> list[str]:
    left = [other for other in now if other != one]
    return [*left, one] if on else left
