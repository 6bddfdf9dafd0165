"""The terminal: Thai on any console, and a QR that phones can read off the screen."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

# A terminal may be dark or light: the QR brings its own white and black.
WHITE_ON_BLACK = "\x1b[38;5;231;48;5;16m"
PLAIN = "\x1b[0m"


def set_up() -> None:
    """Write UTF-8 whatever the console's code page; a character a console can't show is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    if os.name == "nt":
        os.system("")  # has an older Windows console heed colours


def qr(url: str, stream: TextIO | None = None) -> str:
    """Return a QR code in half blocks, light on dark with the margin scanners need."""
    import segno

    drawn = io.StringIO()
    segno.make(url, error="m", micro=False).terminal(drawn, border=2, compact=True)
    lines = drawn.getvalue().splitlines()
    if not (stream or sys.stdout).isatty():
        return "\n".join(lines)
    return "\n".join(f"{WHITE_ON_BLACK}{line}{PLAIN}" for line in lines)


def has_display() -> bool:
    """Tell whether there is a screen a browser could open on."""
    if os.name == "nt" or sys.platform == "darwin":
        return "SSH_CONNECTION" not in os.environ
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
