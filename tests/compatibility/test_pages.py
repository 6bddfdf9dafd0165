"""The first version's workshop on today's pages: each phase on phone, board and console, and what a browser had kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from compatibility import drafts, recorded
from compatibility.record import read_pages

MEANT = (
    # Deleted answers are listed, and can be brought back
    (r".* console|console as it was left", r"\+ลบแล้ว \(\d\)"),
    (r"a2 recall koi 8", r"\+เคยได้ยินหรือรู้จักประกันสังคมครั้งแรกเมื่อไหร่"),
    (r"a2 recall koi \d", r"\+(คำตอบที่ลบไป \(1\)|จำปีไม่ได้จำปีไม่ได้เลย|เขียนโดย ก้อย|คุณ ลบเมื่อ .*|เอากลับมา)"),
    # A screen reader reads the heads of the gallery's table together
    (r"a2 gallery board |a4b gallery board ", r"[+-](กลุ่ม|ไปดูผลงานของ|กลุ่ม ไปดูผลงานของ)"),
    # Letters are larger, so a page of the board has a goal less; what is left over is on its next page
    (r"(a4b \w+|a5 revise) board .*", r"[+-]อีก \d+ เป้าหมาย"),
    (r"a4b check board เป้าหมาย .*", r"-(2/7|บน \(สมมติ\)|บ้าน|สมาชิกครบ 200 คน)"),
    (r"a4b check board ก่อนและหลัง .*", r"-(คนเฒ่าไม่เหงา .*|ชมรมผู้|ลูกหลานของสมาชิกชมรม.*|สูงวัยสมมติ)"),
)
"""(names, lines) that differ from the first version's on purpose."""


@pytest.mark.timeout(900)
def test_every_page_shows_what_it_showed_and_what_was_stored_stays(copied, chromium, played, rows):
    found = read_pages(copied, chromium, played["cookies"])
    assert recorded.differences(recorded.read("pages"), found, MEANT) == ""
    assert copied.rows()[: len(rows)] == rows
    with closing(sqlite3.connect(copied.data / "samut.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


@pytest.mark.timeout(900)
def test_what_was_typed_on_the_first_versions_pages_stands_again_and_what_was_pressed_arrives(copied, chromium, played):
    told = drafts.opened(copied, chromium, played["cookies"], recorded.read("drafts"))
    then = recorded.read("arrived")
    assert told["stored"] == then["stored"]
    assert recorded.differences(then["seen"], told["seen"]) == ""
