"""Rate limits: how often a code may be guessed, and how fast a page may talk. A clock (seconds) is passed in."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

Clock = Callable[[], float]

FREE_TRIES = 10
FIRST_WAIT = 30.0
LONGEST_WAIT = 900.0
FORGET = 3600.0
MOST_DEVICES = 5000
WRONG_A_MINUTE = 60


@dataclass
class Device:
    """A device. wrong: tries that failed since the last right one. until: when the next try is looked at."""

    wrong: int = 0
    until: float = 0.0
    last: float = 0.0

    def old(self, now: float) -> bool:
        """Tell whether its wrong tries are long ago."""
        return self.wrong > 0 and now - max(self.last, self.until) > FORGET


@dataclass
class Attempts:
    """The guesses at one secret. After ten wrong ones a device waits 30 s, and twice as long after each more.

    After sixty wrong ones in a minute from all devices together, one try a second is looked at.
    """

    clock: Clock = time.monotonic
    devices: dict[str, Device] = field(default_factory=dict)
    recent: deque[float] = field(default_factory=deque)
    looked: float = float("-inf")

    def wait(self, device: str) -> float:
        """Return the seconds until a try of this device is looked at; 0.0 if this one is."""
        now = self.clock()
        waits = (self._device_wait(device, now), self._crowd_wait(now))
        if any(waits):
            return max(waits)
        self.looked = now
        return 0.0

    def wrong(self, device: str) -> None:
        """Note a wrong try."""
        now = self.clock()
        self.recent.append(now)
        self._make_room(now)
        record = self.devices.setdefault(device, Device())
        if record.old(now):
            record = self.devices[device] = Device()
        record.wrong, record.last = record.wrong + 1, now
        if record.wrong >= FREE_TRIES:
            record.until = now + min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (record.wrong - FREE_TRIES))

    def right(self, device: str) -> None:
        """Note a right try."""
        self.devices.pop(device, None)

    def _device_wait(self, device: str, now: float) -> float:
        record = self.devices.get(device)
        return max(0.0, record.until - now) if record else 0.0

    def _crowd_wait(self, now: float) -> float:
        while self.recent and self.recent[0] <= now - 60.0:
            self.recent.popleft()
        if len(self.recent) < WRONG_A_MINUTE:
            return 0.0
        return max(0.0, self.looked + 1.0 - now)

    def _make_room(self, now: float) -> None:
        """Forget old devices if there are very many; then the one with the least left to wait."""
        if len(self.devices) < MOST_DEVICES:
            return
        self.devices = {name: record for name, record in self.devices.items() if not record.old(now)}
        if len(self.devices) >= MOST_DEVICES:
            del self.devices[min(self.devices, key=lambda name: self.devices[name].until)]


class Bucket:
    """A limit that lets `burst` messages through at once and `rate` a second from then on."""

    def __init__(self, rate: float, burst: float, clock: Clock = time.monotonic) -> None:
        self._rate, self._burst, self._clock = rate, burst, clock
        self._level, self._at = burst, clock()

    def take(self) -> float:
        """Return the seconds to wait before this message goes on; 0.0 if it may go at once."""
        now = self._clock()
        self._level = min(self._burst, self._level + (now - self._at) * self._rate)
        self._at = now
        self._level -= 1.0
        return max(0.0, -self._level / self._rate)
