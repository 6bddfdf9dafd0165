"""Activities 1, 3 and 7 on real pages: the scale, the columns, points put together by the facilitator, the warm-up."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import go_on_to, open_page, press_key
from browser.test_first_workshop import accessible, fits, targets, type_sizes
from samut.kit_files import load_kit
from samut.settings import share

PHASES = {id: one.phases for id, one in load_kit(share() / "data" / "kit").activities.items()}


def open_at(page, hall, view, activity):
    open_page(page, f"{hall.server.url}/{view}/{activity}")
    page.locator(".console" if view == "console" else ".board").wait_for()
    return page


def phase(console, number, *phones):
    """Open the phase of that number, and wait until it is, on the phones too."""
    button = console.locator(".phases button").nth(number - 1)
    button.click()
    expect(button).to_have_class("button phase now")
    expect(button).to_have_attribute("aria-disabled", "false")
    id = PHASES[console.url.rsplit("/", 1)[1]][number - 1].id
    for phone in phones:
        expect(phone.locator(".form")).to_have_attribute("data-phase", id)


def save(phone, text):
    phone.locator("#story").fill(text)
    phone.get_by_role("button", name="บันทึกคำตอบ").click()


def until(phone, words):
    """Go on until this is asked."""
    go_on_to(phone, phone.locator("#asked", has_text=words))


@pytest.fixture
def framework(quiet):
    """Two groups' phones, a console and a board at activity 3."""
    quiet.activity = "a3"
    console = open_at(quiet.console(), quiet, "console", "a3")
    board = open_at(quiet.board(), quiet, "board", "a3")
    phones = quiet.phone("ทอผ้า", "ก้อย", new=True), quiet.phone("แม่ค้า", "แดง", new=True)
    for one in phones:
        expect(one).to_have_url(f"{quiet.server.url}/a/a3")
    return console, board, phones


def test_groups_stand_on_the_scale_and_their_answers_are_put_together(framework):
    console, board, (one, two) = framework
    phase(console, 1, one, two)
    for phone, level in ((one, 2), (two, 4)):
        until(phone, "และปัจจุบันเราอยู่จุดไหน")
        fits(phone)
        targets(phone)
        phone.get_by_role("radio", name=f"ระดับ {level} จาก 5").click()
        save(phone, f"เพราะระดับ {level}")
    expect(board.locator(".scale-stack").nth(1)).to_contain_text("ทอผ้า")
    expect(board.locator(".scale-stack").nth(3)).to_contain_text("แม่ค้า")
    expect(board.locator(".scale-mean")).to_contain_text("3")
    accessible(board)
    board.locator(".tab").nth(1).click()
    expect(board.locator(".read-list li").first).to_contain_text("เพราะระดับ 2")
    type_sizes(board, 20)

    phase(console, 2, one, two)
    for phone, words in ((one, "เดินบอกตามบ้าน"), (two, "ไปหาถึงแผง")):
        until(phone, "บทเรียน: อะไรที่ควรทำต่อ")
        save(phone, words)
    keep = board.locator(".column").first
    expect(keep.locator(".column-head")).to_contain_text("ทำต่อ")
    for words in ("เดินบอกตามบ้าน", "ไปหาถึงแผง"):
        expect(keep).to_contain_text(words)
    accessible(board)
    type_sizes(board, 20)
    keep.locator(".column-head").click()
    expect(board.locator(".read")).to_contain_text("บทเรียน: อะไรที่ควรทำต่อ")

    phase(console, 3)
    gather = console.locator(".gather")
    for words in ("เดินบอกตามบ้าน", "ไปหาถึงแผง"):
        gather.get_by_role("checkbox", name=words).click()
    gather.get_by_role("textbox", name="ชื่อประเด็น").fill("ไปหาคนถึงที่")
    gather.get_by_role("button", name="รวมเป็นประเด็นเดียว").click()
    common = board.locator(".themes-area.common")
    expect(common).to_contain_text("ไปหาคนถึงที่")
    expect(common).to_contain_text("2 กลุ่ม")
    expect(board.locator(".themes-left")).to_contain_text("2 จาก 4")
    accessible(board)
    accessible(console)
    type_sizes(board, 20)

    gather.locator(".made-all > summary").click()
    gather.locator(".made summary").click()
    gather.get_by_role("button", name="เอา “ไปหาถึงแผง” ออกจากประเด็น").click()
    expect(board.locator(".themes-area.different")).to_contain_text("ไปหาคนถึงที่")
    undo = console.locator(".under-next button").last
    undo.click()
    expect(common).to_contain_text("ไปหาคนถึงที่")
    gather.get_by_role("button", name="ยุบประเด็น").click()
    expect(board.locator(".theme")).to_have_count(0)
    expect(undo).to_have_attribute("aria-disabled", "false")
    undo.click()
    expect(common).to_contain_text("ไปหาคนถึงที่")


