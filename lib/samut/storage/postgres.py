"""PostgreSQL as the store needs it: what is said on every connect, and writers that queue."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import NoSuchModuleError

from samut.errors import SamutError
from samut.storage import sqlite

# It gives out `seq` before the commit: were its writers not in a queue, as SQLite's are, a reader of "since"
# could miss an entry for good.
BEGIN = "SELECT pg_advisory_xact_lock(358435968340)"
_CODES = {"53100": "store.full", "25006": "store.read_only", "55P03": "store.busy"}


def engines(parsed: sa.URL, place: str) -> tuple[sa.Engine, sa.Engine]:
    """Two engines as for SQLite, on one pool: connections are dear there."""
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
    """Let the table hold no more of what was written over; its log of changes is the database's own to keep."""
    connection.exec_driver_sql("VACUUM FULL entry")


def code(cause: Any) -> str:
    """The text that says what to do about an error of the driver."""
    gone = cause.sqlstate is None or cause.sqlstate[:2] in ("08", "57")
    return "store.unreachable" if gone else _CODES.get(cause.sqlstate, "store.failed")
