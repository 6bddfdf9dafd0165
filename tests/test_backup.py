from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

import samut
from samut.domain.entries import Entry, new_id
from samut.errors import SamutError
from samut.storage import backup, sqlite
from samut.storage.backup import back_up, retained
from samut.storage.backup_files import backups, latest
from samut.storage.restore import restore, verify
from samut.storage.store import Store

NOON = datetime(2026, 11, 22, 5, 0, 0, tzinfo=UTC)


def saving(value: object = "ประกันสังคม") -> Entry:
    return Entry(new_id(), "w1", "a2", "q1", new_id(), value=value)


def refused(code: str, doing: Callable[[], object]) -> SamutError:
    with pytest.raises(SamutError) as caught:
        doing()
    assert caught.value.code == f"store.{code}"
    return caught.value


def url_of(file: Path) -> str:
    return f"sqlite:///{file.as_posix()}"


def entries_in(file: Path) -> list[Entry]:
    with closing(Store(url_of(file))) as store:
        return store.since("w1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "samut.sqlite"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def store(file: Path) -> Iterator[Store]:
    with closing(Store(url_of(file))) as opened:
        yield opened


@pytest.fixture
def made(store: Store, file: Path, folder: Path) -> Path:
    """A backup of three entries."""
    for value in ("หนึ่ง", {"สอง": 2}, None):
        store.append(saving(value))
    return back_up(url_of(file), folder, NOON)


def test_a_backup_holds_all_that_was_saved_with_its_hash_beside_it(store: Store, made: Path) -> None:
    assert made.name == "samut-2026-11-22T05-00-00Z.sqlite"
    note = made.with_name(f"{made.name}.sha256").read_text("utf-8")
    assert note == f"{sha256(made.read_bytes()).hexdigest()}  {made.name}\n"
    assert sorted(made.parent.iterdir()) == [made, made.with_name(f"{made.name}.sha256")]
    verify(made)
    assert entries_in(made) == store.since("w1")


def test_a_backup_is_made_while_people_save(store: Store, file: Path, folder: Path) -> None:
    store.append(saving())
    with store._write.connect() as connection:
        connection.exec_driver_sql(sqlite.BEGIN)
        made = back_up(url_of(file), folder)

    assert entries_in(made) == store.since("w1")


def test_nothing_new_makes_no_backup_and_something_new_makes_one(
    store: Store, made: Path, file: Path
) -> None:
    again = back_up(url_of(file), made.parent, NOON + timedelta(minutes=5))
    store.append(saving())
    newer = back_up(url_of(file), made.parent, NOON + timedelta(minutes=10))

    assert again == made
    assert backups(made.parent) == [made, newer]
    assert len(entries_in(newer)) == 4


def test_a_last_backup_that_was_damaged_is_made_again(made: Path, file: Path) -> None:
    flip(made, made.stat().st_size // 2)

    again = back_up(url_of(file), made.parent, NOON + timedelta(minutes=5))

    assert again != made
    verify(again)


def test_a_store_that_took_another_way_since_is_backed_up(store: Store, file: Path, folder: Path) -> None:
    """As many entries, the last of the same seq, but another one: after a restore that happens."""
    fork = back_up(url_of(file), folder, NOON)
    store.append(saving("ทางเดิม"))
    store.close()
    back_up(url_of(file), folder, NOON + timedelta(minutes=5))
    restore(fork, file)
    with closing(Store(url_of(file))) as opened:
        other = opened.append(saving("ทางใหม่"))

    assert entries_in(back_up(url_of(file), folder, NOON + timedelta(minutes=10))) == [other]


def test_backups_are_named_in_order_even_when_the_clock_goes_back(
    store: Store, made: Path, file: Path
) -> None:
    for minutes in (0, -90, -90):
        store.append(saving())
        newest = back_up(url_of(file), made.parent, NOON + timedelta(minutes=minutes))

        assert latest(made.parent) == newest
    assert len(backups(made.parent)) == 4


def test_the_last_24_are_kept_and_one_an_hour_before_them() -> None:
    times = [NOON + timedelta(minutes=5 * n) for n in range(12 * 6)]
    files = [Path(time.strftime("samut-%Y-%m-%dT%H-%M-%SZ.sqlite")) for time in times]

    hours = [Path(f"samut-2026-11-22T{hour:02}-55-00Z.sqlite") for hour in (5, 6, 7, 8)]
    assert sorted(retained(files)) == hours + files[-24:]
    assert retained(files[:24]) == set(files[:24])
    assert retained([]) == set()


def test_older_backups_go_with_their_hashes_and_nothing_else_does(
    store: Store, made: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "RETAINED", 2)
    other = made.with_name("samut-ของฉัน.sqlite")
    other.write_text("mine")
    for minutes in range(5, 30, 5):
        store.append(saving())
        back_up(url_of(file), made.parent, NOON + timedelta(minutes=minutes))

    names = [f"samut-2026-11-22T05-{minute}-00Z.sqlite" for minute in (15, 20, 25)]
    assert [found.name for found in backups(made.parent)] == names
    assert len(list(made.parent.iterdir())) == 2 * len(names) + 1
    assert other.exists()


def test_a_backup_that_can_not_be_written_is_told_and_leaves_nothing(
    made: Path, file: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    error = refused("backup_failed", lambda: back_up(url_of(file), tmp_path / "taken"))
    assert error.where == str(tmp_path / "taken")

    refused("missing", lambda: back_up(url_of(tmp_path / "no.sqlite"), made.parent))
    assert not (tmp_path / "no.sqlite").exists()
    assert len(list(made.parent.iterdir())) == 2


@pytest.mark.parametrize("which", ["= 2", "> 2", "> 0"])
def test_a_copy_that_lacks_an_entry_is_not_kept(
    store: Store, made: Path, file: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    """As if another program had cut the copy short before it was checked."""
    read = backup.state_of

    def cut(copy: Path, check: bool = False) -> tuple[int, int, str]:
        if copy.suffix == ".part":
            with closing(sqlite.connect(copy)) as connection:
                connection.execute(f"DELETE FROM entry WHERE seq {which}")
        return read(copy, check)

    monkeypatch.setattr(backup, "state_of", cut)
    store.append(saving())
    refused("backup_incomplete", lambda: back_up(url_of(file), made.parent))
    assert len(list(made.parent.iterdir())) == 2


def test_postgresql_is_left_to_its_own_tools(tmp_path: Path) -> None:
    error = refused("backup_postgres", lambda: back_up("postgresql+psycopg://u:secret@db/samut", tmp_path))

    assert "secret" not in str(error)


def flip(file: Path, place: int) -> None:
    content = bytearray(file.read_bytes())
    content[place] ^= 1
    file.write_bytes(content)


@pytest.mark.parametrize("part", [0.0, 0.3, 0.7, 1.0])
def test_one_flipped_bit_is_found(made: Path, part: float) -> None:
    flip(made, int(part * (made.stat().st_size - 1)))

    refused("backup_changed", lambda: verify(made))


def test_a_damaged_database_is_found_even_where_the_hash_was_made_of_it(made: Path) -> None:
    content = made.read_bytes()
    made.write_bytes(content[:4096] + b"\xff" * 4096 + content[8192:])
    sign(made)
    refused("backup_damaged", lambda: verify(made))

    made.write_bytes(b"")
    sign(made)
    refused("backup_damaged", lambda: verify(made))


def sign(file: Path) -> None:
    file.with_name(f"{file.name}.sha256").write_text(
        f"{sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
    )


def test_a_backup_without_its_hash_or_not_there_is_told(made: Path) -> None:
    note = made.with_name(f"{made.name}.sha256")
    note.unlink()

    assert refused("backup_no_hash", lambda: verify(made)).values["name"] == note.name
    refused("backup_missing", lambda: verify(made.with_name("samut.sqlite")))


def test_restoring_brings_the_backup_back_and_keeps_what_was_there(
    store: Store, made: Path, file: Path
) -> None:
    then = store.since("w1")
    later = store.append(saving("หลังสำรอง"))
    store.close()

    aside = restore(made, file, NOON)

    assert aside == file.with_name("samut-before-2026-11-22T05-00-00Z.sqlite")
    assert entries_in(file) == then
    assert entries_in(aside) == [*then, later]
    verify(made)
    assert restore(made, file, NOON) not in (None, aside)
    assert not list(file.parent.glob("*.part"))


def test_a_restored_store_goes_on(store: Store, made: Path, file: Path) -> None:
    store.close()
    restore(made, file)

    with closing(Store(url_of(file))) as again:
        assert again.append(saving()).seq == 4
        assert again.journal == sqlite.journal()


def test_restoring_to_a_new_place_makes_its_folder(store: Store, made: Path, tmp_path: Path) -> None:
    new = tmp_path / "เครื่องใหม่" / "samut.sqlite"

    assert restore(made, new) is None
    assert entries_in(new) == store.since("w1")


@pytest.mark.parametrize("ends", [("", "-wal", "-shm"), ("-wal",), ("", "-journal")], ids=str)
def test_a_damaged_database_and_its_companions_are_kept_aside(
    made: Path, tmp_path: Path, ends: tuple[str, ...]
) -> None:
    database = tmp_path / "other" / "samut.sqlite"
    database.parent.mkdir()
    for end in ends:
        database.with_name(f"{database.name}{end}").write_bytes(b"damaged" + end.encode())

    aside = restore(made, database, NOON)

    assert aside is not None
    for end in ends:
        assert aside.with_name(f"{aside.name}{end}").read_bytes() == b"damaged" + end.encode()
    assert {found.name for found in database.parent.iterdir()} == {"samut.sqlite"} | {
        aside.name + e for e in ends
    }
    assert len(entries_in(database)) == 3


def test_a_changed_backup_is_not_restored(store: Store, made: Path, file: Path) -> None:
    flip(made, 5000)
    store.close()
    there = file.read_bytes()

    refused("backup_changed", lambda: restore(made, file))

    assert file.read_bytes() == there
    assert not list(file.parent.glob("*-before-*"))


HOLDER = """
import sys
from samut.storage.store import Store
store = Store(sys.argv[1])
print(store.version(), flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sqlite.journal() != "wal", reason="without WAL an idle process holds no lock")
def test_a_database_that_another_process_has_open_is_not_replaced(
    store: Store, made: Path, file: Path
) -> None:
    store.close()
    environ = os.environ | {"PYTHONPATH": str(Path(samut.__file__).parents[1])}
    words = [sys.executable, "-c", HOLDER, url_of(file)]
    with subprocess.Popen(words, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None and holder.stdout.readline()
        identity = sqlite.identity(file)
        refused("in_use", lambda: restore(made, file))
        assert sqlite.identity(file) == identity
        assert not [*file.parent.glob("*-before-*"), *file.parent.glob("*.part")]
        holder.communicate()

    assert restore(made, file) is not None


def test_what_a_killed_writer_left_in_the_wal_is_kept_aside_too(
    made: Path, store: Store, file: Path, tmp_path: Path
) -> None:
    later = store.append(saving("ยังอยู่ใน wal"))
    left = tmp_path / "left" / "samut.sqlite"
    left.parent.mkdir()
    for end in ("", "-wal"):  # as they lie on the disk when the machine goes off
        found = file.with_name(f"{file.name}{end}")
        if found.exists():
            left.with_name(f"{left.name}{end}").write_bytes(found.read_bytes())

    aside = restore(made, left)

    assert aside is not None
    assert later in entries_in(aside)
    assert later not in entries_in(left)


@pytest.mark.parametrize("many", [23, 24, 25])
def test_of_one_hour_the_last_24_are_kept_and_one_that_is_older(many: int) -> None:
    files = [Path(f"samut-2026-11-22T05-{n:02}-00Z.sqlite") for n in range(many)]

    assert retained(files) == set(files[-25:])


def test_of_each_hour_before_the_last_24_the_newest_is_kept() -> None:
    times = [NOON + timedelta(minutes=20 * n) for n in range(3 * 10)]
    files = [Path(time.strftime("samut-%Y-%m-%dT%H-%M-%SZ.sqlite")) for time in times]

    assert [file.name[17:22] for file in sorted(retained(files) - set(files[-24:]))] == ["05-40", "06-40"]


def test_the_latest_backup_is_the_last_by_its_time_whatever_the_order_they_were_written_in(tmp_path: Path) -> None:
    for name in ("2026-11-22T09-00-00Z", "2026-12-01T00-00-00Z", "2025-12-31T23-59-59Z"):
        (tmp_path / f"samut-{name}.sqlite").write_bytes(b"")
    (tmp_path / "samut-2027.sqlite").write_bytes(b"")
    (tmp_path / "samut-2027-01-01T00-00-00Z.sqlite.part").write_bytes(b"")

    latest = backup.latest(tmp_path)
    assert latest is not None and latest.name == "samut-2026-12-01T00-00-00Z.sqlite"
    assert backup.latest(tmp_path / "none") is None


def test_two_restores_in_one_second_keep_both_that_stood_there(made: Path, tmp_path: Path) -> None:
    database = tmp_path / "other" / "samut.sqlite"
    database.parent.mkdir()
    asides = []
    for content in (b"first", b"second"):
        database.write_bytes(content)
        asides.append(restore(made, database, NOON))

    assert [aside.read_bytes() for aside in asides if aside] == [b"first", b"second"]
