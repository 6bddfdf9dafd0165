"""Phones on a bad Wi-Fi: nothing that was pressed is lost or doubled, nothing that is typed goes away."""

from __future__ import annotations

import tempfile
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Error, expect

from browser.people import PHONE, QUIET, Hall, Server, browser_path, go_on, join, wait_until
from faults.proxy import Proxy
from samut.settings import Settings
from samut.storage.store import Store

SAID = 30_000
"""ms in which a page says that it is not connected: 5 s are meant, on a machine with nothing else to do."""
BACK = 60_000
"""ms in which it is usable again: 10 s are meant."""
OFF, ON = "[data-connection=off]", "[data-connection=on]"
HEARING = "addEventListener('samut:connection', ({ detail }) => heard.push(detail.connected)), (window.heard = [])"
"""Remembers what the page says of its connection, which it may say and take back while nobody looks."""
COPY = """() => new Promise((resolve) => {
  const opening = indexedDB.open("samut", 1);
  opening.onsuccess = () => {
    const reading = opening.result.transaction("kept").objectStore("kept").get("samut:drafts");
    reading.onsuccess = () => { opening.result.close(); resolve(JSON.stringify(reading.result || {})); };
  };
})"""
"""What the browser's database keeps of drafts."""


@pytest.fixture
def wifi(server, chromium):
    """A hall whose phones come through a proxy, at a workshop where answers are being recalled."""
    with at_a_proxy(server, chromium) as hall:
        yield hall


@pytest.fixture
def laptop(tmp_path, chromium):
    """The same with a server for one test, which may be killed."""
    server = Server(tmp_path / "data").start()
    with at_a_proxy(server, chromium) as hall:
        yield hall
    server.stop()


@contextmanager
def at_a_proxy(server, chromium):
    proxy = Proxy(server.port)
    hall = Hall(server, chromium, proxy.url)
    hall.proxy = proxy
    console = hall.console()
    console.locator(".phases button").first.click()
    expect(console.locator(".phases button.now")).to_have_count(1)
    yield hall
    hall.close()
    proxy.close()
    assert hall.foreign == [], "a page asked another machine"
    assert hall.broken == [], "a script failed"


def phone_of(hall, group):
    phone = hall.phone(group, "ก้อย", new=True)
    phone.locator("[data-phase=recall] #story").wait_for()
    phone.locator(ON).wait_for()
    phone.wait_for_load_state("load")
    phone.loads = []
    phone.on("load", lambda _page: phone.loads.append(1))
    return phone


def settled(hall, group):
    """A phone whose page has heard all it asked for: the next that is large is what a test means."""
    phone = phone_of(hall, group)
    phone.locator("#story").fill("ก่อนหน้า")
    save(phone)
    arrived(phone, "ก่อนหน้า")
    return phone


def save(phone):
    phone.get_by_role("button", name="บันทึกคำตอบ").click()


def stored(server, text):
    """How many entries of the store have this text, and how many items they are of."""
    store = Store(Settings(data=server.data).url)
    entries = [entry for workshop in store.workshops() for entry in store.since(workshop) if saying(entry, text)]
    store.close()
    return len(entries), len({entry.item for entry in entries})


def saying(entry, text):
    return isinstance(entry.value, dict) and entry.value.get("text") == text


def arrived(phone, text):
    """It is on the page as saved, and in the store once."""
    expect(phone.locator(".answers")).to_contain_text(text, timeout=BACK)
    expect(phone.locator("#story")).to_have_value("", timeout=BACK)
    expect(phone.locator(".status")).to_have_text("บันทึกแล้ว")


@pytest.mark.parametrize("fault", ["cut", "half-open", "black hole"])
def test_what_is_saved_while_the_wifi_is_gone_arrives_once_by_itself(wifi, fault):
    phone = phone_of(wifi, f"กลุ่ม {fault}")
    text = f"กดบันทึกตอนสัญญาณหาย {fault}"
    phone.locator("#story").fill(text)
    wifi.proxy.set(fault)
    phone.locator(OFF).wait_for(timeout=SAID)
    expect(phone.locator("#samut-status")).to_contain_text("ไม่ได้เชื่อมต่อ")
    save(phone)
    expect(phone.locator(".status")).to_contain_text("จะส่งให้เอง")
    expect(phone.locator("#story")).to_have_value(text)
    assert stored(wifi.server, text) == (0, 0)
    wifi.proxy.set("pass")
    arrived(phone, text)
    assert stored(wifi.server, text) == (1, 1)
    assert phone.loads == []


