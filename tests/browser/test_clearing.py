"""Clearing what researchers get, on the console in a real browser: by keys, one after the other."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.test_first_workshop import accessible, targets
from samut.domain.entries import Entry, new_id
from samut.domain.rules.consent import consent_item
from samut.domain.workshop import ACTIVITY, Visit
from samut.settings import Settings
from samut.storage import roster
from samut.storage.store import Store

SAID = ("โทรหาป้าสมมติได้ที่ 081-234-5678 ทุกวันหลังเลิกงาน", "นายสมมติ ใจแต่ง มาชวนถึงบ้าน", "คนชื่อลับพาไปสมัคร")


@pytest.fixture
def console(quiet):
    return clearing(quiet, SAID)


def clearing(quiet, said):
    """The console of a workshop in which somebody who agreed to research wrote names and a number."""
    console = quiet.console()
    store = Store(Settings(data=quiet.server.data).url)
    workshop = store.workshops()[-1]
    group = roster.new_group(store, workshop, "ทอผ้าบ้านดอย")
    visit = roster.join(store, workshop, Visit(new_id(), "participant", group, "คนชื่อลับ"))
    store.append(Entry(new_id(), workshop, ACTIVITY, "consent", consent_item(visit.id), author=visit.id, value={"research": True}))
    for text in said:
        value = {"text": text, "year": None}
        store.append(Entry(new_id(), workshop, "a2", "w1_3", new_id(), group=group, author=visit.id, value=value))
    store.close()
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").filter(has_text="ตรวจข้อความก่อนส่งวิจัย").click()
    return console


def test_findings_are_decided_by_keys_and_the_count_says_how_many_are_left(console):
    panel = console.locator(".clearing")
    expect(panel.locator(".clearing-count")).to_have_text("เหลือ 4 จาก 4 แห่ง", timeout=150_000)
    accessible(console)
    finding = panel.locator(".finding")
    finding.nth(0).focus()
    console.keyboard.press("1")
    expect(finding.nth(0)).to_contain_text("คงไว้")
    expect(finding.nth(1)).to_be_focused()
    console.keyboard.press("2")
    expect(finding.nth(2)).to_be_focused()
    console.keyboard.press("3")
    console.keyboard.type("คนในหมู่บ้าน")
    console.keyboard.press("Enter")
    expect(finding.nth(2)).to_contain_text("แทนด้วย “คนในหมู่บ้าน”")
    expect(panel.locator(".clearing-count")).to_have_text("เหลือ 1 จาก 4 แห่ง")
    finding.nth(1).get_by_role("button", name="ตัดสินใหม่").click()
    expect(panel.locator(".clearing-count")).to_have_text("เหลือ 2 จาก 4 แห่ง")
    expect(finding.nth(1)).to_be_focused()
    targets(console)


def test_the_same_words_are_decided_alike_where_that_is_wished(quiet):
    console = clearing(quiet, ("โทร 081-234-5678", "เบอร์เดิม 081-234-5678", "อีกคน 089-876-5432"))
    panel = console.locator(".clearing")
    expect(panel.locator(".clearing-count")).to_have_text("เหลือ 3 จาก 3 แห่ง", timeout=150_000)
    panel.get_by_label("คำเดียวกัน").check()
    panel.locator(".finding").filter(has_text="เบอร์เดิม").get_by_role("button", name="ลบ").click()
    expect(panel.locator(".clearing-count")).to_have_text("เหลือ 1 จาก 3 แห่ง")
    expect(panel.locator(".finding").filter(has_text="081-234-5678").filter(has_text="ลบเป็น")).to_have_count(2)
    accessible(console)
