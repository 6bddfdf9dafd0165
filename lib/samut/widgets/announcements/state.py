"""What pages are told of announcements and calls."""

from __future__ import annotations

from typing import TypedDict


class Announcement(TypedDict, total=False):
    """The line that stands on all phones; {} if none does. id: by it a phone knows that it was closed there."""

    id: str
    text: str
