"""What the demonstration lacks, done at the pages as people do it: two versions, undo, deleted and erased, hidden, shared,
paper, on behalf, questionnaires of the site, consent given and taken back, imports, and what is decided for researchers."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, TimeoutError, expect

from browser.people import PHONE, Hall, open_page
from compatibility.laptop import FIXTURES, Laptop

UPPER, LOWER, ON_PAPER = "บ้านบน (สมมติ)", "บ้านล่าง (สมมติ)", "กลุ่มกระดาษ (สมมติ)"
WEAVERS = "ทอผ้าบ้านดอยสมมติ"
"""A group of the demonstration, with answers to everything."""
CODE = """
import sys
from samut.lab import coding_desk
name, question, *bundle = sys.argv[1:]
page = coding_desk(*bundle).coder
page.name.value = name
page.start.click()
page.question.value = question
for number in range(12):
    page.theme.value = ("รายได้", "เพื่อน", "ได้ช่วยคน")[number % 3]
    page.save.click()
"""
"""Somebody puts answers into themes on the page for it."""
SECRET, CODER = "ดาวเหนือ99", "ครูอ้อย"
SURVEYS = FIXTURES / "surveys"


def play(laptop: Laptop, chromium: Any, folder: Path) -> dict[str, Any]:
    """Play it all; return {cookies, group_forms: {form: group}, code, coder}. folder: for what is made on the way."""
    server = laptop.serve()
    people = Players(server, chromium)
    try:
        people.memories()
        people.framework()
        people.goals()
        people.own_answers()
        people.plan()
        people.paper()
        import_surveys(laptop)
        decide(laptop, folder)
        laptop.python(CODE, CODER, "w1_4")
        people.hall()
        return people.told()
    finally:
        people.close()
        server.stop()


def import_surveys(laptop: Laptop) -> None:
    """Two surveys: one with a changed row and one row taken out again, one that does not ask for consent."""
    laptop.samut("import", SURVEYS / "first.csv", "--survey", "s1", "--yes")
    laptop.samut("import", SURVEYS / "changed.csv", "--survey", "s1", "--yes")
    laptop.samut("import", SURVEYS / "no_consent.csv", "--survey", "s3", "--yes")
    laptop.samut("import", SURVEYS / "taken_out.csv", "--survey", "s1", "--yes")
    newest = laptop.samut("import", "--list").splitlines()[0]
    id = re.search(r"[0-9a-f]{10}", newest)
    assert id, newest
    laptop.samut("import", "--take-out", id[0], "--yes")


def decide(laptop: Laptop, folder: Path) -> None:
    """Decide half of what was found in people's words, each way that there is; the rest stays undecided."""
    laptop.samut("export", "--research", "--out", folder, code=1)
    review = folder / "review.csv"
    with review.open(encoding="utf-8-sig", newline="") as stream:
        head, *rows = csv.reader(stream)
    for number, row in enumerate(rows[::2]):
        row[-2:] = (("keep", ""), ("blank", ""), ("replace", "คนหนึ่ง"))[number % 3]
    with review.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([head, *rows])
    laptop.samut("export", "--research", "--blank-undecided", "--review", review, "--out", folder)


