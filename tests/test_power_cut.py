"""The power goes while a writer saves: whatever was acknowledged is there afterwards. The disk is faults/power.py."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

import samut
from faults.power import Disk, Event, record
from lacking import lacking
from samut.storage import sqlite
from samut.storage.store import Store

WRITER = Path(__file__).parent / "faults" / "writer.py"
CUTS = 300
OFTEN = "20"  # pages of the -wal until it is folded into the file; SQLite's own 1000 would be folded at the end only


@pytest.fixture(scope="module")
def strace() -> None:
    """Nothing but strace sees what SQLite does to the disk."""
    if shutil.which("strace") is None:
        lacking("no power cut was played: strace is not installed (Debian: strace)")


@pytest.fixture
def recorded(strace, tmp_path):
    """Records a writer with those options."""

    def run(*options: str, writes: int = 40) -> list[Event]:
        folder = tmp_path / "data"
        folder.mkdir()
        environ = os.environ | {"PYTHONPATH": str(Path(samut.__file__).parents[1])}
        words = [sys.executable, str(WRITER), str(folder / "samut.sqlite"), str(writes), *options]
        return record(words, folder, tmp_path / "trace.txt", environ)

    return run


def cuts(events: list[Event], many: int = CUTS, seed: int = 1) -> Iterator[tuple[Disk, Random]]:
    """The disk at that many moments, each with a chance of its own."""
    chance = Random(seed)
    moments = sorted(chance.randrange(len(events) + 1) for _ in range(many))
    disk, done = Disk(), 0
    for moment in moments:
        for event in events[done:moment]:
            disk.take(event)
        done = moment
        yield disk, Random(chance.random())


def lost_in_cuts(events: list[Event], folder: Path, many: int = CUTS) -> tuple[int, int]:
    """(cuts after which an acknowledged entry was gone, cuts after which the file was not sound)."""
    lost = unsound = 0
    for number, (disk, chance) in enumerate(cuts(events, many)):
        place = folder / str(number)
        place.mkdir(parents=True)
        for name, content in disk.after_a_cut(chance).items():
            (place / name).write_bytes(content)
        there, sound = opened_again(place / "samut.sqlite")
        lost += not set(disk.told) <= there
        unsound += not sound
        shutil.rmtree(place)
    return lost, unsound


def opened_again(file: Path) -> tuple[set[str], bool]:
    """The ids a Store finds, as it opens after the cut, and whether SQLite finds the file sound."""
    with closing(Store(f"sqlite:///{file}")) as store:
        there = {entry.id for entry in store.since("w")}
    with closing(sqlite.connect(file)) as connection:
        return there, connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def folded(events: list[Event]) -> int:
    """How often the -wal was folded into the file: each time the file itself is synced."""
    return sum(event[:2] == ("synced", "samut.sqlite") for event in events)


def test_what_was_acknowledged_is_there_after_a_power_cut(recorded, tmp_path):
    events = recorded()

    assert sum(event[0] == "told" for event in events) == 40
    assert lost_in_cuts(events, tmp_path / "cuts") == (0, 0)


def test_it_is_there_also_when_the_log_is_being_folded_in(recorded, tmp_path):
    events = recorded("--checkpoint", OFTEN)

    assert folded(events) > 10
    assert lost_in_cuts(events, tmp_path / "cuts") == (0, 0)


def test_the_rollback_journal_keeps_what_was_acknowledged_too(recorded, tmp_path, monkeypatch):
    events = recorded("--journal", "delete")
    monkeypatch.setattr(sqlite, "journal", lambda: "delete")

    assert any(event[:2] == ("removed", "samut.sqlite-journal") for event in events)
    assert lost_in_cuts(events, tmp_path / "cuts") == (0, 0)


def test_less_than_full_synchronous_is_found_out(recorded, tmp_path):
    lost, _ = lost_in_cuts(recorded("--synchronous", "NORMAL"), tmp_path / "cuts", 100)

    assert lost > 50


def test_less_than_extra_with_a_rollback_journal_is_found_out(recorded, tmp_path, monkeypatch):
    events = recorded("--journal", "delete", "--synchronous", "FULL")
    monkeypatch.setattr(sqlite, "journal", lambda: "delete")

    assert lost_in_cuts(events, tmp_path / "cuts", 100)[0] > 0
