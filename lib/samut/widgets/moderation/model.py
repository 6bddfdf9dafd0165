"""What the facilitator does to the board: hide and spotlight."""

from __future__ import annotations

from typing import Any

from samut.domain.openness import hide_item
from samut.errors import SamutError
from samut.session.context import Desk, checked_id
from samut.widgets.group_answers import model as group_answers


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
    return bool(desk.items.now(hide_item(item)))


def spotlit(desk: Desk) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(desk.items.now(f"{desk.activity.id}.spotlight") or "")
    found = desk.items.get(item)
    return (
        item if found and not found.gone and not hidden(desk, item) and group_answers.open_to_all(desk, found) else ""
    )


def _answer(desk: Desk, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = desk.items.get(item)
    if found is None or not group_answers.open_to_all(desk, found):
        raise SamutError("answers.not_found")
    return item
