"""What the facilitator does with paper and files at the console: a stack typed in by keyboard, and the files fetched."""

from __future__ import annotations

from playwright.sync_api import expect

from browser.people import open_page
from browser.test_first_workshop import accessible, next_step


def more(console, name):
    console.locator(".more-menu summary").click()
    console.locator(".more-menu").get_by_role("button", name=name).click()


def open_phase(console, title):
    console.locator(".phases button", has_text=title).click()
    expect(console.locator(".phase.now")).to_contain_text(title)


def write(console, *keys):
    """Only the keyboard: words are typed, names of keys in brackets are pressed."""
    for key in keys:
        if key.startswith("["):
            console.keyboard.press(key.strip("[]"))
        else:
            console.keyboard.type(key)


def focused(console, label):
    expect(console.locator(":focus")).to_have_accessible_name(label)


def open_form(console, group, form):
    focused(console, "รหัสกลุ่ม")
    write(console, group, "[Enter]", form, "[Enter]")
    focused(console, "กระดาษแผ่นนี้ติ๊กยินยอมให้ใช้ในงานวิจัย")


def test_a_stack_of_paper_is_typed_in_by_keyboard_and_reaches_the_groups_phones(quiet):
    quiet.activity = "a5"
    console, phone = quiet.console(), quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    open_phase(console, "วิเคราะห์สถานการณ์")
    more(console, "พิมพ์แทนกลุ่มจากกระดาษ")
    open_form(console, "g1", "f2")
    write(console, "[Enter]", "มี 5 คน", "[Enter]", "หาเพิ่มอีก 2 คน", "[Enter]")
    first = console.locator(".paper-row").first
    expect(first.locator(".typed-status")).to_contain_text("บันทึกแล้ว")
    write(console, "พิมพ์ผิดแถว", "[Enter]")
    focused(console, "จะทำอะไรต่อไปบ้างกับเรื่องนี้")
    write(console, "[Tab]")
    expect(console.locator(".sheet-foot")).to_contain_text("สมาชิกกลุ่ม")
    write(console, "[Alt+u]")
    expect(console.locator(".paper-row").nth(1).locator("textarea").first).to_have_value("")
    expect(console.locator("textarea:focus")).to_have_count(1)
    accessible(console)
    write(console, "[Control+Enter]")
    open_form(console, "g1", "f3")
    write(console, "[Enter]", "มีสมาชิก 100 คน", *["[PageDown]"] * 4, "จัดเวทีข้อมูล", "[Enter]", "ประชุมทุกเดือน", "[Control+Enter]")
    focused(console, "รหัสกลุ่ม")
    phone.locator(".steps").get_by_role("button", name="ที่เราตอบ").click()
    expect(phone.locator(".form")).to_contain_text("หาเพิ่มอีก 2 คน")
    expect(phone.locator(".form")).not_to_contain_text("พิมพ์ผิดแถว")
    console.keyboard.press("Escape")
    open_page(console, f"{quiet.server.url}/console/a6")
    open_phase(console, "ทำแผน 1 ปี")
    next_step(console)
    phone.locator(".plan-home").wait_for()
    expect(phone.locator(".plan-goals")).to_contain_text("มีสมาชิก 100 คน")
    phone.locator(".plan-choice").first.click()
    for words in ("จัดเวทีข้อมูล", "ประชุมทุกเดือน", "จากกระดาษ"):
        expect(phone.locator(".answers")).to_contain_text(words)


def test_the_facilitator_makes_files_sees_them_come_and_keeps_them(quiet):
    console = quiet.console()
    quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    more(console, "นำกลับบ้าน")
    panel = console.locator(".exports")
    panel.get_by_label("รายงานเวที (Word และ PDF)").uncheck()
    panel.get_by_label("แผนปฏิบัติการ (Word และ PDF)").uncheck()
    expect(panel.locator(".exports-forms")).to_have_count(0)
    panel.get_by_label("แบบฟอร์มเปล่าไว้พิมพ์").check()
    for form in ("A2", "F1", "F2", "A7"):
        panel.locator(".exports-forms").get_by_label(form).uncheck()
    panel.get_by_label("ของใคร").select_option(label="ทอผ้าบ้านดอย")
    accessible(console)
    panel.get_by_role("button", name="เริ่มทำไฟล์").click()
    expect(panel.locator("progress")).to_be_visible()
    expect(panel.locator(".exports-said")).to_contain_text("เสร็จแล้ว", timeout=150_000)
    links = panel.locator(".exports-files a")
    expect(panel.locator(".exports-one")).to_contain_text("ทอผ้าบ้านดอย")
    expect(links.filter(has_text="แบบฟอร์มเปล่า")).to_have_count(2)
    with console.expect_download() as kept:
        links.filter(has_text=".xlsx").click()
    assert kept.value.suggested_filename.endswith(".xlsx")
    assert kept.value.path().read_bytes().startswith(b"PK")
    panel.get_by_role("button", name="ลบไฟล์ชุดนี้").click()
    panel.get_by_role("button", name="ลบไฟล์", exact=True).click()
    expect(panel.locator(".exports-said")).to_contain_text("ลบไฟล์แล้ว")
    expect(panel.locator(".exports-one")).to_have_count(0)
    assert list((quiet.server.data / "exports").iterdir()) == []


def test_the_whole_workshop_is_erased_only_after_its_word_was_typed_and_every_page_leaves(quiet):
    console, phone = quiet.console(), quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    more(console, "ข้อมูลส่วนบุคคล")
    console.get_by_role("button", name="ลบข้อมูลทั้งเวที").click()
    last = console.get_by_role("button", name="ลบทั้งเวทีถาวร")
    expect(last).to_be_disabled()
    accessible(console)
    console.get_by_label("ถ้าแน่ใจ").fill("ลบทั้งเวที")
    last.click()
    phone.wait_for_url("**/join*")
    console.wait_for_url("**/staff*")
    expect(quiet.console().locator(".console")).not_to_contain_text("ทอผ้าบ้านดอย")
