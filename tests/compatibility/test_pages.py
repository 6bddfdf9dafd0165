"""The first version's workshop on today's pages: each phase on phone, board and console, and what a browser had kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from compatibility import drafts, recorded
from compatibility.record import read_pages


@pytest.mark.timeout(900)
def test_every_page_shows_what_it_showed_and_what_was_stored_stays(copied, chromium, played, rows):
    found = read_pages(copied, chromium, played["cookies"])
    assert recorded.differences(recorded.read("pages"), found) == ""
    assert copied.rows()[: len(rows)] == rows
    with closing(sqlite3.connect(copied.data / "samut.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.timeout(900)
def test_what_was_typed_on_the_first_versions_pages_stands_again_and_what_was_pressed_arrives(copied, chromium, played):
    told = drafts.opened(copied, chromium, played["cookies"], recorded.read("drafts"))
    then = recorded.read("arrived")
    assert told["stored"] == then["stored"]
    assert recorded.differences(then["seen"], told["seen"]) == ""
