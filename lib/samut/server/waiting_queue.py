"""The queue when the laptop carries no more kernels: first come, first served."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil

GONE = 15.0
"""Seconds after which who has not asked again is no longer waited for."""
FEWEST, MOST = 12, 200
SHARE = 0.6
MB = 2**20


class WaitingQueue:
    """The visits that wait, in the order they came. A clock (seconds) is passed in."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._waiting: dict[str, float] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def place(self, visit: str, free: int) -> int:
        """Return a visit's place in the queue if `free` places are free; 0: one of them is its own."""
        now = self._clock()
        self._waiting = {name: at for name, at in self._waiting.items() if now - at < GONE or name == visit}
        self._waiting[visit] = now
        return max(0, list(self._waiting).index(visit) + 1 - max(0, free))

    def enter(self, visit: str) -> None:
        """Take a visit out of the queue: it has its place."""
        self._waiting.pop(visit, None)


def places(mb_each: int, available: int | None = None) -> int:
    """Return how many participants' kernels this machine carries.

    Available: bytes of memory, as it is now by default.
    """
    room = psutil.virtual_memory().available if available is None else available
    return max(FEWEST, min(MOST, int(room * SHARE / (mb_each * MB))))
