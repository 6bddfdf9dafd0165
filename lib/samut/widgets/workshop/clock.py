"""The server's clock, which every page may ask for: each reply has its time."""

from __future__ import annotations

from typing import Any

from samut.protocol.arguments import Nothing
from samut.protocol.commands import EVERY_VIEW, command
from samut.session.context import Context


@command("clock", EVERY_VIEW)
def read_clock(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return an empty reply: every reply has the time."""
    return {}
