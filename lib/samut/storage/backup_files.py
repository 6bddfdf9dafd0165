"""The files of a backup: their names, the hash beside each, and which entries a copy holds."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from samut.errors import SamutError
from samut.storage import sqlite

STAMP = "%Y-%m-%dT%H-%M-%SZ"
SECOND = timedelta(seconds=1)
_NAME = re.compile(r"samut-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.sqlite")


def backups(folder: Path) -> list[Path]:
    """Return all backups in a folder, oldest first."""
    return sorted(file for file in folder.glob("samut-*.sqlite") if _NAME.fullmatch(file.name))


def latest(folder: Path) -> Path | None:
    """Return the newest backup in a folder, or None."""
    return next(reversed(backups(folder)), None)


def time_of(file: Path) -> datetime:
    """Return the time that a backup's name tells."""
    return datetime.strptime(file.name, f"samut-{STAMP}.sqlite").replace(tzinfo=UTC)


def hash_file(file: Path) -> Path:
    """Return the path of the file that holds a backup's hash."""
    return file.with_name(f"{file.name}.sha256")


def recorded_hash(file: Path) -> str | None:
    """Return the hash that was recorded when a backup was made, or None if there is none."""
    with suppress(FileNotFoundError):
        return hash_file(file).read_text("utf-8").split(" ")[0].strip()
    return None


def digest(file: Path) -> str:
    """Return the SHA-256 of a file as it is now."""
    with open(file, "rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def state(connection: Any) -> tuple[int, int, str]:
    """Return how many entries there are, and the `seq` and id of the last; equal only if two files hold the same."""
    newest = "coalesce((SELECT id FROM entry ORDER BY seq DESC LIMIT 1), '')"
    return connection.execute(f"SELECT count(*), coalesce(max(seq), 0), {newest} FROM entry").fetchone()


def state_of(file: Path, check: bool = False) -> tuple[int, int, str]:
    """Return the state of a file. check: raise SamutError("store.backup_damaged") if SQLite finds it damaged."""
    with closing(sqlite.connect(file, "immutable=1")) as connection:
        if check and connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise SamutError("store.backup_damaged", where=str(file))
        return state(connection)


@contextmanager
def file_errors(code: str, place: Path) -> Iterator[None]:
    """Raise what the disk or SQLite reports as SamutError(code)."""
    try:
        yield
    except (OSError, sqlite.driver().Error) as error:
        raise SamutError(code, where=str(place), why=str(error)) from error
