"""Keeps what happens again and again from filling the log. A clock (seconds) is passed in."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

MINUTE = 60.0
MOST_KINDS = 1000


@dataclass
class LogThrottle:
    """Counts what happens, by kind. Each kind is written down once a minute at most, with how often it happened."""

    clock: Callable[[], float] = time.monotonic
    _written: dict[Hashable, float] = field(default_factory=dict)
    _counts: dict[Hashable, int] = field(default_factory=dict)

    def count(self, *kind: Hashable) -> int:
        """Return how often this kind has happened since it was last written down, this time included.

        Returns 0 if it was written down less than a minute ago: it is counted, and not to be written now.
        """
        now = self.clock()
        self._make_room(now)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if now - self._written.get(kind, -MINUTE) < MINUTE:
            return 0
        self._written[kind] = now
        return self._counts.pop(kind)

    def _make_room(self, now: float) -> None:
        """Forget the kinds that were written down longest ago, if there are very many."""
        if len(self._written) < MOST_KINDS:
            return
        for kind in sorted(self._written, key=self._written.__getitem__)[: MOST_KINDS // 2]:
            del self._written[kind]
            self._counts.pop(kind, None)
