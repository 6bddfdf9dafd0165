from __future__ import annotations

from types import SimpleNamespace

import pytest

from samut.domain.workshop import Visit
from samut.server.page_sessions import PageSession, PageSessions
from samut.session import presence
from samut.session.presence import Online


def test_the_console_hears_who_has_a_page_open_and_when_nobody_tells_any_more(tmp_path):
    told = Online(tmp_path)
    assert not told.news() and told.counts is None
    presence.tell(tmp_path, {"g": 2})
    assert told.news() and told.counts == {"g": 2}
    assert not told.news()
    presence.tell(tmp_path, None)
    assert told.news() and told.counts is None


@pytest.mark.parametrize("text", ["", "{", "\x00"])
def test_a_file_that_cant_be_read_says_nothing(tmp_path, text):
    (tmp_path / presence.NAME).write_text(text, "utf-8")
    told = Online(tmp_path)
    assert not told.news() and told.counts is None


def test_a_folder_that_is_gone_stops_nobody(tmp_path):
    presence.tell(tmp_path / "gone", {"g": 1})
    presence.tell(tmp_path / "gone", None)


def test_a_person_counts_once_however_many_pages_and_only_while_one_is_open():
    seats = PageSessions(SimpleNamespace(), SimpleNamespace(), idle=1, most=1)
    visits = [Visit("1", "participant", "g"), Visit("1", "participant", "g"), Visit("2", "participant", "g"), Visit("3", "participant", "h"), Visit("4", "facilitator")]
    for visit in visits:
        seat = PageSession(visit, "form", SimpleNamespace(), 0.0)
        seats._seats[seat.id] = seat
        if visit.id != "3":
            seats.connect(seat, object())
    assert seats.online() == {"g": 2}
