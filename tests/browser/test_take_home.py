"""What the facilitator does with paper and files at the console: a stack typed in by keyboard, and the files fetched."""

from __future__ import annotations

import subprocess
import sys

import pytest
from playwright.sync_api import expect

from browser.people import open_page
from browser.test_first_workshop import accessible, next_step


def more(console, name):
    console.locator(".more-menu summary").click()
    console.locator(".more-menu").get_by_role("button", name=name).click()


def write(console, *keys):
    """Only the keyboard: words are typed, names of keys in brackets are pressed."""
    for key in keys:
        if key.startswith("["):
            console.keyboard.press(key.strip("[]"))
        else:
            console.keyboard.type(key)


def focused(console, label):
    expect(console.locator(":focus")).to_have_accessible_name(label)


def open_form(console, *codes):
    focused(console, "รหัสกลุ่ม")
    for code in codes:
        write(console, code, "[Enter]")
    write(console, "[Enter]")
    expect(console.locator(".typed-sheet")).to_be_visible()


def test_a_stack_of_paper_is_typed_in_by_keyboard_and_reaches_the_groups_phones(quiet):
    quiet.activity = "a5"
    console, phone = quiet.console(), quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    open_page(console, f"{quiet.server.url}/console/a6")
    console.locator(".console").wait_for()
    next_step(console)
    phone.locator(".plan-home").wait_for()
    more(console, "พิมพ์แทนกลุ่มจากกระดาษ")
    focused(console, "รหัสกลุ่ม")
    accessible(console)
    open_form(console, "g1", "f2")
    console.keyboard.press("Enter")
    focused(console, "สถานการณ์/ต้นทุน")
    write(console, "มี 5 คน", "[Enter]", "หาเพิ่มอีก 2 คน", "[Enter]")
    expect(console.locator(".paper-row").first.locator(".slot-status")).to_contain_text("บันทึกแล้ว")
    focused(console, "สถานการณ์/ต้นทุน")
    write(console, "สมาชิก 40 คน", "[Alt+u]")
    expect(console.locator(".sheet-foot")).not_to_contain_text("คณะทำงานมีใครบ้าง")
    write(console, "[Control+Enter]")
    expect(console.locator(".codes")).to_be_visible()
    open_form(console, "g1", "[Control+a]", "f3")
    focused(console, "กระดาษแผ่นนี้ติ๊กยินยอมให้ใช้ในงานวิจัย")
    accessible(console)
    write(console, "[Enter]", "มีสมาชิก 100 คน", "[PageDown]", "[PageDown]", "[PageDown]", "[PageDown]")
    write(console, "จัดเวทีข้อมูล", "[Enter]", "ประชุมทุกเดือน", "[Control+Enter]")
    expect(console.locator(".codes")).to_be_visible()
    expect(phone.locator(".plan-goals")).to_contain_text("มีสมาชิก 100 คน")
    phone.locator(".plan-choice").first.click()
    expect(phone.locator(".answers")).to_contain_text("จัดเวทีข้อมูล")
    expect(phone.locator(".answers")).to_contain_text("ประชุมทุกเดือน")
    expect(phone.locator(".answers")).to_contain_text("จากกระดาษ")


def speaks():
    told = subprocess.run([sys.executable, "-m", "samut", "export", "--help"], capture_output=True, check=False)
    return b"--progress" in told.stdout


def test_the_facilitator_makes_files_sees_them_come_and_keeps_them(quiet):
    if not speaks():
        pytest.skip("samut export does not say how far it is yet")
    console = quiet.console()
    quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    more(console, "นำกลับบ้าน")
    panel = console.locator(".exports")
    panel.get_by_label("รายงานเวที (Word และ PDF)").uncheck()
    panel.get_by_label("แผนปฏิบัติการ (Word และ PDF)").uncheck()
    panel.get_by_label("ของใคร").select_option(label="ทอผ้าบ้านดอย")
    accessible(console)
    panel.get_by_role("button", name="เริ่มทำไฟล์").click()
    expect(panel.locator("progress")).to_be_visible()
    expect(panel.locator(".exports-said")).to_contain_text("เสร็จแล้ว", timeout=60_000)
    links = panel.locator(".exports-files a")
    expect(panel.locator(".exports-one")).to_contain_text("ทอผ้าบ้านดอย")
    with console.expect_download() as kept:
        links.filter(has_text=".xlsx").click()
    assert kept.value.suggested_filename.endswith(".xlsx")
    assert kept.value.path().read_bytes().startswith(b"PK")
