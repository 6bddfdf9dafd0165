"""Questions that go through each answer to another one: what is ticked of it, a tick at a time."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.codes import PAPER
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import model as group_answers


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
    if before and args.get("behalf") and before.value.get("via") != PAPER:
        raise SamutError("answers.on_phones")
    item = group_answers.single_item(context, question, group, of.id)
    value = {**_value(before), "of": of.id}
    if "from" in args:
        value["from"] = _carried(context, value["from"], args, group)
    else:
        value["fields"] = _fields(context, question, value, args)
    if before and value == {**_value(before), "of": of.id}:
        return {"saved": ""}
    value |= {"via": PAPER} if args.get("behalf") else {}
    base = context.items[item].base if item in context.items else ()
    entry = context.write(question.id, item, value, id=id, base=base, group=of.group)
    return {"saved": entry.id}


def ticked(context: Context, question: Question, of: Item) -> Item | None:
    """What is ticked of an answer; None before the first tick."""
    found = context.of(context.activity.id).of(question.id, of.group)
    return next((item for item in found if item.value.get("of") == of.id), None)


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


def _value(before: Item | None) -> dict[str, Any]:
    kept = {name: value for name, value in before.value.items() if name != "via"} if before else {}
    return {"text": "", "year": None, "fields": {}, "from": [], **kept}


def _carried(context: Context, now: list[str], args: dict[str, Any], group: str) -> list[str]:
    chosen = checked_id(args["from"])
    return parts.sources(context, _with(now, chosen, args["on"]), group)


def _fields(context: Context, question: Question, value: dict[str, Any], args: dict[str, Any]) -> dict[str, Any]:
    field = next((one for one in question.fields if one.id == args.get("field") and one.kind == "choices"), None)
    if field is None or not isinstance(args.get("option"), str):
        raise SamutError("desk.bad_request")
    known = {one["id"] for one in parts.options(context, field)}
    if args["option"] not in known:
        raise SamutError("parts.no_choice", where=field.text)
    kept = [one for one in value["fields"].get(field.id, []) if one in known]
    return parts.checked(context, question, {**value["fields"], field.id: _with(kept, args["option"], args["on"])})


def _with(now: list[str], one: str, on: bool) -> list[str]:
    left = [other for other in now if other != one]
    return [*left, one] if on else left
