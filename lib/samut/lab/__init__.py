"""What researchers use in JupyterLab: open a bundle, show an answer, code answers, and do it all again."""

from __future__ import annotations

from samut.lab.bundles import open_bundle
from samut.lab.desks import coding_desk
from samut.lab.showing import show

__all__ = ["coding_desk", "open_bundle", "show"]
