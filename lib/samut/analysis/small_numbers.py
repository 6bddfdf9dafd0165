"""Small numbers: under five tell of persons and are not shown, under twenty are said to be few (decision 0014)."""

from __future__ import annotations

from samut.domain.rules.disclosure import LEAST

FEW = 20


def enough(n: int) -> bool:
    """Return whether a number may be shown."""
    return n >= LEAST
