"""Tools of researchers in JupyterLab: open a bundle, show an answer, code answers.

`samut.lab.reproduce` does the analyses of a bundle again; it is imported by name.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from samut.lab.bundles import open_bundle
from samut.lab.notebook_output import show

if TYPE_CHECKING:
    from samut.lab.coding_page import CodingPage

__all__ = ["coding_desk", "open_bundle", "show"]


def coding_desk(*paths: str | Path) -> CodingPage:
    """Open a page for putting answers into themes.

    Parameters
    ----------
    *paths : str or Path
        A bundle, a folder or a zip. Without one: the bundle that SAMUT_BUNDLE names, else the newest workshop of this
        laptop, else the newest bundle in the data folder's exports, else the demonstration.

    Returns
    -------
    CodingPage
        `box` is the page; `agreement()` shows how far its coders agree.

    Raises
    ------
    SamutError
        "research.…" if a file is no bundle.

    Examples
    --------
    >>> page = coding_desk()
    >>> page.box  # doctest: +ELLIPSIS
    VBox(...)
    """
    from samut.lab import coding_page

    return coding_page.open_coding_page(*paths)
