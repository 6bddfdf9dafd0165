"""What the facilitator does to the board: hide, spotlight, and undo of one's own actions."""

from __future__ import annotations

from typing import Any

from samut.activities import answers
from samut.activities.desk import Desk, checked_id
from samut.domain.entry import Entry, Items
from samut.errors import SamutError

UNDOABLE = ("phase", "hide", "spotlight", "round", "rounds", "column", "theme")


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


def undo(desk: Desk, args: dict[str, Any]) -> dict[str, Any]:
    """Take back the facilitator's last action that still stands. Returns {"undone": key}."""
    desk.require("facilitator")
    last = last_action(desk)
    if last is None:
        raise SamutError("stage.nothing_to_undo")
    before = Items(entry for entry in desk.log if entry.item == last.item and entry.seq < last.seq)
    base = dict.fromkeys((last.id, *desk.items[last.item].base))
    desk.write(last.key, last.item, before.now(last.item), base=tuple(base), op="undo")
    return {"undone": last.key}


def last_action(desk: Desk) -> Entry | None:
    """The newest action that can still be undone."""
    undone = {entry.base[0] for entry in desk.log if entry.op == "undo" and entry.base}
    acts = (entry for entry in reversed(desk.log) if entry.key in UNDOABLE and entry.op != "undo")
    return next((entry for entry in acts if entry.id not in undone), None)


def hidden(desk: Desk, item: str) -> bool:
    return bool(desk.items.now(hide_item(item)))


def spotlit(desk: Desk) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(desk.items.now(f"{desk.activity.id}.spotlight") or "")
    found = desk.items.get(item)
    return item if found and not found.gone and not hidden(desk, item) and answers.open_to_all(desk, found) else ""


def hide_item(item: str) -> str:
    return f"hide.{item}"


def _answer(desk: Desk, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = desk.items.get(item)
    if found is None or not answers.open_to_all(desk, found):
        raise SamutError("answers.not_found")
    return item