class Players(Hall):
    """Three phones of two new groups, one that is erased, a console."""

    def __init__(self, server: Any, chromium: Any) -> None:
        super().__init__(server, chromium)
        self.forms: dict[str, str] = {}
        self.leader = self.console()
        self.lead("a2", "recall")
        self.koi, self.daeng = self.join(UPPER, "ก้อย", new=True), self.join(UPPER, "แดง")
        self.kham, self.nid = self.join(LOWER, "คำ", new=True), self.join(LOWER, "นิด")
        self.fai = self.join(WEAVERS, "ฝ้ายใหม่")

    def told(self) -> dict[str, Any]:
        phones = {"koi": self.koi, "daeng": self.daeng, "kham": self.kham, "fai": self.fai, "leader": self.leader}
        cookies = {name: page.context.cookies(self.url)[0] for name, page in phones.items()}
        return {"cookies": cookies, "group_forms": self.forms, "code": SECRET, "coder": CODER}

    def join(self, group: str, nickname: str, new: bool = False) -> Page:
        page = self.device(PHONE, is_mobile=True, has_touch=True)
        page.goto(f"{self.url}/join#{self.server.secret('code')}")
        page.locator("button[value=code]").click()
        if new:
            self.forms[page.locator("input[name=form]").input_value()] = group
            page.locator("#name").fill(group)
            page.locator("button[value=make]").click()
        else:
            page.get_by_role("button", name=group, exact=True).click()
        page.locator("#nickname").fill(nickname)
        page.locator("button.press-main").click()
        page.locator("[data-phase=recall]").wait_for()
        return page

    def lead(self, activity: str, phase: str) -> None:
        """Everybody to that phase."""
        open_page(self.leader, f"{self.url}/console/{activity}")
        self.leader.locator(".phases button").first.wait_for()
        here = self.leader.locator(".next-button", has_text="พาทุกเครื่องมาที่กิจกรรมนี้")
        if here.count():
            here.click()
            here.wait_for(state="detached")
        number = PHASES[activity].index(phase)
        button = self.leader.locator(".phases button").nth(number)
        button.click()
        expect(button).to_have_class(re.compile(r"\bnow\b"))
        for page in [context.pages[0] for context in self.contexts[1:]]:
            page.wait_for_url(f"**/a/{activity}")
            page.locator(f"[data-phase={phase}]").wait_for()

    def panel(self, name: str) -> Any:
        self.leader.locator(".more-menu summary").click()
        self.leader.locator(".more-menu button").filter(has_text=name).click()
        return self.leader.locator(".panel-dialog")

    def tile(self, group: str, *names: str) -> None:
        """Press these in the tile of a group."""
        tile = self.leader.locator(".tile", has_text=group)
        tile.locator(".more-button").click()
        for name in names:
            tile.get_by_role("button", name=name, exact=True).click()

    def memories(self) -> None:
        koi, daeng, kham, nid = self.koi, self.daeng, self.kham, self.nid
        agree(koi, "รายชื่อ", "ติดต่อ", "งานวิจัย", reach="081-234-5678")
        daeng.get_by_role("button", name="ไว้ทีหลัง").click()
        agree(kham, "งานวิจัย")
        agree(nid, "รายชื่อ", "งานวิจัย")
        agree(self.fai, "แบบวัดความสุข", "งานวิจัย")
        save(koi, "ได้ยินจากวิทยุชุมชน", year="2537")
        save(koi, "ลูกสาวไปทำงานโรงงาน", year="2545", how="ประมาณ")
        save(koi, "เจ้าหน้าที่มาพูดที่ศาลา", year="2540", how="ช่วงสิบปี")
        save(koi, "จำปีไม่ได้เลย", how="จำไม่ได้")
        save(kham, "เขียนเป็นเลขไทย", year="๒๕๕๔")
        save(kham, "เขียนเป็นปีฝรั่ง", year="1995", ask="ใช่ พ.ศ. 2538")
        save(kham, "นานมาแล้วจริง ๆ", year="2440", ask="ใช่ ตามที่พิมพ์")
        edit(koi, "ได้ยินจากวิทยุชุมชน", "ได้ยินจากวิทยุตอนทอผ้า")
        edit(koi, "ลูกสาวไปทำงานโรงงาน", "แก้ผิดไป")
        koi.locator(".toast").get_by_role("button", name="เลิกทำ").click()
        answer(koi, "ลูกสาวไปทำงานโรงงาน").wait_for()
        delete(koi, "เจ้าหน้าที่มาพูดที่ศาลา")
        koi.locator(".toast").get_by_role("button", name="เลิกทำ").click()
        delete(koi, "จำปีไม่ได้เลย")
        both(koi, daeng, "ได้ยินจากวิทยุตอนทอผ้า", ("ของก้อย", "ของแดง"))
        step(koi, "1.3"), step(daeng, "1.3")
        save(koi, "อยากช่วยกัน")
        both(koi, daeng, "อยากช่วยกัน", ("อยากช่วยกัน ของก้อย", "อยากช่วยกัน ของแดง"))
        version = daeng.locator(".version", has_text="ของแดง").get_by_role("button", name="เลือกแบบนี้")
        version.click()
        expect(koi.locator(".conflict")).to_have_count(0)
        step(koi, "1.5"), step(kham, "1.5"), step(nid, "1.5")
        save(koi, "<b>ตัวหนา</b> & \"คำพูด\" 🙂 ก็เป็นข้อความ")
        save(kham, "รายได้ไม่แน่นอน โทรมาที่ 089-999-8888")
        save(nid, "เรื่องที่จะขอลบ")
        edit(kham, "เรื่องที่จะขอลบ", "เรื่องที่คำแก้ต่อ")
        save(nid, "อีกเรื่องที่จะขอลบ")
        self.erase_nid()
        for page in (koi, kham):
            finish(page)
        self.moderate()
        self.walk()

    def erase_nid(self) -> None:
        self.nid.locator(".own-data summary").click()
        self.nid.get_by_role("button", name="ขอลบสิ่งที่ฉันเขียน").click()
        self.nid.get_by_role("button", name="ส่งคำขอให้ผู้จัด").click()
        expect(self.leader.locator(".more-menu summary")).to_contain_text("ขอลบข้อมูล 1 คน")
        person = self.panel("ข้อมูลส่วนบุคคล").locator(".person").first
        expect(person).to_contain_text("นิด")
        person.get_by_role("button", name="ลบสิ่งที่เขียน").click()
        person.get_by_role("button", name="ลบถาวร").click()
        expect(self.nid.locator("body")).not_to_contain_text("เรื่องที่จะขอลบ")
        self.leader.keyboard.press("Escape")
        self.nid.context.close()
        self.contexts.remove(self.nid.context)

    def moderate(self) -> None:
        leader = self.leader
        said = leader.locator(".said", has_text="เขียนเป็นเลขไทย")
        said.get_by_role("button", name="ซ่อน", exact=True).click()
        expect(said).to_contain_text("ซ่อนอยู่")
        said = leader.locator(".said", has_text="นานมาแล้วจริง ๆ")
        said.get_by_role("button", name="ซ่อน", exact=True).click()
        expect(said).to_contain_text("ซ่อนอยู่")
        undo(leader)
        expect(said).not_to_contain_text("ซ่อนอยู่")
        said.get_by_role("button", name="ขึ้นกระดาน").click()
        expect(said).to_contain_text("อยู่บนกระดานตอนนี้")
        undo(leader)
        expect(said).not_to_contain_text("อยู่บนกระดานตอนนี้")

    def walk(self) -> None:
        """One more round of the gallery, and what one group says of another; then the picture of all."""
        self.lead("a2", "gallery")
        plan = self.leader.locator(".plan")
        plan.get_by_label("จำนวนรอบ").fill("5")
        plan.get_by_label("รอบละกี่นาที").fill("7")
        plan.get_by_role("button", name="ใช้ตามนี้").click()
        self.leader.get_by_role("button", name=re.compile("เริ่มรอบที่ 4 จาก 5")).click()
        for page in (self.koi, self.kham):
            expect(page.locator(".form")).to_contain_text("ผลงานของกลุ่ม")
            step(page, "3.2")
            save(page, "อสม. และแกนนำกลุ่ม")
        self.lead("a2", "plenary")
        save(self.koi, "มีศูนย์ทุกตำบล")
        field = self.leader.locator(".picture .field").first
        field.locator("textarea").fill("ทั้งห้องอยากเห็นทุกคนมีบำนาญ")
        field.get_by_role("button", name="เพิ่ม").click()
        expect(field.locator(".own")).to_contain_text("ทุกคนมีบำนาญ")

    def framework(self) -> None:
        self.lead("a3", "where")
        go_on(self.koi), go_on(self.koi)
        self.koi.get_by_role("radio", name="ระดับ 2 จาก 5").click()
        save(self.koi, "เพิ่งเริ่มทำจริงจัง", again=False)
        self.lead("a3", "frame")
        save(self.koi, "มีกองทุนสวัสดิการตำบล")
        save(self.kham, "มีกองทุนสวัสดิการตำบล")
        self.lead("a3", "common")
        gather = self.leader.locator(".gather")
        said = gather.get_by_role("checkbox", name=re.compile("มีกองทุนสวัสดิการตำบล"))
        said.first.click()
        gather.get_by_placeholder("ชื่อประเด็น").fill("ทุนของตำบล")
        gather.get_by_role("button", name="รวมเป็นประเด็นเดียว").click()
        gather.locator(".made-all summary").first.click()
        made = gather.locator(".made > li", has_text="ทุนของตำบล")
        made.locator("summary").click()
        made.get_by_role("button", name="แก้ชื่อ").click()
        made.get_by_label("ชื่อประเด็น").fill("ทุนของตำบลเรา")
        made.get_by_role("button", name="บันทึก").click()
        expect(gather.locator(".made")).to_contain_text("ทุนของตำบลเรา")

    def goals(self) -> None:
        self.lead("a4b", "goal")
        question(self.koi)
        self.koi.get_by_label("ปลายน้ำ (สิ้นสุดระยะเวลาดำเนินงาน)").fill("ครบ 200 คนเมื่อสิ้นปี")
        save(self.koi, "สมาชิกครบ 200 คน")
        self.lead("a4b", "check")
        for name in ("เป็นไปได้", "ชัดเจน", "วัดผลได้"):
            tick = self.koi.get_by_role("checkbox", name=name, exact=True).first
            tick.click()
            expect(tick).to_have_attribute("aria-checked", "true")
            expect(tick).to_be_enabled()
        tick.click()
        expect(self.koi.locator(".ticked").first).to_contain_text("ผ่าน 2 จาก 7 ข้อ")

    def own_answers(self) -> None:
        self.lead("a5", "think")
        save(self.koi, "งานของก้อยคนเดียว", again=False)
        save(self.daeng, "งานของแดงที่แบ่ง", again=False)
        share = answer(self.daeng, "งานของแดงที่แบ่ง").get_by_role("button", name="แบ่งให้กลุ่มดู")
        share.click()
        answer(self.daeng, "งานของแดงที่แบ่ง").get_by_role("button", name="เก็บไว้ดูคนเดียว").wait_for()
        self.lead("a5", "agree")
        self.koi.locator(".offers summary").click()
        self.koi.locator(".offers .option", has_text="งานของแดงที่แบ่ง").click()
        self.koi.get_by_role("button", name="บันทึกคำตอบ").click()
        self.koi.locator(".answers .answer").first.wait_for()
        self.lead("a5", "team")
        go_on(self.koi)
        for number, levels in enumerate(self.koi.locator(".levels").all()):
            levels.locator("button").nth(number % 5).click()
        self.koi.get_by_label(re.compile("^หมายเหตุ")).fill("หมายเหตุของก้อยคนเดียว")
        self.koi.get_by_role("button", name="บันทึกคำตอบ").click()
        self.koi.locator(".answers .answer").first.wait_for()
        self.lead("a5", "situation")
        self.koi.get_by_label("สถานการณ์/ต้นทุน").fill("มี 4 คน")
        self.koi.get_by_role("button", name="บันทึกคำตอบ").click()
        self.koi.locator(".answers .answer").first.wait_for()
        self.measures()
        self.lead("a5", "revise")
        go_on(self.koi)
        goal = self.koi.locator(".answer", has_text="สมาชิกครบ 200 คน")
        goal.get_by_role("button", name="ปรับข้อนี้").click()
        self.koi.locator("#story").fill("สมาชิกครบ 150 คน")
        self.koi.locator(".composer .button.primary").click()
        answer(self.koi, "สมาชิกครบ 150 คน").wait_for()

    def measures(self) -> None:
        """Koi before and after under one code; Kham once, and takes the consent back; both groups' and persons' surveys."""
        self.lead("a5", "happiness")
        measure(self.koi, "มาก", 15, code=SECRET)
        self.koi.get_by_role("button", name=re.compile("ครั้งหลัง.*เริ่มตอบ")).click()
        for asked in self.koi.locator(".asked-one").all():
            asked.get_by_role("radio", name="มากที่สุด", exact=True).click()
        self.koi.locator("#code").fill(SECRET)
        self.koi.get_by_role("button", name="ส่งคำตอบ").click()
        expect(self.koi.locator(".result")).to_contain_text("เปลี่ยนจากครั้งแรก")
        measure(self.kham, "เล็กน้อย", 14)
        self.kham.locator(".measure").get_by_role("checkbox").click()
        expect(self.kham.get_by_role("button", name="เริ่มตอบ")).to_be_disabled()
        self.daeng.get_by_role("button", name="ข้าม ไม่ตอบ").click()
        unit(self.koi), person(self.kham)

    def plan(self) -> None:
        self.lead("a6", "plan")
        koi = self.koi
        koi.get_by_role("button", name=re.compile("^(เขียนเป้าหมาย|เพิ่มหรือแก้เป้าหมาย)$")).click()
        save(koi, "มีสมาชิก 150 คน", toast=True)
        koi.get_by_role("button", name="กลับไปทุกเรื่อง").click()
        koi.locator(".plan-choice").nth(1).click()
        koi.locator("#part-how").fill("เดินถามทีละบ้าน")
        month = koi.locator(".month").first
        month.locator("select").select_option(label="มกราคม")
        month.locator("input").fill("2570")
        koi.get_by_role("checkbox", name="มีสมาชิก 150 คน").click()
        save(koi, "สำรวจสมาชิก", toast=True)
        koi.get_by_role("button", name="กลับไปทุกเรื่อง").click()
        column = self.leader.locator(".plan-columns button").first
        before = column.get_attribute("aria-checked")
        column.click()
        expect(column).not_to_have_attribute("aria-checked", before or "")

    def paper(self) -> None:
        """A group without phones: a person's sheet, two forms of the group, one row taken back, and one answer of Upper's."""
        about = self.panel("ข้อมูลเวที")
        about.get_by_label("ชื่อกลุ่มใหม่").fill(ON_PAPER)
        about.get_by_role("button", name="เพิ่มกลุ่ม").click()
        expect(about.locator(".group-list")).to_contain_text(ON_PAPER)
        self.leader.keyboard.press("Escape")
        panel = self.panel("พิมพ์แทนกลุ่มจากกระดาษ")
        panel.get_by_label("ชื่อผู้พิมพ์").fill("ครูอ้อย")
        panel.get_by_label("ชื่อผู้พิมพ์").press("Enter")
        codes = dict(zip(panel.locator(".known dd").all_inner_texts(), panel.locator(".known dt").all_inner_texts(), strict=True))
        group, upper = codes[ON_PAPER], codes[UPPER]
        sheet = self.open_form(group, "F2")
        rows = sheet.locator(".paper-row")
        rows.nth(0).locator("textarea").nth(0).fill("มี 5 คน")
        rows.nth(0).locator("textarea").nth(1).fill("หาเพิ่มอีก 2 คน")
        rows.nth(1).locator("textarea").nth(0).fill("พิมพ์ผิดแถว")
        rows.nth(2).locator("textarea").nth(0).click()
        expect(self.leader.locator(".sheet-foot")).to_contain_text("บันทึกแล้ว")
        expect(rows.nth(1).locator(".typed-status")).to_contain_text("บันทึกแล้ว")
        self.leader.keyboard.press("Alt+u")
        expect(rows.nth(1).locator("textarea").first).to_have_value("")
        self.close_form()
        sheet = self.open_form(group, "F1")
        sheet.locator("label.tick input").check()
        levels = sheet.locator("[role=radiogroup]")
        for number in range(4):
            levels.nth(number).locator("[role=radio]").nth(number % 5).click()
        self.save_form()
        sheet = self.open_form(upper, "F2")
        sheet.locator(".paper-row").first.locator("textarea").first.fill("บนกระดาษเขียนว่ามี 6 คน")
        self.save_form()
        self.leader.keyboard.press("Escape")
        self.behalf()

    def open_form(self, group: str, form: str) -> Any:
        panel = self.leader.locator(".panel-dialog")
        panel.get_by_label("รหัสกลุ่ม", exact=True).first.fill(group)
        panel.get_by_label("รหัสแบบฟอร์ม", exact=True).first.fill(form)
        panel.get_by_role("button", name="เปิด", exact=True).click()
        panel.locator(".typed-sheet").wait_for()
        return panel

    def save_form(self) -> None:
        """Saved, and back at the codes: from a person's form, whose next sheet opens, too."""
        panel = self.leader.locator(".panel-dialog")
        self.leader.keyboard.press("Control+Enter")
        expect(panel.locator(".typed-sheet .typed-status").filter(has_text="กำลังบันทึก")).to_have_count(0)
        expect(panel.locator(".codes").or_(panel.locator(".sheet-no", has_text="แผ่นที่ 02"))).to_be_visible()
        self.close_form()

    def close_form(self) -> None:
        back = self.leader.get_by_role("button", name="เปลี่ยนแบบฟอร์มหรือกลุ่ม")
        if back.count():
            back.click()
        self.leader.locator(".panel-dialog .codes").wait_for()

    def behalf(self) -> None:
        self.lead("a2", "recall")
        panel = self.panel("พิมพ์แทนกลุ่มจากกระดาษ")
        panel.get_by_text("พิมพ์คำถามข้ออื่นของกิจกรรมนี้ทีละข้อ").click()
        paper = panel.locator(".paper")
        paper.get_by_label("กลุ่ม", exact=True).select_option(label=ON_PAPER)
        paper.get_by_label("คำถาม", exact=True).select_option(index=3)
        for text in ("เขียนบนกระดาษ", "เขียนอีกข้อบนกระดาษ"):
            paper.locator("#story").fill(text)
            paper.get_by_role("button", name="บันทึกคำตอบ").click()
            expect(paper.locator(".own")).to_contain_text(text)
        last = paper.locator(".own li").last
        last.get_by_role("button", name="ลบ").click()
        expect(paper.locator(".own li")).to_have_count(1)
        self.leader.keyboard.press("Escape")

    def hall(self) -> None:
        """What is told to the hall, its agenda and its groups; the last thing done can be undone."""
        leader = self.leader
        leader.locator(".top").get_by_role("button", name="ประกาศ", exact=True).click()
        leader.locator(".panel-dialog textarea").fill("กลับมาบ่ายโมง <b>นะ</b>")
        leader.get_by_role("button", name="ส่งถึงทุกมือถือ").click()
        expect(self.koi.locator(".notice")).to_contain_text("กลับมาบ่ายโมง")
        leader.keyboard.press("Escape")
        self.tile(LOWER, "เรียกกลุ่มนี้")
        expect(self.kham.locator(".notice.call")).to_be_visible()
        self.tile("แม่ค้ากาดเช้าสมมติ", "ไม่อยู่")
        self.tile(UPPER, "อำเภอ")
        place = leader.locator(".rename")
        place.locator("input").nth(0).fill("ปง")
        place.get_by_role("button", name="บันทึก").click()
        place.wait_for(state="detached")
        leader.locator(".top").get_by_role("button", name="กำหนดการ", exact=True).click()
        slot = leader.locator(".slot", has_text="การทำความเข้าใจกรอบคิด").first
        slot.get_by_role("button", name="ข้าม", exact=True).click()
        expect(slot).to_contain_text("ไม่ข้าม")
        slot = leader.locator(".slot", has_text="ประกันสังคมในความทรงจำของฉัน").first
        slot.get_by_role("button", name="แก้ไข").click()
        slot.get_by_label("เริ่ม").fill("๐๙.๓๐")
        slot.get_by_role("button", name="บันทึก").click()
        expect(slot).to_contain_text("09.30")
        leader.keyboard.press("Escape")
        said = leader.locator(".said", has_text="นานมาแล้วจริง ๆ")
        said.get_by_role("button", name="ขึ้นกระดาน").click()
        expect(said).to_contain_text("อยู่บนกระดานตอนนี้")


