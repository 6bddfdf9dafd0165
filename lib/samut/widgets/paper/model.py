"""Paper forms typed in by the facilitator: found by their codes, a row at a time, and never over what phones wrote."""

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
from samut.widgets.paper import forms as sheets
from samut.widgets.paper import rows as slots
from samut.widgets.paper import sheet_numbers
from samut.widgets.paper.forms import Code, Sheet
from samut.widgets.phases.open_phases import answer_named


@dataclass(frozen=True, kw_only=True)
class Typist:
    """name: empty for nobody named."""

    name: Annotated[str, Typed("typist")]


@dataclass(frozen=True, kw_only=True)
class SheetToTake:
    """form, group: their codes. sheet: the number a person's sheet was given; the next one if it is empty.

    about: code of the group whose work is spoken of.
    """

    form: Code
    group: Code
    sheet: Code = ""
    about: Code = ""


@dataclass(frozen=True, kw_only=True)
class RowToSave(AnswerInput):
    """form: its code. group, about: ids. sheet: the number of a person's. research: the tick on the paper.

    item: of a row that is one of several; any other row's follows from where it stands.
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
    """form: its code. id: of the entry that is written. entry: what is taken back."""

    form: Code
    id: Id
    item: Id
    entry: str


@command("paper", CONSOLE)
def stack(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return {"typist", "forms": [{code, num, title, personal, walks}], "groups": [{id, code, name}]}."""
    forms = [_named(one) for one in sheets.sheets(context)]
    groups = [{"id": one.id, "code": code, "name": one.name} for code, one in sheets.codes(context).items()]
    return {"typist": context.author_name(context.visit.id), "forms": forms, "groups": groups}


@command("typist", CONSOLE)
def typist(context: Context, arguments: Typist) -> dict[str, Any]:
    """Name who types at this laptop, for the history to say."""
    context.set("typist", typist_item(context.visit.id), arguments.name or None, activity=ACTIVITY)
    return {"typist": arguments.name}


@command("paper_take", CONSOLE)
def take(context: Context, arguments: SheetToTake) -> dict[str, Any]:
    """Return a blank form, filled in as far as it was typed in before.

    It is {form, group, about, sheet, research, rows}, see `slots.rows`. Raises SamutError for a code there is not, and
    for a person's sheet that was typed in elsewhere.
    """
    sheet, group = sheets.named(context, arguments.form), sheets.group(context, arguments.group)
    about = sheets.group(context, arguments.about) if arguments.about else None
    sheet = sheets.looking(sheet, group.id, about.id) if about else sheet
    number = sheet_numbers.number(sheet, group.id, arguments.sheet) if sheet.personal else ""
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


@command("paper_save", CONSOLE)
def save(context: Context, arguments: RowToSave) -> dict[str, Any]:
    """Save a row of a sheet.

    Returns {"saved": entry id, or "" where there was nothing, "item"}, or {"ask": …} for a doubtful year. What phones
    wrote is never in its base: a question answered once then has two versions for the group to choose from. A row that
    was emptied is deleted. Raises SamutError for what is not the form's, or can't be kept.
    """
    sheet, group = sheets.named(context, arguments.form), sheets.by_id(context, arguments.group)
    sheet = sheets.looking(sheet, group, sheets.by_id(context, arguments.about)) if arguments.about else sheet
    reply = accept_answer(place := _place(sheet, group, arguments), arguments)
    context.read()
    return reply if "ask" in reply else {**reply, "item": place.item}


@command("paper_undo", CONSOLE)
def undo(context: Context, arguments: RowToUndo) -> dict[str, Any]:
    """Take back what was typed in at this visit.

    Returns {"saved": id, "slot": the row as it stands now}. Raises SamutError if somebody wrote over it since.
    """
    there = sheets.named(context, arguments.form).context
    item, id = answer_named(there, arguments.item), arguments.id
    if id not in item.ids:
        entry = next((head for head in item.heads if head.id == arguments.entry), None)
        if entry is None or entry.author != context.visit.id:
            raise SamutError("answers.changed_since")
        value = written_over(there.log, entry)
        there.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
        context.read()
    return {"saved": id, "slot": slots.slot(there, item.id)}


def _named(sheet: Sheet) -> dict[str, Any]:
    named = ("code", "num", "title", "personal", "walks")
    return {name: getattr(sheet, name) for name in named}


def _question(sheet: Sheet, id: str) -> Question:
    question = next((question for question in sheet.questions if question.id == id), None)
    if question is None:
        raise SamutError("answers.no_question")
    return question


def _place(sheet: Sheet, group: str, arguments: RowToSave) -> Place:
    """Return where a row is written: the same row of the same sheet is the same item, however often it is typed in."""
    there, question = sheet.context, _question(sheet, arguments.question)
    number = sheet_numbers.number(sheet, group, arguments.sheet) if question.by == "person" else ""
    return Place(
        context=there,
        question=question,
        item=_item(there, question, group, number, arguments.item),
        group=group,
        channel=PAPER,
        subject_group=sheet.about,
        is_row=True,
        sheet_number=number,
        research_consent=arguments.research,
    )


def _item(there: Context, question: Question, group: str, number: str, given: str) -> str:
    if number:
        return sheet_item(there.workshop, there.activity.id, question.id, group, number)
    if question.single:
        return group_answers.single_item(there, question, group)
    if not given:
        raise SamutError("desk.bad_request")
    return given
