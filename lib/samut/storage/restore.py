"""The way back to a backup: it is verified, and put in the place of the store's file."""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.storage import sqlite
from samut.storage.backup_files import SECOND, STAMP, digest, file_errors, hash_file, recorded_hash, state_of
from samut.storage.durable import sync, sync_folder

_COMPANIONS = ("-wal", "-shm", "-journal")


def verify(file: Path) -> None:
    """Check that a backup is, byte for byte, what was written, and is sound in itself.

    Parameters
    ----------
    file : Path
        The backup, with its `.sha256` beside it.

    Raises
    ------
    SamutError
        "store.backup_missing", "store.backup_no_hash", "store.backup_changed" or "store.backup_damaged".
    """
    if not file.is_file():
        raise SamutError("store.backup_missing", where=str(file))
    with file_errors("store.backup_damaged", file):
        recorded = recorded_hash(file)
        if recorded is None:
            raise SamutError("store.backup_no_hash", where=str(file), name=hash_file(file).name)
        if recorded != digest(file):
            raise SamutError("store.backup_changed", where=str(file))
        state_of(file, check=True)


def restore(file: Path, database: Path, now: datetime | None = None) -> Path | None:
    """Put a backup in the place of a database. Nothing is deleted: the database is put aside.

    This process must not have a Store of the database open. Without WAL an idle process that uses it can't be
    noticed, and its store refuses to save from then on ("store.moved").

    Parameters
    ----------
    file : Path
        The backup.
    database : Path
        The store's SQLite file, which need not be there.
    now : datetime, optional
        The time the old database is named by; the clock's by default.

    Returns
    -------
    Path or None
        Where the old database is now, or None if there was none.

    Raises
    ------
    SamutError
        As `verify` does; "store.in_use" if another process uses the database; "store.restore_failed".

    Examples
    --------
    >>> from tempfile import mkdtemp
    >>> from samut.storage.backup import back_up
    >>> from samut.storage.store import Store
    >>> database = Path(mkdtemp()) / "samut.sqlite"
    >>> Store(f"sqlite:///{database.as_posix()}").close()
    >>> backup = back_up(f"sqlite:///{database.as_posix()}", database.parent / "backups")
    >>> restore(backup, database, datetime(2026, 11, 24, 2, 5, tzinfo=UTC)).name
    'samut-before-2026-11-24T02-05-00Z.sqlite'
    """
    verify(file)
    fresh = database.with_name(f"{database.name}.{new_id()}.part")
    with file_errors("store.restore_failed", database):
        database.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(file, fresh)
            sync(fresh)
            if digest(fresh) != recorded_hash(file):
                raise SamutError("store.backup_changed", where=str(fresh))
            _require_unused(database)
            aside = _put_aside(database, now or datetime.now(UTC))
            os.replace(fresh, database)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(database.parent)
    return aside


def _require_unused(database: Path) -> None:
    if not _is_database(database):
        return  # SQLite must not open it: it would delete a -wal beside an empty or damaged file
    try:
        with closing(sqlite.connect(database)) as connection:
            for setting in ("busy_timeout = 0", "locking_mode = EXCLUSIVE"):
                connection.execute(f"PRAGMA {setting}")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite.driver().Error as error:
        if sqlite.code(error) == "store.busy":
            raise SamutError("store.in_use", where=str(database)) from error


def _is_database(file: Path) -> bool:
    with suppress(FileNotFoundError), open(file, "rb") as content:
        return content.read(16) == b"SQLite format 3\0"
    return False


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Rename a database, its companions first: a -wal left beside another database would be played into it."""
    ends = [end for end in (*_COMPANIONS, "") if Path(f"{database}{end}").exists()]
    aside = _aside(database, now)
    while any(Path(f"{aside}{end}").exists() for end in ends):
        now += SECOND
        aside = _aside(database, now)
    for end in ends:
        os.replace(f"{database}{end}", f"{aside}{end}")
    return aside if ends else None


def _aside(database: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(STAMP)
    return database.with_name(f"{database.stem}-before-{stamp}{database.suffix}")
