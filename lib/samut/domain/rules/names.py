"""Names, codes and PINs from the join page, cleaned or refused with a word."""

from __future__ import annotations

import unicodedata

from samut.domain.limits import LIMITS
from samut.errors import SamutError

CONTROLS = {"Cc", "Cs", "Co", "Zl", "Zp"}
TURNS = set("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def clean_name(text: str) -> str:
    """Return the name without the spaces around it. Raises SamutError for control characters and great length."""
    name = " ".join(text.strip().split(" "))
    if any(unicodedata.category(character) in CONTROLS or character in TURNS for character in name):
        raise SamutError("join.strange_characters")
    if len(name) > LIMITS["joined_code_points"] or letters(name) > LIMITS["joined_name"]:
        raise SamutError("join.long_name", most=LIMITS["joined_name"])
    return name


def letters(text: str) -> int:
    """Return how many letters a reader counts: vowels and marks above or below a letter are part of it."""
    return sum(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in text)


def same_name(name: str, other: str) -> bool:
    """Tell whether two names read the same."""
    return _key(name) == _key(other)


def digits(text: str) -> str:
    """Return the digits of a code or PIN as 0-9, typed as Thai or Arabic digits, with or without spaces."""
    return "".join(str(unicodedata.digit(character, "")) for character in text[: LIMITS["joined_code_points"]])


def _key(name: str) -> str:
    return "".join(unicodedata.normalize("NFC", name).casefold().split())
