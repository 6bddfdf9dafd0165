"""Goals of activity 4b gone over in activity 5: begun from what they were, beside the data, and shown before and after."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import go_on, open_page
from browser.test_first_workshop import accessible, fits, next_step, targets, type_sizes
from browser.test_own_answers import open_phase
from browser.test_own_answers import save as saved


@pytest.fixture
def phone(quiet):
    """One phone whose group has two goals, on its way to activity 5."""
    quiet.activity = "a4b"
    console = quiet.console()
    phone = quiet.phone("บ้านดอย", "ก้อย", new=True)
    for _ in range(2):
        next_step(console)
    phone.locator("[data-phase=goal]").wait_for()
    go_on(phone)
    for number, text in enumerate(("ครบ 40 คน", "มีกองทุน"), 1):
        phone.locator("#story").fill(text)
        phone.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)").fill(f"สิ้นปี {number}")
        phone.get_by_role("button", name="บันทึกคำตอบ").click()
        expect(phone.locator(".answers .answer")).to_have_count(number)
    phone.close()
    console.close()
    quiet.activity = "a5"
    return quiet.phone("บ้านดอย", "แดง")


def test_a_goal_is_revised_from_what_it_was_with_the_data_beside_it(quiet, phone):
    console, board = quiet.console(), quiet.board()
    open_page(console, f"{quiet.server.url}/console/a5")
    console.locator(".lead").wait_for()
    next_step(console)
    phone.wait_for_url("**/a/a5")
    board.wait_for_url("**/board/a5")
    open_phase(console, "situation")
    phone.get_by_label("สถานการณ์/ต้นทุน").fill("มี 4 คน")
    saved(phone)
    open_phase(console, "revise")
    expect(phone.locator(".shows")).to_contain_text("มี 4 คน")
    expect(board.locator(".pair.same")).to_have_count(2)
    for check in (accessible, fits, targets):
        check(phone)

    go_on(phone)
    expect(phone.locator(".answers .answer")).to_have_count(2)
    phone.locator(".answer", has_text="ครบ 40 คน").get_by_role("button", name="ปรับข้อนี้").click()
    expect(phone.locator("#story")).to_have_value("ครบ 40 คน")
    ends = phone.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)")
    expect(ends).to_have_value("สิ้นปี 1")
    phone.locator(".offers summary").click()
    expect(phone.locator(".offers")).to_contain_text("มี 4 คน")
    phone.locator("#story").fill("ครบ 25 คน")
    for check in (accessible, fits, targets):
        check(phone)
    type_sizes(phone, 18)
    phone.locator(".composer .button.primary").click()
    expect(phone.locator(".answers").last).to_contain_text("ครบ 25 คน")
    expect(phone.locator(".answers").last).to_contain_text("สิ้นปี 1")
    expect(phone.get_by_role("button", name="ปรับข้อนี้")).to_have_count(1)
    expect(board.locator(".pair.changed")).to_contain_text("ครบ 25 คน")
    expect(board.locator(".pair.same")).to_contain_text("มีกองทุน")
    accessible(board)
    type_sizes(board, 20)

    go_on(phone)
    expect(phone.locator(".compare tr.changed td")).to_have_text(["ครบ 40 คน", "ครบ 25 คน"])
    expect(phone.locator(".compare tbody tr")).to_have_count(2)
    fits(phone)
