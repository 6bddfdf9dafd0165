"""A facilitator who leads a board and a phone through all there is, and looks at each view on the way."""

from __future__ import annotations

from contextlib import suppress

from playwright.sync_api import TimeoutError

from browser.looking import BOARD, CONSOLE, PHONE, SMALL
from browser.people import open_page
from samut.settings import share
from samut.texts import Texts

SAY = Texts(share() / "data" / "texts")
UNFOLD = """(own) => [...document.querySelectorAll(".form details:not([open])" + (own ? "" : ":not(.own-data)"))]
    .map((one) => (one.open = true)).length"""
FOLD = "document.querySelectorAll('.form details').forEach((one) => (one.open = false))"
OPENERS = {".column-head": ".read-head .button", ".theme": ".read-head .button", ".cell-n": ".needs-only .button"}
"""What a press on the board opens, and what goes back from there."""
PRESS = """([selector, at]) => {
    const all = [...document.querySelectorAll(selector)];
    if (all.length) all.at(at).click();
    return all.length;
}"""
"""Presses one of them and returns how many there are. Playwright's own click waits for what is of no account here."""
NEXT, FIRST = ".steps .button:last-child:not([disabled])", ".steps .button.quiet"
TABS = ".board-main .tabs .button"
ONWARD = ", ".join(f".board-main .turn[aria-label='{SAY(name)}']:not([disabled])" for name in ("board.board_next", "board_story.story_next"))
PANELS = {
    **{"agenda": ".agenda .slot", "activities": ".activity-list li", "announce": "dialog textarea", "join": ".join-panel"},
    **{"exports": ".exports form", "clearing": ".clearing", "import": ".import input", "paper": ".typing"},
    **{"people": ".people .person", "about": ".about-panel"},
}
"""What is there once a panel is; the first four have a button of their own, the others stand in a menu."""
MOST = 60
"""No board goes on over more pages, and no phone over more steps, than this."""
SURVEY = """ประทับเวลา,ชื่อ-สกุล,อายุ,เกิดเมื่อ,ความเห็น
"22/11/2026, 9:15:00",คนหนึ่ง,45,1/2/2524,ดี
"22/11/2026, 9:16:00",คนสอง,สี่สิบ,3/4/2520,พอใช้
"""


