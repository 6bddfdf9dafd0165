"""SQLite as the store needs it: a driver without the WAL-reset race, and the settings of every connection."""

from __future__ import annotations

import importlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from samut.errors import SamutError

BUSY_SECONDS = 15
BEGIN = "BEGIN IMMEDIATE"

# SQLite's result codes, extended or primary, and the words that say what to do.
_CODES = {
    5: "store.busy",
    6: "store.busy",
    8: "store.read_only",
    10: "store.disk",
    11: "store.damaged",
    13: "store.full",
    14: "store.missing",
    26: "store.damaged",
    1032: "store.moved",
}


def safe_for_wal(version: tuple[int, ...]) -> bool:
    """Return whether an SQLite is free of the WAL-reset race, by which several processes that write may lose rows.

    The race came with WAL in 3.7.0 and went with 3.51.3; 3.50.7 and 3.44.6 are repaired too.
    """
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51) or (3, 44, 6) <= version < (3, 45)


def driver() -> Any:
    """Return Python's own sqlite3, or pysqlite3 if only that is safe for WAL.

    A process must use no other: two SQLites in a process undo each other's file locks.
    """
    return next((module for module in _drivers() if safe_for_wal(module.sqlite_version_info)), sqlite3)


def _drivers() -> Iterator[Any]:
    yield sqlite3
    try:
        yield importlib.import_module("pysqlite3.dbapi2")
    except ImportError:
        return


def journal() -> str:
    """Return the journal mode of this machine: "wal", or "delete" if it has no safe SQLite."""
    return "wal" if safe_for_wal(driver().sqlite_version_info) else "delete"


def path(url: URL) -> Path:
    """Return the file that an SQLite URL names. Raises SamutError("store.in_memory") if it names no file."""
    if not url.database or ":memory:" in url.database or url.query.get("mode") == "memory":
        raise SamutError("store.in_memory", where=str(url))
    return Path(url.database.removeprefix("file:")).absolute()


def engines(url: URL) -> tuple[Engine, Engine]:
    """Return an engine that can only read, and one that writes on one connection, so that a process's writers queue."""
    if "uri" not in url.query:
        url = url.set(database=str(path(url)))
    read = create_engine(url, module=driver())
    write = create_engine(url, module=driver(), pool_size=1, max_overflow=0, pool_timeout=BUSY_SECONDS)
    event.listen(read, "connect", lambda connection, _: _prepare(connection, query_only="ON"))
    event.listen(write, "connect", lambda connection, _: _prepare(connection, query_only="OFF"))
    return read, write


def _prepare(connection: Any, query_only: str) -> None:
    connection.isolation_level = None  # the driver's autocommit: transactions begin where the store says so
    with closing(connection.cursor()) as cursor:
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000}")
        _set_journal(cursor)
        cursor.execute(f"PRAGMA synchronous = {'FULL' if journal() == 'wal' else 'EXTRA'}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute(f"PRAGMA query_only = {query_only}")


def _set_journal(cursor: Any) -> None:
    if cursor.execute("PRAGMA journal_mode").fetchone()[0] == journal():
        return
    if cursor.execute(f"PRAGMA journal_mode = {journal()}").fetchone()[0] != journal():
        raise SamutError("store.journal_stuck")


def compact(connection: Connection) -> None:
    """Rewrite the file and its -wal, so that they hold nothing of what was written over.

    Raises SamutError("store.busy") if a reader stays in the -wal.
    """
    connection.exec_driver_sql("VACUUM")
    if journal() == "wal" and connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar():
        raise SamutError("store.busy")


def data_version(watching: Connection) -> int:
    """Return a number that differs after a commit of another connection. Raises SamutError if SQLite fails.

    The driver is used without SQLAlchemy, because this is called many times a second.
    """
    driven: Any = watching.connection.driver_connection
    try:
        return int(driven.execute("PRAGMA data_version").fetchone()[0])
    except driven.Error as error:
        raise SamutError(code(error), why=str(error)) from error


def connect(file: Path, options: str = "mode=rw") -> Any:
    """Open a connection of the driver, in its autocommit, to a file that exists; never make the file."""
    uri = f"{file.absolute().as_uri()}?{options}"
    return driver().connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)


def identity(file: Path) -> tuple[int, int] | None:
    """Return which file is at a path, as device and inode, or None if there is none."""
    try:
        status = os.stat(file)
    except OSError:
        return None
    return status.st_dev, status.st_ino


def code(error: object) -> str:
    """Return the code of the words that say what to do about an error of the driver."""
    extended = getattr(error, "sqlite_errorcode", 0)
    return _CODES.get(extended) or _CODES.get(extended & 0xFF, "store.failed")
