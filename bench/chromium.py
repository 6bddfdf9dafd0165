"""Real visits: Chromium with an empty profile, under a name that is not localhost, and no way to any other machine.

On plain http to such a name a browser offers no Brotli, as a phone in the hall doesn't. All goes through a relay that
counts (wire.py).
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, CDPSession, Page, sync_playwright

from bench.serve import HOST
from bench.servers import Site
from bench.wire import Wire

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
ALONE = [
    f"--host-resolver-rules=MAP {HOST} 127.0.0.1, MAP * ~NOTFOUND",
    "--no-proxy-server", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
HALL_WIFI = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8, "uploadThroughput": 10e6 / 8}
PHONE = {"width": 360, "height": 640}
LAPTOP = {"width": 1280, "height": 720}
SLOWER = 4
SETTLE = 2.0
PATIENCE = 180_000


@dataclass
class Visit:
    """One opening of a page. seconds: until it can be used. down, up: bytes until it has settled.

    files: addresses on the server that were asked for over the wire, the page first. off_origin: hosts asked elsewhere.
    """

    seconds: float = 0.0
    down: int = 0
    up: int = 0
    files: list[str] = field(default_factory=list)
    off_origin: list[str] = field(default_factory=list)

    @property
    def kb(self) -> float:
        """Both ways, KB of 1000 bytes."""
        return (self.down + self.up) / 1000


class Watch:
    """What a page asks for, by the browser's own account."""

    def __init__(self, devtools: CDPSession, visit: Visit) -> None:
        self.visit, self.asked = visit, dict[str, str]()
        devtools.on("Network.requestWillBeSent", self._ask)
        devtools.on("Network.responseReceived", self._answered)
        devtools.send("Network.enable")

    def _ask(self, event: dict[str, Any]) -> None:
        place = urlsplit(event["request"]["url"])
        if place.scheme in ("http", "https", "ws", "wss") and place.hostname != HOST:
            self.visit.off_origin.append(place.hostname or "")
        self.asked[event["requestId"]] = event["request"]["method"]

    def _answered(self, event: dict[str, Any]) -> None:
        answer, place = event["response"], urlsplit(event["response"]["url"])
        fresh = not answer.get("fromDiskCache") and not answer.get("fromPrefetchCache")
        if place.hostname == HOST and fresh and self.asked.get(event["requestId"]) == "GET" and answer["status"] == 200:
            self.visit.files.append(place.path + (f"?{place.query}" if place.query else ""))


class Device:
    """One browser with a profile of its own at one site. phone: emulate one, on the hall's Wi-Fi."""

    def __init__(self, context: BrowserContext, site: Site, wire: Wire, phone: bool) -> None:
        self.context, self.site, self.wire, self.phone = context, site, wire, phone
        self.origin = f"http://{HOST}:{wire.port}"

    def come(self, view: str) -> None:
        """Be somebody who may see that view."""
        self.context.clear_cookies()
        self.context.add_cookies(
            [{"name": name, "value": value, "url": self.origin} for name, value in self.site.cookies(view).items()]
        )

    def visit(self, view: str, settle: float = SETTLE) -> Visit:
        """Open the page in a new tab and close it again once it has settled."""
        page, visit = self.open(view)
        if settle:
            page.wait_for_timeout(settle * 1000)
        visit.down, visit.up = self.wire.down - visit.down, self.wire.up - visit.up
        page.close()
        return visit

    def open(self, view: str) -> tuple[Page, Visit]:
        """The page, once it can be used."""
        page = self.context.new_page()
        page.set_viewport_size(PHONE if self.phone else LAPTOP)
        devtools = self.context.new_cdp_session(page)
        visit = Visit(down=self.wire.down, up=self.wire.up)
        Watch(devtools, visit)
        if self.phone:
            devtools.send("Network.emulateNetworkConditions", HALL_WIFI)
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        began = time.perf_counter()
        page.goto(self.origin + self.site.paths[view], wait_until="commit", timeout=PATIENCE)
        page.wait_for_selector(self.site.usable[view], timeout=PATIENCE)
        visit.seconds = time.perf_counter() - began
        return page, visit


def browser_path() -> str | None:
    """The machine's Chromium, or $SAMUT_BROWSER."""
    return os.environ.get("SAMUT_BROWSER") or next((path for path in map(shutil.which, BROWSERS) if path), None)


@contextmanager
def device(site: Site, phone: bool = False) -> Iterator[Device]:
    """A browser that was never opened before."""
    wire = Wire(site.port)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile, sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(profile, locale="th-TH", **launch())
        try:
            yield Device(context, site, wire, phone)
        finally:
            context.close()
            wire.close()


@contextmanager
def devices(site: Site, many: int) -> Iterator[list[Device]]:
    """One browser with so many profiles: as many visitors."""
    wire = Wire(site.port)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**launch())
        try:
            yield [Device(browser.new_context(locale="th-TH"), site, wire, phone=False) for _ in range(many)]
        finally:
            browser.close()
            wire.close()


def launch() -> dict[str, Any]:
    return {"executable_path": browser_path(), "headless": True, "args": ALONE}