class Walk:
    def __init__(self, hall, phone, looking, boards, hands) -> None:
        """boards, hands: the sizes of the board and of the phone to look at; the first is the one to go on with."""
        self.hall, self.phone, self.boards, self.hands = hall, phone, boards, hands
        self.look = looking.look
        self.console, self.board = hall.console(), hall.board() if boards else None

    def through(self, activity, lobby=False) -> None:
        self.lead_to(activity.id)
        if lobby:
            self.see(f"{activity.id} lobby")
        for number, phase in enumerate(activity.phases):
            self.open_phase(phase.id, number)
            self.see(f"{activity.id} {phase.id}")

    def lead_to(self, activity) -> None:
        open_page(self.console, f"{self.hall.server.url}/console/{activity}")
        self.console.locator(".phases button").first.wait_for()
        here = self.console.locator(".next-button", has_text=SAY("console.console_lead_here"))
        if here.count():
            here.click()
            here.wait_for(state="detached")
        for page, place in ((self.board, "board"), (self.phone, "a")):
            if page:
                page.wait_for_url(f"**/{place}/{activity}")
                page.locator("[data-phase]").wait_for()

    def open_phase(self, phase, number) -> None:
        self.console.locator(".phases button").nth(number).click()
        self.console.locator(f".phases li:nth-child({number + 1}) button.now").wait_for()
        for page in (self.board, self.phone):
            if page:
                page.locator(f"[data-phase={phase}]").wait_for()

    def see(self, name) -> None:
        self.look(self.console, CONSOLE, f"{name} console")
        self.see_board(f"{name} board")
        self.see_phone(f"{name} phone")

    def see_board(self, name) -> None:
        """Each of its tabs with each of its pages, and what a press on a column, theme or cell shows."""
        tabs = self.board.evaluate(PRESS, [TABS, 0])
        for tab in range(max(1, tabs)):
            self.board.evaluate(PRESS, [TABS, tab])
            self.see_pages(f"{name} tab {tab + 1}", self.boards if tab == 0 else self.boards[:1])
        self.board.evaluate(PRESS, [TABS, 0])
        for opener, back in OPENERS.items():
            if self.board.locator(opener).count():
                self.board.evaluate(PRESS, [opener, 0])
                self.board.locator(back).wait_for()
                self.see_pages(f"{name} {opener[1:]}", self.boards[:1])
                self.board.evaluate(PRESS, [back, 0])
                self.board.locator(back).wait_for(state="detached")

    def see_pages(self, name, sizes) -> None:
        if self.board.locator(".chart").count():
            self.board.locator(".chart .main-svg").first.wait_for()
        self.look_at_board(name, sizes)
        for page in range(2, MOST):
            if not self.board.evaluate(PRESS, [ONWARD, -1]):
                return
            self.look(self.board, BOARD, f"{name} page {page}")
        raise AssertionError(f"{name} goes on for ever")

    def look_at_board(self, name, sizes) -> None:
        for size in reversed(sizes):
            if self.board.viewport_size != size:
                self.board.set_viewport_size(size)
            self.look(self.board, BOARD, f"{name} {size['width']}")

    def see_phone(self, name) -> None:
        """Each step, and again with what is folded away."""
        for size in self.hands:
            self.phone.set_viewport_size(size)
            for step in range(MOST):
                self.see_step(f"{name} {size['width']} step {step + 1}", own=step == 0)
                if not self.phone.evaluate(PRESS, [NEXT, -1]):
                    break
            else:
                raise AssertionError(f"{name} goes on for ever")
            self.phone.evaluate(PRESS, [FIRST, 0])
        self.phone.set_viewport_size(self.hands[0])

    def see_step(self, name, own) -> None:
        """own: with what is folded away of the person's own data, which is the same in each step."""
        self.look(self.phone, PHONE, name)
        if self.phone.evaluate(UNFOLD, own):
            self.look(self.phone, PHONE, f"{name} open")
            self.phone.evaluate(FOLD)

    def coming_in(self) -> None:
        """A phone that joins, and a laptop that signs in."""
        for size in self.hands:
            guest = self.hall.device(size)
            guest.goto(f"{self.hall.server.url}/join#{self.hall.server.secret('code')}")
            self.look(guest, PHONE, f"join code {size['width']}")
            guest.locator("button[value=code]").click()
            guest.locator("#name").wait_for()
            self.look(guest, PHONE, f"join group {size['width']}")
            guest.locator("button[name=group]").first.click()
            guest.locator("#nickname").wait_for()
            self.look(guest, PHONE, f"join name {size['width']}")
        staff = self.hall.device(SMALL)
        staff.goto(f"{self.hall.server.url}/staff")
        self.look(staff, CONSOLE, "staff")

    def opened_on_top(self) -> None:
        self.told_on_phones()
        self.spotlight()
        self.joining()
        self.beside()
        self.panels()
        self.paper()
        self.survey()

    def panels(self) -> None:
        for panel in PANELS:
            self.open_panel(panel)
            self.look(self.console, CONSOLE, f"panel {panel}")
            self.close_panel()

    def open_panel(self, panel) -> None:
        """Open it, and once more where its first answer took longer than a page waits: names in words are sought slowly at first."""
        self.press_panel(panel)
        with suppress(TimeoutError):
            return self.console.locator(PANELS[panel]).first.wait_for(timeout=20_000)
        self.close_panel()
        self.press_panel(panel)
        return self.console.locator(PANELS[panel]).first.wait_for()

    def press_panel(self, panel) -> None:
        at = list(PANELS).index(panel)
        if at < 4:
            return self.console.locator("header.top > button").nth((0, 1, 3, 4)[at]).click()
        self.console.locator(".more-menu summary").click()
        self.look(self.console, CONSOLE, "menu")
        return self.console.locator(".more-menu button").nth(at - 4).click()

    def close_panel(self) -> None:
        self.console.locator("dialog .panel-head .button").click()
        self.console.locator("dialog").wait_for(state="detached")

    def told_on_phones(self) -> None:
        """A line to all, a call to each group, and a break."""
        self.open_panel("announce")
        self.console.locator("dialog textarea").fill("พักสิบนาที แล้วกลับมาที่โต๊ะของกลุ่ม")
        self.console.locator("dialog .button.primary").click()
        self.console.locator("dialog .on-board").wait_for()
        self.close_panel()
        for tile in range(self.console.locator(".tile").count()):
            self.of_tile(tile, "console.console_call")
        self.phone.locator(".notice.call").wait_for()
        for size in reversed(self.hands):
            self.phone.set_viewport_size(size)
            self.look(self.phone, PHONE, f"called phone {size['width']}")
        self.look(self.console, CONSOLE, "called console")
        self.phone.locator(".notice.call .button").click()
        self.phone.locator(".notice.call").wait_for(state="detached")
        self.phone.locator(".notice .button").click()
        self.open_panel("agenda")
        self.console.locator(".slot", has_text="อาหารกลางวัน").first.locator(".button").first.click()
        self.close_panel()
        self.board.locator(".board-pause").wait_for()
        self.phone.locator(".notice.rest").wait_for()
        self.see("break")

    def of_tile(self, tile, act) -> None:
        here = self.console.locator(".tile").nth(tile)
        here.locator(".more-button").click()
        here.get_by_role("button", name=SAY(act), exact=True).click()
        here.locator(".more-button").click()

    def spotlight(self) -> None:
        light = self.console.get_by_role("button", name=SAY("console.console_light")).first
        light.click()
        self.board.locator(".spotlight").wait_for()
        self.look_at_board("spotlight", self.boards)
        self.look(self.console, CONSOLE, "spotlight console")
        self.console.locator(".on-board .button").click()
        self.board.locator(".spotlight").wait_for(state="detached")

    def joining(self) -> None:
        self.board.locator(".board-join").click()
        self.look(self.board, BOARD, "join over the board")
        self.board.locator(".overlay-close").click()

    def beside(self) -> None:
        """The script, an answer's history, and what can be done with a group."""
        script = self.console.locator("header.top > button").nth(2)
        script.click()
        self.console.locator(".script").wait_for()
        self.look(self.console, CONSOLE, "script")
        script.click()
        self.console.get_by_role("button", name=SAY("console.console_history"), exact=True).first.click()
        self.console.locator(".history").wait_for()
        self.look(self.console, CONSOLE, "history")
        tile = self.console.locator(".tile").first
        tile.locator(".more-button").click()
        self.look(self.console, CONSOLE, "tile")
        for act in ("console.console_rename", "console_place.console_place"):
            tile.get_by_role("button", name=SAY(act), exact=True).click()
            self.look(self.console, CONSOLE, f"tile {act}")
            tile.locator(".rename .button.quiet").click()
            tile.locator(".more-button").click()

    def paper(self) -> None:
        """Each form that is typed from paper."""
        self.open_panel("paper")
        self.console.locator(".known dl").first.wait_for()
        forms, groups = (self.console.locator(".known dl").nth(n).locator("dt").all_inner_texts() for n in (0, 1))
        for form in forms:
            for box, code in enumerate((groups[0], form)):
                self.console.locator(".codes input").nth(box).fill(code)
            if self.console.get_by_label(SAY("console_typing.typing_about")).count():
                self.console.get_by_label(SAY("console_typing.typing_about")).fill(groups[1])
            self.console.locator(".codes .button.primary").click()
            self.console.locator(".typed-sheet").wait_for()
            self.look(self.console, CONSOLE, f"paper {form}")
            self.console.locator(".sheet-head .button").click()
        self.close_panel()

    def survey(self) -> None:
        """A file that is brought in, with a row that can't be."""
        self.open_panel("import")
        panel = self.console.locator(".import")
        panel.locator("input[type=file]").set_input_files({"name": "survey.csv", "mimeType": "text/csv", "buffer": SURVEY.encode()})
        panel.locator("select").first.wait_for()
        panel.locator("select").first.select_option("s1")
        panel.locator(".import-problems li").first.wait_for()
        self.look(self.console, CONSOLE, "import columns")
        self.close_panel()