@pytest.mark.parametrize("fault", ["tear up", "tear down", "half-open", "black hole"])
def test_what_is_cut_off_while_it_is_being_saved_arrives_once(wifi, fault):
    """The server has heard half of it, or all and its answer is lost."""
    phone = settled(wifi, f"กลางคำ {fault}")
    text = f"ขาดกลางคำ {fault} " + "ำน้ำใจ" * 40
    phone.locator("#story").fill(text)
    wifi.proxy.set(fault)
    save(phone)
    phone.locator(OFF).wait_for(timeout=SAID)
    wifi.proxy.set("pass")
    arrived(phone, text)
    assert stored(wifi.server, text) == (1, 1)
    expect(phone.locator(".answers li")).to_have_count(2)


def test_a_slow_wifi_is_a_connection(wifi):
    phone = phone_of(wifi, "ช้า")
    wifi.proxy.set("pass", delay=0.8)
    phone.locator("#story").fill("ช้าแต่ถึง")
    save(phone)
    arrived(phone, "ช้าแต่ถึง")
    expect(phone.locator(OFF)).to_have_count(0)


def typing(phone, text):
    phone.locator("#story").click()
    phone.keyboard.type(text)


def still_typing(phone, text):
    """The very field is there, with its text and the focus, and typing goes on in it."""
    expect(phone.locator("#story")).to_have_value(text)
    assert phone.evaluate("document.activeElement.id") == "story"
    assert phone.evaluate("document.activeElement.mark") == "the same"


@pytest.mark.parametrize("what", ["kernels", "server", "restart"])
def test_what_is_being_typed_stays_when_the_laptop_fails(laptop, what):
    phone = phone_of(laptop, "พิมพ์อยู่")
    typing(phone, "กำลังพิมพ์")
    phone.evaluate("document.activeElement.mark = 'the same'")
    phone.evaluate(HEARING)
    if what == "kernels":
        assert laptop.server.kill_kernels()
        phone.wait_for_function("() => heard.includes(false)", timeout=SAID)
    else:
        (laptop.server.kill if what == "server" else laptop.server.stop)()
        phone.locator(OFF).wait_for(timeout=SAID)
        phone.keyboard.type("ต่อ")
        laptop.server.start()
    phone.locator(ON).wait_for(timeout=BACK)
    phone.keyboard.type("จนเสร็จ")
    text = "กำลังพิมพ์จนเสร็จ" if what == "kernels" else "กำลังพิมพ์ต่อจนเสร็จ"
    still_typing(phone, text)
    save(phone)
    arrived(phone, text)
    assert stored(laptop.server, text) == (1, 1)
    assert phone.loads == []


def test_what_was_sent_to_a_server_that_died_is_stored_once(laptop):
    """The answer is stored, its reply lost with server and kernel: a new kernel is told the same entry again."""
    phone = settled(laptop, "ตายกลางทาง")
    phone.locator("#story").fill("ตอบแล้วดับ")
    laptop.proxy.set("tear down")
    save(phone)
    wait_until(lambda: stored(laptop.server, "ตอบแล้วดับ") == (1, 1), what="the entry")
    laptop.server.kill()
    laptop.server.start()
    laptop.proxy.set("pass")
    arrived(phone, "ตอบแล้วดับ")
    assert stored(laptop.server, "ตอบแล้วดับ") == (1, 1)


def test_kernels_gone_while_the_wifi_was_silent(laptop):
    phone = phone_of(laptop, "เงียบ")
    typing(phone, "ยังอยู่ไหม")
    phone.evaluate("document.activeElement.mark = 'the same'")
    laptop.proxy.set("black hole")
    phone.locator(OFF).wait_for(timeout=SAID)
    laptop.server.kill_kernels()
    laptop.proxy.set("pass")
    phone.locator(ON).wait_for(timeout=BACK)
    still_typing(phone, "ยังอยู่ไหม")
    save(phone)
    arrived(phone, "ยังอยู่ไหม")


def loaded(phone, url):
    with suppress(Error):
        return phone.goto(url)
    return None


def test_a_page_opened_again_sends_what_was_pressed_before(wifi):
    phone = phone_of(wifi, "เปิดใหม่")
    for number, text in enumerate(("ข้อแรก", "ข้อที่สอง")):
        if number:
            go_on(phone)
        phone.locator("#story").fill(f"{text} กดก่อนปิด")
        wifi.proxy.set("cut")
        phone.locator(OFF).wait_for(timeout=SAID)
        save(phone)
        expect(phone.locator(".status")).to_contain_text("จะส่งให้เอง")
    assert not loaded(phone, wifi.url), "the browser's own error page"
    wifi.proxy.set("pass")
    wait_until(lambda: loaded(phone, wifi.url), what="the page")
    for text in ("ข้อแรก", "ข้อที่สอง"):
        wait_until(lambda text=text: stored(wifi.server, f"{text} กดก่อนปิด") == (1, 1), what=text)
    expect(phone.locator("#story")).to_have_value("")


