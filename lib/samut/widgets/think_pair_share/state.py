"""The state of the board "alone"."""

from __future__ import annotations

from typing import Literal, TypedDict


class AloneRow(TypedDict):
    """A question with how many people have answered it, and how many answers are shared."""

    question: str
    people: int
    shared: int


class AloneBody(TypedDict):
    """Questions that each person answers alone; not their answers."""

    kind: Literal["alone"]
    rows: list[AloneRow]
