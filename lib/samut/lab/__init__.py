"""What researchers use in JupyterLab: open a bundle, show an answer, code answers, and do it all again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samut.lab.bundles import open_bundle
from samut.lab.showing import show

if TYPE_CHECKING:
    from samut.lab.coding_page import Desk

__all__ = ["coding_desk", "open_bundle", "show"]


def coding_desk(*paths: str | Path) -> Desk:
    """A page for coding answers, of the bundle at the path or as `samut.lab.coding_page` finds one."""
    from samut.lab import coding_page

    return coding_page.coding_desk(*paths)
