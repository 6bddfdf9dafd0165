"""The console leads through the agenda: phones and board follow, and what is told to phones reaches them."""

from __future__ import annotations

from playwright.sync_api import expect

from browser.people import go_on
from browser.test_first_workshop import accessible, answer, fits, lead_to, next_step, targets
from samut.kit_files import load_kit
from samut.settings import share


def top(console, name):
    console.locator(".top").get_by_role("button", name=name, exact=True).click()


def slot(console, name):
    return console.locator(".slot", has_text=name).first


def test_three_phones_and_the_board_follow_to_the_next_activity_and_who_types_stays(quiet):
    console, board = quiet.console(), quiet.board()
    one, two = quiet.phone("ทอผ้า", "ก้อย", new=True), quiet.phone("ก่อสร้าง", "คำ", new=True)
    mate = quiet.phone("ทอผ้า", "แดง")
    lead_to(console, "plenary")
    for phone in (one, two, mate):
        expect(phone.locator("#asked")).to_contain_text("ภาพที่อยากเห็น")
    mate.locator("#story").fill("ยังพิมพ์ไม่เสร็จ")
    expect(console.locator(".next-button")).to_contain_text("กรอบคิด")
    next_step(console)
    console.wait_for_url("**/console/a3")
    board.wait_for_url("**/board/a3")
    for phone in (one, two):
        phone.wait_for_url("**/a/a3")
    expect(mate.locator(".moved")).to_contain_text("ผู้จัดพาไปกิจกรรมถัดไปแล้ว")
    expect(mate.locator("#story")).to_have_value("ยังพิมพ์ไม่เสร็จ")
    mate.get_by_role("button", name="บันทึกคำตอบ").click()
    mate.wait_for_url("**/a/a3")
    next_step(console)
    for phone in (one, two, mate):
        expect(phone.locator(".form")).to_have_attribute("data-phase", "where")
    console.locator(".under-next button").last.click()
    console.locator(".under-next button", has_text="พาไปที่อื่น").click()
    console.wait_for_url("**/console/a2")
    one.wait_for_url("**/a/a2")
    expect(console.locator(".feed")).to_contain_text("ยังพิมพ์ไม่เสร็จ")


def test_the_agenda_is_changed_and_leads_through_a_break(quiet):
    console, phone = quiet.console(), quiet.phone("พักเที่ยง", new=True)
    lead_to(console, "plenary")
    top(console, "กำหนดการ")
    expect(console.locator(".slot")).to_have_count(15)
    accessible(console)
    row = slot(console, "การทำความเข้าใจกรอบคิด")
    row.get_by_role("button", name="ข้าม", exact=True).click()
    expect(row).to_contain_text("ไม่ข้าม")
    row = slot(console, "ประกันสังคมในความทรงจำของฉัน")
    row.get_by_role("button", name="แก้ไข").click()
    row.get_by_label("เริ่ม").fill("๐๙.๓๐")
    row.get_by_role("button", name="บันทึก").click()
    expect(row).to_contain_text("09.30–10.40")
    expect(slot(console, "พักรับประทาน")).to_contain_text("12.10–13.10")
    console.get_by_role("button", name="ย่อเป็น 1 วัน").click()
    expect(console.locator(".slot.skipped")).to_have_count(5)
    console.locator(".agenda-acts").get_by_role("button", name="เลิกทำ").click()
    expect(console.locator(".slot.skipped")).to_have_count(1)
    console.keyboard.press("Escape")
    expect(console.locator(".next-button")).to_contain_text("พักรับประทานอาหารกลางวัน (12.10–13.10)")
    next_step(console)
    expect(phone.locator(".notice.rest")).to_contain_text("พักรับประทานอาหารกลางวัน")
    expect(console.locator(".paces")).to_contain_text("ทั้งวัน")
    fits(phone)


