"""Moments by Thailand's clock, and in its years for people. Stored, they are ISO 8601 in UTC."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from samut.domain.rules.years import SHIFT

THAILAND = timezone(timedelta(hours=7))


def here(at: str) -> datetime:
    """Return a stored moment by Thailand's clock."""
    return datetime.fromisoformat(at).astimezone(THAILAND)


def day(at: str) -> str:
    """Return the day in Thailand, as ISO 8601."""
    return here(at).date().isoformat()


def in_words(day: date, months: Sequence[str]) -> str:
    """Return a day with its year B.E., by the twelve names of the months."""
    return f"{day.day} {months[day.month - 1]} {day.year + SHIFT}"


def shown(at: str) -> str:
    """Return day and time for people: "25/11/2569 07.20"."""
    moment = here(at)
    return f"{moment.day}/{moment.month}/{moment.year + SHIFT} {moment:%H.%M}"
