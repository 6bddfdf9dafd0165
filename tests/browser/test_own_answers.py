"""Activity 5 in a real browser: what is one's own stays so, form 1 as numbers of five, a questionnaire with consent."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from browser.people import go_on, open_page
from browser.test_first_workshop import accessible, fits, targets, type_sizes

PHASES = ("think", "pair", "agree", "team", "situation", "happiness", "revise")


@pytest.fixture
def hall(quiet):
    quiet.activity = "a5"
    return quiet


@pytest.fixture
def console(hall):
    console = hall.console()
    open_page(console, f"{hall.server.url}/console/a5")
    console.locator(".lead").wait_for()
    open_phase(console, "think")
    return console


@pytest.fixture
def board(hall, console):
    board = hall.board()
    open_page(board, f"{hall.server.url}/board/a5")
    return board


def open_phase(console, phase):
    button = console.locator(".phases button").nth(PHASES.index(phase))
    button.click()
    expect(button).to_have_class(re.compile(r"\bnow\b"))


def sit(hall, group, nickname, new=False):
    phone = hall.phone(group, nickname, new)
    open_page(phone, f"{hall.url}/a/a5")
    phone.locator(".form").wait_for()
    return phone


def save(phone):
    phone.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(phone.locator(".answers .answer")).to_have_count(1)


def test_a_persons_own_answer_is_nobody_elses_until_it_is_shared(hall, console, board):
    me, mate = sit(hall, "บ้านดอย", "ก้อย", new=True), sit(hall, "บ้านดอย", "แดง")
    expect(me.locator("#asked")).to_contain_text("ปัจจุบันเราทำงานเพื่อสังคมอะไรบ้าง")
    for check in (accessible, fits, targets):
        check(me)
    type_sizes(me, 18)
    me.locator("#story").fill("เรื่องของฉันคนเดียว")
    save(me)

    expect(board.locator(".alone li").first).to_contain_text("ตอบแล้ว 1 คน")
    open_phase(console, "pair")
    expect(mate.locator(".mates")).to_contain_text("เพื่อนยังไม่ได้แบ่งข้อนี้")
    expect(me.locator(".answers .answer").first).to_contain_text("เรื่องของฉันคนเดียว")
    board.locator("[data-phase=pair]").wait_for()
    for page in (mate, board, console):
        assert "เรื่องของฉันคนเดียว" not in page.content()

    me.get_by_role("button", name="แบ่งให้กลุ่มดู").click()
    expect(mate.locator(".mates .answer")).to_contain_text("เรื่องของฉันคนเดียว")
    expect(mate.locator(".mates button")).to_have_count(0)
    expect(mate.locator("#story")).to_be_visible()
    assert "เรื่องของฉันคนเดียว" not in board.content()

    open_phase(console, "agree")
    mate.locator("[data-phase=agree]").wait_for()
    expect(mate.locator("#asked")).to_contain_text("ปัจจุบันเราทำงานเพื่อสังคมอะไรบ้าง")
    mate.locator(".offers summary").click()
    mate.locator(".offers .option").click()
    expect(mate.locator("#story")).to_have_value("เรื่องของฉันคนเดียว")
    save(mate)
    expect(board.locator(".wall li")).to_contain_text("เรื่องของฉันคนเดียว")


def test_form_1_is_numbers_of_five_people_and_form_2_says_what_is_empty(hall, console, board):
    open_phase(console, "team")
    phones = [sit(hall, "บ้านดอย", f"คน {number}", new=number == 0) for number in range(5)]
    for number, phone in enumerate(phones):
        go_on(phone)
        expect(phone.locator(".own-only")).to_contain_text("ไม่มีใครเห็นคำตอบของท่าน")
        expect(phone.locator(".levels")).to_have_count(4)
        for levels in phone.locator(".levels").all():
            levels.locator("button").nth(number).click()
        if number == 4:
            expect(board.locator(".profile li").first).to_contain_text("ยังไม่ครบ 5 คน (มี 4)")
        save(phone)
        expect(phone.get_by_role("button", name="แบ่งให้กลุ่มดู")).to_have_count(0)
    for check in (accessible, fits, targets):
        check(phones[0])
    expect(board.locator(".profile li").first).to_contain_text("3.0")
    board.locator(".team .tabs button").nth(1).click()
    expect(board.locator(".heat tbody tr").first.locator(".heat-cell")).to_have_text(["1"] * 5)
    accessible(board)

    open_phase(console, "situation")
    expect(phones[0].locator(".under")).to_contain_text("ประเด็นที่ 1")
    phones[0].get_by_label("จะทำอะไรต่อไปบ้างกับเรื่องนี้").fill("หาคนเพิ่ม")
    save(phones[0])
    expect(board.locator(".forms-card")).to_contain_text("หาคนเพิ่ม")
    expect(board.locator(".forms-gap")).to_have_text("ยังไม่มีกลุ่มใดเขียน")
    expect(board.locator(".forms .tabs button").nth(2)).to_contain_text("ว่าง 4")
    accessible(board)


def test_the_questionnaire_is_skipped_with_one_press_or_answered_with_consent(hall, console, board):
    open_phase(console, "happiness")
    me, mate = sit(hall, "บ้านดอย", "ก้อย", new=True), sit(hall, "บ้านดอย", "แดง")
    mate.get_by_role("button", name="ข้าม ไม่ตอบ").click()
    expect(mate.locator(".measure")).to_contain_text("ข้ามแล้ว")

    begin = me.get_by_role("button", name="เริ่มตอบ")
    expect(begin).to_be_disabled()
    for check in (accessible, fits, targets):
        check(me)
    me.locator(".measure").get_by_role("checkbox").click()
    begin.click()
    expect(me.locator(".asked-one")).to_have_count(15)
    for asked in me.locator(".asked-one").all()[:14]:
        asked.get_by_role("radio", name="มาก", exact=True).click()
    me.reload()
    expect(me.locator(".asked-one [aria-checked=true]")).to_have_count(14)
    expect(me.locator(".measure")).to_contain_text("ยังไม่ได้ตอบ 1 ข้อ")
    me.locator(".asked-one").last.get_by_role("radio", name="มาก", exact=True).click()
    me.locator("#code").fill("ดาวเหนือ99")
    for check in (accessible, fits, targets):
        check(me)
    me.get_by_role("button", name="ส่งคำตอบ").click()
    expect(me.locator(".result")).to_contain_text("42 คะแนน จาก 60")
    expect(me.locator(".result")).to_contain_text("1323")
    accessible(me)

    expect(board.locator(".inst")).to_contain_text("ยังไม่ครบ 5 คน (มี 1)")
    accessible(board)
    for page in (mate, board, console):
        assert "42 คะแนน" not in page.content() and "ดาวเหนือ99" not in page.content()

    go_on(me)
    expect(me.get_by_role("link", name="เปิดแบบสำรวจ")).to_have_count(1)
    expect(me.locator(".measures")).to_contain_text("ต้องใช้อินเทอร์เน็ต")
    me.locator(".steps").get_by_role("button", name="แบบวัด").click()
    me.locator(".own-data summary").click()
    expect(me.get_by_role("checkbox", name="แบบวัดความสุข", checked=True)).to_have_count(2)
    me.locator(".measure").get_by_role("checkbox").click()
    expect(begin).to_be_disabled()
    expect(me.get_by_role("checkbox", name="แบบวัดความสุข", checked=False)).to_have_count(2)
    expect(board.locator(".inst")).to_contain_text("ยังไม่ครบ 5 คน (มี 0)")


def test_consent_is_asked_for_once_and_how_to_reach_one_is_shown_to_the_facilitator_alone(hall, console, board):
    me, mate = sit(hall, "บ้านดอย", "ก้อย", new=True), sit(hall, "บ้านดอย", "แดง")
    for check in (accessible, fits, targets):
        check(me)
    mate.get_by_role("button", name="ไว้ทีหลัง").click()
    mate.reload()
    mate.locator(".form").wait_for()
    expect(mate.locator(".own-ask")).to_have_count(0)
    me.get_by_role("button", name="ดูและเลือก").click()
    own = me.locator(".own-data")
    own.get_by_role("checkbox", name="รายชื่อ").click()
    own.get_by_role("checkbox", name="ติดต่อ").click()
    for name in ("รายชื่อ", "ติดต่อ"):
        expect(own.get_by_role("checkbox", name=name)).to_be_enabled()
    own.get_by_label("เบอร์โทรหรือไลน์").fill("081-234-5678")
    for check in (accessible, fits, targets):
        check(me)
    own.get_by_role("button", name="บันทึก").click()
    expect(me.locator(".toasts")).to_contain_text("บันทึกแล้ว")
    expect(own.get_by_role("button", name="บันทึก")).to_be_disabled()
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").filter(has_text="ข้อมูลส่วนบุคคล").click()
    console.locator(".attendance summary").click()
    expect(console.locator(".attendance tbody tr")).to_have_text(["ก้อยบ้านดอย081-234-5678"])
    accessible(console)
    for page in (mate, board):
        assert "081-234-5678" not in page.content()
