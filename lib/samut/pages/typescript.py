"""`python -m samut.pages.typescript`: write web/state.d.ts, the types of configurations and states of pages."""

from __future__ import annotations

from samut.pages.state import DECLARED
from samut.protocol.typescript import declarations
from samut.settings import PACKAGE

FILE = PACKAGE / "web" / "state.d.ts"
HEAD = "// Types of the configurations and states of pages, written by `python -m samut.pages.typescript`\n\n"


def text() -> str:
    """Return the text of web/state.d.ts."""
    return HEAD + declarations(DECLARED)


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
