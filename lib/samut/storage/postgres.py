"""PostgreSQL as the store needs it: the settings of every connection, and writers that queue."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import NoSuchModuleError

from samut.errors import SamutError
from samut.storage import sqlite

# PostgreSQL gives out `seq` before the commit. Its writers queue, as SQLite's do: else a reader of `since` could miss
# an entry for good.
BEGIN = "SELECT pg_advisory_xact_lock(358435968340)"
_CODES = {"53100": "store.full", "25006": "store.read_only", "55P03": "store.busy"}


def engines(parsed: sa.URL, place: str) -> tuple[sa.Engine, sa.Engine]:
    """Return a reading and a writing engine, as for SQLite, on one pool: connections are dear in PostgreSQL."""
    try:
        write = sa.create_engine(parsed, pool_pre_ping=True)
    except (ModuleNotFoundError, NoSuchModuleError):
        raise SamutError("store.no_driver", where=place) from None
    sa.event.listen(write, "connect", _prepare)
    return write.execution_options(isolation_level="AUTOCOMMIT"), write


def _prepare(connection: Any, _: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET synchronous_commit = on")
        cursor.execute(f"SET lock_timeout = '{sqlite.BUSY_SECONDS}s'")
        encoding = cursor.execute("SHOW server_encoding").fetchone()[0]
    connection.commit()
    if encoding != "UTF8":
        raise SamutError("store.not_utf8", encoding=encoding)


def compact(connection: sa.Connection) -> None:
    """Rewrite the table, so that it holds nothing of what was written over. The write-ahead log is not touched."""
    connection.exec_driver_sql("VACUUM FULL entry")


def code(cause: Any) -> str:
    """Return the code of the words that say what to do about an error of the driver."""
    disconnected = cause.sqlstate is None or cause.sqlstate[:2] in ("08", "57")
    return "store.unreachable" if disconnected else _CODES.get(cause.sqlstate, "store.failed")
