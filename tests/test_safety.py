from __future__ import annotations

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from samut.domain.entries import Entry
from samut.errors import SamutError
from samut.settings import share
from samut.storage import backup_warning
from samut.storage.backup_warning import LOOK_SECONDS, MB, Disk, Watch, backup_state, look_at, trouble
from samut.storage.store import Store
from samut.texts import Texts

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
DATA = Path("Samut")
WELL = Disk(free=10_000 * MB)


def entry(minutes_ago):
    at = (NOW - timedelta(minutes=minutes_ago)).isoformat()
    return Entry("1" * 32, "w", "a2", "w1_3", "i", at=at)


def failed(number):
    return Disk(error=OSError(number, os.strerror(number)))


@pytest.fixture
def backed_up(tmp_path):
    """A folder whose last backup is 20 minutes old."""
    file = tmp_path / "samut-2026-11-22T08-40-00Z.sqlite"
    file.write_bytes(b"")
    made = (NOW - timedelta(minutes=20)).timestamp()
    os.utime(file, (made, made))
    return tmp_path


def test_what_was_saved_before_the_last_backup_waits_for_none(backed_up):
    assert backup_state(backed_up, [entry(30)], NOW)["overdue"] is False
    assert backup_state(backed_up, [entry(30)], NOW)["at"] == (NOW - timedelta(minutes=20)).timestamp()


def test_an_answer_that_waited_too_long_is_told(backed_up):
    assert backup_state(backed_up, [entry(30), entry(15)], NOW)["overdue"] is True
    assert backup_state(backed_up, [entry(5)], NOW)["overdue"] is False


def test_a_new_workshop_is_not_overdue_at_once(tmp_path):
    assert backup_state(tmp_path / "none", [entry(1)], NOW) == {"at": None, "overdue": False}
    assert backup_state(tmp_path / "none", [entry(60)], NOW)["overdue"] is True


@pytest.mark.parametrize(
    ("disk", "overdue", "level", "code"),
    [
        (Disk(free=499 * MB), False, "warn", "low"),
        (Disk(free=49 * MB), False, "urgent", "nearly_full"),
        (failed(errno.ENOSPC), False, "urgent", "full"),
        (failed(errno.EROFS), False, "urgent", "read_only"),
        (failed(errno.EACCES), False, "urgent", "read_only"),
        (failed(errno.ENOENT), False, "urgent", "missing"),
        (failed(errno.EIO), False, "urgent", "failed"),
        (WELL, True, "warn", "backup_overdue"),
        (Disk(free=499 * MB), True, "warn", "backup_overdue"),
        (Disk(free=49 * MB), True, "urgent", "nearly_full"),
    ],
)
def test_the_worst_is_said_in_words_in_both_languages(disk, overdue, level, code):
    found = trouble(DATA, disk, overdue)
    assert (found.level, found.code) == (level, code)
    for language in ("th", "en"):
        texts = Texts(share() / "data" / "texts", language)
        said = texts.parts(SamutError(f"safety.{code}", where=str(found.where), **found.values))
        assert said["where"].startswith("Samut") and said["what"] and said["do"]
        assert "{" not in said["what"] + said["do"]


def test_nothing_is_said_of_a_disk_with_room():
    assert trouble(DATA, WELL, overdue=False) is None
    assert trouble(DATA, Disk(free=500 * MB), overdue=False) is None


def test_a_look_leaves_nothing_behind(tmp_path):
    found = look_at(tmp_path)
    assert found.error is None and found.free > 0
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_seen(tmp_path):
    assert look_at(tmp_path / "gone").error.errno == errno.ENOENT


def test_a_store_that_may_not_be_written_is_seen(tmp_path, monkeypatch):
    (tmp_path / "samut.sqlite").touch()
    monkeypatch.setattr(os, "access", lambda file, _: file.name != "samut.sqlite")
    assert look_at(tmp_path).error.errno == errno.EACCES


def test_a_full_disk_is_seen_and_refuses_to_save_until_there_is_room(disk):
    store = Store(f"sqlite:///{disk.folder / 'samut.sqlite'}")
    store.append(Entry("1" * 32, "w", "a2", "q1", "i1"))
    disk.leave_free(0)
    assert look_at(disk.folder).error.errno == errno.ENOSPC
    with pytest.raises(SamutError, match=r"store\.full"):
        store.append(Entry("2" * 32, "w", "a2", "q1", "i2", value="x" * 9000))
    disk.leave_plenty()
    assert look_at(disk.folder).error is None
    store.append(Entry("2" * 32, "w", "a2", "q1", "i2", value="x" * 9000))
    assert [entry.id[0] for entry in store.since("w")] == ["1", "2"]
    store.close()


def test_a_disk_that_can_not_be_written_is_seen(disk):
    disk.lock()
    assert look_at(disk.folder).error.errno == errno.EROFS


def watching(*found):
    """A watch that finds those, look by look; its clock is moved by hand."""
    disks = iter(found)
    watch = Watch(DATA, clock=lambda: watch.now, look=lambda folder: next(disks))
    watch.now = 0.0
    return watch


def test_there_is_news_when_the_disk_fills_and_when_it_is_well_again():
    watch = watching(WELL, failed(errno.ENOSPC), failed(errno.ENOSPC), WELL)
    assert watch.news([], NOW)
    for number, news in enumerate([True, False, True], 1):
        watch.now = number * LOOK_SECONDS
        assert watch.news([], NOW) is news
    assert watch.trouble is None


def test_the_disk_is_left_alone_between_two_looks():
    watch = watching(WELL)
    watch.news([], NOW)
    watch.now = LOOK_SECONDS - 0.01
    assert not watch.news([], NOW)


def test_a_backup_becomes_overdue_without_anybody_writing():
    watch = watching(WELL, WELL)
    log = [entry(0)]
    watch.news(log, NOW)
    assert watch.trouble is None
    watch.now = LOOK_SECONDS
    assert watch.news(log, NOW + backup_warning.LATE + timedelta(seconds=1))
    assert watch.trouble.code == "backup_overdue"


@pytest.mark.parametrize(
    ("free", "code"),
    [(50 * MB - 1, "nearly_full"), (50 * MB, "low"), (500 * MB - 1, "low"), (500 * MB, None)],
)
def test_room_is_told_of_from_the_byte_on_that_is_too_few(free, code):
    found = trouble(DATA, Disk(free=free), False)
    assert (found and found.code) == code


def test_a_backup_is_overdue_after_twelve_minutes_and_not_at_twelve(tmp_path):
    assert backup_state(tmp_path, [entry(12)], NOW)["overdue"] is False
    assert backup_state(tmp_path, [entry(12.001)], NOW)["overdue"] is True


def test_the_backup_that_counts_is_the_newest_by_its_name(backed_up):
    newer = backed_up / "samut-2026-11-22T08-50-00Z.sqlite"
    newer.write_bytes(b"")
    made = (NOW - timedelta(minutes=10)).timestamp()
    os.utime(newer, (made, made))
    assert backup_state(backed_up, [entry(15)], NOW) == {"at": made, "overdue": False}


def test_what_was_saved_at_the_very_moment_of_the_backup_is_in_it(backed_up):
    assert backup_state(backed_up, [entry(20)], NOW)["overdue"] is False


def test_a_full_disk_is_told_before_a_late_backup_and_that_before_a_low_one():
    assert trouble(DATA, Disk(free=10 * MB), True).code == "nearly_full"
    assert trouble(DATA, Disk(free=100 * MB), True).code == "backup_overdue"
