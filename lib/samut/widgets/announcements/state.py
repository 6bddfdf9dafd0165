"""The state of announcements on a page."""

from __future__ import annotations

from typing import TypedDict


class Announcement(TypedDict, total=False):
    """The line that stands on all phones; {} if none does. id: by it a phone remembers that it was closed there."""

    id: str
    text: str
