"""The facilitator brings a survey in from the console: corrects what a column is, leaves a bad row out, and it is there."""

from __future__ import annotations

import re
from contextlib import closing

from playwright.sync_api import expect

from browser.test_first_workshop import accessible, fits
from samut.settings import Settings
from samut.storage.store import Store

READING = 30_000
"""Milliseconds: a process reads the file, and beside other tests that takes its time."""
CSV = """ประทับเวลา,ชื่อ-สกุล,อายุ,เกิดเมื่อ,ความเห็น
"22/11/2026, 9:15:00",คนหนึ่ง,45,1/2/2524,<b>ดี</b>
"22/11/2026, 9:16:00",คนสอง,สี่สิบ,3/4/2520,พอใช้
"""


def test_a_survey_is_brought_in_from_the_console(quiet):
    console = quiet.console()
    console.locator(".more-menu summary").click()
    console.get_by_role("button", name="นำข้อมูลเข้า").click()
    panel = console.locator(".import")
    panel.locator("input[type=file]").set_input_files({"name": "คำตอบ.csv", "mimeType": "text/csv", "buffer": CSV.encode()})
    expect(panel).to_contain_text("เลือกว่าไฟล์นี้เป็นคำตอบของแบบสำรวจใด", timeout=READING)
    panel.get_by_label("เป็นคำตอบของ").select_option("s1")
    expect(panel.locator(".import-columns tbody tr")).to_have_count(5, timeout=READING)
    expect(panel.locator(".import-problems li")).to_have_text([re.compile("แถว 3 คอลัมน์ C .*สี่สิบ")])
    assert "คนหนึ่ง" not in panel.inner_text() and panel.locator("b").count() == 0
    accessible(console), fits(console)
    panel.get_by_label("อายุ เป็น").select_option("unused")
    panel.get_by_role("button", name="ตรวจใหม่ตามที่แก้").click()
    expect(panel.locator(".import-problems")).to_have_count(0, timeout=READING)
    panel.get_by_role("button", name="นำเข้า 2 แถว").click()
    expect(panel.locator(".import-done")).to_contain_text("ใหม่ 2 แถว", timeout=READING)
    with closing(Store(Settings(data=quiet.server.data).url)) as store:
        found = [one.value["answers"] for one in store.since(store.workshops()[-1]) if one.key == "response"]
    expect(panel.locator(".import-brought li")).to_contain_text(["คำตอบ.csv · 2 แถว"], timeout=READING)
    panel.get_by_role("button", name="นำออก").click()
    panel.get_by_role("button", name="นำออกทั้ง 2 แถว").click()
    expect(panel).to_contain_text("นำออกแล้ว 2 แถว", timeout=READING)
    expect(panel.locator(".import-brought li")).to_have_count(0, timeout=READING)
    assert found == [{"q4": "1981-02-01", "q5": "<b>ดี</b>"}, {"q4": "1977-04-03", "q5": "พอใช้"}]
    assert not any((quiet.server.data / "imports").iterdir())


CHOICES = """ประทับเวลา,แกนนำ,ยอมให้ใช้,ใช้อะไร
"22/11/2026, 9:15:00",คนหนึ่ง,ได้,"ก (1, 2), ข"
"22/11/2026, 9:16:00",คนสอง,ได้,"ก (1, 2)"
"22/11/2026, 9:17:00",คนสาม,ไม่,"ข, ก (1, 2)"
"""


def test_options_names_and_consent_are_set_right_without_opening_a_file(quiet):
    console = quiet.console()
    console.locator(".more-menu summary").click()
    console.get_by_role("button", name="นำข้อมูลเข้า").click()
    panel = console.locator(".import")
    panel.locator("input[type=file]").set_input_files({"name": "คำตอบ.csv", "mimeType": "text/csv", "buffer": CHOICES.encode()})
    panel.get_by_label("เป็นคำตอบของ").select_option("s1")
    expect(panel.get_by_text("ไม่มีช่องยินยอม").first).to_be_visible(timeout=READING)
    box = panel.get_by_label("ใช้อะไร ตัวเลือก")
    expect(box).to_have_value("ก (1\n2)\nข")
    box.fill("ก (1, 2)\nข\n")
    panel.get_by_label("แกนนำ เป็น").select_option("person")
    panel.get_by_label("ยอมให้ใช้ เป็น").select_option("consent")
    panel.get_by_role("button", name="ตรวจใหม่ตามที่แก้").click()
    expect(panel.get_by_text("ไม่มีช่องยินยอม")).to_have_count(0, timeout=READING)
    expect(box).to_have_value("ก (1, 2)\nข", timeout=READING)
    assert "คนหนึ่ง" not in panel.inner_text()
    accessible(console), fits(console)
    panel.get_by_role("button", name="นำเข้า 2 แถว").click()
    expect(panel.locator(".import-done")).to_contain_text("ใหม่ 2 แถว", timeout=READING)
    with closing(Store(Settings(data=quiet.server.data).url)) as store:
        found = [one.value["answers"] for one in store.since(store.workshops()[-1]) if one.key == "response"]
    assert found == [{"consent": "ได้", "q4": ["ก (1, 2)", "ข"]}, {"consent": "ได้", "q4": ["ก (1, 2)"]}]
