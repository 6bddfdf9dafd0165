"""What was typed or pressed is kept and sent wherever the hall was led meanwhile, and what becomes of it is told."""

from __future__ import annotations

import shutil

import pytest
from playwright.sync_api import expect

from browser.people import ROOT, Hall, Server, go_on, go_on_to, open_page, wait_until
from browser.test_bad_wifi import OFF, ON, SAID, save, stored
from browser.test_first_workshop import accessible, fits, targets
from browser.test_kept import written
from browser.test_take_home import focused
from faults.proxy import Proxy
from questionnaires import site

THERE = "ส่งสิ่งที่กดไว้ก่อนหน้านี้ถึงแล้ว"


@pytest.fixture
def hall(tmp_path, monkeypatch, chromium):
    """People at a site with questionnaires of its own, whose phones come through a proxy."""
    root = site(tmp_path, monkeypatch).parents[1]
    shutil.copytree(ROOT / "lib" / "samut", root / "lib" / "samut", ignore=shutil.ignore_patterns("node_modules", "__pycache__"))
    for name in ("notebooks", "voila_templates"):
        (root / name).symlink_to(ROOT / name)
    server = Server(tmp_path / "data", root).start()
    proxy = Proxy(server.port)
    hall = Hall(server, chromium, proxy.url)
    hall.proxy = proxy
    hall.led = hall.console()
    yield hall
    hall.close()
    proxy.close()
    server.stop()
    assert hall.broken == [], "a script failed"


def lead(hall, activity, phase=0):
    """Everybody is led to a phase of an activity."""
    before, hall.activity = hall.activity, activity
    open_page(hall.led, f"{hall.server.url}/console/{activity}")
    button = hall.led.locator(".phases button").nth(phase)
    button.wait_for()
    if written(hall, "now") and before != activity:
        hall.led.locator(".next-button").click()
        wait_until(lambda: written(hall, "now")[-1].value["activity"] == activity, what=activity)
        expect(hall.led.locator(".next-button")).to_have_attribute("aria-disabled", "false")
    button.click()
    expect(button).to_have_attribute("aria-current", "step")


def come(hall, group="บ้านดอย"):
    """A phone at the activity everybody is led to."""
    phone = hall.phone(group, "ก้อย", new=True)
    open_page(phone, f"{hall.url}/a/{hall.activity}")
    phone.locator(".form").wait_for()
    phone.locator(ON).wait_for()
    return phone


def lose_wifi(hall, phone):
    hall.proxy.set("cut")
    phone.locator(OFF).wait_for(timeout=SAID)


def closed_and_opened(hall, phone, activity):
    """The tab is closed without Wi-Fi, everybody is led on, and it is opened there once there is Wi-Fi again."""
    expect(phone.locator(".later").first).to_contain_text("จะส่งให้เอง")
    phone.close()
    lead(hall, activity)
    hall.proxy.set("pass")
    again = phone.context.new_page()
    open_page(again, f"{hall.url}/a/{activity}")
    again.locator(ON).wait_for()
    return again


def once(hall, key, times=1):
    wait_until(lambda: len(written(hall, key)) == times, what=key)


def told(phone, number):
    expect(phone.locator(".toasts")).to_contain_text(f"{THERE} {number} รายการ")


def stays_at(phone, activity):
    assert phone.url.endswith(f"/a/{activity}")


def fill_in_survey(phone):
    phone.get_by_role("button", name="เปิดตอบ", exact=True).click()
    phone.get_by_label("จำนวนสมาชิก").fill("๑๒๐")


def test_a_survey_sent_without_wifi_is_stored_though_the_hall_was_led_on_and_the_tab_closed(hall):
    lead(hall, "a5", 5)
    phone = come(hall)
    go_on(phone)
    fill_in_survey(phone)
    lose_wifi(hall, phone)
    phone.get_by_role("button", name="ส่งคำตอบ").click()
    phone = closed_and_opened(hall, phone, "a6")
    told(phone, 1)
    stays_at(phone, "a6")
    once(hall, "filled")
    [entry] = written(hall, "filled")
    assert (entry.activity, entry.value["answers"]["members"]) == ("a5", 120)


def test_all_that_was_pressed_at_one_phase_arrives_once_and_is_told_together(hall):
    """A scale, a survey, and two consents, of which the scale's is one."""
    lead(hall, "a5", 5)
    phone = come(hall)
    phone.locator(".measures").get_by_role("checkbox").first.click()
    phone.get_by_role("button", name="เริ่มตอบ").first.click()
    phone.locator(".asked-one").first.get_by_role("radio", name="มาก", exact=True).click()
    once(hall, "consent")
    lose_wifi(hall, phone)
    phone.get_by_role("button", name="ส่งคำตอบ").click()
    go_on(phone)
    fill_in_survey(phone)
    phone.get_by_role("button", name="ส่งคำตอบ").click()
    phone.locator(".own-data summary").click()
    phone.locator(".own-data").get_by_role("checkbox", name="งานวิจัย").click()
    phone = closed_and_opened(hall, phone, "a6")
    told(phone, 3)
    for key, times in (("measure", 1), ("filled", 1), ("consent", 2)):
        once(hall, key, times)
        assert all(entry.activity in ("a5", "workshop") for entry in written(hall, key)), key


