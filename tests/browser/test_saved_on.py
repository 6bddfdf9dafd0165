"""Going on saves what is typed or says why not, and nobody is done over what is not saved; what is too long stays here."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import go_on, open_page, wait_until
from browser.test_bad_wifi import save, stored
from browser.test_first_workshop import accessible, fits, targets
from browser.test_kept import written
from samut.domain.limits import LIMITS
from samut.thai import count

SOCKETS = """
  window.sockets = 0;
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain { constructor(...given) { super(...given); window.sockets += 1; } };
"""
"""Counts how often a page connects."""
PASTE = """(box, [words, times]) => {
  box.focus();
  box.value = words.repeat(times);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
WORDS = "ทำทะเบียน "
LONG = 98_000 // len(WORDS) * count(WORDS)
"""Of 98,000 letters, in characters as a reader counts them."""


@pytest.fixture
def console(quiet):
    console = quiet.console()
    console.locator(".phases button").first.click()
    return console


def phone_of(hall, group="บ้านดอย"):
    phone = hall.phone(group, "ก้อย", new=True)
    phone.locator("[data-phase=recall] #story").wait_for()
    return phone


def press(phone, name):
    phone.locator(".steps").get_by_role("button", name=name).click()


def is_at_step(phone, number):
    expect(phone.locator(".progress[role=progressbar]")).to_have_attribute("aria-valuenow", str(number))


def test_going_on_saves_what_is_typed_and_says_so(quiet, console):
    phone = phone_of(quiet)
    phone.locator("#year").fill("2540")
    phone.locator("#story").fill("พิมพ์แล้วกดต่อไป")
    press(phone, "ต่อไป")
    expect(phone.locator(".toasts")).to_contain_text("บันทึกแล้ว")
    is_at_step(phone, 2)
    assert stored(quiet.server, "พิมพ์แล้วกดต่อไป") == (1, 1)
    press(phone, "ต่อไป")
    is_at_step(phone, 3)
    expect(console.locator(".tile")).to_contain_text("1 คำตอบ")


def test_going_on_stays_where_something_is_missing_and_says_what(quiet, console):
    phone = phone_of(quiet)
    phone.locator("#story").fill("ปีไหนไม่รู้")
    phone.locator("#year").fill("2590")
    press(phone, "ต่อไป")
    expect(phone.locator(".ask")).to_contain_text("ยังมาไม่ถึง")
    is_at_step(phone, 1)
    phone.locator("#year").fill("ไม่ใช่ปี")
    press(phone, "ต่อไป")
    expect(phone.locator(".status .bad")).not_to_be_empty()
    is_at_step(phone, 1)
    assert written(quiet, "w1_1") == []
    phone.locator("#year").fill("2540")
    press(phone, "ต่อไป")
    expect(phone.locator("#story")).to_have_value("")
    is_at_step(phone, 2)


def test_nobody_is_done_over_what_is_not_saved(quiet, console):
    phone = phone_of(quiet)
    go_on(phone)
    asked = phone.locator("#asked").inner_text()
    phone.locator("#story").fill("พิมพ์ค้างไว้")
    press(phone, "ก่อนหน้า")
    is_at_step(phone, 1)
    press(phone, "ไทม์ไลน์")
    done = phone.get_by_role("button", name="กลุ่มเราทำช่วงนี้เสร็จแล้ว")
    expect(done).to_be_disabled()
    unsaved = phone.locator("section .moved")
    assert asked.split(maxsplit=1)[1][:20] in unsaved.inner_text()
    for check in (accessible, fits, targets):
        check(phone)
    unsaved.get_by_role("button", name="ไปที่ข้อนี้").click()
    expect(phone.locator("#story")).to_have_value("พิมพ์ค้างไว้")
    press(phone, "ไทม์ไลน์")
    expect(done).to_be_enabled()
    assert stored(quiet.server, "พิมพ์ค้างไว้") == (1, 1)
    done.click()
    expect(console.locator(".tile.done")).to_have_count(1)


def test_who_says_to_be_done_without_an_answer_is_not_counted_as_done(quiet, console):
    phone = phone_of(quiet)
    press(phone, "ไทม์ไลน์")
    phone.get_by_role("button", name="กลุ่มเราทำช่วงนี้เสร็จแล้ว").click()
    expect(console.locator(".tile")).to_contain_text("แจ้งว่าเสร็จ แต่ยังไม่มีคำตอบ")
    expect(console.locator(".tile.done")).to_have_count(0)
    accessible(console)


def test_the_button_that_saves_is_seen_whole_beside_the_question_of_consent(quiet, console):
    phone = phone_of(quiet)
    expect(phone.locator(".own-ask")).to_have_count(1)
    phone.evaluate("document.fonts.ready.then(() => null)")
    bar = phone.locator(".steps").bounding_box()["y"]
    button = phone.get_by_role("button", name="บันทึกคำตอบ").bounding_box()
    assert button["y"] + button["height"] <= bar


def test_what_is_too_long_is_said_at_once_and_stays_to_be_mended(quiet):
    quiet.activity = "a6"
    console = quiet.console()
    open_page(console, f"{quiet.server.url}/console/a6")
    console.locator(".phases button").first.click()
    phone = quiet.phone("บ้านดอย", "ก้อย", new=True)
    phone.locator(".plan-choice").first.click()
    phone.locator("#story").wait_for()
    phone.add_init_script(SOCKETS)
    phone.reload()
    phone.locator(".plan-choice").first.click()
    phone.locator("#story").fill("ทำทะเบียน")
    phone.locator("#part-how").evaluate(PASTE, [WORDS, 98_000 // len(WORDS)])
    expect(phone.locator(".too-long")).to_have_text(f"ยาวเกินไป {LONG - LIMITS['text']} ตัวอักษร แบ่งเป็นหลายคำตอบได้")
    sockets = phone.evaluate("sockets")
    phone.locator("#part-how:invalid").wait_for(state="attached")
    save(phone)
    expect(phone.locator("#part-how")).to_be_focused()
    for check in (accessible, fits, targets):
        check(phone)
    phone.reload()
    phone.locator(".plan-choice").first.click()
    assert phone.locator("#part-how").evaluate("box => box.value.length") == 98_000
    assert written(quiet, "plan_r1") == []
    phone.locator("#part-how").evaluate(PASTE, ["ทำ ", LIMITS["text"] // 2 - 1])
    phone.locator("#part-how:valid").wait_for(state="attached")
    expect(phone.locator(".too-long")).to_have_count(0)
    save(phone)
    wait_until(lambda: len(written(quiet, "plan_r1")) == 1, what="the line")
    assert phone.evaluate("sockets") == sockets == 1


def test_what_waits_from_before_and_is_too_large_to_be_sent_is_told_and_does_not_break_the_connection(quiet, console):
    phone = phone_of(quiet)
    phone.add_init_script(SOCKETS)
    phone.evaluate(
        """() => {
          const kept = JSON.parse(localStorage["samut:drafts"]);
          const id = "a".repeat(32), item = "b".repeat(32), text = "ทำทะเบียน ".repeat(9800);
          const sending = { id, item, base: [], question: "w1_2", text, year: "", from: [], fields: {}, pressed_at: "a2" };
          kept.drafts["w1_2::"] = { id, item, base: [], tried: [id], text, how: "sure", digits: "", fields: {}, from: [], sending };
          localStorage["samut:drafts"] = JSON.stringify({ ...kept, n: kept.n + 100 });
        }"""
    )
    phone.reload()
    expect(phone.locator(".mend")).to_contain_text("ยาวเกินกว่าจะส่งได้ในครั้งเดียว")
    phone.locator("#story").fill("ส่งได้ตามปกติ")
    save(phone)
    expect(phone.locator(".answers")).to_contain_text("ส่งได้ตามปกติ")
    phone.locator(".mend").get_by_role("button", name="ไปแก้").click()
    expect(phone.locator(".too-long")).to_contain_text(f"ยาวเกินไป {LONG - LIMITS['answer']} ตัวอักษร")
    assert phone.evaluate("sockets") == 1


@pytest.mark.parametrize("length", [300, 301])
def test_a_box_of_the_console_counts_as_the_phones_do(quiet, console, length):
    console.get_by_role("button", name="ประกาศ").first.click()
    box = console.locator(".panel-dialog textarea")
    box.fill("ที่" * length)
    expect(console.locator(".too-long")).to_have_count(0 if length == LIMITS["announcement"] else 1)
    console.locator(f".panel-dialog textarea:{'valid' if length == LIMITS['announcement'] else 'invalid'}").wait_for()
    console.locator(".panel-dialog .button.primary").click()
    if length == LIMITS["announcement"]:
        expect(box).to_have_value("")
    else:
        expect(box).to_be_focused()
        expect(box).to_have_value("ที่" * length)
        assert written(quiet, "announce") == []
