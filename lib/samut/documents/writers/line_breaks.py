"""Words of the domain that no line end may part, as far as their column is wide enough for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from samut.documents.blocks import Table
from samut.settings import share
from samut.thai import cells, graphemes, load_words

WIDTH = {False: 17.0, True: 26.9}
"""Centimetres between the margins of an upright page and of one across."""
CELL = 0.55
"""Of a letter's size: how wide a cell of text is at most, on an average."""
LINE = 60
"""Cells in a line of a page's width, at least."""
JOINER, MAY_END, SPACE = "\u2060", "\u200b", "\u00a0"
"""Where no line may end, where one may, and a space that none ends at."""
_THAI = re.compile("[\u0e01-\u0e4e]")


def rooms(table: Table, landscape: bool) -> list[int]:
    """Return the cells in a line of each of a table's columns."""
    shares, width = sum(column.share for column in table.columns), WIDTH[landscape]
    return [int((column.share / shares * width - 0.3) / 2.54 * 72 / (table.size * CELL)) for column in table.columns]


def parts(text: str, room: int) -> Iterator[tuple[str, bool]]:
    """Return the text in parts, each with whether it must stay unbroken. room: cells in a line."""
    for place, part in enumerate(_unbroken(room).split(text)):
        if part:
            yield part, bool(place % 2) and cells(part) <= room


def joined(text: str, room: int) -> str:
    """Return the text with invisible signs inside those words, for programs that break Thai by their own dictionary.

    A line may end beside such a word, which that dictionary would not see any more.
    """
    result = ""
    for part, unbroken in parts(text, room):
        beside = result and part and _THAI.match(part) and _THAI.match(result[-1])
        result += (MAY_END if beside else "") + (_joined(part) if unbroken else part)
    return result


def _joined(part: str) -> str:
    return JOINER.join(graphemes(part.replace(" ", SPACE)))


@cache
def _unbroken(room: int) -> re.Pattern[str]:
    """Return the words that have room, each with what stands close after it."""
    listed = load_words(share() / "data" / "thai" / "domain_words.txt")
    words = sorted((word for word in listed if cells(word) <= room), key=len, reverse=True)
    either = "|".join(map(re.escape, words)) or "(?!)"
    return re.compile(rf"((?:{either})[\u0e2f\u0e46.,;:!?)\u201d\u2019]*)")