def test_a_tick_and_the_word_that_a_group_is_done_arrive_after_the_hall_was_led_on(hall):
    lead(hall, "a4b", 1)
    phone = come(hall)
    go_on_to(phone, phone.locator("#story"))
    phone.locator("#story").fill("มีเงินกองกลาง")
    phone.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)").fill("สิ้นปี")
    save(phone)
    expect(phone.locator(".answers .answer")).to_have_count(1)
    lead(hall, "a4b", 2)
    phone.locator("[data-phase=check] .ticked").wait_for()
    lose_wifi(hall, phone)
    phone.get_by_role("checkbox", name="ชัดเจน", exact=True).click()
    phone.locator(".steps button").nth(1).click()
    phone.get_by_role("button", name="กลุ่มเราทำช่วงนี้เสร็จแล้ว").click()
    phone = closed_and_opened(hall, phone, "a5")
    told(phone, 2)
    for key in ("check", "done"):
        once(hall, key)
        assert written(hall, key)[0].activity == "a4b"


def test_a_row_of_paper_pressed_without_connection_arrives_on_another_console_page(hall):
    lead(hall, "a2")
    come(hall)
    console = hall.console()
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").filter(has_text="พิมพ์แทนกลุ่มจากกระดาษ").click()
    expect(console.locator(".codes input")).to_have_count(2)
    for box, words in zip(console.locator(".codes input").all(), ("G1", "F3"), strict=True):
        box.fill(words)
    console.get_by_role("button", name="เปิด", exact=True).click()
    focused(console, "กระดาษแผ่นนี้ติ๊กยินยอมให้ใช้ในงานวิจัย")
    console.locator("[data-question=plan_goal] textarea").first.fill("ครบ 200 คน")
    console.context.set_offline(True)
    console.locator(OFF).wait_for(timeout=SAID)
    console.keyboard.press("PageDown")
    expect(console.locator("[data-question=plan_goal] .typed-status").first).to_have_text("กำลังบันทึก…")
    context = console.context
    console.close()
    context.set_offline(False)
    again = context.new_page()
    open_page(again, f"{hall.server.url}/console/a6")
    expect(again.locator(".toasts")).to_contain_text(f"{THERE} 1 รายการ")
    once(hall, "plan_goal")


def test_a_doubtful_year_is_asked_about_on_the_page_the_hall_was_led_to_and_mended_where_it_belongs(hall):
    lead(hall, "a2")
    phone = come(hall)
    phone.locator("#year").fill("2590")
    phone.locator("#story").fill("เรื่องของวันหน้า")
    lose_wifi(hall, phone)
    save(phone)
    phone = closed_and_opened(hall, phone, "a3")
    mend = phone.locator(".mend")
    expect(mend).to_contain_text("เรื่องของวันหน้า")
    expect(mend).to_contain_text("ยังมาไม่ถึง")
    for check in (accessible, fits, targets):
        check(phone)
    assert written(hall, "w1_1") == []
    mend.get_by_role("button", name="ไปแก้").click()
    phone.wait_for_url("**/a/a2")
    expect(phone.locator("#story")).to_have_value("เรื่องของวันหน้า")
    expect(phone.locator(".ask")).to_contain_text("ยังมาไม่ถึง")
    phone.locator("#year").fill("2540")
    save(phone)
    phone.wait_for_url("**/a/a3")
    once(hall, "w1_1")
    assert written(hall, "w1_1")[0].value["year"]["year"] == 1997


def hearing(phone):
    """Return a switch: while it is on, what is to be saved is saved, and the reply ends the connection instead."""
    hears = {"nothing": False}

    def lost(text):
        return hears["nothing"] and '"saved"' in text

    def pass_on(socket):
        server = socket.connect_to_server()
        server.on_message(lambda text: socket.close() if lost(text) else socket.send(text))

    phone.route_web_socket("**/channels*", pass_on)
    phone.reload()
    phone.locator(ON).wait_for()
    return hears


def test_what_is_changed_after_its_reply_was_lost_is_one_answer(hall):
    lead(hall, "a2")
    phone = come(hall)
    hears = hearing(phone)
    phone.locator("#story").fill("ก่อน")
    save(phone)
    expect(phone.locator(".answers .answer")).to_have_count(1)
    phone.locator("#story").fill("ตอบแล้วคำตอบหาย")
    hears["nothing"] = True
    save(phone)
    phone.locator(OFF).wait_for(timeout=SAID)
    wait_until(lambda: stored(hall.server, "ตอบแล้วคำตอบหาย") == (1, 1), what="the entry")
    phone.get_by_role("button", name="แก้ก่อนส่ง").click()
    phone.locator("#story").fill("แก้แล้ว")
    save(phone)
    hears["nothing"] = False
    expect(phone.locator(".answers .answer")).to_have_count(2)
    expect(phone.locator(".answers")).to_contain_text("แก้แล้ว")
    assert stored(hall.server, "แก้แล้ว") == (1, 1)
    expect(phone.locator(".conflict")).to_have_count(0)
    expect(phone.locator(".answers")).not_to_contain_text("ตอบแล้วคำตอบหาย")
