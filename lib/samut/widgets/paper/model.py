"""Typing in of paper forms by the facilitator: by their codes, a row at a time, and never over what phones wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.answers import PAPER
from samut.domain.entries import written_over
from samut.domain.ids import sheet_item
from samut.domain.kit.activity import Question
from samut.domain.workshop import ACTIVITY, typist_item
from samut.errors import SamutError
from samut.protocol.arguments import Id, Nothing, OptionalId, Typed
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import AnswerInput, Place, accept_answer
from samut.widgets.paper import forms, rows, sheet_numbers
from samut.widgets.paper.forms import Code, Sheet
from samut.widgets.phases.open_phases import answer_named


@dataclass(frozen=True, kw_only=True)
class Typist:
    """The person who types. name: "" for nobody named."""

    name: Annotated[str, Typed("typist")]


@dataclass(frozen=True, kw_only=True)
class SheetToTake:
    """A sheet by its form's code and its group's. sheet: the number on a person's sheet; "" for the next free number.

    about: code of the group whose work is spoken of.
    """

    form: Code
    group: Code
    sheet: Code = ""
    about: Code = ""


@dataclass(frozen=True, kw_only=True)
class RowToSave(AnswerInput):
    """A row of a sheet. form: its code. group, about: ids. sheet: a person's number. research: the tick on the paper.

    item: of a row among several; the item of any other row follows from its place.
    """

    form: Code
    group: Id
    question: str
    item: OptionalId = ""
    about: OptionalId = ""
    sheet: Code = ""
    research: bool = False


@dataclass(frozen=True, kw_only=True)
class RowToUndo:
    """A row to take back. form: its code. id: of the entry that is written. entry: the entry that is taken back."""

    form: Code
    id: Id
    item: Id
    entry: str


@command("paper", CONSOLE)
def list_forms(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return {"typist", "forms": [{code, num, title, personal, walks}], "groups": [{id, code, name}]}."""
    by_code = forms.groups_by_code(context)
    return {
        "typist": context.author_name(context.visit.id),
        "forms": [_form_state(sheet) for sheet in forms.sheets(context)],
        "groups": [{"id": group.id, "code": code, "name": group.name} for code, group in by_code.items()],
    }


@command("typist", CONSOLE)
def typist(context: Context, arguments: Typist) -> dict[str, Any]:
    """Save the name of the person who types at this laptop, for the history."""
    context.set("typist", typist_item(context.visit.id), arguments.name or None, activity=ACTIVITY)
    return {"typist": arguments.name}


@command("paper_take", CONSOLE)
def open_sheet(context: Context, arguments: SheetToTake) -> dict[str, Any]:
    """Return a sheet, filled in as far as it was typed in before.

    Returns
    -------
    dict
        {form, group, about, sheet, research, rows}, see `rows.rows`.

    Raises
    ------
    SamutError
        For a code that does not exist, and for a person's sheet that another visitor typed in.
    """
    sheet, group = forms.find_sheet(context, arguments.form), forms.find_group(context, arguments.group)
    about = forms.find_group(context, arguments.about) if arguments.about else None
    sheet = forms.gallery_sheet(sheet, group.id, about.id) if about else sheet
    number = sheet_numbers.number(sheet, group.id, arguments.sheet) if sheet.personal else ""
    for item in sheet_numbers.numbered_answers(sheet, group.id, number) if number else []:
        if item.first.author != context.visit.id:
            raise SamutError("paper.anothers_sheet", number=number)
    return {
        "form": _form_state(sheet),
        "group": {"id": group.id, "name": group.name},
        "about": {"id": about.id, "name": about.name} if about else None,
        "sheet": number,
        **rows.rows(sheet, group.id, number),
    }


@command("paper_save", CONSOLE)
def save(context: Context, arguments: RowToSave) -> dict[str, Any]:
    """Save a row of a sheet.

    What phones wrote is never in its base: a question answered once then has two versions for the group to choose from.
    A row that was emptied is deleted.

    Returns
    -------
    dict
        {"saved": entry id, or "" if an empty row stays empty, "item"}, or {"ask": …} for a doubtful year.

    Raises
    ------
    SamutError
        For what is not the form's, or can't be stored.
    """
    sheet, group = forms.find_sheet(context, arguments.form), forms.group_id(context, arguments.group)
    sheet = forms.gallery_sheet(sheet, group, forms.group_id(context, arguments.about)) if arguments.about else sheet
    reply = accept_answer(place := _place(sheet, group, arguments), arguments)
    context.read()
    return reply if "ask" in reply else {**reply, "item": place.item}


@command("paper_undo", CONSOLE)
def undo(context: Context, arguments: RowToUndo) -> dict[str, Any]:
    """Take back what was typed in at this visit.

    Return {"saved": id, "slot": the row as it stands now}. Raise SamutError if somebody wrote over it since.
    """
    at = forms.find_sheet(context, arguments.form).context
    item, id = answer_named(at, arguments.item), arguments.id
    if id not in item.ids:
        entry = next((head for head in item.heads if head.id == arguments.entry), None)
        if entry is None or entry.author != context.visit.id:
            raise SamutError("answers.changed_since")
        value = written_over(at.log, entry)
        at.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
        context.read()
    return {"saved": id, "slot": rows.slot(at, item.id)}


def _form_state(sheet: Sheet) -> dict[str, Any]:
    return {name: getattr(sheet, name) for name in ("code", "num", "title", "personal", "walks")}


def _question(sheet: Sheet, id: str) -> Question:
    question = next((question for question in sheet.questions if question.id == id), None)
    if question is None:
        raise SamutError("answers.no_question")
    return question


def _place(sheet: Sheet, group: str, arguments: RowToSave) -> Place:
    """Return the place that a row is written to: a row of a sheet is one item, however often it is typed in."""
    question = _question(sheet, arguments.question)
    number = sheet_numbers.number(sheet, group, arguments.sheet) if question.by == "person" else ""
    return Place(
        context=sheet.context,
        question=question,
        item=_item(sheet.context, question, group, number, arguments.item),
        group=group,
        channel=PAPER,
        subject_group=sheet.about,
        is_row=True,
        sheet_number=number,
        research_consent=arguments.research,
    )


def _item(context: Context, question: Question, group: str, number: str, item: str) -> str:
    if number:
        return sheet_item(context.workshop, context.activity.id, question.id, group, number)
    if question.single:
        return group_answers.single_item(context, question, group)
    if not item:
        raise SamutError("desk.bad_request")
    return item