def test_an_announcement_and_a_call_reach_the_phones_they_are_for(quiet):
    console = quiet.console()
    one, two = quiet.phone("ทอผ้า", new=True), quiet.phone("ก่อสร้าง", new=True)
    top(console, "ประกาศ")
    console.locator(".panel-dialog textarea").fill("กลับมาบ่ายโมง <b>นะ</b>")
    console.get_by_role("button", name="ส่งถึงทุกมือถือ").click()
    for phone in (one, two):
        expect(phone.locator(".notice")).to_contain_text("กลับมาบ่ายโมง <b>นะ</b>")
        targets(phone)
    one.locator(".notice").get_by_role("button", name="ปิด").click()
    expect(one.locator(".notice")).to_have_count(0)
    one.reload()
    one.locator(".form").wait_for()
    expect(one.locator(".notice")).to_have_count(0)
    expect(two.locator(".notice")).to_have_count(1)
    console.get_by_role("button", name="ถอนประกาศ").click()
    expect(two.locator(".notice")).to_have_count(0)
    console.keyboard.press("Escape")
    tile = console.locator(".tile", has_text="ทอผ้า")
    tile.locator(".more-button").click()
    tile.get_by_role("button", name="เรียกกลุ่มนี้").click()
    expect(one.locator(".notice.call")).to_contain_text("ผู้จัดเรียกกลุ่มของคุณ")
    expect(two.locator(".notice.call")).to_have_count(0)
    expect(tile).to_contain_text("เปิดอยู่ 1 จาก 1 คน")
    expect(tile).to_contain_text("กำลังเรียก")
    accessible(one)
    one.get_by_role("button", name="มาแล้ว").click()
    expect(one.locator(".notice.call")).to_have_count(0)
    expect(tile).not_to_contain_text("กำลังเรียก")


def test_a_groups_paper_is_typed_in_and_an_earlier_version_brought_back(quiet):
    console, phone = quiet.console(), quiet.phone("ทอผ้า", "ก้อย", new=True)
    lead_to(console, "recall")
    console.locator(".more-menu summary").click()
    console.get_by_role("button", name="พิมพ์แทนกลุ่มจากกระดาษ").click()
    console.get_by_text("พิมพ์คำถามข้ออื่นของกิจกรรมนี้ทีละข้อ").click()
    paper = console.locator(".paper")
    paper.get_by_label("กลุ่ม", exact=True).select_option(label="ทอผ้า")
    paper.get_by_label("คำถาม", exact=True).select_option(index=4)
    paper.locator("#story").fill("เขียนบนกระดาษ")
    accessible(console)
    paper.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(paper.locator(".own-list")).to_contain_text("จากกระดาษ โดยผู้จัด")
    console.keyboard.press("Escape")
    for _ in range(3):
        go_on(phone)
    expect(phone.locator(".answers")).to_contain_text("จากกระดาษ โดยผู้จัด")
    phone.locator(".answers").get_by_role("button", name="แก้ไข").click()
    phone.locator("#story").fill("แก้บนมือถือ")
    phone.get_by_role("button", name="บันทึกที่แก้").click()
    expect(console.locator(".feed")).to_contain_text("แก้บนมือถือ")
    console.get_by_role("button", name="ประวัติ").click()
    expect(console.locator(".history li")).to_have_count(2)
    expect(console.locator(".history li").first).to_contain_text("ก้อย")
    expect(console.locator(".history li").last).to_contain_text("ผู้จัด")
    console.get_by_role("button", name="ใช้ฉบับนี้อีกครั้ง").click()
    expect(phone.locator(".answers")).to_contain_text("เขียนบนกระดาษ")
    console.locator(".toasts").get_by_role("button", name="เลิกทำ").click()
    expect(phone.locator(".answers")).to_contain_text("แก้บนมือถือ")


def test_the_script_stands_beside_what_is_led_and_all_activities_can_be_opened(quiet):
    console, phone = quiet.console(), quiet.phone("ทอผ้า", new=True)
    lead_to(console, "recall")
    answer(phone, "ได้ยินจากวิทยุ", "2537")
    top(console, "บทและข้อชวนคิด")
    expect(console.locator(".script")).to_contain_text("กิจกรรมการแบ่งกลุ่มการเรียนรู้")
    accessible(console)
    top(console, "กิจกรรม")
    console.locator(".activity-list").get_by_role("button", name="กรอบคิด").click()
    phone.wait_for_url("**/a/a3")
    console.wait_for_url("**/console/a3")
    top(console, "กิจกรรม")
    console.locator(".activity-list").get_by_role("button", name="ในความทรงจำของฉัน").click()
    phone.wait_for_url("**/a/a2")
    expect(phone.locator(".answers")).to_contain_text("ได้ยินจากวิทยุ")


