"""A row of plain data, written as an answer.

The keys of a row are `group`, `question` (the id of one the kit asks in that phase, or a question in words; the
phase's first if there is none), `text`, `year` (B.E. or C.E., a number or words), `shared` (whether a person's own
answer may be shown), and the ids of the question's fields. A field with options takes an option's id or its words.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from samut.domain.entries import new_id
from samut.domain.ids import derived_id
from samut.domain.kit.activity import Field, Phase, Question
from samut.domain.rules.years import SHIFT, Year
from samut.domain.visibility import share_item
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.group_answers import fields, typed_input
from samut.widgets.group_answers.accept import AnswerInput, Place, accept_answer
from samut.widgets.group_answers.model import single_item

OWN = ("group", "question", "text", "year", "shared")
"""Keys that a row of any question may have."""
BUDDHIST = 2200
"""A number from this on is a year of the Buddhist era."""


def write_row(context: Context, phase: Phase, number: int, row: Mapping[str, Any]) -> None:
    """Write a row as an answer of this visitor's group.

    Raises
    ------
    SamutError
        If the row has a key that the question has no field for, or a value that can't be an answer.
    """
    question = question_of(context, phase, row)
    check_columns(row, (*OWN, *(field.id for field in question.fields)))
    item = single_item(context, question) if question.single else derived_id("row", str(number))
    place = Place(context=context, question=question, item=item, group=context.visit.group)
    stored = context.items.get(item)
    filled = [field for field in question.fields if field.id in row]
    answer = AnswerInput(
        id=new_id(),
        base=stored.base if stored else (),
        text=str(row.get("text", "")),
        year=year_words(context, row.get("year")),
        fields={field.id: field_value(context, field, row[field.id]) for field in filled},
    )
    reply = accept_answer(place, answer)
    if "ask" in reply:
        raise SamutError("rows.year", year=row["year"])
    if row.get("shared"):
        context.set("share", share_item(item), True, group=context.visit.group)


def question_of(context: Context, phase: Phase, row: Mapping[str, Any]) -> Question:
    """Return the question that a row answers."""
    questions = [question for question in context.activity.questions if question.phase == phase.id]
    wanted = str(row.get("question") or "")
    return next(question for question in questions if question.id == wanted or not wanted)


def check_columns(row: Mapping[str, Any], columns: tuple[str, ...]) -> None:
    """Raise SamutError for a column that is none of these."""
    unknown = [str(key) for key in row if key not in columns]
    if unknown:
        raise SamutError("rows.column", column=unknown[0], known=", ".join(columns))


def year_words(context: Context, year: object) -> str:
    """Return a year as a person would type it. A number is of the Buddhist era if it can be."""
    if not isinstance(year, int | float):
        return str(year or "")
    number = int(year)
    return typed_input.year_text(context, Year(number - SHIFT if number >= BUDDHIST else number))


def field_value(context: Context, field: Field, value: Any) -> Any:
    """Return a value as a page sends it: options by their ids, levels as whole numbers."""
    if field.kind == "choices":
        chosen = [value] if isinstance(value, str) else list(value)
        return [option_id(context, field, option) for option in chosen]
    if field.kind == "level":
        return int(value) if isinstance(value, int | float) and value == int(value) else value
    return option_id(context, field, value) if field.kind == "choice" else value


def option_id(context: Context, field: Field, value: object) -> str:
    """Return the id of an option that is named by its id or its words. Raise SamutError if there is none."""
    options = fields.options(context, field)
    id = next((option["id"] for option in options if value in (option["id"], option["text"])), None)
    if id is None:
        raise SamutError("rows.option", field.text, option=value, known=", ".join(option["id"] for option in options))
    return id
