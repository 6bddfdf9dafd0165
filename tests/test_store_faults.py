"""Many processes at once, and processes killed while they save. Crews are in faults/crew.py."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import sqlalchemy as sa

import samut
from samut.storage import sqlite
from samut.storage.store import Store

CREW = Path(__file__).parent / "faults" / "crew.py"
FAST = os.name == "posix"  # elsewhere each writer starts a Python of its own


@contextmanager
def crew(url: str, notes: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """A crew at work. Leaving waits for its end, and fails where any writer met an error."""
    notes.mkdir()
    found = [str(Path(samut.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, found)), "PYTHONUTF8": "1"}
    words = [sys.executable, str(CREW), url, str(notes), *options]
    with subprocess.Popen(words, env=environ, stderr=subprocess.PIPE, text=True, encoding="utf-8") as working:
        try:
            yield working
            errors = working.communicate(timeout=400)[1]
            assert not errors, errors
        finally:
            working.kill()
    assert working.returncode == 0


def acknowledged(notes: Path) -> set[str]:
    """Ids that writers noted in full."""
    return {id for file in notes.iterdir() for id in file.read_text("utf-8").split("\n")[:-1]}


def lost(url: str, notes: Path) -> set[str]:
    with closing(Store(url)) as store:
        return acknowledged(notes) - {entry.id for entry in store.since("crew")}


def test_forty_processes_save_at_once_without_a_locked_database(url: str, tmp_path: Path) -> None:
    writers, writes = 40 if FAST else 8, 25 if url.startswith("sqlite") else 10
    with crew(url, tmp_path / "notes", "--writers", str(writers), "--writes", str(writes)):
        pass

    assert len(acknowledged(tmp_path / "notes")) == writers * writes
    assert lost(url, tmp_path / "notes") == set()


def test_who_reads_on_while_others_save_misses_nothing(url: str, tmp_path: Path) -> None:
    with (
        closing(Store(url)) as store,
        crew(url, tmp_path / "notes", "--writers", "4", "--writes", "50") as at_work,
    ):
        version, read = store.version(), store.since("crew")
        while at_work.poll() is None or store.version() != version:
            version = store.version()
            read += store.since("crew", read[-1].seq if read else 0)

        assert read == store.since("crew")
        assert len(read) == 4 * 50


def test_no_acknowledged_entry_is_lost_when_writers_are_killed(url: str, tmp_path: Path) -> None:
    rounds = 60 if FAST and url.startswith("sqlite") else 8
    with crew(url, tmp_path / "notes", "--writers", "3", "--rounds", str(rounds)):
        pass

    assert len(acknowledged(tmp_path / "notes")) >= rounds
    assert lost(url, tmp_path / "notes") == set()
    require_sound(url)


def test_an_entry_acknowledged_too_early_is_found_out(url: str, tmp_path: Path) -> None:
    with crew(url, tmp_path / "notes", "--writers", "3", "--rounds", "8", "--early"):
        pass

    assert lost(url, tmp_path / "notes")


def require_sound(url: str) -> None:
    address = sa.make_url(url)
    if address.get_backend_name() == "sqlite":
        with closing(sqlite.connect(sqlite.path(address))) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
