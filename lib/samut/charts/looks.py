"""How groups are told apart in a chart, by colour and symbol, and how a person's text stands in one."""

from __future__ import annotations

import re
import unicodedata

COLOURS = ("#2f3fe8", "#dd5500", "#2f9473", "#7a0000", "#cc4fd0", "#15153a")
"""Far apart for every colour vision, with a contrast of 3.7:1 and more on white."""
SYMBOLS = (
    "circle", "square", "triangle-up", "triangle-down", "diamond", "star",
    "cross", "x", "pentagon", "hexagon2", "triangle-left", "triangle-right",
)  # fmt: skip
INK = "#1a1a1a"
_DIRECTION_MARKS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "%": "&#37;"}


def escape_plotly(text: str) -> str:
    """Return a person's text so that plotly shows it as it is: no tags, links, entities, templates or MathJax.

    Signs that turn the direction of writing are left out, control characters become spaces.

    >>> escape_plotly("<b>40 %</b>")
    '&lt;b&gt;40 &#37;&lt;/b&gt;'
    """
    signs = (" " if unicodedata.category(sign) == "Cc" else sign for sign in _DIRECTION_MARKS.sub("", text))
    return "".join(_ESCAPES.get(sign, sign) for sign in signs)


def group_style(index: int) -> tuple[str, str]:
    """Return colour and plotly symbol of a group: no two of 12 share the symbol, no two of 72 share both."""
    turn, place = divmod(index, len(SYMBOLS))
    return COLOURS[(place + turn) % len(COLOURS)], SYMBOLS[place]
