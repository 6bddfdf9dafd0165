"""A group-mate's answer deleted on a phone: asked once, told to its author, and brought back on phones and console."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from browser.conftest import people
from browser.people import Hall, wait_until
from browser.test_first_workshop import accessible, answer, fits, targets, type_sizes
from browser.test_kept import gone as without_wifi
from browser.test_kept import lead_away, there, written

__all__ = ["there"]

WORDS = "ได้ยินจากวิทยุที่บ้านลุง"


@pytest.fixture
def hall(quiet):
    """Two phones of one group; the first one's answer stands."""
    quiet.led = quiet.console()
    quiet.led.locator(".phases button").first.click()
    pair(quiet)
    return quiet


def pair(hall: Hall):
    hall.author, hall.mate = hall.phone("บ้านดอย", "ก้อย", new=True), hall.phone("บ้านดอย", "แดง")
    answer(hall.author, WORDS, "2537")
    expect(hall.mate.locator(".answers .answer")).to_contain_text("เขียนโดย ก้อย")


def delete(phone, sure=True):
    phone.locator(".question .answer").get_by_role("button", name="ลบ", exact=True).click()
    if sure:
        phone.locator(".delete-ask").get_by_role("button", name="ใช่ ลบเลย").click()
        expect(phone.locator(".question .answers .answer")).to_have_count(0)


def gone(phone):
    return phone.locator(".deleted-here")


def test_a_mates_answer_is_asked_about_by_name_and_its_author_is_told_until_it_is_closed(hall):
    author, mate = hall.author, hall.mate
    delete(mate, sure=False)
    ask = mate.locator(".delete-ask")
    expect(ask).to_contain_text(f"{WORDS}” ที่ ก้อย เขียน ใช่ไหม")
    for check in (accessible, fits, targets):
        check(mate)
    type_sizes(mate, 18)
    ask.get_by_role("button", name="ไม่ลบ").click()
    expect(ask).to_have_count(0)
    expect(mate.locator(".question .answers .answer")).to_have_count(1)

    delete(mate)
    notice = author.locator(".deleted-mine")
    expect(notice).to_contain_text("แดง ลบคำตอบที่คุณเขียน")
    expect(notice).to_contain_text(WORDS)
    expect(mate.locator(".deleted-mine")).to_have_count(0)
    for check in (accessible, fits, targets):
        check(author)
    type_sizes(author, 18)
    author.reload()
    expect(notice).to_contain_text(WORDS)
    notice.get_by_role("button", name="เอากลับมา").click()
    for phone in (author, mate):
        expect(phone.locator(".question .answers .answer")).to_contain_text("เขียนโดย ก้อย")
        expect(gone(phone)).to_have_count(0)
    expect(notice).to_have_count(0)

    delete(mate)
    notice.get_by_role("button", name="รู้แล้ว").click()
    expect(notice).to_have_count(0)
    author.reload()
    expect(author.locator(".form")).to_be_visible()
    expect(gone(author)).to_contain_text("คำตอบที่ลบไป (1)")
    expect(notice).to_have_count(0)


def test_an_answer_of_ones_own_is_deleted_by_one_touch_and_is_in_the_list_of_the_group(hall):
    author, mate = hall.author, hall.mate
    author.get_by_role("button", name="ลบ", exact=True).click()
    expect(author.locator(".toast")).to_contain_text("ลบคำตอบแล้ว")
    expect(author.locator(".delete-ask")).to_have_count(0)
    gone(mate).locator("summary").click()
    expect(gone(mate).locator(".answer")).to_contain_text(re.compile(r"ก้อย ลบเมื่อ .* น\."))
    gone(mate).get_by_role("button", name="เอากลับมา").click()
    expect(mate.locator(".toast")).to_contain_text("คืนคำตอบแล้ว")
    author.locator(".toast").get_by_role("button", name="เลิกทำ").click()
    expect(author.locator(".toast")).to_contain_text("คืนคำตอบแล้ว")
    expect(author.locator(".question .answers .answer")).to_have_count(1)
    expect(author.locator(".conflict")).to_have_count(0)

    author.get_by_role("button", name="ลบ", exact=True).click()
    gone(mate).locator("summary").click()
    expect(gone(mate).locator(".answer")).to_be_visible()
    for check in (accessible, fits, targets):
        check(mate)
    type_sizes(mate, 18)


def test_the_console_finds_what_was_deleted_brings_it_back_and_can_undo_that(hall):
    console = hall.led
    shown = console.get_by_role("button", name="ลบแล้ว (0)")
    shown.click()
    expect(console.locator(".answers-panel .nothing")).to_have_text("ไม่มีคำตอบที่ลบ")
    delete(hall.mate)
    feed = console.locator(".feed .said")
    expect(feed).to_contain_text(WORDS)
    expect(feed).to_contain_text(re.compile(r"แดง ลบเมื่อ .* น\."))
    for check in (accessible, targets):
        check(console)
    feed.get_by_role("button", name="เอากลับมา").click()
    expect(feed).to_have_count(0)
    expect(hall.author.locator(".question .answers .answer")).to_contain_text("เขียนโดย ก้อย")
    console.locator(".toasts").get_by_role("button", name="เลิกทำ").click()
    expect(feed).to_contain_text(WORDS)
    feed.get_by_role("button", name="ประวัติ", exact=True).click()
    expect(feed.locator(".history li")).to_have_count(4)
    feed.get_by_role("button", name="เอากลับมา").click()
    console.get_by_role("button", name="ลบแล้ว (0)").click()
    expect(feed).to_contain_text(WORDS)


def test_an_author_without_wifi_is_told_once_there_is_some_though_the_hall_was_led_on(there, chromium):
    hall = there("a2")
    pair(hall)
    with people(hall.server, chromium) as beside:
        beside.activity = "a2"
        third = beside.phone("บ้านดอย", "ป้าศรี")
        without_wifi(hall, hall.author)
        delete(hall.mate, sure=False)
        hall.mate.locator(".delete-ask").get_by_role("button", name="ใช่ ลบเลย").click()
        expect(hall.mate.locator(".answers .later")).to_contain_text("จะส่งให้เอง")
        delete(third)
    lead_away(hall, "a3")
    hall.proxy.set("pass")
    wait_until(lambda: [one.op for one in written(hall, "w1_1")] == ["save", "delete", "delete"], what="both deletions")
    hall.author.wait_for_url("**/a/a3")
    notice = hall.author.locator(".deleted-mine")
    expect(notice).to_contain_text("ลบคำตอบที่คุณเขียนในกิจกรรมที่ 2")
    notice.get_by_role("button", name="เอากลับมา").click()
    expect(hall.author.locator(".toast")).to_contain_text("คืนคำตอบแล้ว")
    hall.mate.wait_for_url("**/a/a3")
    hall.mate.reload()
    hall.mate.locator(".form").wait_for()
    expect(notice).to_have_count(0)
    assert [(one.op, one.activity) for one in written(hall, "w1_1")][3:] == [("save", "a2")]
