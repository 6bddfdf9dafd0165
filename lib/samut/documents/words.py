"""People's and the kit's words as lines of a document: safe signs only, marks apart; years and months as people say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from samut.documents.blocks import Cell, Line, Mark
from samut.domain.rules import calendar
from samut.domain.rules.years import SHIFT, Year
from samut.texts import Texts
from samut.thai import show_year

_TURNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\u2028\u2029]")
_MARKS: dict[str, Mark] = {
    "\u2610": Mark("box"),
    "\u2611": Mark("ticked"),
    "\u2713": Mark("tick"),
    "\u2714": Mark("tick"),
    **{chr(0x2460 + n): Mark("number", n + 1) for n in range(9)},
    **{chr(0x2776 + n): Mark("number", n + 1, True) for n in range(9)},
}
_STAYS = re.compile(" (?=[\u0e2f\u0e46])")
"""Before the signs of repeating and leaving out, which no line begins with."""
_SPLIT = re.compile(f"([{''.join(_MARKS)}])")


def plain(text: str) -> str:
    """Return a text without signs that turn the direction of writing or that no document may hold; tabs as spaces."""
    signs = _TURNS.sub("", text).replace("\r\n", "\n").replace("\t", "    ")
    return "".join(sign for sign in signs if sign == "\n" or unicodedata.category(sign) not in ("Cc", "Cs"))


def line(*parts: str | Mark, bold: bool = False, small: bool = False) -> Line:
    """Return one line; a line end in a text becomes a space."""
    pieces: list[str | Mark] = []
    for part in parts:
        pieces += [part] if isinstance(part, Mark) else _pieces(_STAYS.sub("\u00a0", plain(part).replace("\n", " ")))
    return Line(tuple(pieces), bold, small)


def lines(text: str, bold: bool = False, small: bool = False) -> Cell:
    """Return a line for each line of the text; () for an empty text."""
    return tuple(line(words, bold=bold, small=small) for words in plain(text).split("\n")) if text.strip() else ()


def _pieces(text: str) -> Iterator[str | Mark]:
    yield from (_MARKS.get(part, part) for part in _SPLIT.split(text) if part)


def said_year(texts: Texts, year: Year) -> str:
    """Return a remembered year, B.E., as precise as it is known."""
    return show_year(year, texts.room("years")["show"])


def said_month(texts: Texts, month: str) -> str:
    """Return "2026-10" as a short month and a year B.E.; anything else as it is."""
    match = re.fullmatch(r"(\d{4})-(\d\d)", month)
    if not match:
        return month
    return f"{texts.room('board_plan')['months_short'][int(match[2]) - 1]} {int(match[1]) + SHIFT}"


def said_day(texts: Texts, day: str) -> str:
    """Return an ISO day in words, B.E.; "" for none."""
    if not day:
        return ""
    return calendar.in_words(date.fromisoformat(day), texts.room("export")["months"])


def said_days(texts: Texts, first: str, last: str) -> str:
    """Return from the first day to the last; one day if they are the same."""
    if first == last or not first:
        return said_day(texts, first)
    return texts("export.from_to", first=said_day(texts, first), last=said_day(texts, last))
