"""Hiding of answers from the board, and the spotlight on one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.visibility import hide_item, is_hidden, may_see
from samut.errors import SamutError
from samut.protocol.arguments import Id, OptionalId
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context


@dataclass(frozen=True, kw_only=True)
class Hiding:
    """An answer, and whether it is to be hidden from the board."""

    item: Id
    hidden: bool


@dataclass(frozen=True, kw_only=True)
class Spotlight:
    """The answer that is shown large. item: None to take it off."""

    item: OptionalId | None = None


@command("hide", CONSOLE)
def hide(context: Context, arguments: Hiding) -> dict[str, Any]:
    """Keep an answer off the board and out of the gallery, or show it again. Nothing is deleted."""
    context.set("hide", hide_item(_visible_answer(context, arguments.item)), arguments.hidden or None)
    return {}


@command("spotlight", CONSOLE)
def spotlight(context: Context, arguments: Spotlight) -> dict[str, Any]:
    """Put one answer alone and large on the board, or take it off."""
    item = _visible_answer(context, arguments.item) if arguments.item else None
    context.set("spotlight", f"{context.activity.id}.spotlight", item)
    return {}


def is_off_board(context: Context, item: str) -> bool:
    """Return whether the facilitator has hidden an answer from the board."""
    return is_hidden(context.items, item)


def spotlight_item(context: Context) -> str:
    """Return the answer in the spotlight.

    Returns
    -------
    str
        Its item; "" if there is none, or it was hidden, deleted or is no longer shared.

    Examples
    --------
    lit = spotlight_item(context)
    """
    item = str(context.items.now(f"{context.activity.id}.spotlight") or "")
    stored = context.items.get(item)
    if stored is None or stored.gone:
        return ""
    return item if may_see("board", stored, context.activity.question(stored.key), context.items) else ""


def _visible_answer(context: Context, item: str) -> str:
    """Return the item of an answer. Raise SamutError if the console may not see it."""
    stored = context.items.get(item)
    if stored is None or not may_see("console", stored, context.activity.question(stored.key), context.items):
        raise SamutError("answers.not_found")
    return item
