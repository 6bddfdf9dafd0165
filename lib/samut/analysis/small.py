"""Small numbers: under five tell of persons and are not shown, under twenty are said to be few (decision 0014)."""

from __future__ import annotations

from samut.domain.rules.disclosure import LEAST
from samut.domain.rules.disclosure import open_parts as kept

__all__ = ["FEW", "LEAST", "enough", "kept"]
FEW = 20


def enough(n: int) -> bool:
    return n >= LEAST
