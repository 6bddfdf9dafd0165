"""What was typed in for a group at the console, deleted there and brought back: never what a phone wrote."""

from __future__ import annotations

from typing import Any

from samut.domain.answers import Answer
from samut.domain.entries import written_over
from samut.errors import SamutError
from samut.session.context import Context, checked_base, checked_id
from samut.widgets.history.model import groups_answer


def delete(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: delete an answer typed in from paper. args: id, item, base.

    Returns {"saved": id}, by which `restore` brings it back. What the group's phones wrote of it stands. Raises
    SamutError where all of it is from phones.
    """
    context.require("facilitator")
    item, id = groups_answer(context, args), checked_id(args.get("id"))
    typed = {one.id for one in context.log if one.item == item.id and one.answer.from_paper}
    base = tuple(one for one in checked_base(args.get("base")) if one in typed)
    if not base:
        raise SamutError("answers.on_phones")
    context.write(item.key, item.id, None, id=id, base=base, op="delete", group=item.group)
    return {"saved": id}


def restore(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: what was deleted stands again. args: id, item, entry (the deletion).

    Returns {"saved": id}. Raises SamutError where somebody has written over it since.
    """
    context.require("facilitator")
    item, id = groups_answer(context, args), checked_id(args.get("id"))
    if id in item.ids:
        return {"saved": id}
    entry = next((one for one in item.heads if one.id == args.get("entry") and one.op == "delete"), None)
    value = written_over(context.log, entry) if entry else None
    if entry is None or not Answer.from_value(value).from_paper:
        raise SamutError("answers.changed_since")
    context.write(item.key, item.id, value, id=id, base=(entry.id,), op="undo", group=item.group)
    return {"saved": id}
