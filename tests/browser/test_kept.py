"""What a phone keeps until the store has it: also where its memory answers late, or the tab was closed meanwhile."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import wait_until
from browser.test_bad_wifi import OFF, SAID, arrived, at_a_proxy, loaded, phone_of, save, stored

LATE = """
  const ready = new Promise((done) => (window.answer = done));
  Object.defineProperty(IDBOpenDBRequest.prototype, "onsuccess", {
    set(heard) { this.addEventListener("success", () => ready.then(heard)); },
  });
"""
"""IndexedDB answers once the test says so."""
COPY = """(text) => new Promise((done) => {
  const opening = indexedDB.open("samut", 1);
  opening.addEventListener("success", () => {
    const reading = opening.result.transaction("kept").objectStore("kept").get("samut:drafts");
    reading.onsuccess = () => { opening.result.close(); done(JSON.stringify(reading.result).includes(text)); };
  });
})"""


@pytest.fixture
def wifi(server, chromium):
    with at_a_proxy(server, chromium) as hall:
        yield hall


def switched_on_again(phone):
    """As after a dead battery: localStorage was not written, and the copy answers late."""
    phone.evaluate("localStorage.clear()")
    phone.add_init_script(LATE)
    phone.reload()
    phone.locator("#story").wait_for()
    expect(phone.locator("#story")).to_have_value("")


def copied(phone, text):
    wait_until(lambda: phone.evaluate(COPY, text), what="the copy")


def test_a_copy_that_comes_after_the_page_is_shown(wifi):
    phone = phone_of(wifi, "มาช้า")
    phone.locator("#story").fill("ก่อนแบตหมด")
    copied(phone, "ก่อนแบตหมด")
    switched_on_again(phone)
    phone.evaluate("answer()")
    expect(phone.locator("#story")).to_have_value("ก่อนแบตหมด")


def test_what_was_typed_before_the_late_copy_stays_with_it(wifi):
    """Also where the battery is out once more before the copy came."""
    phone = phone_of(wifi, "พิมพ์ไปก่อน")
    phone.locator("#story").fill("ก่อนแบตหมด")
    copied(phone, "ก่อนแบตหมด")
    switched_on_again(phone)
    phone.locator("#story").fill("พิมพ์ใหม่")
    phone.reload()
    expect(phone.locator("#story")).to_have_value("พิมพ์ใหม่")
    phone.evaluate("answer()")
    expect(phone.locator("#story")).to_have_value("ก่อนแบตหมด\nพิมพ์ใหม่")
    phone.locator("#story").press_sequentially("ต่อ")
    save(phone)
    arrived(phone, "พิมพ์ใหม่ต่อ")
    assert stored(wifi.server, "ก่อนแบตหมด\nพิมพ์ใหม่ต่อ") == (1, 1)


def test_what_was_pressed_is_sent_where_the_copy_comes_late_and_what_is_typed_stays(wifi):
    phone = phone_of(wifi, "กดแล้วมาช้า")
    phone.locator("#story").fill("กดก่อนแบตหมด")
    wifi.proxy.set("cut")
    phone.locator(OFF).wait_for(timeout=SAID)
    save(phone)
    copied(phone, '"sending":{')
    wifi.proxy.set("pass")
    phone.evaluate("localStorage.clear()")
    phone.add_init_script(LATE)
    wait_until(lambda: loaded(phone, wifi.url), what="the page")
    phone.locator("#story").fill("พิมพ์ใหม่")
    phone.evaluate("answer()")
    wait_until(lambda: stored(wifi.server, "กดก่อนแบตหมด") == (1, 1), what="the answer")
    expect(phone.locator("#story")).to_have_value("พิมพ์ใหม่")
