"""What the facilitator does to the board: hide and spotlight."""

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
    item: Id
    hidden: bool


@dataclass(frozen=True, kw_only=True)
class Spotlight:
    """item: of the answer; none to take it off."""

    item: OptionalId | None = None


@command("hide", CONSOLE)
def hide(context: Context, arguments: Hiding) -> dict[str, Any]:
    """Keep an answer off the board and out of the gallery, or show it again. Nothing is deleted."""
    context.set("hide", hide_item(_answer(context, arguments.item)), arguments.hidden or None)
    return {}


@command("spotlight", CONSOLE)
def spotlight(context: Context, arguments: Spotlight) -> dict[str, Any]:
    """Put one answer alone and large on the board, or take it off."""
    item = _answer(context, arguments.item) if arguments.item else None
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


def _answer(context: Context, item: str) -> str:
    found = context.items.get(item)
    if found is None or not may_see("console", found, context.activity.question(found.key), context.items):
        raise SamutError("answers.not_found")
    return item
