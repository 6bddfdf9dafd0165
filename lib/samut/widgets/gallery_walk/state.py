"""What the board "gallery" is told besides what board and console know of the rounds."""

from __future__ import annotations

from typing import Literal, TypedDict


class GalleryBody(TypedDict):
    """Who looks at whose work now."""

    kind: Literal["gallery"]
