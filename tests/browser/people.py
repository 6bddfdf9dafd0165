"""Real Chromium against a real server: phones, a console and a board at once. No request may leave the machine."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

import psutil
from playwright.sync_api import Error, expect

ROOT = Path(__file__).resolve().parents[2]
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
FIRST_PORT = 20_000 + os.getpid() % 500 * 20
PORTS = iter(range(FIRST_PORT, 32_000))
PHONE = {"width": 360, "height": 640}
LAPTOP = {"width": 1280, "height": 720}
NEXT_FRAME = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
"""What is drawn listens to the keyboard, and focuses a box, in the frame after."""
MOST_STEPS = 16


def browser_path() -> str | None:
    return next((path for path in map(shutil.which, BROWSERS) if path), os.environ.get("SAMUT_BROWSER"))


def free_port() -> int:
    """One that no outgoing connection takes meanwhile: below those the system gives away, and others in each process."""
    for port in PORTS:
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


OVERTAKEN = ("interrupted by another navigation", "net::ERR_ABORTED")


def open_page(page, url):
    """Go there, also where the page is being led there by itself meanwhile; a page that stays elsewhere fails."""
    try:
        page.goto(url)
    except Error as error:
        if not any(word in str(error) for word in OVERTAKEN):
            raise
    if page.url != url:
        page.wait_for_url(url)


def wait_until(said, seconds=120, what="this"):
    """Wait for a condition, not for a time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with suppress(OSError):
            if said():
                return
        time.sleep(0.05)
    raise AssertionError(f"{what} did not come about in {seconds} s")


def press_key(page, key):
    """Press a key as soon as what is shown listens to it."""
    page.evaluate(NEXT_FRAME)
    page.keyboard.press(key)


def go_on(phone):
    """Go to the next step of the phase, and wait until it is shown."""
    progress = phone.locator(".progress[role=progressbar]")
    before = progress.get_attribute("aria-valuenow")
    phone.locator(".steps").get_by_role("button", name="ต่อไป").click()
    expect(progress).not_to_have_attribute("aria-valuenow", before)


def go_on_to(phone, wanted):
    """Go on through the steps of the phase until `wanted`, a locator, is there."""
    phone.locator(".progress[role=progressbar]").wait_for()
    for _ in range(MOST_STEPS):
        if wanted.count():
            return
        go_on(phone)
    raise AssertionError(f"no step has {wanted}")


class Server:
    """One laptop's server, which can be stopped and started on the same data. root: of what it runs."""

    def __init__(self, data: Path, root: Path = ROOT) -> None:
        self.data, self.root, self.port, self.process = data, root, free_port(), None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def secret(self, name: str) -> str:
        return (self.data / "secret" / name).read_text("ascii")

    def start(self):
        command = [sys.executable, "-m", "samut", "serve", "--local", "--no-browser", "--port", str(self.port), "--data", str(self.data)]
        env = {**os.environ, "PYTHONPATH": str(self.root / "lib"), "PYTHONUNBUFFERED": "1"}
        self.log = (self.data.parent / "server.log").open("ab")
        self.process = subprocess.Popen(command, env=env, cwd=self.root, stdout=self.log, stderr=subprocess.STDOUT)
        wait_until(self.answers, what="the server")
        return self

    def answers(self) -> bool:
        with urllib.request.urlopen(f"{self.url}/health", timeout=2) as answer:
            return bool(answer.status == 200)

    def stop(self):
        self.process.terminate()
        self.process.wait(120)
        self.log.close()

    def kill(self):
        """As when the laptop's battery is out."""
        self.process.kill()
        self.process.wait(120)
        self.log.close()

    def kill_kernels(self):
        """All kernels, and nothing else of the server's; returns how many there were."""
        family = psutil.Process(self.process.pid).children(recursive=True)
        kernels = [one for one in family if one.pid not in {other.ppid() for other in family} and one.ppid() != self.process.pid]
        kernels = kernels or [one for one in family if "ipykernel_launcher" in one.cmdline()]
        for one in kernels:
            with suppress(psutil.NoSuchProcess):
                one.kill()
        return len(kernels)


class Hall:
    """The people in the hall, each with a browser profile of their own."""

    def __init__(self, server, chromium, url: str = "") -> None:
        """url: where phones find the server, if not at its own address."""
        self.server, self.chromium, self.contexts, self.foreign, self.broken = server, chromium, [], [], []
        self.url = url or server.url
        self.activity = "a2"

    def device(self, size, **options):
        context = self.chromium.new_context(viewport=size, locale="th-TH", **options)
        context.set_default_timeout(30_000)
        context.on("request", self.watch)
        context.on("weberror", lambda error: self.broken.append(str(error.error)))
        self.contexts.append(context)
        return context.new_page()

    def watch(self, request):
        place = urlsplit(request.url)
        if place.scheme in ("http", "https", "ws", "wss") and place.netloc not in (urlsplit(self.server.url).netloc, urlsplit(self.url).netloc):
            self.foreign.append(request.url)

    def phone(self, group: str, nickname: str = "", new: bool = False):
        """A participant who joins with the QR's address and picks a group, or makes one."""
        page = self.device(PHONE, is_mobile=True, has_touch=True, device_scale_factor=2)
        page.goto(f"{self.url}/join#{self.server.secret('code')}")
        join(page, group, nickname, new)
        return self.at(page, "/a/", ".form")

    def console(self, size=LAPTOP):
        page = self.device(size)
        page.goto(f"{self.server.url}/staff")
        sign_in(page, "facilitator")
        return self.at(page, "/console/", ".console")

    def board(self, size=LAPTOP):
        page = self.device(size)
        page.goto(f"{self.server.url}/staff")
        sign_in(page, "board")
        return self.at(page, "/board/", ".board")

    def at(self, page, place, there):
        """A workshop begins at the first activity of the plan; a test plays the one it is about."""
        if page.url.endswith("/a1") and self.activity != "a1":
            open_page(page, f"{self.url if there == '.form' else self.server.url}{place}{self.activity}")
            page.locator(there).wait_for()
        return page

    def close(self):
        for context in self.contexts:
            context.close()


def join(page, group, nickname="", new=False):
    """The three steps of the join page, until the form is there."""
    ask_in(page, group, nickname, new)
    page.locator(".form").wait_for()


def ask_in(page, group, nickname="", new=False):
    """The three steps; the code is there already, from the address of the QR."""
    page.locator("button[value=code]").click()
    if new:
        page.locator("#name").fill(group)
        page.locator("button[value=make]").click()
    else:
        page.get_by_role("button", name=group, exact=True).click()
    page.locator("#nickname").fill(nickname)
    page.locator("button.press-main").click()


def sign_in(page, role):
    """The sign-in page as the laptop itself sees it, where the PIN is shown."""
    page.locator(f"button[value={role}]").click()
    page.locator(".console" if role == "facilitator" else ".board").wait_for()
