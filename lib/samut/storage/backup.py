"""Verified copies of the store's SQLite file."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.storage import sqlite
from samut.storage.backup_files import (
    SECOND,
    STAMP,
    backups,
    digest,
    file_errors,
    hash_file,
    latest,
    recorded_hash,
    state,
    state_of,
    time_of,
)
from samut.storage.durable import sync, sync_folder
from samut.storage.store import address

RETAINED = 24
_HOUR = len("samut-2026-11-22T09")


def back_up(url: str, folder: Path, now: datetime | None = None) -> Path:
    """Make a verified copy of the store, unless nothing was saved since the last one.

    The copy appears under its name, the time in UTC, once it was checked; `<name>.sha256` is beside it. The last 24
    stay, and of those before them one of each hour.

    Parameters
    ----------
    url : str
        The store's address, of an SQLite file.
    folder : Path
        Where backups are; it is made if there is none.
    now : datetime, optional
        The time the copy is named by; the clock's by default.

    Returns
    -------
    Path
        The new backup, or the last one if it holds all that was saved.

    Raises
    ------
    SamutError
        "store.backup_postgres", "store.missing", "store.backup_failed" or "store.backup_incomplete".

    Examples
    --------
    >>> from tempfile import mkdtemp
    >>> from samut.storage.store import Store
    >>> folder = Path(mkdtemp())
    >>> url = f"sqlite:///{(folder / 'samut.sqlite').as_posix()}"
    >>> Store(url).close()
    >>> back_up(url, folder / "backups", datetime(2026, 11, 24, 2, 5, tzinfo=UTC)).name
    'samut-2026-11-24T02-05-00Z.sqlite'
    """
    parsed, place = address(url)
    if parsed.get_backend_name() != "sqlite":
        raise SamutError("store.backup_postgres", where=place)
    with file_errors("store.backup_failed", folder):
        folder.mkdir(parents=True, exist_ok=True)
        last = latest(folder)
        with closing(_source(sqlite.path(parsed))) as source:
            if last and recorded_hash(last) == digest(last) and state_of(last) == state(source):
                return last
            backup = _copy(source, folder, now or datetime.now(UTC))
        _thin(folder)
    return backup


def retained(files: list[Path]) -> set[Path]:
    """Return the backups that stay, of these, oldest first: the last 24, and the last of each hour before them."""
    hours = {file.name[:_HOUR]: file for file in files[:-RETAINED]}
    return {*files[-RETAINED:], *hours.values()}


def _source(file: Path) -> Any:
    if not file.is_file():
        raise SamutError("store.missing", where=str(file))
    return sqlite.connect(file)


def _copy(source: Any, folder: Path, now: datetime) -> Path:
    before = state(source)[0]
    part = folder / f"{new_id()}.part"
    try:
        source.execute("VACUUM INTO ?", (str(part),))
        count, last, _ = state_of(part, check=True)
        saved = source.execute("SELECT count(*) FROM entry WHERE seq <= ?", (last,)).fetchone()[0]
        if not before <= count == saved:
            raise SamutError("store.backup_incomplete", where=str(folder))
        return _publish(part, folder, now)
    finally:
        part.unlink(missing_ok=True)


def _publish(part: Path, folder: Path, now: datetime) -> Path:
    """Give a checked copy its name and its hash. Names never run backwards, though a laptop's clock may."""
    last = latest(folder)
    now = max(now.astimezone(UTC), time_of(last) + SECOND) if last else now.astimezone(UTC)
    sync(part)
    while True:
        target = folder / f"samut-{now.strftime(STAMP)}.sqlite"
        with suppress(FileExistsError), open(hash_file(target), "x", encoding="utf-8", newline="\n") as note:
            note.write(f"{digest(part)}  {target.name}\n")
            note.flush()
            os.fsync(note.fileno())
            break
        now += SECOND
    os.replace(part, target)
    sync_folder(folder)
    return target


def _thin(folder: Path) -> None:
    files = backups(folder)
    for file in set(files) - retained(files):
        with suppress(PermissionError):  # another program has it open, on Windows: it goes the next time
            file.unlink(missing_ok=True)
            hash_file(file).unlink(missing_ok=True)
