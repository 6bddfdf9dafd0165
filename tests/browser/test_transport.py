"""What the server can't take is said at once, the rest goes on, and no page comes back in a loop. Clocks that are set move nothing."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import expect

from browser.people import NEXT_FRAME, go_on, open_page, wait_until
from browser.test_bad_wifi import OFF, save, stored
from browser.test_first_workshop import lead_to, next_step

ON = "[data-connection=on]"
HALF = "ดีใจ \\ud83d"
"""As JavaScript writes it: the first half of an emoji, which Python could not even pass to the browser."""
LARGE = "กา " * 43_000
"""More bytes than a frame may have."""
MENDED = "ดีใจ \ufffd"
TYPE = """(box, text) => {
  box.value = JSON.parse(text);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}"""
SPOIL = """() => new Promise((done) => {
  const kept = JSON.parse(localStorage.getItem("samut:drafts"));
  for (const draft of Object.values(kept.drafts))
    for (const said of [draft, draft.sending || {}])
      if (said.text === "ดีใจ") said.text = JSON.parse('"ดีใจ \\\\ud83d"');
  kept.n += 5;
  localStorage.setItem("samut:drafts", JSON.stringify(kept));
  const opening = indexedDB.open("samut", 1);
  opening.onsuccess = () => {
    const writing = opening.result.transaction("kept", "readwrite");
    writing.objectStore("kept").put(kept, "samut:drafts");
    writing.oncomplete = () => { opening.result.close(); done(); };
  };
})"""
"""Makes the drafts of this device what an older page may have left: half an emoji in what waits to be sent, in both places."""


def type_raw(phone, selector, text):
    phone.locator(selector).evaluate(TYPE, f'"{text}"')


def counting(page):
    """The sockets this page opens from now on."""
    sockets = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    return sockets


def own_lines(server):
    """Of the server's and the kernels' log, but for what is done as it should be."""
    lines = [line for path in (server.data / "log").glob("*.log") for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if not re.search(" INFO |is not trusted", line)]


def recalling(hall, *groups):
    console = hall.console()
    lead_to(console, "recall")
    phones = [hall.phone(group, "ก้อย", new=True) for group in groups]
    for phone in phones:
        phone.locator("[data-phase=recall] #story").wait_for()
        phone.locator(ON).wait_for()
    return console, *phones


def test_half_an_emoji_is_saved_as_well_formed_text_on_the_same_connection(quiet):
    _, phone, mate = recalling(quiet, "ดีใจ", "เพื่อน")
    sockets = counting(phone)
    before = len(own_lines(quiet.server))
    for number in range(1, 4):
        type_raw(phone, "#story", f"{HALF} {number}")
        save(phone)
        expect(phone.locator(".answers")).to_contain_text(f"{MENDED} {number}")
        expect(phone.locator(".status")).to_have_text("บันทึกแล้ว")
    assert stored(quiet.server, f"{MENDED} 1") == (1, 1)
    phone.reload()
    expect(phone.locator(".answers")).to_contain_text(f"{MENDED} 3")
    mate.locator("#story").fill("เพื่อนยังทำงานต่อ")
    save(mate)
    expect(mate.locator(".status")).to_have_text("บันทึกแล้ว")
    assert len(sockets) == 1, "the one of the page that was opened anew"
    assert len(own_lines(quiet.server)) == before


def test_half_an_emoji_that_waits_on_the_device_goes_with_the_rest_of_what_waits(quiet):
    _, phone = recalling(quiet, "ค้างส่ง")
    phone.context.set_offline(True)
    phone.locator(OFF).wait_for()
    for text in ("ดีใจ", "ข้อที่สองรอต่อ"):
        phone.locator("#story").fill(text)
        save(phone)
        expect(phone.locator(".status")).to_contain_text("จะส่งให้เอง")
        go_on(phone)
    phone.evaluate(SPOIL)
    phone.goto("about:blank")
    phone.context.set_offline(False)
    sockets = counting(phone)
    phone.goto(f"{quiet.server.url}/a/a2")
    for text in (MENDED, "ข้อที่สองรอต่อ"):
        wait_until(lambda text=text: stored(quiet.server, text) == (1, 1), what=text)
    phone.wait_for_function("""() => !localStorage.getItem("samut:drafts").includes('"sending":{')""")
    assert len(sockets) == 1


def test_a_frame_that_is_too_large_is_refused_in_words_and_the_text_stays(quiet):
    quiet.activity = "a6"
    console = quiet.console()
    open_page(console, f"{quiet.server.url}/console/a6")
    phone = quiet.phone("ยาวมาก", "ก้อย", new=True)
    next_step(console)
    phone.locator(".plan-home").wait_for()
    phone.locator(".plan-choice", has_text="ด้านข้อมูลที่สำคัญ").click()
    phone.get_by_label("กิจกรรม (ทำอะไร)").fill("ทำสมุดรายชื่อ")
    boxes = [box for box in phone.locator("textarea").all() if (box.get_attribute("id") or "").startswith("part-")]
    box = "#" + boxes[0].get_attribute("id")
    sockets = counting(phone)
    type_raw(phone, box, LARGE)
    phone.locator(f"{box}:invalid").wait_for()
    phone.locator(".composer .button.primary").click()
    expect(phone.locator(".composer .too-long")).to_contain_text("ยาวเกิน")
    assert len(phone.locator(box).input_value()) == len(LARGE)
    phone.reload()
    phone.locator(".plan-home").wait_for()
    phone.locator(ON).wait_for()
    phone.locator(".plan-choice", has_text="ด้านข้อมูลที่สำคัญ").click()
    assert len(phone.locator(box).input_value()) == len(LARGE)
    phone.locator(box).fill("ทำทีละบ้าน")
    phone.locator(f"{box}:valid").wait_for()
    phone.locator(".composer .button.primary").click()
    expect(phone.locator(".answers")).to_contain_text("ทำทีละบ้าน")
    assert len(sockets) == 1
    assert not [line for line in own_lines(quiet.server) if "refused" in line], "the server has not even heard of it"


def test_the_console_says_what_the_server_cannot_take_and_stays_connected(quiet):
    console = quiet.console()
    sockets = counting(console)
    for words, saying in ((HALF, None), (LARGE, "ยาวเกิน")):
        console.locator(".top").get_by_role("button", name="ประกาศ", exact=True).click()
        type_raw(console, ".panel-dialog textarea", words)
        console.locator(f".panel-dialog textarea:{'invalid' if saying else 'valid'}").wait_for()
        console.get_by_role("button", name="ส่งถึงทุกมือถือ").click()
        if saying:
            expect(console.locator(".panel-dialog .too-long")).to_contain_text(saying)
        else:
            expect(console.locator(".panel-dialog")).to_contain_text("ถอนประกาศ")
        console.keyboard.press("Escape")
        expect(console.locator(".panel-dialog")).to_have_count(0)
    assert sockets == [] and console.locator(ON).count() == 1


@pytest.mark.parametrize("heard", [False, True], ids=["as it opens", "once the page has said something"])
def test_a_page_whose_connections_are_ended_comes_back_ever_less_often(quiet, heard):
    """Minutes are passed by the page's clock."""
    _, phone = recalling(quiet, "ถูกตัด")
    opened = []

    def end(socket):
        opened.append(socket)
        if heard:
            socket.on_message(lambda _said: socket.close(code=1011))
        else:
            socket.close(code=1011)

    phone.route_web_socket("**/channels*", end)
    phone.clock.install()
    phone.reload()
    phone.locator("#samut-opening").wait_for(state="attached")
    minutes = []
    for _ in range(4):
        before = len(opened)
        for _ in range(60):
            phone.clock.run_for(1000)
        minutes.append(len(opened) - before)
    assert 2 <= minutes[0] <= 10 and max(minutes[1:]) < minutes[0] and max(minutes[2:]) <= 2, minutes


