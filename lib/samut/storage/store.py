"""The store of everything people save: one append-only table, in SQLite by default or in PostgreSQL by URL."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from samut.domain.entries import Entry
from samut.errors import SamutError
from samut.storage import postgres, sqlite
from samut.storage.entry_table import ENTRY, from_row, resent, to_json, to_row


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The entries of all workshops in one database. Any thread may use it; it must not cross a fork.

    Parameters
    ----------
    url : str
        SQLAlchemy's address of a PostgreSQL database or of an SQLite file. The file is made if there is none, but not
        its folder.
    clock : callable, optional
        Returns the time that entries are stored with.

    Raises
    ------
    SamutError
        "store.…", also from every method, if the disk or the database fails.

    Examples
    --------
    >>> from tempfile import mkdtemp
    >>> from samut.domain.entries import Entry
    >>> from pathlib import Path
    >>> store = Store(f"sqlite:///{Path(mkdtemp()).as_posix()}/samut.sqlite")
    >>> entry = store.append(Entry("e1", "w1", "a2", "w1_4", "i1", value={"text": "A job"}))
    >>> [(entry.seq, entry.value) for entry in store.since("w1")]
    [(1, {'text': 'A job'})]
    >>> store.close()
    """

    def __init__(self, url: str, clock: Callable[[], datetime] = _now) -> None:
        self._clock = clock
        self._process = os.getpid()
        self._watch: sa.Connection | None = None
        self._watching = Lock()
        parsed, place = address(url)
        self._identity: tuple[int, int] | None = None
        self._file = sqlite.path(parsed) if parsed.get_backend_name() == "sqlite" else None
        self._read, self._write = sqlite.engines(parsed) if self._file else postgres.engines(parsed, place)
        try:
            self._open(place)
        except BaseException:
            self.close()
            raise

    def append(self, entry: Entry) -> Entry:
        """Store an entry; it is on the disk when this returns.

        Parameters
        ----------
        entry : Entry
            The entry, without `at` and `seq`. If its id is stored already, nothing is written.

        Returns
        -------
        Entry
            The entry as it is stored, with `at` and `seq`.

        Raises
        ------
        SamutError
            "store.id_taken" if the id is stored with another item, group, author, key or value; "store.bad_name" for a
            malformed id or name; "store.not_kept" if the value would not come back just as it is.
        """
        return self.append_all([entry])[0]

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]:
        """Store entries as `append` does, in their order: all of them, or none if one raises."""
        rows = [(entry, to_row(entry)) for entry in entries]
        with self._writing() as connection:
            return [self._put(connection, entry, row) for entry, row in rows]

    def _put(self, connection: sa.Connection, entry: Entry, row: dict[str, str]) -> Entry:
        stored = connection.execute(sa.select(ENTRY).where(ENTRY.c.id == entry.id)).one_or_none()
        if stored is not None:
            return resent(stored, row)
        row["at"] = self._clock().astimezone(UTC).isoformat(timespec="milliseconds")
        written: Any = connection.execute(ENTRY.insert().values(row)).inserted_primary_key
        return replace(entry, at=row["at"], seq=written.seq)

    def since(self, workshop: str, seq: int = 0) -> list[Entry]:
        """Return a workshop's entries after `seq` in order of commit: none ever appears before one that was read."""
        return self._entries(ENTRY.c.workshop == workshop, ENTRY.c.seq > seq)

    def history(self, workshop: str, item: str) -> list[Entry]:
        """Return all entries of an item, oldest first."""
        return self._entries(ENTRY.c.workshop == workshop, ENTRY.c.item == item)

    def erase(self, workshop: str, author: str = "", left: Callable[[Entry], Any] = lambda entry: None) -> int:
        """Write over the values of entries, so that the database holds them no more.

        That there was an entry, by whom and when, stays; so do backups and exports made before. Append an entry, so
        that all who have read the workshop learn of it.

        Parameters
        ----------
        workshop : str
            The workshop's id.
        author : str, optional
            The visit whose entries are erased; those of all by default.
        left : callable, optional
            Returns what stays of an entry's value; if it returns None, the entry's op becomes "erase".

        Returns
        -------
        int
            How many entries were changed.
        """
        whose = [ENTRY.c.workshop == workshop, *([ENTRY.c.author == author] if author else [])]
        with self._writing() as connection:
            entries = [from_row(row) for row in connection.execute(sa.select(ENTRY).where(*whose))]
            changed = [(entry, value) for entry in entries if (value := left(entry)) != entry.value]
            for entry, value in changed:
                op = entry.op if value is not None else "erase"
                connection.execute(ENTRY.update().where(ENTRY.c.seq == entry.seq).values(value=to_json(value), op=op))
        with self._database_errors(), (self._write if self._file else self._read).connect() as connection:
            (sqlite if self._file else postgres).compact(connection)
        return len(changed)

    def workshops(self) -> list[str]:
        """Return the ids of all workshops in the order of their first entries: the newest is last."""
        ids = sa.select(ENTRY.c.workshop).group_by(ENTRY.c.workshop).order_by(sa.func.min(ENTRY.c.seq))
        with self._reading() as connection:
            return list(connection.scalars(ids))

    def version(self) -> int:
        """Return a number that differs after a commit by any process, this one included. Another Store has another.

        For SQLite it is the `data_version` of a connection of its own, which learns of the commits of all others.
        """
        if self._watch is None:
            with self._reading() as connection:
                return connection.scalar(sa.select(sa.func.max(ENTRY.c.seq))) or 0
        self._require_own_process()
        with self._watching:
            return sqlite.data_version(self._watch)

    @property
    def journal(self) -> str:
        """How entries reach the disk: "wal", "delete" or "postgresql"."""
        return sqlite.journal() if self._file else "postgresql"

    def close(self) -> None:
        """Close the database. The last Store to close folds SQLite's -wal into its file."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
            self._watch = None
        self._read.dispose()
        self._write.dispose()

    def _open(self, place: str) -> None:
        with self._database_errors(place):
            with self._read.connect() as connection:
                exists = self._read.dialect.has_table(connection, ENTRY.name)
            if not exists:
                with self._writing() as connection:
                    ENTRY.metadata.create_all(connection)
            if self._file:
                self._watch = self._read.connect()
                self._identity = sqlite.identity(self._file)

    def _entries(self, *where: sa.ColumnElement[bool]) -> list[Entry]:
        with self._reading() as connection:
            rows = connection.execute(sa.select(ENTRY).where(*where).order_by(ENTRY.c.seq))
            return [from_row(row) for row in rows]

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._database_errors():
            if self._watch is None:
                with self._read.connect() as connection:
                    yield connection
                return
            with self._watching:  # one connection for all reading: each costs memory
                try:
                    yield self._watch
                finally:
                    self._watch.rollback()

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._database_errors(), self._write.connect() as connection:
            connection.exec_driver_sql(sqlite.BEGIN if self._file else postgres.BEGIN)
            yield connection
            try:
                connection.commit()
            except BaseException:
                connection.invalidate()  # its transaction, and with it the lock, may still be open
                raise
        if self._file and self._identity not in (None, sqlite.identity(self._file)):
            raise SamutError("store.moved")  # the entry went to a file that nobody will open again

    def _require_own_process(self) -> None:
        if os.getpid() != self._process:
            raise RuntimeError("a Store is opened anew after a fork: SQLite's locks do not cross it")

    @contextmanager
    def _database_errors(self, place: str = "") -> Iterator[None]:
        self._require_own_process()
        try:
            yield
        except SQLAlchemyError as error:
            why = " ".join(str(getattr(error, "orig", error)).split())
            raise SamutError(_code(error), where=place, why=why) from error


def address(url: str) -> tuple[sa.URL, str]:
    """Return a URL taken apart, and as people read it, without a password. Raises SamutError("store.bad_url")."""
    try:
        parsed = sa.make_url(url)
    except ArgumentError:
        raise SamutError("store.bad_url") from None
    place = parsed.render_as_string(hide_password=True)
    if parsed.get_backend_name() not in ("sqlite", "postgresql"):
        raise SamutError("store.bad_url", where=place)
    return parsed, place


def _code(error: SQLAlchemyError) -> str:
    if isinstance(error, PoolTimeout):
        return "store.busy"
    cause: Any = getattr(error, "orig", None)
    return postgres.code(cause) if hasattr(cause, "sqlstate") else sqlite.code(cause)
