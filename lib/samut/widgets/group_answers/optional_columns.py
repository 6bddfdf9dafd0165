"""Optional columns of a form, which the facilitator switches on and off. What was written in them stays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.kit.activity import Field, Question
from samut.domain.kit.plan_form import switch_item
from samut.errors import SamutError
from samut.protocol.arguments import Refusal
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context


@dataclass(frozen=True, kw_only=True)
class ColumnSwitch:
    """An optional column by its field's id, and whether it is to be on."""

    column: Annotated[str, Refusal("columns.not_optional")]
    on: bool


def optional_fields(context: Context) -> list[Field]:
    """Return the columns of this activity that may be switched off, each once."""
    fields = (field for question in context.activity.questions for field in question.fields if field.optional)
    return list({field.id: field for field in fields}.values())


def switched_off(context: Context) -> list[str]:
    """Return the ids of the columns that are switched off; at first all are on."""
    return [field.id for field in optional_fields(context) if not _is_on(context, field.id)]


@command("column", CONSOLE)
def switch(context: Context, arguments: ColumnSwitch) -> dict[str, Any]:
    """Switch an optional column of a form on or off. Raises SamutError if that column is not optional."""
    if arguments.column not in [field.id for field in optional_fields(context)]:
        raise SamutError("columns.not_optional")
    context.set("column", column_item(context, arguments.column), {"on": arguments.on})
    return {}


def values_switched_off(
    context: Context, question: Question, values: dict[str, Any], before: dict[str, Any]
) -> dict[str, Any]:
    """Return the values of the columns that are switched off. Raise SamutError if `values` has something new there."""
    ids = switched_off(context)
    for field in question.fields:
        if field.id in ids and values.get(field.id) not in (None, "", before.get(field.id)):
            raise SamutError("columns.off", where=field.text)
    return {id: before.get(id) for id in ids}


def column_item(context: Context, column: str) -> str:
    """Return the item that says whether a column of this activity is on."""
    return switch_item(context.activity.id, column)


def _is_on(context: Context, column: str) -> bool:
    return bool(context.items.now(column_item(context, column), {"on": True})["on"])
