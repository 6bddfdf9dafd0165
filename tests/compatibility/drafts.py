"""What a browser keeps of what was typed and pressed, as the first version's pages wrote it, and what becomes of it."""

from __future__ import annotations

import json
import re
from typing import Any

from playwright.sync_api import Page, WebSocketRoute, expect

from browser.people import LAPTOP, PHONE, open_page, wait_until
from compatibility.laptop import COLUMNS, Laptop
from compatibility.pages import LEAD_HERE, ONWARD, READING, Lines, Pages
from compatibility.playing import ON_PAPER, PHASES, answer, go_on, step

HELD = re.compile(r'"do": ?"(save|delete|share|tick|agree|done|measure|fill|paper_save)"')
"""Commands that never reach the server while drafts are made: each stays pressed and unsent."""
PATIENT = "const set = setTimeout; window.setTimeout = (act, after, ...more) => set(act, after === 15000 ? 1e8 : after, ...more)"
"""A page that has heard nothing for so long gives up what a button does; without a connection it doesn't."""
LED = ("phase", "timer", "now")
Profile = dict[str, Any]


class Drafts(Pages):
    """A facilitator who leads, and devices whose words are held back."""

    def __init__(self, server: Any, chromium: Any, cookies: dict[str, Any]) -> None:
        super(Pages, self).__init__(server, chromium)
        self.cookies, self.found = cookies, {}
        self.leader = self.visitor(cookies["leader"], "console", LAPTOP)

    def lead(self, activity: str, phase: str) -> None:
        open_page(self.leader, f"{self.url}/console/{activity}")
        self.leader.locator(".phases button").first.wait_for()
        here = self.leader.get_by_role("button", name=LEAD_HERE)
        if here.count():
            here.click()
            here.wait_for(state="detached")
        button = self.leader.locator(".phases button").nth(PHASES[activity].index(phase))
        button.click()
        expect(button).to_have_attribute("aria-current", "step")

    def held(self, who: str, size: dict[str, int]) -> Page:
        """A device of that visit, of which no word that saves anything arrives."""
        page = self.device(size, timezone_id="Asia/Bangkok")
        page.context.add_cookies([{**self.cookies[who], "expires": -1}])
        page.route_web_socket(re.compile(".*"), hold)
        page.add_init_script(PATIENT)
        return page

    def opened(self, profile: Profile, size: dict[str, int], path: str) -> Page:
        """A device on which that is what the browser has kept."""
        text = json.dumps(profile).replace("http://origin", self.url)
        page = self.device(size, timezone_id="Asia/Bangkok", storage_state=json.loads(text))
        page.add_init_script(READING)
        page.goto(f"{self.url}{path}")
        return page

    def kept(self, page: Page) -> Profile:
        """Return all that this device has kept; at whichever address the next server is."""
        state = page.context.storage_state(indexed_db=True)
        for cookie in state["cookies"]:
            cookie["expires"] = -1
        return json.loads(json.dumps(state).replace(self.url, "http://origin"))


def hold(socket: WebSocketRoute) -> None:
    server = socket.connect_to_server()
    socket.on_message(lambda message: None if HELD.search(str(message)) else server.send(message))
    server.on_message(socket.send)


def make(laptop: Laptop, chromium: Any, cookies: dict[str, Any]) -> dict[str, Profile]:
    """Return what three devices keep: Koi's phone, another's, and the console's laptop."""
    server = laptop.serve()
    hall = Drafts(server, chromium, cookies)
    try:
        hall.lead("a6", "plan")
        koi = hall.held("koi", PHONE)
        koi.goto(f"{hall.url}/a/a6")
        _plan(koi)
        hall.lead("a2", "recall")
        koi.goto(f"{hall.url}/a/a2")
        _memories(koi)
        hall.lead("a4b", "check")
        koi.goto(f"{hall.url}/a/a4b")
        koi.get_by_role("checkbox", name="เป็นรูปธรรม", exact=True).first.click()
        hall.lead("a5", "happiness")
        koi.goto(f"{hall.url}/a/a5")
        _surveys(koi)
        fai = hall.held("fai", PHONE)
        fai.goto(f"{hall.url}/a/a5")
        _measured(fai)
        hall.lead("a2", "plenary")
        console = hall.held("leader", LAPTOP)
        console.goto(f"{hall.url}/console/a2")
        _typed_in(console)
        return {"koi": hall.kept(koi), "fai": hall.kept(fai), "leader": hall.kept(console)}
    finally:
        hall.close()
        server.stop()


