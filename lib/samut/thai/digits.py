"""Digits: Thai, Arabic, and those of any other script."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Digits = Literal["thai", "arabic"]


def to_digits(text: str, digits: Digits) -> str:
    """Write every decimal digit, of whatever script, as a Thai or an Arabic digit; leave all else as it is."""
    arabic = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    return re.sub("[0-9]", lambda digit: chr(0x0E50 + int(digit[0])), arabic) if digits == "thai" else arabic