PHASES = {
    "a1": ("welcome", "warmup", "overview", "checkin"),
    "a2": ("recall", "gallery", "plenary"),
    "a3": ("where", "frame", "common"),
    "a4a": ("case", "link"),
    "a4b": ("hope", "goal", "check", "gallery", "revise"),
    "a5": ("think", "pair", "agree", "team", "situation", "happiness", "revise"),
    "a6": ("plan", "share"),
    "a7": ("summary", "reflect", "next", "home", "close"),
}


def go_on(page: Page) -> None:
    """To the next step, which is there when this returns."""
    bar = page.get_by_role("progressbar")
    now = bar.get_attribute("aria-valuenow")
    page.locator(".steps").get_by_role("button", name="ต่อไป").click()
    expect(bar).not_to_have_attribute("aria-valuenow", now or "")


def question(page: Page) -> None:
    """On to the first step in which something is typed."""
    while not shows(page, "#story"):
        go_on(page)


def shows(page: Page, place: str, seconds: float = 1.5) -> bool:
    """Return whether it is there, or comes with what the page is being led to."""
    try:
        page.locator(place).first.wait_for(timeout=seconds * 1000)
    except TimeoutError:
        return False
    return True


def step(page: Page, number: str) -> None:
    """On to the question of that number."""
    while not page.locator(".question .num", has_text=number).count():
        go_on(page)


