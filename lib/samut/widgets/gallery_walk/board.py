"""The board "gallery": who looks at whose work, which board and console know of every phase."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.gallery_walk.state import GalleryBody


def gallery(context: Context, phase: Phase) -> GalleryBody:
    """Return that it is the gallery."""
    return {"kind": "gallery"}


BOARDS = {"gallery": gallery}
