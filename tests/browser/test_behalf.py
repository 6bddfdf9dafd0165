"""A group without phones, in a real browser: its goal, the criteria and the plan are typed in at the console."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from browser.people import open_page
from browser.test_first_workshop import accessible, targets
from browser.test_take_home import focused


@pytest.fixture
def console(quiet):
    quiet.activity = "a4b"
    quiet.phone("บ้านดอย", "ก้อย", new=True)
    console = quiet.console()
    for number in (1, 2):
        button = console.locator(".phases button").nth(number)
        button.click()
        expect(button).to_contain_class("now")
    return console


def paper(console):
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button").filter(has_text="พิมพ์แทนกลุ่มจากกระดาษ").click()


def ask(console, question):
    console.locator(".paper select").nth(1).select_option(label=question)


def test_a_wrong_answer_is_deleted_and_brought_back_and_the_goal_is_ticked(console):
    paper(console)
    console.locator(".paper-others summary").click()
    console.locator(".paper select").first.select_option(label="บ้านดอย")
    panel = console.locator(".paper")
    options = panel.locator("select").nth(1).locator("option").all_inner_texts()
    ask(console, next(one for one in options if "1 ปี" in one or "ปีที่ 1" in one))
    panel.locator("#story").fill("รู้สิทธิครบ 200 คน")
    panel.get_by_role("button", name="บันทึกคำตอบ").click()
    expect(panel.locator(".own-list li")).to_have_count(1)
    panel.locator(".own-list").get_by_role("button", name="ลบ").click()
    expect(panel.locator(".own-list li")).to_have_count(0)
    console.locator(".toasts").get_by_role("button", name="เลิกทำ").click()
    expect(panel.locator(".own-list li")).to_contain_text("รู้สิทธิครบ 200 คน")

    ask(console, next(one for one in options if "รูปธรรม" in one))
    panel.get_by_role("checkbox", name="วัดผลได้").click()
    expect(panel.locator(".ticked")).to_contain_text("ผ่าน 1 จาก 7 ข้อ")
    for check in (accessible, targets):
        check(console)


def test_a_line_of_the_plan_is_linked_to_a_goal_on_the_same_sheet(console, quiet):
    paper(console)
    expect(console.locator(".codes input")).to_have_count(2)
    for box, words in zip(console.locator(".codes input").all(), ("G1", "F3"), strict=True):
        box.fill(words)
    console.get_by_role("button", name="เปิด", exact=True).click()
    focused(console, "กระดาษแผ่นนี้ติ๊กยินยอมให้ใช้ในงานวิจัย")
    console.locator("[data-question=plan_goal] textarea").first.fill("ครบ 200 คน")
    console.keyboard.press("PageDown")
    row = console.locator("[data-question=plan_r1]")
    expect(row.locator(".serves")).to_have_count(0)
    row.locator("textarea").first.fill("จัดอบรม")
    row.get_by_role("checkbox", name="ครบ 200 คน").click()
    console.keyboard.press("PageDown")
    expect(row.locator(".typed-status")).to_have_text("บันทึกแล้ว")
    accessible(console)
    open_page(console, f"{quiet.server.url}/console/a6")
    console.locator(".phases button").first.click()
    expect(console.locator(".plan-lacks li").filter(has_text="เป้าหมาย").first.locator("strong")).to_have_text("0")
