"""Activities 4a and 4b on real pages: the case told, needs linked, goals ticked, asked about and revised."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.people import go_on_to, open_page, press_key

SERIOUS = {"serious", "critical"}


def accessible(page):
    found = Axe().run(page).response["violations"]
    assert [f"{one['id']}: {one['nodes'][0]['target']}" for one in found if one["impact"] in SERIOUS] == []


def fits(page):
    """No sideways scrolling."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def type_sizes(page, smallest):
    sizes = page.evaluate(
        """[...document.querySelectorAll('.board-main *')].filter((e) => e.offsetParent && !e.closest('.hush')
           && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim()))
           .map((e) => parseFloat(getComputedStyle(e).fontSize))"""
    )
    assert sizes and min(sizes) >= smallest


@pytest.fixture
def at(quiet):
    """Everybody at an activity: console, board, and phones of two groups."""

    def opened(activity):
        quiet.activity = activity
        console = quiet.console()
        open_page(console, f"{quiet.server.url}/console/{activity}")
        expect(console.locator(".next-button")).to_contain_text("เริ่มช่วง")
        board = quiet.board()
        open_page(board, f"{quiet.server.url}/board/{activity}")
        phones = [quiet.phone(name, "ก้อย", new=True) for name in ("บ้านเหนือ", "บ้านใต้")]
        for phone in phones:
            phone.wait_for_url(f"**/a/{activity}")
        return console, board, *phones

    return opened


def lead_to(console, number, phase, *phones):
    button = console.locator(".phases button").nth(number)
    button.click()
    expect(button).to_have_attribute("aria-current", "step")
    for phone in phones:
        expect(phone.locator(".form")).to_have_attribute("data-phase", phase)


def go_on(phone, what):
    """Go on until `what` is on the page."""
    go_on_to(phone, phone.locator(what))


def say(phone, text, *choices):
    phone.locator("#story").fill(text)
    for choice in choices:
        phone.get_by_role("checkbox", name=choice, exact=True).click()
    phone.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(phone.locator(".status.good")).to_have_text("บันทึกแล้ว")


MONEY = "หลักประกันทางการเงินและอาชีพ"
PLAN = "ยุทธศาสตร์ประกันสังคม ปี 2566-2570"


def test_the_case_is_told_and_needs_are_linked(at):
    console, board, one, two = at("a4a")
    lead_to(console, 0, "case", one, two)
    expect(board.locator(".story-room")).to_contain_text("เรื่องการรับประโยชน์ทดแทน")
    accessible(board)
    expect(one.locator(".shows")).to_contain_text("วินัยการออม")
    fits(one)
    go_on(one, "#story")
    say(one, "ออมด้วยกัน")
    for piece in range(2, 8):
        press_key(board, "ArrowRight")
        expect(board.locator(".story-foot strong")).to_have_text(f"ตอนที่ {piece} จาก 7")
    board.get_by_role("button", name="ต่อไป").click()
    expect(board.locator(".story-room")).to_contain_text("เงื่อนไขสำคัญที่จะทำให้แรงงานนอกระบบ")
    press_key(board, "ArrowRight")
    expect(board.locator(".wall")).to_contain_text("ออมด้วยกัน")

    lead_to(console, 1, "link", one, two)
    for phone in (one, two):
        go_on(phone, "#story")
    one.locator("#story").fill("เงินไม่พอ")
    one.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(one.locator(".status")).to_contain_text("ยังไม่ได้ตอบข้อ")
    say(one, "เงินไม่พอ", MONEY, PLAN)
    say(two, "<b>รายได้ขาด</b>", MONEY, "สภาเกษตรกร")
    accessible(one)
    expect(board.locator(".matrix tbody tr").nth(1).locator(".cell-n").first).to_contain_text("2")
    expect(board.locator(".matrix .untouched")).to_have_count(3)
    type_sizes(board, 20)
    accessible(board)
    board.get_by_role("button", name="สายสัมพันธ์").click()
    expect(board.locator(".flow > svg > path")).to_have_count(4)
    expect(board.locator(".flow-need", has_text="<b>รายได้ขาด</b>")).to_be_visible()
    accessible(board)
    board.get_by_role("button", name="ตาราง").click()
    board.locator(".matrix tbody tr").nth(1).locator(".cell-n").nth(1).click()
    expect(board.locator(".needs-list .wall > li")).to_have_count(1)
    expect(board.locator(".needs-list .wall")).to_contain_text("เงินไม่พอ")


def test_goals_are_ticked_asked_about_and_revised(at):
    console, board, one, two = at("a4b")
    lead_to(console, 1, "goal", one, two)
    for phone, text in ((one, "มีเงินกองกลาง"), (two, "ครบ 32 คัน")):
        go_on(phone, "#story")
        phone.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)").fill("สิ้นปี")
        say(phone, text)
    expect(board.locator(".goals-board .wall > li")).to_have_count(2)

    lead_to(console, 2, "check", one, two)
    one.get_by_role("checkbox", name="เป็นไปได้", exact=True).click()
    one.get_by_role("checkbox", name="ชัดเจน", exact=True).click()
    expect(one.locator(".ticked")).to_contain_text("ผ่าน 2 จาก 7 ข้อ")
    expect(board.locator(".met").first).to_have_text("2/7")
    accessible(one)
    fits(one)
    accessible(board)
    one.get_by_role("checkbox", name="ชัดเจน", exact=True).click()
    expect(board.locator(".met").first).to_have_text("1/7")

    lead_to(console, 3, "gallery", one, two)
    expect(one.locator(".waiting")).to_contain_text("เป้าหมายของกลุ่มเพื่อน")
    console.locator(".next-button").click()
    expect(two.locator("body")).to_contain_text("ผลงานของกลุ่ม บ้านเหนือ")
    expect(two.locator(".ours")).to_contain_text("มีเงินกองกลาง")
    expect(two.locator("body")).not_to_contain_text("ไทม์ไลน์")
    go_on(two, "#story")
    say(two, "กี่บาท")
    accessible(two)

    lead_to(console, 4, "revise", one, two)
    expect(one.locator("section", has_text="เพื่อนถามกลุ่มเราว่า")).to_contain_text("กี่บาท")
    expect(two.locator("section", has_text="เพื่อนถามกลุ่มเราว่า")).not_to_contain_text("กี่บาท")
    go_on(one, ".answer >> text=แก้ไข")
    expect(one.locator("#story")).to_have_count(0)
    one.get_by_role("button", name="แก้ไข").click()
    one.locator("#story").fill("มีเงินกองกลาง 12,000 บาท")
    one.get_by_role("button", name="บันทึกที่แก้").click()
    expect(one.locator(".answers")).to_contain_text("12,000")
    go_on(one, ".compare")
    row = one.locator(".compare tbody tr")
    expect(row.locator("td").nth(0)).to_have_text("มีเงินกองกลาง")
    expect(row.locator("td").nth(1)).to_have_text("มีเงินกองกลาง 12,000 บาท")
    fits(one)
    accessible(one)
    changed = board.locator(".pair.changed")
    expect(changed).to_have_count(1)
    expect(changed.locator(".side-of")).to_have_text([re.compile("^มีเงินกองกลาง$"), "มีเงินกองกลาง 12,000 บาท"])
    type_sizes(board, 20)
    accessible(board)
    board.get_by_role("button", name="คำถามจากเพื่อน").click()
    expect(board.locator(".goals-board .wall")).to_contain_text("กี่บาท")
    accessible(board)
