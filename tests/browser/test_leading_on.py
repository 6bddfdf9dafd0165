"""The console that leads on goes there itself, and leads nobody back on the way; a page that comes late is led, too."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from browser.people import wait_until
from samut.kit_files import load_kit
from samut.settings import Settings, share
from samut.storage.store import Store

KIT = load_kit(share() / "data" / "kit")
TAP = """() => {
  let told = false;
  const look = setInterval(() => {
    const toasts = document.querySelector(".toasts").textContent;
    told = told || toasts.includes("กรอบคิด");
    if (!told || toasts.includes("กรอบคิด")) return;
    clearInterval(look);
    const button = document.querySelector(".next-button");
    button.click();
    sessionStorage.tapped = JSON.stringify([button.getAttribute("aria-disabled"), button.textContent]);
    void fetch("/tapped").catch(() => {});
  }, 100);
}"""
"""Taps once more after what was done has been said and is gone. The page does so itself: Playwright waits for the next."""


def led(hall):
    """Where everybody was led, in order."""
    store = Store(Settings(data=hall.server.data).url)
    entries = [entry for workshop in store.workshops() for entry in store.since(workshop) if entry.key == "now"]
    store.close()
    return [entry.value["activity"] for entry in entries]


def test_a_second_tap_while_the_next_page_is_on_its_way_leads_nobody_back(quiet):
    console = quiet.console()
    for number in range(console.locator(".phases button").count()):
        console.locator(".phases button").nth(number).click()
        expect(console.locator(".phases button").nth(number)).to_have_attribute("aria-current", "step")
    button = console.locator(".next-button[aria-disabled=false]")
    expect(button).to_contain_text("กรอบคิด")
    before, held = led(quiet), []

    def come(route):
        route.abort()
        held.pop().continue_()

    console.route("**/console/a3", lambda route: held.append(route))
    console.route("**/tapped", come)
    console.evaluate(TAP)
    button.click(no_wait_after=True)
    console.wait_for_url("**/console/a3")
    console.locator(".next-button").wait_for()
    disabled, words = json.loads(console.evaluate("sessionStorage.tapped"))
    assert disabled == "true" and "กรอบคิด" in words
    assert led(quiet) == [*before, "a3"]


def test_a_phase_that_is_opened_while_a_phone_still_loads_is_the_one_it_shows(quiet):
    """What it is told before its script is there is heard by nobody, and nothing else is told afterwards."""
    console, phone = quiet.console(), quiet.phone("จักรวาล", new=True)
    phase = console.locator(".phases button").nth(1)
    held, frames = [], heard(phone)
    phone.route("**/static/form*.js", lambda route: held.append(route))
    phone.reload(wait_until="commit")
    arrived(phone, frames, '"state"')
    phase.click()
    arrived(phone, frames, '"patch"')
    for route in held:
        route.continue_()
    expect(phone.locator(".form")).to_have_attribute("data-phase", KIT.activities["a2"].phases[1].id)


def test_a_phone_on_its_way_to_the_next_activity_asks_for_that_page_once(quiet):
    """What it is told meanwhile does not make it start again: a hall that works would keep it from arriving."""
    console, phone = quiet.console(), quiet.phone("จักรวาล", new=True)
    held, frames = [], heard(phone)
    phone.reload()
    phone.locator(".form").wait_for()
    phone.route("**/a/a3", lambda route: held.append(route))
    console.locator(".phases button").last.click()
    console.locator(".next-button[aria-disabled=false]", has_text="กรอบคิด").click()
    console.wait_for_url("**/console/a3")
    wait_until(lambda: console.evaluate("0") == 0 and held, what="the phone on its way")
    for words in ("พักสิบนาที", "กลับมาแล้ว"):
        announced(console, words)
        arrived(console, frames, json.dumps(words)[1:-1])
    held[0].continue_()
    phone.wait_for_url("**/a/a3")
    phone.locator(".form").wait_for()
    assert len(held) == 1


def announced(console, words):
    console.locator("header.top button", has_text="ประกาศ").click()
    panel = console.get_by_role("dialog")
    panel.locator("textarea").fill(words)
    panel.locator(".button.primary").click()
    panel.get_by_role("button", name="ปิด").first.click()
    expect(panel).to_have_count(0)


def heard(page):
    """The frames of all its sockets from now on, as they come."""
    frames = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: frames.append(frame)))
    return frames


def arrived(page, frames, word):
    """Wait for a frame that holds it. Playwright tells of frames while one of its pages is asked something."""
    wait_until(lambda: page.evaluate("0") == 0 and any(word in str(frame) for frame in frames), what=word)
