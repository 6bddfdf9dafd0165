"""The parts of an answer beside its words: levels, choices, months, and what was carried over from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from samut.domain.kit.activity import Field, Question
from samut.domain.kit.options import options as listed
from samut.domain.limits import LIMITS
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.thai import clean
from samut.widgets.group_answers import optional_columns
from samut.widgets.group_answers.state import Option

MOST_SOURCES = 20
FAR = 50
"""Years from now in which nobody plans: a slip of the finger."""
MONTH = re.compile(r"(19|20|21)\d\d-(0[1-9]|1[0-2])")


def options(context: Context, field: Field) -> list[Option]:
    """Return what may be chosen."""
    return [{"id": id, "text": text} for id, text in listed(context.kit, field).items()]


def checked(context: Context, question: Question, given: object, before: object = None) -> dict[str, Any]:
    """The parts that were given, by their ids, each as it is kept; what is empty is left out.

    before: the parts as they stand. What is in a column that is switched off stays as it is there.
    Raises SamutError where one is not what it is to be, or is missing.
    """
    if given is not None and not isinstance(given, dict):
        raise SamutError("desk.bad_request")
    shut = optional_columns.shut(context, question, given or {}, before if isinstance(before, dict) else {})
    kept = dict(_kept(context, question, {**(given or {}), **shut}))
    _in_order(question, kept)
    missing = next((field for field in question.fields if field.must and field.id not in kept), None)
    if missing is not None:
        raise SamutError("parts.missing", where=missing.text)
    return kept


def sources(context: Context, given: object, group: str) -> list[str]:
    """Items this answer was made from, which must be of the group it is for."""
    if given is None:
        return []
    if not isinstance(given, list) or len(given) > MOST_SOURCES:
        raise SamutError("desk.bad_request")
    ids = list(dict.fromkeys(checked_id(one) for one in given))
    for id in ids:
        found = context.find(id)
        if found is None or found.group != group:
            raise SamutError("answers.not_found")
    return ids


def _in_order(question: Question, kept: dict[str, Any]) -> None:
    """Raises SamutError where a month is before the one it comes after."""
    for field in question.fields:
        if field.after and kept.get(field.id, "9") < kept.get(field.after, ""):
            raise SamutError("parts.before", where=field.text)


def levels(question: Question) -> int:
    """Return how many levels the scale of a form's question has, for whoever has an answer without it; 0 if none."""
    of_fields = (field.levels for field in question.fields if field.kind == "level")
    return max(of_fields, default=0) if question.form else 0


def is_given(value: object) -> bool:
    """Whether anything stands in a field."""
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [], False)


def _kept(context: Context, question: Question, given: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for field in question.fields:
        value = given.get(field.id)
        if is_given(value):
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
    if not isinstance(value, str) or value not in {one["id"] for one in options(context, field)}:
        raise SamutError("parts.no_choice", where=field.text)
    return value


def _choices(context: Context, field: Field, value: object) -> list[str]:
    if not isinstance(value, list):
        raise SamutError("desk.bad_request")
    chosen = {_choice(context, field, one) for one in value}
    return [one["id"] for one in options(context, field) if one["id"] in chosen]


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
