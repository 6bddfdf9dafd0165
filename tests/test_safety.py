from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

import pytest

from samut.domain.entry import Entry
from samut.safety import backup_state

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def entry(minutes_ago):
    at = (NOW - timedelta(minutes=minutes_ago)).isoformat()
    return Entry("1" * 32, "w", "a2", "w1_3", "i", at=at)


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
