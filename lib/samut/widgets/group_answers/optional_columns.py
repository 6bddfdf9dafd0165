"""Optional columns of a form, which the facilitator switches on and off. What was written in one is kept."""

from __future__ import annotations

from typing import Any

from samut.domain.kit.activity import Field, Question
from samut.domain.kit.plan_form import switch_item
from samut.errors import SamutError
from samut.session.context import Desk


def optional(desk: Desk) -> list[Field]:
    """The columns of this activity that may be switched off, each once."""
    fields = (field for question in desk.activity.questions for field in question.fields if field.optional)
    return list({field.id: field for field in fields}.values())


def off(desk: Desk) -> list[str]:
    """Ids of those that are switched off; at first all are on."""
    return [field.id for field in optional(desk) if not _is_on(desk, field.id)]


def switch(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: args: column, on. Raises SamutError where that column is not optional."""
    desk.require("facilitator")
    column = args.get("column")
    if column not in [field.id for field in optional(desk)]:
        raise SamutError("columns.not_optional")
    desk.set("column", column_item(desk, str(column)), {"on": bool(args.get("on"))})
    return {}


def shut(desk: Desk, question: Question, given: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What stands in the columns that are switched off. Raises SamutError where something new was written in one."""
    closed = off(desk)
    for field in question.fields:
        if field.id in closed and given.get(field.id) not in (None, "", before.get(field.id)):
            raise SamutError("columns.off", where=field.text)
    return {id: before.get(id) for id in closed}


def column_item(desk: Desk, column: str) -> str:
    return switch_item(desk.activity.id, column)


def _is_on(desk: Desk, column: str) -> bool:
    return bool(desk.items.now(column_item(desk, column), {"on": True})["on"])