def test_what_ends_the_connection_each_time_it_is_sent_is_refused_in_words_and_the_rest_goes_on(quiet):
    """Whatever it is, and whoever ends it."""
    _, phone = recalling(quiet, "ส่งแล้วหลุด")
    ended = []

    def pass_on(socket):
        server = socket.connect_to_server()

        def said(text):
            if "คำต้องห้าม" not in text:
                server.send(text)
                return
            ended.append(text)
            socket.close(code=1011)

        socket.on_message(said)

    phone.route_web_socket("**/channels*", pass_on)
    phone.reload()
    phone.locator(ON).wait_for()
    phone.locator("#story").fill("คำต้องห้าม")
    save(phone)
    expect(phone.locator(".status .bad")).to_contain_text("เครื่องแม่ข่ายรับข้อความนี้ไม่ได้", timeout=60_000)
    expect(phone.locator("#story")).to_have_value("คำต้องห้าม")
    phone.locator(ON).wait_for()
    phone.locator(".steps").get_by_role("button", name="ต่อไป").click()
    expect(phone.locator(".status .bad")).to_contain_text("เครื่องแม่ข่ายรับข้อความนี้ไม่ได้")
    phone.locator("#story").fill("คำอื่น")
    go_on(phone)
    phone.get_by_placeholder("เช่น 2554").fill("2554")
    phone.locator("#story").fill("ข้ออื่นไปต่อ")
    save(phone)
    expect(phone.locator(".answers")).to_contain_text("ข้ออื่นไปต่อ")
    assert len(ended) == 3


