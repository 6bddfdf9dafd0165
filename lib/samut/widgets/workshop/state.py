"""The state of the workshop itself on a page."""

from __future__ import annotations

from typing import TypedDict


class AboutState(TypedDict):
    """What the facilitator says of the workshop."""

    title: str
    province: str
    district: str
    place: str
    starts: str
    may_make_groups: bool
    demo: bool
