"""Dictionary order, as the collation "th" of CLDR has it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from samut.thai.digits import to_digits

_LEADING = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])")
_TONES = "\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4d"
_MARKED = re.compile(f"(.)([{_TONES}]*)", re.DOTALL)


def collate(strings: Iterable[str]) -> list[str]:
    """Return strings in dictionary order, as CLDR has it: digits, Thai, Latin. Spaces and punctuation do not count.

    Tone marks break ties.
    """
    return sorted(strings, key=_dictionary_key)


def _dictionary_key(text: str) -> tuple[Any, ...]:
    plain = to_digits(unicodedata.normalize("NFC", text), "arabic").casefold().replace("\u0e45", "\u0e32")
    signs = "".join(s for s in plain if s not in "\u0e2f\u0e46" and unicodedata.category(s)[0] not in "ZPC")
    pairs = _MARKED.findall(_LEADING.sub(r"\2\1", signs))
    letters = [("\u0e01" <= sign <= "\u0e4e" or 2 * sign.isalpha(), sign) for sign, _ in pairs]
    return letters, [[*map(_TONES.find, marks)] for _, marks in pairs], text
