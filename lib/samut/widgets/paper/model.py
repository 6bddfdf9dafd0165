"""Paper forms typed in by the facilitator: found by their codes, a row at a time, and never over what phones wrote."""

from __future__ import annotations

from typing import Any

from samut.domain.answers import PAPER
from samut.domain.entries import written_over
from samut.domain.ids import sheet_item
from samut.domain.kit.activity import Question
from samut.domain.limits import LIMITS
from samut.domain.workshop import ACTIVITY, typist_item
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.thai import clean
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import Place, accept_answer
from samut.widgets.paper import forms as sheets
from samut.widgets.paper import rows as slots
from samut.widgets.paper import sheet_numbers
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
    number = sheet_numbers.number(sheet, group.id, args.get("sheet")) if sheet.personal else ""
    for item in sheet_numbers.of_number(sheet, group.id, number) if number else []:
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
    reply = accept_answer(place := _place(sheet, group, args), args)
    context.read()
    return reply if "ask" in reply else {**reply, "item": place.item}


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
        value = written_over(there.log, entry)
        there.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
        context.read()
    return {"saved": id, "slot": slots.slot(there, item.id)}


def _named(sheet: Sheet) -> dict[str, Any]:
    named = ("code", "num", "title", "personal", "walks")
    return {name: getattr(sheet, name) for name in named}


def _question(sheet: Sheet, id: object) -> Question:
    found = next((one for one in sheet.questions if one.id == id), None)
    if found is None:
        raise SamutError("answers.no_question")
    return found


def _place(sheet: Sheet, group: str, args: dict[str, Any]) -> Place:
    """Return where a row is written: the same row of the same sheet is the same item, however often it is typed in."""
    there, question = sheet.context, _question(sheet, args.get("question"))
    number = sheet_numbers.number(sheet, group, args.get("sheet")) if question.by == "person" else ""
    return Place(
        context=there,
        question=question,
        item=_item(there, question, group, number, args),
        group=group,
        channel=PAPER,
        subject_group=sheet.about,
        is_row=True,
        sheet_number=number,
        research_consent=args.get("research") is True,
    )


def _item(there: Context, question: Question, group: str, number: str, args: dict[str, Any]) -> str:
    if number:
        return sheet_item(there.workshop, there.activity.id, question.id, group, number)
    return group_answers.single_item(there, question, group) if question.single else checked_id(args.get("item"))