def finish(page: Page) -> None:
    while page.locator(".steps button").last.is_enabled():
        go_on(page)
    page.get_by_role("button", name="กลุ่มเราทำช่วงนี้เสร็จแล้ว").click()
    page.get_by_role("button", name="ยังไม่เสร็จ ขอทำต่อ").wait_for()


def answer(page: Page, text: str) -> Any:
    return page.locator(".answers .answer", has_text=text)


def save(page: Page, text: str, year: str = "", how: str = "", ask: str = "", again: bool = True, toast: bool = False) -> None:
    """Type and save. ask: what is pressed where the year is asked about. again: the box is empty for the next then."""
    question(page)
    if (year or how) and not page.locator("#year").count():
        page.locator(".add-year").click()
    if year:
        page.locator("#year").fill(year)
    if how:
        page.get_by_role("radio", name=how, exact=True).click()
    page.locator("#story").fill(text)
    page.get_by_role("button", name="บันทึกคำตอบ").click()
    if ask:
        page.locator(".ask").get_by_role("button", name=ask).click()
    answer(page, text).first.wait_for()
    if again and not toast:
        expect(page.locator("#story")).to_have_value("")


def edit(page: Page, text: str, words: str) -> None:
    answer(page, text).get_by_role("button", name="แก้ไข").click()
    page.locator("#story").fill(words)
    page.get_by_role("button", name="บันทึกที่แก้").click()
    answer(page, words).wait_for()


