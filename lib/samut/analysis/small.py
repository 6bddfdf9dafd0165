"""Small numbers: under five tell of persons and are not shown, under twenty are said to be few (decision 0014)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

LEAST = 5
FEW = 20

K = TypeVar("K", bound=Hashable)


def enough(n: int) -> bool:
    return n >= LEAST


def kept(sizes: Mapping[K, int]) -> list[K]:
    """Which parts of a whole may be shown beside it, in their order.

    Those of five or more; and where what is left out is one to four, which the whole would give away, the smallest of
    them is left out too.
    """
    shown = [part for part, n in sizes.items() if enough(n)]
    if 0 < sum(n for part, n in sizes.items() if part not in shown) < LEAST and shown:
        shown.remove(min(shown, key=lambda part: sizes[part]))
    return shown
