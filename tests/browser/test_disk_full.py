"""The laptop's disk is full or fails: the phone keeps its words and says so, the console says what to do, and that helps."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from browser.conftest import people
from browser.people import Server, open_page
from browser.test_first_workshop import accessible, answer, lead_to

MB = 1024**2
LOOK = 60_000  # milliseconds; the console looks every five seconds


@contextmanager
def hall_on(disk, chromium):
    """People at a workshop that is kept on that disk."""
    server = Server(disk.folder).start()
    try:
        with people(server, chromium) as hall:
            yield hall
    finally:
        server.stop()


@pytest.fixture
def hall(disk, chromium):
    with hall_on(disk, chromium) as hall:
        yield hall


def save(phone):
    phone.get_by_role("button", name="บันทึกคำตอบ").click()


def test_a_full_disk_takes_no_answer_away(hall, disk):
    console = hall.console()
    phone = hall.phone("ดิสก์เต็ม", "ก้อย", new=True)
    lead_to(console, "recall")
    answer(phone, "ก่อนดิสก์เต็ม", "2540")
    warning = console.locator(".warning")
    expect(warning).to_have_count(0, timeout=LOOK)

    disk.leave_free(0)
    phone.locator("#story").fill("ตอนดิสก์เต็ม")
    save(phone)
    expect(phone.locator(".status")).to_contain_text("ยังไม่ได้บันทึก เพราะดิสก์ของเครื่องผู้จัดเต็ม")
    expect(phone.locator(".status")).not_to_have_text("บันทึกแล้ว")
    expect(phone.locator("#story")).to_have_value("ตอนดิสก์เต็ม")
    expect(warning).to_contain_text("ดิสก์เครื่องนี้เต็ม คำตอบใหม่ยังบันทึกไม่ได้", timeout=LOOK)
    expect(warning).to_contain_text(str(disk.folder), timeout=LOOK)
    accessible(console)
    phone.reload()
    expect(phone.locator("#story")).to_have_value("ตอนดิสก์เต็ม")

    disk.leave_plenty()
    save(phone)
    expect(phone.locator(".status.good")).to_have_text("บันทึกแล้ว")
    expect(phone.locator(".answers")).to_contain_text("ตอนดิสก์เต็ม")
    expect(phone.locator(".answers li")).to_have_count(2)
    expect(console.locator(".feed")).to_contain_text("ตอนดิสก์เต็ม")
    expect(warning).to_have_count(0, timeout=LOOK)


def test_little_room_is_said_before_it_is_too_late(hall, disk):
    console = hall.console()
    disk.leave_free(305 * MB)
    expect(console.locator(".warning.warn")).to_contain_text("เหลือที่ว่าง 300 MB", timeout=LOOK)
    disk.leave_free(30 * MB)
    expect(console.locator(".warning.urgent")).to_contain_text("ใกล้เต็ม", timeout=LOOK)
    disk.leave_plenty()
    expect(console.locator(".warning")).to_have_count(0, timeout=LOOK)


def test_an_answer_outlives_a_disk_that_fails(failing_disk, chromium):
    with hall_on(failing_disk, chromium) as hall:
        console = hall.console()
        phone = hall.phone("ดิสก์เสีย", "ก้อย", new=True)
        lead_to(console, "recall")
        answer(phone, "ก่อนดิสก์เสีย", "2540")

        failing_disk.fail()
        phone.locator("#story").fill("ตอนดิสก์เสีย")
        save(phone)
        expect(phone.locator(".status")).to_contain_text("ยังไม่ได้บันทึก เพราะ")
        expect(phone.locator("#story")).to_have_value("ตอนดิสก์เสีย")
        expect(console.locator(".warning.urgent")).to_contain_text("เขียนลงโฟลเดอร์ข้อมูลไม่ได้", timeout=LOOK)

        hall.server.stop()
        failing_disk.start_anew()
        hall.server.start()
        open_page(phone, f"{hall.server.url}/a/a2")
        expect(phone.locator("#story")).to_have_value("ตอนดิสก์เสีย")
        save(phone)
        expect(phone.locator(".status.good")).to_have_text("บันทึกแล้ว")
        for text in ("ก่อนดิสก์เสีย", "ตอนดิสก์เสีย"):
            expect(phone.locator(".answers")).to_contain_text(text)
