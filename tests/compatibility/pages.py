"""The kept workshop as its pages show it: each phase of each activity on a phone, the board and the console.

How pages are told apart and gone through stands here and in reading.js, and nowhere else in these tests. What differs
from one run to the next is written over: addresses, who is online, how late the day is, when the last
backup was, and what is said for a few seconds.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from browser.people import LAPTOP, PHONE, Hall, open_page
from compatibility.playing import PHASES

READING = f"(() => {{ {(Path(__file__).resolve().parent / 'reading.js').read_text('utf-8')} }})()"
ONWARD, LEAD_HERE, TAKE_DOWN = "ต่อไป", "พาทุกเครื่องมาที่กิจกรรมนี้", "ลงจากกระดาน"
TOP = {"กำหนดการ": "วันที่ 2", "กิจกรรม": "กดแล้วมือถือ", "ประกาศ": "อยู่บนมือถือตอนนี้", "วิธีเข้าร่วม": "Wi-Fi เดียวกับเครื่องนี้"}
MORE = {
    "นำกลับบ้าน": "เริ่มทำไฟล์",
    "นำข้อมูลเข้า": "no_consent.csv",
    "พิมพ์แทนกลุ่มจากกระดาษ": "รหัสทั้งหมด",
    "ข้อมูลส่วนบุคคล": "รายชื่อผู้เข้าร่วมที่ยินยอม",
    "ข้อมูลเวที": "ชื่อกลุ่มใหม่",
}
"""The console's panels, and what each says once it has come wholly."""
TALL = {"width": 1280, "height": 3000}
"""A board on which pages hold more than on a screen, so that fewer have to be turned; what they hold is the same."""
AGAIN = ("a4b check", "a6 share")
"""Phases with the board of the phase before, of which only the first page of each tab is read."""
OWN = ("a2", "a5")
"""Activities that are read on the phone of somebody with answers of their own, too."""
CHANGES = (
    (re.compile(r"127\.0\.0\.1:\d+"), "127.0.0.1:0"),
    (re.compile(r"เปิดอยู่ \d+ จาก"), "เปิดอยู่ n จาก"),
    (re.compile(r"^\d+/(\d+) คน ·"), r"n/\1 คน ·"),
    (re.compile(r"^(ทั้งวัน)?(ตามแผน|ตามกำหนด|(เร็ว|ช้า)กว่า(แผน|กำหนด).*)$"), ""),
    (re.compile(r"^สำรองข้อมูลล่าสุด.*$"), ""),
    (re.compile(r"^(เปิดช่วง|พาทุกเครื่องไป) “.*” แล้ว$"), ""),
)
Lines = dict[str, list[str]]


class Pages(Hall):
    """One facilitator, one board and two phones, whose visits are those of the kept workshop."""

    def __init__(self, server: Any, chromium: Any, cookies: dict[str, Any]) -> None:
        super().__init__(server, chromium)
        self.found: Lines = {}
        self.entrance()
        self.leader = self.visitor(cookies["leader"], "console", LAPTOP)
        self.screen = self.visitor(cookies["leader"], "board", TALL)
        self.phones = {"fai": self.visitor(cookies["fai"], "a", PHONE)}
        self.cookies = cookies

    def visitor(self, cookie: dict[str, Any], place: str, size: dict[str, int], activity: str = "a2") -> Page:
        page = self.device(size, timezone_id="Asia/Bangkok", reduced_motion="reduce")
        page.context.add_cookies([{**cookie, "expires": -1}])
        page.add_init_script(READING)
        page.goto(f"{self.url}/{place}/{activity}")
        page.locator("[data-phase], .phases").first.wait_for()
        return page

    def read(self) -> Lines:
        """Return all of it: name of a page -> its lines."""
        self.console_panels()
        for activity, phases in PHASES.items():
            self.lead_to(activity)
            for number, phase in enumerate(phases):
                self.open_phase(number, phase)
                self.keep_phase(activity, phase)
            if activity in OWN:
                self.leave(self.phones.pop("koi"))
        return self.found

    def keep(self, name: str, lines: list[str]) -> None:
        for pattern, words in CHANGES:
            lines = [pattern.sub(words, line) for line in lines]
        self.found[name] = [line for line in lines if line]

    def entrance(self) -> None:
        """The pages before there is a visit: the code, the group, the name; and the facilitator's."""
        page = self.device(PHONE)
        page.add_init_script(READING)
        page.goto(f"{self.url}/join#{self.server.secret('code')}")
        for name, press in (("code", "button[value=code]"), ("group", "button[name=group] >> nth=0"), ("name", "")):
            self.keep(f"join {name}", page.evaluate("reading.lines()"))
            if press:
                page.locator(press).click()
                page.wait_for_load_state()
        page.goto(f"{self.url}/staff")
        self.keep("staff", page.evaluate("reading.lines()"))
        self.leave(page)

    def leave(self, page: Page) -> None:
        page.context.close()
        self.contexts.remove(page.context)

    def console_panels(self) -> None:
        """The console as the workshop was left, and each of its panels."""
        self.keep_page("console as it was left", self.leader)
        self.keep("board as it was left", self.screen.evaluate("reading.settled().then(reading.lines)"))
        for name, there in (TOP | MORE).items():
            if name in MORE:
                self.leader.locator(".more-menu summary").click()
            place = ".more-menu" if name in MORE else ".top"
            self.leader.locator(place).get_by_role("button", name=re.compile(f"^{name}")).click()
            dialog = self.leader.get_by_role("dialog")
            dialog.get_by_text(there).or_(dialog.get_by_label(there)).first.wait_for()
            lines = "reading.settled().then(() => reading.lines(document.querySelector('dialog')))"
            self.keep(f"console {name}", self.leader.evaluate(lines))
            self.leader.keyboard.press("Escape")
            dialog.wait_for(state="detached")
        self.leader.get_by_role("button", name=TAKE_DOWN).first.click()

    def keep_page(self, name: str, page: Page) -> None:
        page.evaluate("reading.unfold()")
        self.keep(name, page.evaluate("reading.settled().then(reading.lines)"))

    def lead_to(self, activity: str) -> None:
        open_page(self.leader, f"{self.url}/console/{activity}")
        self.leader.locator(".phases button").first.wait_for()
        here = self.leader.get_by_role("button", name=LEAD_HERE)
        if here.count():
            here.click()
            here.wait_for(state="detached")
        self.screen.wait_for_url(f"**/board/{activity}")
        self.phones["fai"].wait_for_url(f"**/a/{activity}")
        if activity in OWN:
            self.phones["koi"] = self.visitor(self.cookies["koi"], "a", PHONE, activity)

    def open_phase(self, number: int, phase: str) -> None:
        button = self.leader.locator(".phases button").nth(number)
        button.click()
        expect(button).to_have_attribute("aria-current", "step")
        expect(button).to_have_attribute("aria-disabled", "false")
        for page in (self.screen, *self.phones.values()):
            page.locator(f"[data-phase={phase}]").wait_for()

    def keep_phase(self, activity: str, phase: str) -> None:
        name = f"{activity} {phase}"
        for who, page in self.phones.items():
            for number, lines in enumerate(page.evaluate("(onward) => reading.steps(onward)", ONWARD), 1):
                self.keep(f"{name} {who} {number}", lines)
        start = " " if phase == "warmup" else ""
        board = self.screen.evaluate("([start, turned]) => reading.board(start, turned)", [start, name not in AGAIN])
        for tab, lines in board.items():
            self.keep(f"{name} board {tab}", lines)
        self.keep_page(f"{name} console", self.leader)