def delete(page: Page, text: str) -> None:
    answer(page, text).get_by_role("button", name="ลบ").click()
    answer(page, text).wait_for(state="detached")


def both(one: Page, other: Page, text: str, words: tuple[str, str]) -> None:
    """Two phones edit one answer at once: it has two versions."""
    for page, mine in zip((one, other), words, strict=True):
        answer(page, text).get_by_role("button", name="แก้ไข").click()
        page.locator("#story").fill(mine)
    for page in (one, other):
        page.get_by_role("button", name="บันทึกที่แก้").click()
    for page in (one, other):
        expect(page.locator(".conflict")).to_contain_text(words[0])
        expect(page.locator(".conflict")).to_contain_text(words[1])


def agree(page: Page, *names: str, reach: str = "") -> None:
    page.get_by_role("button", name="ดูและเลือก").click()
    own = page.locator(".own-data")
    for name in names:
        box = own.get_by_role("checkbox", name=name)
        box.click()
        expect(box).to_have_attribute("aria-checked", "true")
    if reach:
        own.get_by_label("เบอร์โทรหรือไลน์").fill(reach)
        own.get_by_role("button", name="บันทึก").click()
        expect(own.get_by_role("button", name="บันทึก")).to_be_disabled()
    own.locator("summary").click()