def _plan(phone: Page) -> None:
    """A line of the plan in all its parts, not pressed."""
    phone.locator(".plan-choice").nth(2).click()
    phone.locator("#story").fill("แผนที่พิมพ์ค้างไว้")
    phone.locator("#part-how").fill("เดินถามทีละบ้าน")
    month = phone.locator(".month").first
    month.locator("select").select_option(label="เมษายน")
    month.locator("input").fill("๒๕๗๐")
    phone.get_by_role("checkbox", name="มีสมาชิก 150 คน").click()


def _memories(phone: Page) -> None:
    """Typed with a year; pressed; an edit pressed; pressed and changed since; a deletion, a consent and an end pressed."""
    phone.locator("#story").wait_for()
    phone.locator("#year").fill("2541")
    phone.get_by_role("radio", name="ประมาณ", exact=True).click()
    phone.locator("#story").fill("พิมพ์ค้างไว้ ยังไม่ได้กด")
    step(phone, "1.2")
    phone.locator("#story").fill("กดแล้ว ยังไม่ถึงเครื่อง")
    press_save(phone)
    step(phone, "1.3")
    answer(phone, "อยากช่วยกัน").get_by_role("button", name="แก้ไข").click()
    phone.locator("#story").fill("อยากช่วยกัน แก้แล้วกดแล้ว")
    press_save(phone, "บันทึกที่แก้")
    step(phone, "1.4")
    phone.locator("#story").fill("กดแล้ว")
    press_save(phone)
    phone.locator("#story").fill("กดแล้ว แก้ต่ออีก")
    step(phone, "1.5")
    answer(phone, "ตัวหนา").get_by_role("button", name="ลบ").click()
    phone.locator(".own-data summary").click()
    phone.get_by_role("checkbox", name="ใส่ชื่อฉันในรายชื่อผู้เข้าร่วม").click()
    while phone.locator(".steps button").last.is_enabled():
        go_on(phone)
    phone.get_by_role("button", name="ยังไม่เสร็จ ขอทำต่อ").click()


def _surveys(phone: Page) -> None:
    """The scale half answered anew, the person's questionnaire typed, the group's pressed."""
    phone.get_by_role("button", name=re.compile("ครั้งหลัง.*แก้คำตอบ")).click()
    phone.locator(".asked-one").nth(2).get_by_role("radio", name="เล็กน้อย", exact=True).click()
    go_on(phone)
    phone.get_by_role("button", name=re.compile("ครั้งแรก.*เปิดตอบ")).click()
    phone.locator("#part-age").fill("๕๖")
    phone.locator("#part-wish").fill("พิมพ์ค้างในแบบสำรวจ")
    phone.get_by_role("button", name=re.compile("^ดูหรือแก้คำตอบ$")).first.click()
    phone.locator("#part-members").fill("130")
    phone.get_by_role("button", name="ส่งคำตอบ").first.click()
    expect(phone.get_by_role("button", name="ส่งคำตอบ").first).to_be_disabled()


def _measured(phone: Page) -> None:
    """All of the scale, pressed."""
    phone.get_by_role("button", name="เริ่มตอบ").click()
    for asked in phone.locator(".asked-one").all():
        asked.get_by_role("radio", name="เล็กน้อย", exact=True).click()
    phone.locator("#code").fill("ดาวใต้77")
    phone.get_by_role("button", name="ส่งคำตอบ").click()
    expect(phone.get_by_role("button", name="ส่งคำตอบ")).to_be_disabled()


def press_save(phone: Page, name: str = "บันทึกคำตอบ") -> None:
    phone.get_by_role("button", name=name).click()
    expect(phone.locator(".composer [role=status]")).to_have_text("กำลังบันทึก…")


def _typed_in(console: Page) -> None:
    """The shared picture typed; a row from paper pressed by going on, the next one typed."""
    console.locator(".picture textarea").first.fill("ภาพที่พิมพ์ค้างไว้")
    sheet = open_form(console)
    rows = sheet.locator(".paper-row")
    rows.nth(4).locator("textarea").first.fill("แถวที่กดแล้ว")
    rows.nth(5).locator("textarea").first.fill("แถวที่พิมพ์ค้าง")


