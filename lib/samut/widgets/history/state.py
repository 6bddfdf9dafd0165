"""Undo in the state of the console."""

from __future__ import annotations

from typing import TypedDict


class UndoState(TypedDict):
    """Names of the action that can be undone, or of the newest, which can't. undo_in: its activity; "" if this."""

    undo: str
    stuck: str
    undo_in: str