def undo(leader: Page) -> None:
    leader.locator(".under-next button").last.click()


def measure(page: Page, word: str, count: int, code: str = "") -> None:
    page.locator(".measure").get_by_role("checkbox").first.click()
    page.get_by_role("button", name="เริ่มตอบ").click()
    for asked in page.locator(".asked-one").all()[:count]:
        asked.get_by_role("radio", name=word, exact=True).click()
    if code:
        page.locator("#code").fill(code)
    page.get_by_role("button", name="ส่งคำตอบ").click()
    page.locator(".result").wait_for()


def unit(page: Page) -> None:
    """The group's questionnaire, and once more to change it."""
    go_on(page)
    for members in ("120", "๑๒๕"):
        page.get_by_role("button", name=re.compile("^(เปิดตอบ|ดูหรือแก้คำตอบ)$")).first.click()
        page.locator("#part-members").fill(members)
        if members == "120":
            page.get_by_role("checkbox", name="หลักประกันทางสุขภาพ").click()
            page.get_by_role("radio", name="กำลังหา").click()
            page.locator("#part-needs").fill("อยากมีที่ทำการ")
            page.locator("#part-contact").fill("ป้าก้อย 081-234-5678")
        page.get_by_role("button", name="ส่งคำตอบ").click()
        page.get_by_text(re.compile("ตอบแล้ว 5 จาก 5 ข้อ")).first.wait_for()


def person(page: Page) -> None:
    """A person's own questionnaire, before and after."""
    go_on(page)
    for when, age in (("ครั้งแรก", "41"), ("ครั้งหลัง", "42")):
        page.get_by_role("button", name=re.compile(when + ".*เปิดตอบ")).click()
        page.locator("#part-age").fill(age)
        page.get_by_role("radio", name="ปานกลาง").click()
        page.get_by_role("radio", name="ค้าขาย").click()
        page.locator("#part-wish").fill("บัญชีครัวเรือน")
        page.locator("#part-phone").fill("089-000-1111")
        if page.get_by_role("button", name="ส่งคำตอบ").is_disabled():
            page.get_by_role("checkbox", name=re.compile("^ฉันยินยอม")).click()
        page.get_by_role("button", name="ส่งคำตอบ").click()
        page.get_by_role("button", name=re.compile(when + ".*ดูหรือแก้คำตอบ")).wait_for()

