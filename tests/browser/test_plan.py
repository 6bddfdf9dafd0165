"""Activity 6 on two phones, a console and a board: goals, lines, a column switched off, the calendar and the thread."""

from __future__ import annotations

from playwright.sync_api import expect

from browser.people import open_page, press_key
from browser.test_first_workshop import accessible, fits, next_step, targets, type_sizes
from browser.test_own_answers import open_phase


def begin(hall):
    """The activity opened on console and board, and everybody led to it."""
    hall.activity = "a6"
    console, board = hall.console(), hall.board()
    open_page(console, f"{hall.server.url}/console/a6")
    expect(console.locator(".phases button").first).to_be_visible()
    open_page(board, f"{hall.server.url}/board/a6")
    return console, board


def save(phone):
    phone.locator(".composer .button.primary").click()


def open_row(phone, text):
    phone.locator(".plan-choice", has_text=text).click()
    expect(phone.locator("#asked")).to_contain_text(text)


def back(phone):
    phone.locator(".plan-row > .button").click()
    expect(phone.locator(".plan-home")).to_be_visible()


def write_goal(phone, text):
    phone.locator(".plan-goals .button").click()
    phone.locator("#story").fill(text)
    save(phone)
    expect(phone.locator(".answers")).to_contain_text(text)
    back(phone)


def month(phone, label, name, year=None):
    part = phone.get_by_role("group", name=label, exact=True)
    part.locator("select").select_option(label=name)
    if year:
        part.locator("input").fill(year)
    return part


def test_a_plan_from_its_goal_to_the_calendar_and_back_to_where_it_came_from(quiet):
    console, board = begin(quiet)
    one = quiet.phone("ทอผ้าบ้านดอย", "ก้อย", new=True)
    two = quiet.phone("จักสานไผ่ทอง", "ปอ", new=True)
    next_step(console)
    for phone in (one, two):
        phone.locator(".plan-home").wait_for()
        expect(phone.locator(".plan-choice")).to_have_count(8)
        expect(phone.locator(".plan-rows h3")).to_have_count(2)
    for check in (accessible, fits, targets):
        check(one)
    type_sizes(one, 18)
    expect(board.locator(".empty")).to_be_visible()

    write_goal(one, "สมัครครบทุกบ้าน")
    open_row(one, "ด้านข้อมูลที่สำคัญ")
    expect(one.locator(".more-parts")).not_to_have_attribute("open", "")
    one.get_by_label("กิจกรรม (ทำอะไร)").fill("ทำสมุดรายชื่อคนทอผ้า")
    one.get_by_label("ผู้รับผิดชอบ (ใครทำหรือเกี่ยวข้องบ้าง/อย่างไร)").fill("ป้าแก้ว")
    month(one, "เริ่มเดือน", "พฤศจิกายน", "2570")
    until = month(one, "ถึงเดือน", "มกราคม")
    expect(until.locator("input")).to_have_value("2571")
    one.get_by_role("checkbox", name="สมัครครบทุกบ้าน").click()
    for check in (accessible, fits, targets):
        check(one)
    until.locator("input").fill("๒๕๗๐")
    save(one)
    expect(one.locator(".status")).to_contain_text("เดือนที่เสร็จมาก่อนเดือนที่เริ่ม")
    until.locator("input").fill("๒๕๗๑")
    save(one)
    expect(one.locator(".answers")).to_contain_text("มกราคม 2571")
    one.locator(".grew summary").click()
    expect(one.locator(".grew")).to_contain_text("สมัครครบทุกบ้าน")
    fits(one)
    back(one)
    expect(one.locator(".plan-choice").first).to_contain_text("1 แผน")
    expect(one.locator(".plan-filled")).to_contain_text("1 จาก 8")

    open_row(two, "สมาชิกกลุ่ม")
    two.get_by_label("กิจกรรม (ทำอะไร)").fill("ยังพิมพ์ไม่เสร็จ")
    back(two)
    expect(two.locator(".plan-choice", has_text="สมาชิกกลุ่ม")).to_contain_text("พิมพ์ค้างไว้")
    open_row(two, "สมาชิกกลุ่ม")
    expect(two.get_by_label("กิจกรรม (ทำอะไร)")).to_have_value("ยังพิมพ์ไม่เสร็จ")
    save(two)
    expect(two.locator(".answers")).to_contain_text("ยังพิมพ์ไม่เสร็จ")

    expect(board.locator(".cal-lines li")).to_have_count(1)
    expect(board.locator(".cal-month").first).to_contain_text("2570")
    expect(board.locator(".cal-left")).to_contain_text("1")
    assert board.locator(".cal-bar").evaluate("(bar) => getComputedStyle(bar).gridColumnEnd") == "4"
    accessible(board)
    type_sizes(board, 20)
    press_key(board, "2")
    expect(board.locator(".gap-count")).to_have_text(["1", "1", "2", "1", "0"])
    accessible(board)
    press_key(board, "3")
    expect(board.locator(".plan-cards")).to_contain_text("ป้าแก้ว")
    press_key(board, "5")
    expect(board.locator(".plan-cards li")).to_have_count(1)
    expect(board.locator(".plan-cards")).to_contain_text("สมัครครบทุกบ้าน")
    expect(board.locator(".plan-cards")).to_contain_text("1 แผน")
    accessible(board)

    console.locator(".said", has_text="ทำสมุดรายชื่อ").get_by_role("button", name="ขึ้นกระดาน").click()
    expect(board.locator(".thread-what")).to_have_text("ทำสมุดรายชื่อคนทอผ้า")
    expect(board.locator(".thread")).to_contain_text("สมัครครบทุกบ้าน")
    accessible(board)
    accessible(console)

    console.get_by_role("switch", name="ผู้รับผิดชอบ").click()
    open_row(one, "ด้านข้อมูลที่สำคัญ")
    expect(one.locator(".answers")).not_to_contain_text("ป้าแก้ว")
    expect(board.locator(".thread-card")).not_to_contain_text("ป้าแก้ว")
    one.locator(".steps .button").last.click()
    expect(one.locator(".ours").last).to_contain_text("ทำสมุดรายชื่อคนทอผ้า")
    expect(one.locator(".form")).not_to_contain_text("ป้าแก้ว")
    one.locator(".steps .button").first.click()
    open_row(one, "ด้านข้อมูลที่สำคัญ")
    one.locator(".answers .row .button").first.click()
    expect(one.get_by_label("ผู้รับผิดชอบ (ใครทำหรือเกี่ยวข้องบ้าง/อย่างไร)")).to_have_count(0)
    one.get_by_label("กิจกรรม (ทำอะไร)").fill("ทำสมุดรายชื่อใหม่")
    save(one)
    expect(one.locator(".answers")).to_contain_text("ทำสมุดรายชื่อใหม่")
    console.locator(".under-next .button", has_text="เลิกทำ").click()
    expect(one.locator(".answers")).to_contain_text("ป้าแก้ว")


