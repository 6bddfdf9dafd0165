"""`python -m samut.pages.typescript`: write web/state.d.ts, the types of what pages are told."""

from __future__ import annotations

from samut.pages.state import DECLARED
from samut.protocol.typescript import declared
from samut.settings import PACKAGE

FILE = PACKAGE / "web" / "state.d.ts"
HEAD = "// What pages are told, written by `python -m samut.pages.typescript` from the types of pages/state.py\n\n"


def text() -> str:
    """Return what the file is to hold."""
    return HEAD + declared(DECLARED)


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
