"""JSON from outside, in the form that everything behind the door can carry, store and send on."""

from __future__ import annotations

import json
import math
from typing import Any

DEEPEST = 32
"""Levels of lists and tables. A command of our pages has about eight."""
LONGEST_INTEGER = 15
"""Digits of whole numbers that a page has exactly; a longer one is read as a page would, as a float."""


def load(raw: str | bytes) -> Any:
    """Return what `raw` says. Raises ValueError if it is not JSON, or nested too deeply to be read."""
    try:
        return json.loads(raw, parse_int=_integer)
    except RecursionError:
        raise ValueError("nested too deeply") from None


def plain(value: Any, levels: int = DEEPEST) -> Any:
    """Return `value`, as `load` reads it, with well-formed text in all its parts.

    Raises ValueError if a number is not finite, or if it is nested deeper than `levels`.
    """
    if isinstance(value, str):
        return well_formed(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number that is not finite")
    if isinstance(value, dict | list) and not levels:
        raise ValueError("nested too deeply")
    if isinstance(value, dict):
        return {well_formed(key): plain(part, levels - 1) for key, part in value.items()}
    return [plain(part, levels - 1) for part in value] if isinstance(value, list) else value


def well_formed(text: str) -> str:
    """Return the text with U+FFFD for each half of a surrogate pair, as a page's toWellFormed makes it.

    A half comes from an emoji that was cut in two. It can't be written as UTF-8: not to a kernel, a store or a file.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= LONGEST_INTEGER else float(digits)
