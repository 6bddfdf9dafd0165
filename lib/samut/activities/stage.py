"""What the facilitator does to the board: hide, spotlight, and undo of one's own actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from samut.activities import answers
from samut.activities.desk import Desk, checked_id
from samut.domain import workshop as halls
from samut.domain.entry import Entry, Items
from samut.domain.openness import hide_item
from samut.errors import SamutError

UNDOABLE = ("phase", "hide", "spotlight", "round", "rounds", "column", "theme")
OF_THE_HALL = ("now", "agenda", "announce", "call")
"""Undoable too, in whatever activity the console is."""


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
    """Take back the facilitator's last action that still stands, of this activity or of the whole workshop.

    Returns {"undone": key}; where that was leading on, {"activity": where everybody is led now} too.
    """
    desk.require("facilitator")
    last = last_action(desk)
    if last is None:
        raise SamutError("stage.nothing_to_undo")
    before = _before(desk, last)
    heads = (desk.hall if last.activity == halls.ACTIVITY else desk.items)[last.item].base
    base = tuple(dict.fromkeys((last.id, *heads)))
    desk.write(last.key, last.item, before, base=base, op="undo", activity=last.activity)
    return {"undone": last.key, **({"activity": halls.led(desk.hall)} if last.key == "now" else {})}


def last_action(desk: Desk) -> Entry | None:
    """The newest action that can still be undone."""
    return max(
        (one for one in (_last(desk.log, UNDOABLE), _last_of_hall(desk)) if one),
        key=lambda entry: entry.seq,
        default=None,
    )


def hidden(desk: Desk, item: str) -> bool:
    return bool(desk.items.now(hide_item(item)))


def spotlit(desk: Desk) -> str:
    """Item id of the answer in the spotlight; empty where it was hidden, deleted or is no longer shared."""
    item = str(desk.items.now(f"{desk.activity.id}.spotlight") or "")
    found = desk.items.get(item)
    return item if found and not found.gone and not hidden(desk, item) and answers.open_to_all(desk, found) else ""


def _last(log: Sequence[Entry], keys: tuple[str, ...]) -> Entry | None:
    undone = {entry.base[0] for entry in log if entry.op == "undo" and entry.base}
    acts = (entry for entry in reversed(log) if entry.key in keys and entry.op != "undo")
    return next((entry for entry in acts if entry.id not in undone), None)


def _last_of_hall(desk: Desk) -> Entry | None:
    """Not where everybody was led first, and not a call that was answered."""
    own = [entry for entry in desk.hall_log if entry.key in OF_THE_HALL]
    first = next((entry for entry in own if entry.key == "now"), None)
    acts = [
        entry for entry in own if entry is not first and (entry.key != "call" or entry.id in desk.hall[entry.item].base)
    ]
    return _last(acts, OF_THE_HALL)


def _before(desk: Desk, last: Entry) -> Any:
    log = desk.hall_log if last.activity == halls.ACTIVITY else desk.log
    return Items(entry for entry in log if entry.item == last.item and entry.seq < last.seq).now(last.item)


def _answer(desk: Desk, args: dict[str, Any]) -> str:
    item = checked_id(args.get("item"))
    found = desk.items.get(item)
    if found is None or not answers.open_to_all(desk, found):
        raise SamutError("answers.not_found")
    return item
