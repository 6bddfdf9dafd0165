"""What the console is told of what can be taken back."""

from __future__ import annotations

from typing import TypedDict


class UndoState(TypedDict):
    """Names of what can be undone, or of what is newest and can't; undo_in: the activity it was in, "" if this."""

    undo: str
    stuck: str
    undo_in: str
