"""Optional columns of a form, which the facilitator switches on and off. What was written in one is kept."""

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
    column: Annotated[str, Refusal("columns.not_optional")]
    on: bool


def optional(context: Context) -> list[Field]:
    """The columns of this activity that may be switched off, each once."""
    fields = (field for question in context.activity.questions for field in question.fields if field.optional)
    return list({field.id: field for field in fields}.values())


def off(context: Context) -> list[str]:
    """Ids of those that are switched off; at first all are on."""
    return [field.id for field in optional(context) if not _is_on(context, field.id)]


@command("column", CONSOLE)
def switch(context: Context, arguments: ColumnSwitch) -> dict[str, Any]:
    """Switch an optional column of a form on or off. Raises SamutError if that column is not optional."""
    if arguments.column not in [field.id for field in optional(context)]:
        raise SamutError("columns.not_optional")
    context.set("column", column_item(context, arguments.column), {"on": arguments.on})
    return {}


def shut(context: Context, question: Question, given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What stands in the columns that are switched off. Raises SamutError where something new was written in one."""
    closed = off(context)
    for field in question.fields:
        if field.id in closed and given.get(field.id) not in (None, "", before.get(field.id)):
            raise SamutError("columns.off", where=field.text)
    return {id: before.get(id) for id in closed}


def column_item(context: Context, column: str) -> str:
    return switch_item(context.activity.id, column)


def _is_on(context: Context, column: str) -> bool:
    return bool(context.items.now(column_item(context, column), {"on": True})["on"])
