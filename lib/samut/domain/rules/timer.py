"""The timer of a phase, by the server's clock alone, and how far a workshop is ahead of its plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any


@dataclass(frozen=True)
class Timer:
    """A timer: running until `ends_at`, paused with `left` seconds, or not started if both are None.

    planned_minutes: those it was started with. Every `now` has a time zone and comes from the server.
    It only shows the time: nothing ends when it does.
    """

    ends_at: datetime | None = None
    left: float | None = None
    planned_minutes: float = 0

    @staticmethod
    def start(now: datetime, minutes: float) -> Timer:
        """Start it."""
        return Timer(now + timedelta(minutes=minutes), None, minutes)

    @property
    def running(self) -> bool:
        """Whether it runs."""
        return self.ends_at is not None

    def left_at(self, now: datetime) -> float:
        """Return the seconds left, negative for time over; all planned ones before the start."""
        if self.ends_at is not None:
            return (self.ends_at - now).total_seconds()
        return self.planned_minutes * 60 if self.left is None else self.left

    def pause(self, now: datetime) -> Timer:
        """Pause it; the same if it is not running."""
        return replace(self, ends_at=None, left=self.left_at(now)) if self.running else self

    def resume(self, now: datetime) -> Timer:
        """Let it go on, or start it; the same if it is running."""
        if self.running:
            return self
        return replace(self, ends_at=now + timedelta(seconds=self.left_at(now)), left=None)

    def add(self, minutes: float, now: datetime | None = None) -> Timer:
        """Add time, or take it away if `minutes` is below 0.

        With `now`, time that is over counts from it, so that "+5" means five minutes to come, and taking away
        stops at 0. A running timer without `now` has its end moved, whatever the time.
        """
        more = minutes * 60
        if self.ends_at is not None:
            if now is None:
                return replace(self, ends_at=self.ends_at + timedelta(seconds=more))
            return replace(self, ends_at=now + timedelta(seconds=_added(self.left_at(now), more)))
        left = self.planned_minutes * 60 if self.left is None else self.left
        return replace(self, left=_added(left, more))

    def to_value(self) -> dict[str, Any]:
        """Return it as an entry stores it: ends_at in ISO 8601 and UTC."""
        ends_at = None if self.ends_at is None else self.ends_at.astimezone(UTC).isoformat()
        return {"ends_at": ends_at, "left": self.left, "planned_minutes": self.planned_minutes}

    @staticmethod
    def from_value(value: Mapping[str, Any] | None) -> Timer:
        """Return the timer of a stored `value`; one not started for None. Raises ValueError without a zone."""
        if not value:
            return Timer()
        ends_at = datetime.fromisoformat(value["ends_at"]) if value["ends_at"] else None
        if ends_at is not None and ends_at.tzinfo is None:
            raise ValueError(f"no time zone: {value['ends_at']}")
        return Timer(ends_at, value["left"], value["planned_minutes"])


def _added(left: float, more: float) -> float:
    """Return seconds: time that is added counts from 0 at least, and taking away stops at 0."""
    return max(left, 0) + more if more > 0 else max(left + more, min(left, 0))


def pace(planned: Mapping[str, float], started_at: datetime, current: str, timer: Timer | None, now: datetime) -> float:
    """Return the minutes ahead of the plan (+) or behind it (-), if the current phase takes what its timer has left.

    planned: minutes of each phase, in their order. A phase that is not among them comes after all.
    Without a timer the phase is taken to end as planned, if it still can.
    """
    gone = (now - started_at).total_seconds() / 60
    phases = list(planned)
    place = phases.index(current) if current in planned else len(phases)
    begins = sum(planned[phase] for phase in phases[:place])
    ends = begins + planned.get(current, 0)
    if timer is None:
        return begins - gone if gone < begins else min(ends - gone, 0)
    return ends - gone - max(timer.left_at(now), 0) / 60
