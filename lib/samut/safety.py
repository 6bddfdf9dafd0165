"""What the console says of backups: when the last one was made, and whether one is overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from samut.backup import latest
from samut.domain.entry import Entry

LATE = timedelta(minutes=12)
"""Backups are made every five minutes: with this one twice failed."""


def backup_state(folder: Path, log: Sequence[Entry], now: datetime) -> dict[str, object]:
    """{at: epoch seconds of the last backup, or None; overdue: whether something has waited too long for one}."""
    last = latest(folder)
    at = last.stat().st_mtime if last else None
    since = datetime.fromtimestamp(at, UTC) if at is not None else datetime.min.replace(tzinfo=UTC)
    waiting = (datetime.fromisoformat(entry.at) for entry in log)
    overdue = any(when > since and now - when > LATE for when in waiting)
    return {"at": at, "overdue": overdue}
