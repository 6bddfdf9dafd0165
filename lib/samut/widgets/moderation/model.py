"""What the facilitator does to the board: hide and spotlight."""

from __future__ import annotations

from typing import Any

from samut.domain.openness import hide_item
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.group_answers import model as group_answers


def hide(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Keep an answer off the board and out of the gallery, or show it again. args: item, hidden. Nothing is deleted."""
    context.require("facilitator")
    item = _answer(context, args)
    context.set("hide", hide_item(item), True if args.get("hidden") else None)
    return {}


def spotlight(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Put one answer alone and large on the board, or take it off. args: item, or none to take it off."""
    context.require("facilitator")
    item = _answer(context, args) if args.get("item") else None
    context.set("spotlight", f"{context.activity.id}.spotlight", item)
    return {}


def hidden(context: Context, item: str) -> bool:
    return bool(context.items.now(hide_item(item)))


def spotlit(context: Context) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(context.items.now(f"{context.activity.id}.spotlight") or "")
    found = context.items.get(item)
    return (
        item
        if found and not found.gone and not hidden(context, item) and group_answers.open_to_all(context, found)
        else ""
    )


def _answer(context: Context, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = context.items.get(item)
    if found is None or not group_answers.open_to_all(context, found):
        raise SamutError("answers.not_found")
    return item