def test_a_person_agrees_or_not_and_is_erased_after_asking(quiet):
    console = quiet.console()
    one, mate = quiet.phone("ทอผ้า", "ก้อย", new=True), quiet.phone("ทอผ้า", "แดง")
    lead_to(console, "recall")
    answer(one, "เรื่องที่ขอลบ", "2537")
    answer(mate, "เรื่องของแดง", "2540")
    one.locator(".own-data summary").click()
    one.get_by_role("checkbox", name="งานวิจัย").click()
    expect(one.get_by_role("checkbox", name="งานวิจัย")).to_have_attribute("aria-checked", "true")
    accessible(one)
    fits(one)
    one.get_by_role("button", name="ขอลบสิ่งที่ฉันเขียน").click()
    expect(one.locator(".own-data .ask")).to_contain_text("คำที่เพื่อนแก้ต่อ")
    one.get_by_role("button", name="ส่งคำขอให้ผู้จัด").click()
    expect(one.locator(".own-data")).to_contain_text("รอผู้จัดลบให้")
    expect(console.locator(".more-menu summary")).to_contain_text("ขอลบข้อมูล 1 คน")
    console.locator(".more-menu summary").click()
    console.get_by_role("button", name="ข้อมูลส่วนบุคคล").click()
    person = console.locator(".person").first
    expect(person).to_contain_text("ก้อย")
    expect(person).to_contain_text("วิจัย")
    person.get_by_role("button", name="ลบสิ่งที่เขียน").click()
    expect(person.locator(".sure")).to_contain_text("1 คำตอบ")
    accessible(console)
    person.get_by_role("button", name="ลบถาวร").click()
    expect(mate.locator(".answers")).to_contain_text("เรื่องของแดง")
    for page in (one, mate, console):
        expect(page.locator("body")).not_to_contain_text("เรื่องที่ขอลบ")
    expect(one.locator("header")).not_to_contain_text("ก้อย")
    assert "เรื่องที่ขอลบ".encode() not in (quiet.server.data / "samut.sqlite").read_bytes()


def way(kit):
    """What the schedule has after the opening's beginning: ("rest", words), ("at", activity) and ("phase", id)."""
    for slot in kit.schedule.slots:
        if not slot.plan:
            yield "rest", slot.text
        for activity in slot.plan:
            yield "at", activity
            yield from (("phase", id) for id in slot.phases or [one.id for one in kit.activities[activity].phases])


def test_one_button_leads_both_days_from_the_welcome_to_the_end_in_the_order_of_the_schedule(quiet):
    """Nothing but the next step is pressed; a phone and the board are wherever the schedule says, one step at a time."""
    quiet.activity = "a1"
    console, board = quiet.console(), quiet.board()
    phone = quiet.phone("บ้านหนึ่ง", "ก้อย", new=True)
    quiet.phone("บ้านสอง", "ปุ้ย", new=True)
    steps = list(way(load_kit(share() / "data" / "kit")))
    for what, where in steps[steps.index(("at", "a1")) + 1 :]:
        while "รอบที่" in console.locator(".next-button").text_content():
            next_step(console)
        next_step(console)
        if what == "rest":
            expect(phone.locator(".notice.rest strong")).to_have_text(where)
        elif what == "at":
            for page, place in ((phone, "a"), (console, "console"), (board, "board")):
                page.wait_for_url(f"**/{place}/{where}")
            expect(phone.locator(".notice.rest")).to_have_count(0)
        else:
            expect(phone.locator(".form")).to_have_attribute("data-phase", where)
    expect(console.locator(".next-done")).to_have_count(1)
