"""Verified copies of the store's SQLite file, and the way back to one of them."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.storage import sqlite
from samut.storage.durable import sync, sync_folder
from samut.storage.store import address

KEPT = 24
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"samut-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.sqlite")
_HOUR = len("samut-2026-11-22T09")
_SECOND = timedelta(seconds=1)
_COMPANIONS = ("-wal", "-shm", "-journal")


def back_up(url: str, folder: Path, now: datetime | None = None) -> Path:
    """A verified copy of the store in `folder`; the last one where nothing was saved since.

    It appears under its name, the time in UTC, once it was checked; `<name>.sha256` is beside it. The last 24
    stay, and of those before them one of each hour. Raises SamutError.
    """
    parsed, place = address(url)
    if parsed.get_backend_name() != "sqlite":
        raise SamutError("store.backup_postgres", where=place)
    with _told("store.backup_failed", folder):
        folder.mkdir(parents=True, exist_ok=True)
        last = latest(folder)
        with closing(_source(sqlite.path(parsed))) as source:
            if last and _noted(last) == _digest(last) and _state_of(last) == _state(source):
                return last
            made = _copy(source, folder, now or datetime.now(UTC))
        _thin(folder)
    return made


def backups(folder: Path) -> list[Path]:
    """All backups there, oldest first."""
    return sorted(file for file in folder.glob("samut-*.sqlite") if _NAME.fullmatch(file.name))


def latest(folder: Path) -> Path | None:
    """The newest backup there, or None."""
    return next(reversed(backups(folder)), None)


def kept(files: list[Path]) -> set[Path]:
    """Which of these backups, oldest first, are kept: the last 24, and of each hour before the last one."""
    hours = {file.name[:_HOUR]: file for file in files[:-KEPT]}
    return {*files[-KEPT:], *hours.values()}


def verify(file: Path) -> None:
    """Raises SamutError where a backup is not, byte for byte, what was written, or is not sound in itself."""
    if not file.is_file():
        raise SamutError("store.backup_missing", where=str(file))
    with _told("store.backup_damaged", file):
        noted = _noted(file)
        if noted is None:
            raise SamutError("store.backup_no_hash", where=str(file), name=_note(file).name)
        if noted != _digest(file):
            raise SamutError("store.backup_changed", where=str(file))
        _state_of(file, check=True)


def restore(file: Path, database: Path, now: datetime | None = None) -> Path | None:
    """Put a backup in the place of `database`; returns where what stood there went, None where nothing did.

    Nothing is deleted. Raises SamutError where the backup is not sound or another process uses the database;
    without WAL an idle one can't be noticed, and its store refuses to save from then on ("store.moved"). This
    process must not have a Store of it open.
    """
    verify(file)
    fresh = database.with_name(f"{database.name}.{new_id()}.part")
    with _told("store.restore_failed", database):
        database.parent.mkdir(parents=True, exist_ok=True)
        try:
            shutil.copyfile(file, fresh)
            sync(fresh)
            if _digest(fresh) != _noted(file):
                raise SamutError("store.backup_changed", where=str(fresh))
            _require_unused(database)
            aside = _put_aside(database, now or datetime.now(UTC))
            os.replace(fresh, database)
        finally:
            fresh.unlink(missing_ok=True)
        sync_folder(database.parent)
    return aside


@contextmanager
def _told(code: str, place: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite.driver().Error) as error:
        raise SamutError(code, where=str(place), why=str(error)) from error


def _source(file: Path) -> Any:
    if not file.is_file():
        raise SamutError("store.missing", where=str(file))
    return sqlite.connect(file)


def _copy(source: Any, folder: Path, now: datetime) -> Path:
    before = _state(source)[0]
    part = folder / f"{new_id()}.part"
    try:
        source.execute("VACUUM INTO ?", (str(part),))
        count, last, _ = _state_of(part, check=True)
        there = source.execute("SELECT count(*) FROM entry WHERE seq <= ?", (last,)).fetchone()[0]
        if not before <= count == there:
            raise SamutError("store.backup_incomplete", where=str(folder))
        return _publish(part, folder, now)
    finally:
        part.unlink(missing_ok=True)


def _publish(part: Path, folder: Path, now: datetime) -> Path:
    """Give a checked copy its name and its hash. Names never run backwards, though a laptop's clock may."""
    last = latest(folder)
    now = max(now.astimezone(UTC), _time(last) + _SECOND) if last else now.astimezone(UTC)
    sync(part)
    while True:
        target = folder / f"samut-{now.strftime(_STAMP)}.sqlite"
        with suppress(FileExistsError), open(_note(target), "x", encoding="utf-8", newline="\n") as note:
            note.write(f"{_digest(part)}  {target.name}\n")
            note.flush()
            os.fsync(note.fileno())
            break
        now += _SECOND
    os.replace(part, target)
    sync_folder(folder)
    return target


def _thin(folder: Path) -> None:
    files = backups(folder)
    for file in set(files) - kept(files):
        with suppress(PermissionError):  # open elsewhere, on Windows: next time
            file.unlink(missing_ok=True)
            _note(file).unlink(missing_ok=True)


def _time(file: Path) -> datetime:
    return datetime.strptime(file.name, f"samut-{_STAMP}.sqlite").replace(tzinfo=UTC)


def _state(connection: Any) -> tuple[int, int, str]:
    """Entries, the last one's seq and its id: equal only where two files hold the same entries."""
    newest = "coalesce((SELECT id FROM entry ORDER BY seq DESC LIMIT 1), '')"
    return connection.execute(f"SELECT count(*), coalesce(max(seq), 0), {newest} FROM entry").fetchone()


def _state_of(file: Path, check: bool = False) -> tuple[int, int, str]:
    with closing(sqlite.connect(file, "immutable=1")) as copy:
        if check and copy.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise SamutError("store.backup_damaged", where=str(file))
        return _state(copy)


def _digest(file: Path) -> str:
    with open(file, "rb") as bytes_of:
        return hashlib.file_digest(bytes_of, "sha256").hexdigest()


def _note(file: Path) -> Path:
    return file.with_name(f"{file.name}.sha256")


def _noted(file: Path) -> str | None:
    with suppress(FileNotFoundError):
        return _note(file).read_text("utf-8").split(" ")[0].strip()
    return None


def _require_unused(database: Path) -> None:
    if not _is_database(database):
        return  # and SQLite must not look at it: it would delete a -wal beside an empty or damaged file
    try:
        with closing(sqlite.connect(database)) as connection:
            for words in ("busy_timeout = 0", "locking_mode = EXCLUSIVE"):
                connection.execute(f"PRAGMA {words}")
            connection.execute("BEGIN EXCLUSIVE")
    except sqlite.driver().Error as error:
        if sqlite.code(error) == "store.busy":
            raise SamutError("store.in_use", where=str(database)) from error


def _is_database(file: Path) -> bool:
    with suppress(FileNotFoundError), open(file, "rb") as begins:
        return begins.read(16) == b"SQLite format 3\0"
    return False


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Companions go first: a -wal left beside another database would be played into it."""
    there = [end for end in (*_COMPANIONS, "") if Path(f"{database}{end}").exists()]
    aside = _aside(database, now)
    while any(Path(f"{aside}{end}").exists() for end in there):
        now += _SECOND
        aside = _aside(database, now)
    for end in there:
        os.replace(f"{database}{end}", f"{aside}{end}")
    return aside if there else None


def _aside(database: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    return database.with_name(f"{database.stem}-before-{stamp}{database.suffix}")