def test_the_board_counts_the_movements_and_waits_when_told(quiet):
    console = open_at(quiet.console(), quiet, "console", "a1")
    board = open_at(quiet.board(), quiet, "board", "a1")
    phase(console, 2)
    moves = board.locator(".moves")
    expect(moves).to_have_attribute("data-move", "1")
    expect(board.locator(".move-number")).to_have_attribute("data-beat", "1")
    press_key(board, " ")
    expect(board.locator(".move-count")).to_contain_text("พักอยู่")
    accessible(board)
    type_sizes(board, 20)
    press_key(board, "ArrowRight")
    expect(moves).to_have_attribute("data-move", "2")
    for number in range(3, 9):
        press_key(board, "PageDown")
        expect(moves).to_have_attribute("data-move", str(number))
    press_key(board, "PageDown")
    expect(board.locator(".moves-done")).to_be_visible()
    board.get_by_role("button", name="เริ่มใหม่").click()
    expect(moves).to_have_attribute("data-move", "1")
    board.locator(".tab").nth(1).click()
    expect(board.locator(".films li")).to_have_count(4)
    expect(board.locator(".films .film-net")).to_have_count(4)

    phase(console, 3)
    expect(board.locator(".day li")).to_have_count(15)
    fitting = "[...document.querySelectorAll('.day ul')].every((e) => e.scrollHeight <= e.clientHeight + 1)"
    assert board.evaluate(f"document.fonts.ready.then(() => {fitting})")
    accessible(board)
    press_key(board, "PageDown")
    expect(board.locator(".reading li")).to_have_count(3)


def test_what_a_group_said_it_will_do_is_what_it_takes_home(quiet):
    quiet.activity = "a7"
    console = open_at(quiet.console(), quiet, "console", "a7")
    board = open_at(quiet.board(), quiet, "board", "a7")
    phone = quiet.phone("จักสาน", "ลุงไผ่", new=True)
    expect(phone).to_have_url(f"{quiet.server.url}/a/a7")
    phase(console, 3, phone)
    until(phone, "สิ่งที่จะทำต่อเนื่อง")
    phone.get_by_label("ใครทำ").fill("ลุงไผ่")
    phone.get_by_role("combobox", name="เดือน").select_option("03")
    phone.get_by_role("textbox", name="ปี พ.ศ.").fill("2570")
    save(phone, "ทำทะเบียนสมาชิก")
    expect(board.locator(".wall")).to_contain_text("ทำทะเบียนสมาชิก")
    phase(console, 4)
    kept = board.locator(".kept.commitments")
    for words in ("ทำทะเบียนสมาชิก", "ลุงไผ่", "มีนาคม 2570"):
        expect(kept).to_contain_text(words)
    expect(board.locator(".kept.goals")).to_contain_text("ยังไม่ได้บันทึกเป้าหมาย")
    for words in ("ทำทะเบียนสมาชิก", "ลุงไผ่", "มีนาคม 2570", "ยังไม่ได้บันทึกเป้าหมาย"):
        expect(phone.locator(".form")).to_contain_text(words)
    fits(phone)
    accessible(phone)
    accessible(board)
    type_sizes(board, 20)
    phase(console, 5)
    expect(board.locator(".figures li").last).to_contain_text("1")
    accessible(board)
    type_sizes(board, 20)
