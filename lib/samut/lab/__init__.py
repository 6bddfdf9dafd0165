"""What researchers use in JupyterLab: open a bundle, show an answer, code answers, and do it all again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samut.lab.bundles import open_bundle
from samut.lab.showing import show

if TYPE_CHECKING:
    from samut.lab.desks import Desk

__all__ = ["coding_desk", "open_bundle", "show"]


def coding_desk(*paths: str | Path) -> Desk:
    """A page for coding answers, of the bundle at the path or as `samut.lab.desks` finds one."""
    from samut.lab import desks

    return desks.coding_desk(*paths)
