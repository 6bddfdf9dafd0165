"""What the facilitator does to the board: hide and spotlight."""

from __future__ import annotations

from typing import Any

from samut.domain.visibility import hide_item, is_hidden, may_see
from samut.errors import SamutError
from samut.session.context import Desk, checked_id


def hide(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Keep an answer off the board and out of the gallery, or show it again. args: item, hidden. Nothing is deleted."""
    desk.require("facilitator")
    item = _answer(desk, args)
    desk.set("hide", hide_item(item), True if args.get("hidden") else None)
    return {}


def spotlight(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Put one answer alone and large on the board, or take it off. args: item, or none to take it off."""
    desk.require("facilitator")
    item = _answer(desk, args) if args.get("item") else None
    desk.set("spotlight", f"{desk.activity.id}.spotlight", item)
    return {}


def hidden(desk: Desk, item: str) -> bool:
    return is_hidden(desk.items, item)


def spotlit(desk: Desk) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(desk.items.now(f"{desk.activity.id}.spotlight") or "")
    found = desk.items.get(item)
    if found is None or found.gone or not may_see("board", found, desk.activity.question(found.key), desk.items):
        return ""
    return item


def _answer(desk: Desk, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = desk.items.get(item)
    if found is None or not may_see("console", found, desk.activity.question(found.key), desk.items):
        raise SamutError("answers.not_found")
    return item