def test_a_phones_clock_that_is_set_moves_neither_the_timer_nor_the_watch_over_the_connection(quiet):
    console, phone = recalling(quiet, "ตั้งนาฬิกา")
    console.locator(".time-set").get_by_role("button", name=re.compile("ใหม่|เริ่ม")).last.click()
    face = phone.locator(".bar .clock-face")
    face.wait_for()
    sockets = counting(phone)
    phone.evaluate("addEventListener('samut:connection', () => heard.push(1)), (window.heard = [])")

    def left():
        minutes, seconds = face.inner_text().split(":")
        return 60 * int(minutes) + int(seconds)

    for seconds in (-86_400, -600, 600, 86_400):
        before, began = left(), time.monotonic()
        phone.evaluate(f"(() => {{ const now = Date.now; Date.now = () => now() + {seconds} * 1000; }})()")
        wait_until(lambda before=before: left() <= before - 4, 60, "the timer goes on")
        assert abs(before - left() - (time.monotonic() - began)) < 5
    assert sockets == [] and phone.evaluate("heard") == []
    assert phone.locator(ON).count() == 1


def scrolled(phone):
    """Down as far as it goes, after what is shown has gone to the top itself."""
    phone.evaluate(NEXT_FRAME)
    phone.wait_for_function("() => { scrollTo(0, document.body.scrollHeight); return scrollY > 100 }")


def at_top(phone):
    phone.wait_for_function("() => scrollY === 0")


def test_a_page_starts_at_its_top_at_each_phase_and_round_and_when_a_break_begins(quiet):
    console, phone, other = recalling(quiet, "ทอผ้า", "ก่อสร้าง")
    for one, text in ((phone, "เล่าเรื่องยาว " * 40), (other, "เล่าอีกเรื่อง " * 40)):
        for number in range(3):
            one.locator("#story").fill(f"{number} {text}")
            save(one)
            expect(one.locator(".answers li")).to_have_count(number + 1)
    scrolled(phone)
    go_on(phone)
    at_top(phone)
    phone.locator(".steps button").first.click()
    expect(phone.locator(".progress[role=progressbar]")).to_have_attribute("aria-valuenow", "1")
    scrolled(phone)
    lead_to(console, "gallery")
    expect(phone.locator(".form")).to_have_attribute("data-phase", "gallery")
    at_top(phone)
    console.locator(".next-button").click()
    expect(phone.locator(".form")).to_contain_text("เล่าอีกเรื่อง")
    at_top(phone)
    scrolled(phone)
    lead_to(console, "plenary")
    expect(phone.locator(".form")).to_have_attribute("data-phase", "plenary")
    at_top(phone)


def led_to_a_break(console):
    console.locator(".top").get_by_role("button", name="กำหนดการ", exact=True).click()
    row = console.locator(".slot", has_text="การทำความเข้าใจกรอบคิด").first
    row.get_by_role("button", name="ข้าม", exact=True).click()
    expect(row).to_contain_text("ไม่ข้าม")
    console.keyboard.press("Escape")
    expect(console.locator(".next-button")).to_contain_text("พักรับประทานอาหารกลางวัน")
    next_step(console)


def test_a_break_is_in_sight_when_it_begins_and_takes_nobodys_box_away_while_they_type(quiet):
    console, phone, writer = recalling(quiet, "ทอผ้า", "ก่อสร้าง")
    lead_to(console, "plenary")
    for one in (phone, writer):
        expect(one.locator(".form")).to_have_attribute("data-phase", "plenary")
        one.evaluate("document.querySelector('.form').style.paddingBottom = '900px'")
    scrolled(phone)
    writer.locator("#story").click()
    writer.evaluate("scrollTo(0, 200)")
    writer.keyboard.type("กำลังพิมพ์")
    kept = writer.evaluate("scrollY")
    assert kept > 0
    writer.evaluate("addEventListener('scroll', () => tops.push(performance.now())), (window.tops = [])")
    writer.evaluate("addEventListener('input', () => (window.typed = performance.now()))")
    led_to_a_break(console)
    at_top(phone)
    expect(phone.locator(".notice.rest")).to_be_in_viewport()
    while not writer.locator(".notice.rest").count():
        writer.keyboard.type("ต่อ")
    writer.keyboard.type("ต่อ")
    at_top(writer)
    writer.wait_for_function("() => tops.at(-1) > typed")
    assert writer.evaluate("tops.at(-1) - typed") > 3500, "only once nothing had been typed for a while"
    expect(writer.locator(".notice.rest")).to_be_in_viewport()
    assert writer.locator("#story").input_value().startswith("กำลังพิมพ์")


def test_a_page_that_is_opened_again_starts_at_its_top(quiet):
    _, phone = recalling(quiet, "เปิดใหม่")
    phone.evaluate("document.querySelector('.form').style.paddingBottom = '900px'")
    scrolled(phone)
    phone.add_init_script("addEventListener('DOMContentLoaded', () => (document.body.style.minHeight = '3000px'))")
    phone.reload()
    phone.locator("#story").wait_for()
    assert phone.evaluate("scrollY") == 0