def test_what_the_group_wrote_goes_where_it_fits_and_out_again_with_its_link(quiet):
    quiet.activity = "a5"
    console = quiet.console()
    open_page(console, f"{quiet.server.url}/console/a5")
    console.locator(".lead").wait_for()
    phone = quiet.phone("บ้านดอย", "ก้อย", new=True)
    open_page(phone, f"{quiet.url}/a/a5")
    open_phase(console, "situation")
    phone.get_by_label("สถานการณ์/ต้นทุน").fill("มี 4 คน")
    phone.get_by_label("จะทำอะไรต่อไป").fill("หาคนเพิ่ม")
    save(phone)
    expect(phone.locator(".answers")).to_contain_text("หาคนเพิ่ม")
    open_page(console, f"{quiet.server.url}/console/a6")
    next_step(console)
    phone.wait_for_url("**/a/a6")
    next_step(console)
    open_row(phone, "คณะทำงาน")

    phone.locator(".offers summary").click()
    offers = phone.locator(".offers .option")
    expect(offers).to_contain_text(["ใส่ใน “กิจกรรม”", "ใส่ใน “เหตุผล”"])
    offers.nth(0).click()
    offers.nth(1).click()
    what, why = phone.locator("#story"), phone.get_by_label("เหตุผล (ทำไมถึงทำ)")
    expect(what).to_have_value("หาคนเพิ่ม")
    expect(why).to_be_visible()
    expect(why).to_have_value("มี 4 คน")
    for check in (accessible, fits, targets):
        check(phone)
    type_sizes(phone, 18)
    offers.nth(0).click()
    expect(what).to_have_value("")
    phone.get_by_label("วิธีการ (ทำอย่างไร)").click()
    expect(offers.nth(0)).to_contain_text("ใส่ใน “วิธีการ”")
    expect(offers.nth(0)).to_have_attribute("aria-pressed", "false")
    offers.nth(0).click()
    expect(phone.get_by_label("วิธีการ (ทำอย่างไร)")).to_have_value("หาคนเพิ่ม")
    what.fill("ประชุม")
    save(phone)
    expect(phone.locator(".grew")).to_contain_text("1")

    phone.locator(".answers .row .button").first.click()
    phone.locator(".offers summary").click()
    expect(offers.nth(0)).to_have_attribute("aria-pressed", "true")
    phone.get_by_label("วิธีการ (ทำอย่างไร)").fill("")
    expect(offers.nth(0)).to_have_attribute("aria-pressed", "false")
    offers.nth(1).click()
    save(phone)
    expect(phone.locator(".answers")).not_to_contain_text("มี 4 คน")
    expect(phone.locator(".grew")).to_have_count(0)
