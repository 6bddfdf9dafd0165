"""Moments by Thailand's clock, and in its years where people read them. Stored, they are ISO 8601 in UTC."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from samut.domain.years import SHIFT

THAILAND = timezone(timedelta(hours=7))


def here(at: str) -> datetime:
    """A stored moment by Thailand's clock."""
    return datetime.fromisoformat(at).astimezone(THAILAND)


def day(at: str) -> str:
    """The day it is in Thailand, as ISO 8601."""
    return here(at).date().isoformat()


def shown(at: str) -> str:
    """Day and time for people: "25/11/2569 07.20"."""
    moment = here(at)
    return f"{moment.day}/{moment.month}/{moment.year + SHIFT} {moment:%H.%M}"