def test_a_draft_is_not_shown_to_the_next_person(wifi):
    """Also where nobody said "not me": the visit was over."""
    phone = phone_of(wifi, "คนแรก")
    phone.locator("#story").fill("ของคนแรก")
    phone.context.clear_cookies()
    phone.goto(f"{wifi.url}/join#{wifi.server.secret('code')}")
    join(phone, "คนแรก", "อีกคน")
    phone.locator("[data-phase=recall] #story").wait_for()
    expect(phone.locator("#story")).to_have_value("")
    assert "ของคนแรก" not in phone.evaluate("JSON.stringify(localStorage)")


def test_a_visit_that_is_over_leads_to_the_door(wifi):
    phone = phone_of(wifi, "หมดเวลา")
    phone.evaluate("void fetch('/leave', {method: 'POST'})")
    phone.wait_for_url("**/join", timeout=BACK)


def browser_on(playwright, folder):
    """A browser with a profile on the disk, as a phone's is."""
    context = playwright.launch_persistent_context(
        str(folder), executable_path=browser_path(), args=QUIET, viewport=PHONE, is_mobile=True, has_touch=True
    )
    context.set_default_timeout(30_000)
    return context


def kill_browser(folder):
    """As when the phone's battery is out."""
    mine = f"--user-data-dir={folder}"
    whole = [one for one in psutil.process_iter() if mine in cmdline(one)]
    assert whole
    for one in whole:
        with suppress(psutil.NoSuchProcess):
            one.kill()
    psutil.wait_procs(whole, 30)


def cmdline(process):
    try:
        return process.cmdline()
    except psutil.Error:
        return []


def test_a_phone_that_slept_is_there_again(laptop):
    """Its scripts stood still, and meanwhile its kernel has ended."""
    phone = phone_of(laptop, "หลับ")
    typing(phone, "ก่อนหลับ")
    phone.evaluate("document.activeElement.mark = 'the same'")
    phone.evaluate(HEARING)
    chrome = phone.context.new_cdp_session(phone)
    chrome.send("Page.setWebLifecycleState", {"state": "frozen"})
    laptop.proxy.set("black hole")
    laptop.server.kill_kernels()
    laptop.proxy.set("pass")
    chrome.send("Page.setWebLifecycleState", {"state": "active"})
    wait_until(lambda: phone.evaluate("heard.includes(false) && heard.at(-1)"), (SAID + BACK) / 1000, "coming back")
    still_typing(phone, "ก่อนหลับ")


def reopened(chromium, folder, hall, cookies):
    """The phone switched on again. A browser writes cookies to the disk half a minute late, which is not the point here."""
    context = browser_on(chromium.browser_type, folder)
    context.add_cookies(cookies)
    phone = context.new_page()
    phone.goto(hall.url)
    phone.locator("#story").wait_for()
    return phone


def die(phone, folder):
    kill_browser(folder)
    with suppress(Error):
        phone.context.close()


@pytest.fixture
def profile(tmp_path):
    """A folder whose disk is not the one that others keep busy, where there is one."""
    memory = Path("/dev/shm")
    if not memory.is_dir():
        yield tmp_path / "profile"
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="samut-", ignore_cleanup_errors=True) as folder:
        yield Path(folder) / "profile"


def test_a_phone_whose_battery_is_out_loses_two_seconds_of_typing_at_most(wifi, chromium, profile):
    folder = profile
    phone = browser_on(chromium.browser_type, folder).new_page()
    phone.goto(f"{wifi.url}/join#{wifi.server.secret('code')}")
    join(phone, "แบตหมด", new=True)
    phone.locator("#story").click()
    cookies, typed = phone.context.cookies(), []
    while not typed or typed[-1][0] - typed[0][0] < 4:
        phone.keyboard.type(f"{len(typed) % 10}")
        typed.append((time.monotonic(), len(typed) + 1))
    killed = time.monotonic()
    die(phone, folder)
    phone = reopened(chromium, folder, wifi, cookies)
    least = max(number for at, number in typed if at < killed - 2)
    phone.wait_for_function("(least) => document.querySelector('#story').value.length >= least", arg=least)

    phone.locator("#story").fill("กดแล้วแบตหมด")
    wifi.proxy.set("cut")
    phone.locator(OFF).wait_for(timeout=SAID)
    save(phone)
    expect(phone.locator(".status")).to_contain_text("จะส่งให้เอง")
    wait_until(lambda: '"sending":{' in phone.evaluate(COPY), what="the copy of what was pressed")
    die(phone, folder)
    wifi.proxy.set("pass")
    phone = reopened(chromium, folder, wifi, cookies)
    arrived(phone, "กดแล้วแบตหมด")
    assert stored(wifi.server, "กดแล้วแบตหมด") == (1, 1)
    phone.context.close()
