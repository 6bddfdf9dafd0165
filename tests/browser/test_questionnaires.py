"""A site's own questionnaires in a real browser: filled in on phones without internet, seen on the board."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

from browser.conftest import people
from browser.people import ROOT, Server, go_on, open_page, press_key
from browser.test_first_workshop import accessible, fits, targets
from browser.test_own_answers import open_phase, sit
from questionnaires import site


@pytest.fixture
def hall(tmp_path, monkeypatch, chromium):
    root = site(tmp_path, monkeypatch).parents[1]
    shutil.copytree(ROOT / "lib" / "samut", root / "lib" / "samut", ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    for name in ("notebooks", "voila_templates"):
        (root / name).symlink_to(ROOT / name)
    server = Server(tmp_path / "data", root).start()
    with people(server, chromium) as hall:
        yield hall
    server.stop()


def test_a_group_fills_in_a_survey_without_internet_and_the_board_shows_it(hall):
    console, board = hall.console(), hall.board()
    open_page(console, f"{hall.server.url}/console/a5")
    console.locator(".lead").wait_for()
    open_phase(console, "happiness")
    open_page(board, f"{hall.server.url}/board/a5")
    me, mate = sit(hall, "บ้านดอย", "ก้อย", new=True), sit(hall, "บ้านดอย", "แดง")
    for page in (me, mate):
        go_on(page)
    expect(me.get_by_role("link", name="เปิดแบบสำรวจ")).to_have_count(0)
    me.get_by_role("button", name="เปิดตอบ", exact=True).click()
    me.get_by_label("จำนวนสมาชิก").fill("๑๐๐๐๐๑")
    expect(me.get_by_role("alert")).to_have_text("ตัวเลขระหว่าง 0 ถึง 100000")
    expect(me.get_by_role("button", name="ส่งคำตอบ")).to_be_disabled()
    for check in (accessible, fits, targets):
        check(me)
    me.get_by_label("จำนวนสมาชิก").fill("๑๒๐")
    me.get_by_label("ชื่อและเบอร์โทร").fill("สมศรี 0812345678")
    me.reload()
    me.locator(".measures").wait_for()
    go_on(me)
    expect(me.get_by_label("จำนวนสมาชิก")).to_have_value("๑๒๐")
    me.get_by_role("radio", name="กำลังหา").click()
    me.get_by_role("button", name="ส่งคำตอบ").click()
    expect(mate.locator(".measures")).to_contain_text("ตอบแล้ว 3 จาก 5 ข้อ")
    mate.get_by_role("button", name="ดูหรือแก้คำตอบ").click()
    expect(mate.get_by_role("radio", name="กำลังหา")).to_have_attribute("aria-checked", "true")

    expect(board.locator(".pager .turn").last).to_be_enabled()
    press_key(board, "ArrowRight")
    expect(board.locator(".inst-asked")).to_contain_text("จำนวนสมาชิก")
    expect(board.locator(".forms-card")).to_contain_text("120")
    accessible(board)
    press_key(board, "ArrowRight")
    expect(board.locator(".forms-card")).to_contain_text("กำลังหา")
    expect(console.locator(".side")).to_contain_text("ตอบในสมุด (กลุ่มละชุด) ตอบแล้ว 1")
    accessible(console)
    assert "0812345678" not in board.content() + console.content()
