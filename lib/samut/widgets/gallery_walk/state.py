"""The state of the board "gallery"; the rounds are in the state of board and console."""

from __future__ import annotations

from typing import Literal, TypedDict


class GalleryBody(TypedDict):
    """The gallery walk."""

    kind: Literal["gallery"]
