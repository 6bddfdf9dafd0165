"""Warnings for the console: a disk that is full or can't be written, and a backup that is overdue."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, TypedDict

from samut.domain.entries import Entry
from samut.storage.backup_files import latest

Level = Literal["warn", "urgent"]

LATE = timedelta(minutes=12)
"""After this time a backup is overdue. One is made every five minutes, so two have failed."""

LOOK_SECONDS = 5.0
"""The time from one look at the disk to the next. Each look writes a little and waits until it is on the disk."""

MB = 1024**2
LOW, NEARLY_FULL = 500 * MB, 50 * MB
PROBE = 64 * 1024
_CODES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
}


@dataclass(frozen=True)
class Disk:
    """The disk of a folder. free: bytes left; error: why a file could not be written, if it could not."""

    free: int = 0
    error: OSError | None = None


@dataclass(frozen=True)
class Trouble:
    """A problem that the facilitator has to solve; its words are `safety.<code>` of the texts, with `values` put in."""

    level: Level
    code: str
    where: Path
    values: dict[str, object] = field(default_factory=dict)


class BackupState(TypedDict, total=False):
    """When the last backup was made, in epoch seconds, or None, and whether an entry has waited too long for one."""

    at: float | None
    overdue: bool


@dataclass
class Watch:
    """A watch over the data folder. clock: seconds that only go forward; look: the function that looks at the disk."""

    data: Path
    clock: Callable[[], float] = time.monotonic
    look: Callable[[Path], Disk] = lambda folder: look_at(folder)
    trouble: Trouble | None = None
    backup: BackupState = field(default_factory=lambda: BackupState())
    _due: float = float("-inf")

    def news(self, log: Sequence[Entry], now: datetime) -> bool:
        """Look if it is time to; return whether there is something else to say than before."""
        if self.clock() < self._due:
            return False
        self._due = self.clock() + LOOK_SECONDS
        before = self.trouble, self.backup
        with suppress(OSError):  # the newest backup was just deleted
            self.backup = backup_state(self.data / "backups", log, now)
        self.trouble = trouble(self.data, self.look(self.data), bool(self.backup.get("overdue")))
        return before != (self.trouble, self.backup)


def look_at(folder: Path) -> Disk:
    """Write a file in a folder, see that the store's file may be written, and return how much room is left."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(PROBE))
            probe.flush()
            os.fsync(probe.fileno())
        store = folder / "samut.sqlite"
        if store.exists() and not os.access(store, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(store))
        return Disk(shutil.disk_usage(folder).free)
    except OSError as error:
        return Disk(error=error)


def trouble(data: Path, disk: Disk, overdue: bool) -> Trouble | None:
    """Return the worst problem of a disk and its backups, or None if all is well."""
    if disk.error is not None:
        why = disk.error.strerror or str(disk.error)
        code = _CODES.get(disk.error.errno or 0, "failed")
        return Trouble("urgent", code, data, {"why": why} if code == "failed" else {})
    if disk.free < NEARLY_FULL:
        return Trouble("urgent", "nearly_full", data)
    if overdue:
        return Trouble("warn", "backup_overdue", data / "backups")
    return Trouble("warn", "low", data, {"free": disk.free // (10 * MB) * 10}) if disk.free < LOW else None


def backup_state(folder: Path, log: Sequence[Entry], now: datetime) -> BackupState:
    """Return when the last backup was made, and whether an entry has waited too long for one."""
    last = latest(folder)
    at = last.stat().st_mtime if last else None
    since = datetime.fromtimestamp(at, UTC) if at is not None else datetime.min.replace(tzinfo=UTC)
    waiting = (datetime.fromisoformat(entry.at) for entry in log)
    overdue = any(when > since and now - when > LATE for when in waiting)
    return {"at": at, "overdue": overdue}