def open_form(console: Page) -> Any:
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").filter(has_text="พิมพ์แทนกลุ่มจากกระดาษ").click()
    panel = console.get_by_role("dialog")
    known = panel.locator(".known")
    known.wait_for()
    codes = dict(zip(known.locator("dd").all_inner_texts(), known.locator("dt").all_inner_texts(), strict=True))
    panel.get_by_label("รหัสกลุ่ม", exact=True).first.fill(codes[ON_PAPER])
    panel.get_by_label("รหัสแบบฟอร์ม", exact=True).first.fill("F2")
    panel.get_by_role("button", name="เปิด", exact=True).click()
    panel.locator(".typed-sheet").wait_for()
    return panel


def pressed(profiles: dict[str, Profile]) -> set[str]:
    """Return the ids of what was pressed and waits to be sent."""
    memories = [item for one in profiles.values() for origin in one["origins"] for item in origin["localStorage"]]
    kept = [json.loads(item["value"])["drafts"].values() for item in memories if item["name"] == "samut:drafts"]
    return {draft["sending"]["id"] for drafts in kept for draft in drafts if draft.get("sending")}


def only(profile: Profile, memory: str) -> Profile:
    """Return the profile with one of its two memories: "localStorage" or "indexedDB"."""
    other = {"localStorage": "indexedDB", "indexedDB": "localStorage"}[memory]
    return {**profile, "origins": [{**one, other: []} for one in profile["origins"]]}


def opened(laptop: Laptop, chromium: Any, cookies: dict[str, Any], profiles: dict[str, Profile]) -> dict[str, Any]:
    """Return what became of it: {stored: rows that are new, seen: the boxes and choices in which it stands again}.

    Koi's phone has the first of a browser's two memories only; the others the second only, as after a dead battery.
    """
    waiting = pressed(profiles)
    profiles = {name: only(one, "localStorage" if name == "koi" else "indexedDB") for name, one in profiles.items()}
    before = {row[0] for row in laptop.rows()}
    server = laptop.serve()
    hall = Drafts(server, chromium, cookies)
    try:
        hall.lead("a5", "happiness")
        koi = hall.opened(profiles["koi"], PHONE, "/a/a5")
        fai = hall.opened(profiles["fai"], PHONE, "/a/a5")
        console = hall.opened(profiles["leader"], LAPTOP, "/console/a5")
        for page in (koi, fai, console):
            page.locator("[data-phase], .phases").first.wait_for()
        wait_until(lambda: waiting <= {row[0] for row in laptop.rows()}, what=f"all of {waiting}")
        stored = [row for row in laptop.rows() if row[0] not in before and row[3] not in LED]
        _seen(hall, koi, console)
        assert hall.broken == [], hall.broken
        return {"stored": sorted(map(_told, stored), key=lambda row: str(row[0])), "seen": {name: boxes(lines) for name, lines in hall.found.items()}}
    finally:
        hall.close()
        server.stop()


def _told(row: tuple[Any, ...]) -> list[Any]:
    """A row without its moment, its value as what it means."""
    return [json.loads(part) if name == "value" else part for name, part in zip(COLUMNS, row, strict=True) if name != "at"]


def boxes(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(("[", "("))]


def _seen(hall: Drafts, koi: Page, console: Page) -> None:
    _steps(hall, koi, "a5 happiness")
    hall.lead("a2", "recall")
    koi.goto(f"{hall.url}/a/a2")
    koi.locator("[data-phase=recall]").wait_for()
    _steps(hall, koi, "a2 recall")
    hall.lead("a6", "plan")
    koi.goto(f"{hall.url}/a/a6")
    koi.locator("[data-phase=plan]").wait_for()
    hall.keep_page("a6 plan", koi)
    koi.get_by_text("พิมพ์ค้างไว้").first.click()
    hall.keep_page("a6 plan row", koi)
    console.goto(f"{hall.url}/console/a2")
    console.locator(".picture").wait_for()
    hall.keep_page("console picture", console)
    open_form(console)
    lines = "reading.settled().then(() => reading.lines(document.querySelector('dialog')))"
    hall.keep("console paper", console.evaluate(lines))


def _steps(hall: Drafts, page: Page, name: str) -> None:
    pages: Lines = dict(enumerate(page.evaluate("(onward) => reading.steps(onward)", ONWARD), 1))  # type: ignore[arg-type]
    for number, lines in pages.items():
        hall.keep(f"{name} {number}", lines)
