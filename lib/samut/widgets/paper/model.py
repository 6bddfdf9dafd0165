"""Paper forms typed in by the facilitator: found by their codes, a row at a time, and never over what phones wrote."""

from __future__ import annotations

import hashlib
from typing import Any

from samut.domain.entries import Entry, Item
from samut.domain.kit.activity import Question
from samut.domain.kit.codes import PAPER
from samut.domain.limits import LIMITS
from samut.domain.rules.years import Doubt
from samut.domain.workshop import ACTIVITY, typist_item
from samut.errors import SamutError
from samut.session.context import Context, checked_base, checked_id
from samut.thai.text import clean
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers import typed_input
from samut.widgets.paper import forms as sheets
from samut.widgets.paper import rows as slots
from samut.widgets.paper.forms import Sheet


def stack(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"typist", "forms": [{code, num, title, personal, walks}], "groups": [{id, code, name}]}."""
    context.require("facilitator")
    forms = [_named(one) for one in sheets.sheets(context)]
    groups = [{"id": one.id, "code": code, "name": one.name} for code, one in sheets.codes(context).items()]
    return {"typist": context.author_name(context.visit.id), "forms": forms, "groups": groups}


def typist(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: who types at this laptop, for the history to say. args: name; empty for nobody named."""
    context.require("facilitator")
    given = args.get("name")
    if not isinstance(given, str):
        raise SamutError("desk.bad_request")
    line = " ".join(given.split())
    name = clean(line, LIMITS["typist"]) if line else None
    context.set("typist", typist_item(context.visit.id), name, activity=ACTIVITY)
    return {"typist": name or ""}


def take(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: a blank form, filled in as far as it was typed in before. args: form, group (codes), sheet, about.

    sheet: the number a person's sheet was given; the next one where none is said. about: code of the group whose work
    is spoken of. Returns {form, group, about, sheet, research, rows}, see `slots.rows`. Raises SamutError for a code
    there is not, and for a person's sheet that was typed in elsewhere.
    """
    context.require("facilitator")
    sheet, group = sheets.found(context, args.get("form")), sheets.group(context, args.get("group"))
    about = sheets.group(context, args["about"]) if args.get("about") else None
    sheet = sheets.looking(sheet, group.id, about.id) if about else sheet
    number = slots.number(sheet, group.id, args.get("sheet")) if sheet.personal else ""
    for item in slots.of_number(sheet, group.id, number) if number else []:
        if item.first.author != context.visit.id:
            raise SamutError("paper.anothers_sheet", number=number)
    return {
        "form": _named(sheet),
        "group": {"id": group.id, "name": group.name},
        "about": {"id": about.id, "name": about.name} if about else None,
        "sheet": number,
        **slots.rows(sheet, group.id, number),
    }


def save(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: save a row. args: form (code), group, about (ids), sheet, research, and as `answers.save` has them.

    Returns {"saved": entry id, or "" where there was nothing, "item"}, or {"ask": …} for a doubtful year. What phones
    wrote is never in its base: a question answered once then has two versions for the group to choose from. A row that
    was emptied is deleted. Raises SamutError for what is not the form's, or can't be kept.
    """
    context.require("facilitator")
    sheet, group = sheets.found(context, args.get("form")), sheets.by_id(context, args.get("group"))
    sheet = sheets.looking(sheet, group, sheets.by_id(context, args["about"])) if args.get("about") else sheet
    there, question = sheet.context, _question(sheet, args.get("question"))
    number = slots.number(sheet, group, args.get("sheet")) if question.by == "person" else ""
    item, id = _item(there, question, group, number, args), checked_id(args.get("id"))
    found = there.items.get(item)
    if found is not None and id in found.ids:
        return {"saved": id, "item": item}
    value = _value(there, question, args, found, group)
    if "ask" in value:
        return value
    base = group_answers.of_paper(there, item, checked_base(args.get("base", [])))
    kept = {**value, **_said(sheet, number, args)} if _filled(value) else None
    if kept is None and not (found and any(head.id in base for head in found.versions)):
        return {"saved": "", "item": item}
    there.write(question.id, item, kept, id=id, base=base, op="save" if kept else "delete", group=group)
    context.read()
    return {"saved": id, "item": item}


def undo(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: take back what was typed in at this visit. args: form, id, item, entry.

    Returns {"saved": id, "slot": the row as it stands now}. Raises SamutError where somebody wrote over it since.
    """
    context.require("facilitator")
    there = sheets.found(context, args.get("form")).context
    item, id = there.items.get(checked_id(args.get("item"))), checked_id(args.get("id"))
    if item is None:
        raise SamutError("answers.not_found")
    if id not in item.ids:
        entry = next((one for one in item.heads if one.id == args.get("entry")), None)
        if entry is None or entry.author != context.visit.id:
            raise SamutError("answers.changed_since")
        value = before(context, entry)
        there.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
        context.read()
    return {"saved": id, "slot": slots.slot(there, item.id)}


def before(context: Context, entry: Entry) -> Any:
    """What stood before a revision; None where nothing did."""
    over = (one for one in context.store.since(context.workshop) if one.id in entry.base and one.item == entry.item)
    return next((one.value for one in over if not one.gone), None)


def _named(sheet: Sheet) -> dict[str, Any]:
    named = ("code", "num", "title", "personal", "walks")
    return {name: getattr(sheet, name) for name in named}


def _question(sheet: Sheet, id: object) -> Question:
    found = next((one for one in sheet.questions if one.id == id), None)
    if found is None:
        raise SamutError("answers.no_question")
    return found


def _item(there: Context, question: Question, group: str, number: str, args: dict[str, Any]) -> str:
    """The item of this row. Raises SamutError where it is another's, or a line that was written on a phone."""
    if question.by == "person":
        named = " ".join((there.workshop, there.activity.id, question.id, group, PAPER, number))
        item = hashlib.sha256(named.encode()).hexdigest()[:32]
    else:
        item = group_answers.single_item(there, question, group) if question.single else checked_id(args.get("item"))
    found = there.items.get(item)
    if found is None:
        return item
    alone = question.by == "person" and any(one.author != there.visit.id for one in found.versions)
    phones = not question.single and not slots.is_paper(there, found.last)
    if alone or phones or (found.key, found.group) != (question.id, group):
        raise SamutError("answers.not_yours")
    return item


def _value(there: Context, question: Question, args: dict[str, Any], found: Item | None, group: str) -> dict[str, Any]:
    """{text, year, fields, from, …} as an answer is kept, or {ask} where a year is doubtful."""
    year = typed_input.year(there, args)
    if isinstance(year, Doubt):
        return {"ask": typed_input.ask(there, year)}
    before = slots.slot(there, found.id)["fields"] if found else {}
    fields = parts.checked(there, question, args.get("fields"), before)
    given = args.get("text")
    blank = isinstance(given, str) and not given.strip()
    words = typed_input.text(args, year or fields, question) if year or fields or not blank else ""
    value: dict[str, Any] = {"text": words, "year": year.to_value() if year else None}
    came = parts.sources(there, args.get("from"), group)
    value |= ({"fields": fields} if question.fields else {}) | ({"from": came} if came else {})
    return value | parts.kept_with(question)


def _said(sheet: Sheet, number: str, args: dict[str, Any]) -> dict[str, Any]:
    """What an answer from paper says of its sheet."""
    told = {"sheet": number, "about": sheet.about}
    kept = {name: value for name, value in told.items() if value}
    return {"via": PAPER, "research": args.get("research") is True, **kept}


def _filled(value: dict[str, Any]) -> bool:
    return bool(value["text"] or value["year"] or value.get("fields"))
