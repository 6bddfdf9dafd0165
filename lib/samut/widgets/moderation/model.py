"""What the facilitator does to the board: hide and spotlight."""

from __future__ import annotations

from typing import Any

from samut.domain.visibility import hide_item, is_hidden, may_see
from samut.errors import SamutError
from samut.session.context import Context, checked_id


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
    return is_hidden(context.items, item)


def spotlit(context: Context) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(context.items.now(f"{context.activity.id}.spotlight") or "")
    found = context.items.get(item)
    if found is None or found.gone or not may_see("board", found, context.activity.question(found.key), context.items):
        return ""
    return item


def _answer(context: Context, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = context.items.get(item)
    if found is None or not may_see("console", found, context.activity.question(found.key), context.items):
        raise SamutError("answers.not_found")
    return item
