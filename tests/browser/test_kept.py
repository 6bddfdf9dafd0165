"""What a phone keeps until the store has it: also where its memory answers late, or the tab was closed meanwhile."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import Hall, Server, go_on_to, open_page, wait_until
from browser.test_bad_wifi import OFF, ON, SAID, arrived, at_a_proxy, loaded, phone_of, save, stored
from faults.proxy import Proxy
from samut.settings import Settings
from samut.storage.store import Store

TICKS = "check"
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


@pytest.fixture
def there(tmp_path, chromium):
    """there(activity, phase): a hall that was led there, whose phones come through a proxy."""
    server = Server(tmp_path / "data").start()
    proxy = Proxy(server.port)
    hall = Hall(server, chromium, proxy.url)
    hall.proxy = proxy

    def led(activity, phase=0):
        hall.activity = activity
        hall.led = hall.console()
        for number in range(phase + 1):
            hall.led.locator(".phases button").nth(number).click()
            expect(hall.led.locator(".phases button").nth(number)).to_have_attribute("aria-current", "step")
        return hall

    yield led
    hall.close()
    proxy.close()
    server.stop()
    assert hall.broken == [], "a script failed"


def gone(hall, phone):
    hall.proxy.set("cut")
    phone.locator(OFF).wait_for(timeout=SAID)


def lead_away(hall, activity):
    """Everybody is led to another activity."""
    open_page(hall.led, f"{hall.server.url}/console/{activity}")
    hall.led.locator(".next-button").click()
    wait_until(lambda: written(hall, "now")[-1].value["activity"] == activity, what=activity)


def opened_again(hall, phone, path=""):
    """The tab is closed while there is no Wi-Fi, and opened once there is."""
    expect(phone.locator(".later").first).to_contain_text("จะส่งให้เอง")
    phone.close()
    hall.proxy.set("pass")
    again = phone.context.new_page()
    again.goto(f"{hall.url}{path or f'/a/{hall.activity}'}")
    again.locator(ON).wait_for()
    again.locator(".form").wait_for()
    return again


def written(hall, key):
    """Entries of the store with that key, oldest first."""
    store = Store(Settings(data=hall.server.data).url)
    found = [entry for workshop in store.workshops() for entry in store.since(workshop) if entry.key == key]
    store.close()
    return found


def once(hall, key, times=1):
    wait_until(lambda: len(written(hall, key)) == times, what=key)


def test_ticks_of_a_phone_without_wifi_are_stored_once_though_the_tab_was_closed(there):
    hall = there("a4b", 1)
    phone = hall.phone("บ้านเหนือ", "ก้อย", new=True)
    go_on_to(phone, phone.locator("#story"))
    phone.locator("#story").fill("มีเงินกองกลาง")
    phone.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)").fill("สิ้นปี")
    save(phone)
    expect(phone.locator(".answers .answer")).to_have_count(1)
    hall.led.locator(".phases button").nth(2).click()
    phone.locator("[data-phase=check] .ticked").wait_for()
    gone(hall, phone)
    names = ("เป็นไปได้", "ชัดเจน")
    for name in names:
        phone.get_by_role("checkbox", name=name, exact=True).click()
    phone = opened_again(hall, phone)
    for name in names:
        expect(phone.get_by_role("checkbox", name=name, exact=True)).to_have_attribute("aria-checked", "true")
        expect(phone.get_by_role("checkbox", name=name, exact=True)).to_be_enabled()
    expect(phone.locator(".ticked")).to_contain_text("ผ่าน 2 จาก 7 ข้อ")
    once(hall, TICKS, 2)


def test_what_buttons_do_without_wifi_is_done_once_though_the_tab_was_closed(there):
    hall = there("a2")
    phone = hall.phone("บ้านเหนือ", "ก้อย", new=True)
    phone.locator("#story").fill("จะลบทีหลัง")
    save(phone)
    arrived(phone, "จะลบทีหลัง")
    gone(hall, phone)
    phone.locator(".answers").get_by_role("button", name="ลบ").click()
    expect(phone.locator(".answers .later")).to_contain_text("จะส่งให้เอง")
    phone.locator(".own-data summary").click()
    phone.locator(".own-data").get_by_role("checkbox").last.click()
    expect(phone.locator(".own-data").get_by_role("checkbox").last).to_have_attribute("aria-checked", "true")
    phone = opened_again(hall, phone)
    expect(phone.locator(".answers li")).to_have_count(0)
    once(hall, "consent")
    wait_until(lambda: [entry.op for entry in written(hall, "w1_1")] == ["save", "delete"], what="the deletion")


def test_what_was_pressed_arrives_where_the_hall_was_led_on_meanwhile(there):
    """The page that is opened then is of another activity."""
    hall = there("a2")
    phone = hall.phone("บ้านเหนือ", "ก้อย", new=True)
    phone.locator("#story").fill("กดก่อนไปต่อ")
    gone(hall, phone)
    save(phone)
    lead_away(hall, "a3")
    phone = opened_again(hall, phone, "/")
    phone.wait_for_url("**/a/a3")
    wait_until(lambda: stored(hall.server, "กดก่อนไปต่อ") == (1, 1), what="the answer")
    assert {entry.activity for entry in written(hall, "w1_1")} == {"a2"}


def test_a_questionnaire_sent_without_wifi_is_stored_once_though_the_tab_was_closed(there):
    hall = there("a5")
    hall.led.locator(".phases button").nth(5).click()
    expect(hall.led.locator(".phases button").nth(5)).to_have_attribute("aria-current", "step")
    phone = hall.phone("บ้านเหนือ", "ก้อย", new=True)
    phone.locator(".measures").get_by_role("checkbox").first.click()
    phone.get_by_role("button", name="เริ่มตอบ").first.click()
    phone.locator(".asked-one").first.get_by_role("radio", name="มาก", exact=True).click()
    gone(hall, phone)
    phone.get_by_role("button", name="ส่งคำตอบ").click()
    expect(phone.get_by_role("button", name="ส่งคำตอบ")).to_be_disabled()
    phone = opened_again(hall, phone)
    expect(phone.locator(".result").first).to_be_visible()
    once(hall, "measure")
