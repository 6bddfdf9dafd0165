"""Everything people save: one append-only table, in SQLite by default or in PostgreSQL by URL."""

from __future__ import annotations

import json
import os
import re
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

_NAMES = ("workshop", "activity", "key", "item", "group", "author", "op")
ENTRY = sa.Table(
    "entry",
    sa.MetaData(),
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False, unique=True),
    *(sa.Column(name, sa.Text, nullable=False) for name in (*_NAMES, "value", "base", "at")),
    sa.Index("entry_since", "workshop", "seq"),
    sa.Index("entry_history", "workshop", "item", "seq"),
    sqlite_autoincrement=True,
)

_ID = re.compile(r"[^\s\x00\ud800-\udfff]{1,200}")
_NAME = re.compile("[^\x00\ud800-\udfff]{0,200}")
_SURROGATE = re.compile("[\ud800-\udfff]")


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """The entries of all workshops in one database. Any thread may use it; it never crosses a fork.

    url: SQLAlchemy's, of PostgreSQL or of an SQLite file: made where there is none, but not its folder.
    Every method raises SamutError("store.…") where the disk or the database does not do its part.
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
        """The entry as stored, with `at` and `seq`; it is committed to the disk when this returns.

        An id that is there already writes nothing and gives what is stored; with another item, group, author,
        key or value it raises SamutError("store.id_taken"); what can't be kept as it is, "store.not_kept".
        """
        return self.append_all([entry])[0]

    def append_all(self, entries: Iterable[Entry]) -> list[Entry]:
        """Many as `append` does one, in their order: all of them, or none where one of them raises."""
        rows = [(entry, _row(entry)) for entry in entries]
        with self._writing() as connection:
            return [self._put(connection, entry, row) for entry, row in rows]

    def _put(self, connection: sa.Connection, entry: Entry, row: dict[str, str]) -> Entry:
        stored = connection.execute(sa.select(ENTRY).where(ENTRY.c.id == entry.id)).one_or_none()
        if stored is not None:
            return _resent(stored, row)
        row["at"] = self._clock().astimezone(UTC).isoformat(timespec="milliseconds")
        written: Any = connection.execute(ENTRY.insert().values(row)).inserted_primary_key
        return replace(entry, at=row["at"], seq=written.seq)

    def since(self, workshop: str, seq: int = 0) -> list[Entry]:
        """The workshop's entries after `seq`, in order of commit: none appears before one already read."""
        return self._entries(ENTRY.c.workshop == workshop, ENTRY.c.seq > seq)

    def history(self, workshop: str, item: str) -> list[Entry]:
        """All revisions of one item, oldest first."""
        return self._entries(ENTRY.c.workshop == workshop, ENTRY.c.item == item)

    def erase(self, workshop: str, author: str = "", left: Callable[[Entry], Any] = lambda entry: None) -> int:
        """Write over what those entries held, of one author or of all, so that the database holds it no more.

        left: what stays of an entry's value; None: nothing, and its op is "erase". That there was an entry, by whom
        and when, stays; so do backups and exports made before. Who has read them must be told: append an entry.
        Returns how many entries were changed.
        """
        whose = [ENTRY.c.workshop == workshop, *([ENTRY.c.author == author] if author else [])]
        with self._writing() as connection:
            there = [_entry(row) for row in connection.execute(sa.select(ENTRY).where(*whose))]
            changed = [(one, kept) for one in there if (kept := left(one)) != one.value]
            for one, kept in changed:
                op = one.op if kept is not None else "erase"
                connection.execute(ENTRY.update().where(ENTRY.c.seq == one.seq).values(value=_json(kept), op=op))
        with self._told(), (self._write if self._file else self._read).connect() as connection:
            (sqlite if self._file else postgres).compact(connection)
        return len(changed)

    def workshops(self) -> list[str]:
        """Ids of all workshops in the order of their first entries: the newest is last."""
        ids = sa.select(ENTRY.c.workshop).group_by(ENTRY.c.workshop).order_by(sa.func.min(ENTRY.c.seq))
        with self._reading() as connection:
            return list(connection.scalars(ids))

    def version(self) -> int:
        """A number that differs after a commit by any process, this one included; another Store has its own.

        SQLite: `data_version` of a connection kept for it, which is told of the commits of all the others.
        """
        if self._watch is None:
            with self._reading() as connection:
                return connection.scalar(sa.select(sa.func.max(ENTRY.c.seq))) or 0
        self._require_own_process()
        with self._watching:
            return sqlite.data_version(self._watch)

    @property
    def journal(self) -> str:
        """How what is saved is kept: "wal", "delete" or "postgresql"."""
        return sqlite.journal() if self._file else "postgresql"

    def close(self) -> None:
        """Let go of the database. The last to leave folds SQLite's -wal into its file."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
            self._watch = None
        self._read.dispose()
        self._write.dispose()

    def _open(self, place: str) -> None:
        with self._told(place):
            with self._read.connect() as connection:
                there = self._read.dialect.has_table(connection, ENTRY.name)
            if not there:
                with self._writing() as connection:
                    ENTRY.metadata.create_all(connection)
            if self._file:
                self._watch = self._read.connect()
                self._identity = sqlite.identity(self._file)

    def _entries(self, *where: sa.ColumnElement[bool]) -> list[Entry]:
        with self._reading() as connection:
            found = connection.execute(sa.select(ENTRY).where(*where).order_by(ENTRY.c.seq))
            return [_entry(row) for row in found]

    @contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._told():
            if self._watch is None:
                with self._read.connect() as connection:
                    yield connection
                return
            with self._watching:  # one connection for all that is read: each has memory of its own
                try:
                    yield self._watch
                finally:
                    self._watch.rollback()

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._told(), self._write.connect() as connection:
            connection.exec_driver_sql(sqlite.BEGIN if self._file else postgres.BEGIN)
            yield connection
            try:
                connection.commit()
            except BaseException:
                connection.invalidate()  # its transaction, and with it the lock, may still be open
                raise
        if self._file and self._identity not in (None, sqlite.identity(self._file)):
            raise SamutError("store.moved")  # it went to a file that nobody will open again

    def _require_own_process(self) -> None:
        if os.getpid() != self._process:
            raise RuntimeError("a Store is opened anew after a fork: SQLite's locks do not cross it")

    @contextmanager
    def _told(self, place: str = "") -> Iterator[None]:
        self._require_own_process()
        try:
            yield
        except SQLAlchemyError as error:
            why = " ".join(str(getattr(error, "orig", error)).split())
            raise SamutError(_code(error), where=place, why=why) from error


def address(url: str) -> tuple[sa.URL, str]:
    """The URL taken apart, and how it is named to people: without a password. Raises SamutError."""
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


def _row(entry: Entry) -> dict[str, str]:
    """What is written of an entry. Raises SamutError where it would not come back just as it is."""
    names = {name: getattr(entry, name) for name in _NAMES}
    if not all(map(_ID.fullmatch, (entry.id, *entry.base))) or not all(map(_NAME.fullmatch, names.values())):
        raise SamutError("store.bad_name")
    return {"id": entry.id, **names, "value": _json(entry.value), "base": " ".join(entry.base)}


def _json(value: Any) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
        text = _SURROGATE.sub(lambda lone: f"\\u{ord(lone[0]):04x}", text)
        if json.loads(text) == value:
            return text
    except (TypeError, ValueError, RecursionError):
        pass
    raise SamutError("store.not_kept")


def _entry(row: sa.Row[Any]) -> Entry:
    kept = dict(row._mapping)
    return Entry(**kept | {"value": json.loads(kept["value"]), "base": tuple(kept["base"].split())})


def _resent(stored: sa.Row[Any], row: dict[str, str]) -> Entry:
    """What is stored. Not compared: `base`, for a page may have learnt of more revisions meanwhile."""
    kept = stored._mapping
    same = all(kept[name] == row[name] for name in _NAMES)
    if not same or _sorted(kept["value"]) != _sorted(row["value"]):
        raise SamutError("store.id_taken")
    return _entry(stored)


def _sorted(text: str) -> str:
    return json.dumps(json.loads(text), sort_keys=True)
