"""What the board "alone" is told."""

from __future__ import annotations

from typing import Literal, TypedDict


class AloneRow(TypedDict):
    """A question with how many people have answered it, and how many answers are shared."""

    question: str
    people: int
    shared: int


class AloneBody(TypedDict):
    """What each is asked by themselves; not what they wrote."""

    kind: Literal["alone"]
    rows: list[AloneRow]
