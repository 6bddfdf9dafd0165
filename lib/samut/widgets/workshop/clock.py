"""The server's clock, which every page may ask for: each reply says what it shows."""

from __future__ import annotations

from typing import Any

from samut.protocol.arguments import Nothing
from samut.protocol.commands import EVERY_VIEW, command
from samut.session.context import Context


@command("clock", EVERY_VIEW)
def ask(context: Context, arguments: Nothing) -> dict[str, Any]:
    """Return nothing but the time, which every reply says."""
    return {}
