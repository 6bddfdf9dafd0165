"""The issue's own story: three phones, a console and a board, from joining to the shared picture."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.conftest import people
from browser.people import go_on_to, open_page

SERIOUS = {"serious", "critical"}


def accessible(page):
    found = Axe().run(page).response["violations"]
    bad = [f"{one['id']}: {one['nodes'][0]['target']}" for one in found if one["impact"] in SERIOUS]
    assert bad == []


def fits(page):
    """No sideways scrolling."""
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def targets(page, smallest=44):
    """Everything to touch is large enough for a thumb; of a tick, its whole line is touched."""
    boxes = page.evaluate(
        """[...document.querySelectorAll('button, input:not([type=hidden]), textarea, summary')]
           .filter((e) => e.offsetParent).map((e) => e.type === "checkbox" ? e.closest("label") || e : e).map((e) => [e.textContent, e.offsetWidth, e.offsetHeight])"""
    )
    assert [box for box in boxes if box[1] < smallest or box[2] < smallest] == []


def type_sizes(page, smallest):
    """The smallest type on the page, in pixels."""
    sizes = page.evaluate(
        """[...document.querySelectorAll('main *')].filter((e) => e.offsetParent && [...e.childNodes]
           .some((n) => n.nodeType === 3 && n.textContent.trim())).map((e) => parseFloat(getComputedStyle(e).fontSize))"""
    )
    assert sizes and min(sizes) >= smallest


def answer(phone, text, year=None):
    if year:
        phone.locator("#year").fill(year)
    phone.locator("#story").fill(text)
    phone.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(phone.locator(".status.good")).to_have_text("บันทึกแล้ว")


def step(phone, number):
    """Go on until the question of that number is asked."""
    go_on_to(phone, phone.locator(".question .num", has_text=number))


def next_step(console):
    """Press the next step, and wait until what comes after it stands there."""
    words = console.locator(".next-button").text_content()
    console.locator(".next-button").click()
    expect(console.locator(".next-button, .next-done").first).not_to_have_text(words)


def lead_to(console, phase):
    """Open the phase, and wait until it is."""
    button = console.locator(".phases button").nth(["recall", "gallery", "plenary"].index(phase))
    button.click()
    expect(button).to_have_attribute("aria-current", "step")


def test_activity_two_from_the_first_answer_to_the_projector(hall):
    console, board = hall.console(), hall.board()
    expect(board.locator("body")).to_contain_text(hall.server.secret("code"))
    accessible(board)
    one = hall.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    mate = hall.phone("ทอผ้าบ้านดอย", "แดง")
    two = hall.phone("ผู้สูงอายุบ้านใต้", "คำ", new=True)
    phones = (one, mate, two)
    for phone in phones:
        expect(phone.locator(".waiting")).to_be_visible()

    next_step(console)
    for phone in phones:
        expect(phone.locator("#asked")).to_contain_text("เคยได้ยินหรือรู้จักประกันสังคมครั้งแรกเมื่อไหร่")
    for check in (accessible, fits, targets):
        check(one)
    type_sizes(one, 18)
    expect(one.get_by_role("textbox", name="เคยได้ยินหรือรู้จักประกันสังคมครั้งแรกเมื่อไหร่")).to_be_visible()

    answer(one, "ได้ยินจากวิทยุ", "2537")
    expect(mate.locator(".answers")).to_contain_text("ได้ยินจากวิทยุ")
    expect(board.locator("body")).to_contain_text("ได้ยินจากวิทยุ")
    expect(two.locator("body")).not_to_contain_text("ได้ยินจากวิทยุ")
    answer(two, "ลูกชายเล่าให้ฟัง", "๒๕๕๔")

    step(mate, "1.3")
    answer(mate, "อยากช่วยกัน")
    type_sizes(board, 28)
    accessible(board)

    mate.locator("#story").fill("ยังพิมพ์ไม่เสร็จ")
    next_step(console)
    for phone in (one, two):
        expect(phone.locator(".waiting")).to_be_visible()
    expect(mate.locator(".moved")).to_be_visible()
    expect(mate.locator("#story")).to_have_value("ยังพิมพ์ไม่เสร็จ")
    mate.locator("#story").fill("พิมพ์จนเสร็จ")
    mate.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(mate.locator(".toast")).to_contain_text("บันทึกแล้ว")
    expect(mate.locator(".waiting")).to_be_visible()

    next_step(console)
    expect(one.locator("body")).to_contain_text("ผลงานของกลุ่ม ผู้สูงอายุบ้านใต้")
    expect(one.locator(".timeline")).to_contain_text("ลูกชายเล่าให้ฟัง")
    accessible(one)
    accessible(board)
    step(one, "3.2")
    answer(one, "อสม.")
    step(two, "3.2")
    answer(two, "อสม.")

    lead_to(console, "plenary")
    expect(one.locator("#asked")).to_contain_text("ภาพที่อยากเห็น")
    answer(one, "มีศูนย์ทุกตำบล")
    accessible(console)
    accessible(board)
    type_sizes(board, 28)


def test_a_phone_comes_back_to_its_group_after_a_reload_and_a_restart(hall):
    phone = hall.phone("กลับมา", "จันทร์", new=True)
    phone.reload()
    expect(phone.locator("header")).to_contain_text("กลับมา · จันทร์")
    hall.server.stop()
    hall.server.start()
    open_page(phone, f"{hall.server.url}/a/a2")
    expect(phone.locator("header")).to_contain_text("กลับมา · จันทร์")
    expect(phone.locator(".form")).to_be_visible()


def test_not_me_lets_a_shared_phone_change_hands(hall):
    phone = hall.phone("มือถือร่วม", "แม่", new=True)
    phone.evaluate("localStorage.setItem('samut:draft:x:y', 'ของแม่')")
    phone.locator("header summary").click()
    phone.locator("header form button").click()
    phone.locator("#code").wait_for()
    assert phone.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('samut:'))") == []


@pytest.fixture(scope="module")
def participant(server, chromium):
    with people(server, chromium) as hall:
        yield hall.phone("ลองดู", new=True)


@pytest.mark.parametrize("place", ["/console/a2", "/board/a2", "/lab", "/tree", "/api/contents", "/voila/render/a2_memory.ipynb"])
def test_a_participant_opens_no_page_of_the_facilitators(server, participant, place):
    answered = participant.request.get(server.url + place)
    assert answered.status in (403, 404)
    assert server.secret("code") not in answered.text()


def test_what_is_being_typed_survives_a_reload(hall):
    console = hall.console()
    phone = hall.phone("พิมพ์ค้าง", new=True)
    lead_to(console, "recall")
    phone.locator("[data-phase=recall] #story").fill("ยังไม่ได้กดบันทึก")
    phone.reload()
    expect(phone.locator("#story")).to_have_value("ยังไม่ได้กดบันทึก")


def test_typed_markup_is_text_in_every_view(quiet):
    hall = quiet
    attack = "<img src=x onerror=alert(1)><script>alert(2)</script> $\\alpha$ <a href=javascript:alert(3)>a</a> {{7*7}}"
    console, board = hall.console(), hall.board()
    phone = hall.phone("<b>กลุ่ม</b>", "<i>ก</i>", new=True)
    for page in (console, board, phone):
        page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    lead_to(console, "recall")
    answer(phone, attack, "2540")
    for page in (phone, board, console):
        expect(page.locator("body")).to_contain_text("<img src=x onerror=alert(1)>")
        assert page.locator("img[src=x]").count() == 0
        assert page.locator("b:has-text('กลุ่ม'), i:has-text('ก')").count() == 0


def test_two_phones_editing_one_answer_lose_nothing_and_the_group_chooses(quiet):
    console = quiet.console()
    one = quiet.phone("สองเครื่อง", "ก้อย", new=True)
    two = quiet.phone("สองเครื่อง", "แดง")
    lead_to(console, "recall")
    answer(one, "เดิม", "2540")
    for phone, words in ((one, "ของก้อย"), (two, "ของแดง")):
        phone.locator(".answers").get_by_role("button", name="แก้ไข").click()
        phone.locator("#story").fill(words)
    for phone in (one, two):
        phone.get_by_role("button", name="บันทึกที่แก้").click()
    for phone in (one, two):
        expect(phone.locator(".conflict")).to_contain_text("ของก้อย")
        expect(phone.locator(".conflict")).to_contain_text("ของแดง")
    accessible(one)
    two.locator(".version", has_text="ของแดง").get_by_role("button", name="เลือกแบบนี้").click()
    expect(one.locator(".conflict")).to_have_count(0)
    expect(one.locator(".answers")).to_contain_text("ของแดง")
    expect(one.locator(".answers")).not_to_contain_text("ของก้อย")


def test_an_answer_is_put_large_on_the_board_and_hidden_and_both_are_undone(quiet):
    console, board = quiet.console(), quiet.board()
    phone = quiet.phone("บนเวที", new=True)
    lead_to(console, "recall")
    answer(phone, "เรื่องเด่น", "2540")
    expect(board.locator("body")).to_contain_text("เรื่องเด่น")
    console.get_by_role("button", name="ขึ้นกระดาน").first.click()
    expect(board.locator(".spotlight")).to_contain_text("เรื่องเด่น")
    console.get_by_role("button", name="ซ่อน", exact=True).first.click()
    expect(board.locator("body")).not_to_contain_text("เรื่องเด่น")
    expect(phone.locator(".answers")).to_contain_text("ไม่แสดงบนจอ")
    undo = console.locator(".under-next button").last
    undo.click()
    expect(board.locator(".spotlight")).to_contain_text("เรื่องเด่น")
    undo.click()
    expect(board.locator(".spotlight")).to_have_count(0)
    expect(board.locator("body")).to_contain_text("เรื่องเด่น")


def test_a_deletion_and_an_edit_can_be_undone_on_the_phone(quiet):
    console, phone = quiet.console(), quiet.phone("ลบแล้วคืน", new=True)
    lead_to(console, "recall")
    answer(phone, "ยังอยู่", "ประมาณ 2540")
    phone.locator(".answers").get_by_role("button", name="ลบ").click()
    expect(phone.locator(".answers li")).to_have_count(0)
    phone.locator(".toast").get_by_role("button", name="เลิกทำ").click()
    expect(phone.locator(".answers")).to_contain_text("ประมาณ พ.ศ. 2540")
    phone.locator(".answers").get_by_role("button", name="แก้ไข").click()
    phone.locator("#story").fill("แก้ผิดไป")
    phone.get_by_role("button", name="บันทึกที่แก้").click()
    phone.locator(".toast").get_by_role("button", name="เลิกทำ").click()
    expect(phone.locator(".answers")).to_contain_text("ยังอยู่")
    expect(phone.locator(".answers")).not_to_contain_text("แก้ผิดไป")
