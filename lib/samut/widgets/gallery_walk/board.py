"""The board "gallery": which group looks at the work of which, as the state of board and console has it."""

from __future__ import annotations

from samut.domain.kit.activity import Phase
from samut.session.context import Context
from samut.widgets.gallery_walk.state import GalleryBody


def gallery(context: Context, phase: Phase) -> GalleryBody:
    """Return the board's body, which holds no more than its kind."""
    return {"kind": "gallery"}


BOARDS = {"gallery": gallery}
