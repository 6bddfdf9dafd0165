"""A limit on how often the same failure is logged. A clock (seconds) is passed in."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

MINUTE = 60.0
MOST_KINDS = 1000


@dataclass
class LogThrottle:
    """Counts of failures by kind: each kind is logged once a minute at most, with how often it happened.

    Examples
    --------
    >>> throttle = LogThrottle(clock=lambda: 0.0)
    >>> [throttle.count("OSError") for _ in range(3)]
    [1, 0, 0]
    """

    clock: Callable[[], float] = time.monotonic
    _logged: dict[Hashable, float] = field(default_factory=dict)
    _counts: dict[Hashable, int] = field(default_factory=dict)

    def count(self, *kind: Hashable) -> int:
        """Return how often this kind has happened since it was last logged, this time included.

        Return 0 if it was logged less than a minute ago: it is counted, and not to be logged now.
        """
        now = self.clock()
        self._make_room(now)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        if now - self._logged.get(kind, -MINUTE) < MINUTE:
            return 0
        self._logged[kind] = now
        return self._counts.pop(kind)

    def _make_room(self, now: float) -> None:
        """Forget the kinds that were logged longest ago, if there are very many."""
        if len(self._logged) < MOST_KINDS:
            return
        for kind in sorted(self._logged, key=self._logged.__getitem__)[: MOST_KINDS // 2]:
            del self._logged[kind]
            self._counts.pop(kind, None)
