"""The console that leads on goes there itself, and leads nobody back on the way."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from samut.settings import Settings
from samut.store import Store

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
