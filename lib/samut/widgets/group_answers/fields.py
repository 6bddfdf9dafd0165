"""The parts of an answer beside its words: levels, choices, months, and what was carried over from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from samut.domain.kit.activity import Field, Question
from samut.domain.kit.options import options as options_of
from samut.domain.limits import LIMITS
from samut.errors import SamutError
from samut.session.context import Context
from samut.thai import clean
from samut.widgets.group_answers import optional_columns
from samut.widgets.group_answers.state import Option

MOST_SOURCES = 20
FAR = 50
"""Years from now in which nobody plans: a slip of the finger."""
MONTH = re.compile(r"(19|20|21)\d\d-(0[1-9]|1[0-2])")


def options(context: Context, field: Field) -> list[Option]:
    """Return the options of a field, in the order of the kit."""
    return [{"id": id, "text": text} for id, text in options_of(context.kit, field).items()]


def validate(context: Context, question: Question, values: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that were filled in, by their ids, each as it is stored; what is empty is left out.

    before: the fields as they stand. What is in a column that is switched off stays as it is there.
    Raise SamutError if a field is not what its kind is to be, or is missing.
    """
    off = optional_columns.values_switched_off(context, question, values, before)
    fields = dict(_stored_values(context, question, {**values, **off}))
    _check_order(question, fields)
    missing = next((field for field in question.fields if field.must and field.id not in fields), None)
    if missing is not None:
        raise SamutError("parts.missing", where=missing.text)
    return fields


def sources(context: Context, items: Sequence[str], group: str) -> list[str]:
    """Return the items an answer was carried over from. Raise SamutError for an item of another group."""
    if len(items) > MOST_SOURCES:
        raise SamutError("desk.bad_request")
    ids = list(dict.fromkeys(items))
    for id in ids:
        item = context.find(id)
        if item is None or item.group != group:
            raise SamutError("answers.not_found")
    return ids


def _check_order(question: Question, values: dict[str, Any]) -> None:
    """Raise SamutError if a month is before the month that it comes after."""
    for field in question.fields:
        if field.after and values.get(field.id, "9") < values.get(field.after, ""):
            raise SamutError("parts.before", where=field.text)


def levels(question: Question) -> int:
    """Return how many levels the scale of a form's question has, for whoever has an answer without it; 0 if none."""
    of_fields = (field.levels for field in question.fields if field.kind == "level")
    return max(of_fields, default=0) if question.form else 0


def is_filled(value: object) -> bool:
    """Return whether anything stands in a field."""
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [], False)


def _stored_values(context: Context, question: Question, values: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for field in question.fields:
        value = values.get(field.id)
        if is_filled(value):
            yield field.id, KINDS[field.kind](context, field, value)


def _words(context: Context, field: Field, value: object) -> str:
    if not isinstance(value, str):
        raise SamutError("desk.bad_request")
    if field.kind == "line":
        value = " ".join(value.split())
    return clean(value, LIMITS[field.kind])


def _level(context: Context, field: Field, value: object) -> int:
    if type(value) is not int or not 1 <= value <= field.levels:
        raise SamutError("parts.no_level", where=field.text, most=field.levels)
    return value


def _choice(context: Context, field: Field, value: object) -> str:
    if not isinstance(value, str) or value not in {option["id"] for option in options(context, field)}:
        raise SamutError("parts.no_choice", where=field.text)
    return value


def _choices(context: Context, field: Field, value: object) -> list[str]:
    if not isinstance(value, list):
        raise SamutError("desk.bad_request")
    chosen = {_choice(context, field, id) for id in value}
    return [option["id"] for option in options(context, field) if option["id"] in chosen]


def _month(context: Context, field: Field, value: object) -> str:
    if not isinstance(value, str) or not MONTH.fullmatch(value):
        raise SamutError("parts.no_month", where=field.text)
    if abs(int(value[:4]) - context.clock().year) > FAR:
        raise SamutError("parts.far_month", where=field.text)
    return value


def _check(context: Context, field: Field, value: object) -> bool:
    if value is not True:
        raise SamutError("desk.bad_request")
    return True


KINDS = {
    "text": _words,
    "line": _words,
    "level": _level,
    "choice": _choice,
    "choices": _choices,
    "month": _month,
    "check": _check,
}
