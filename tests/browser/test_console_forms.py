"""What the facilitator types in a form that a button sends is still there after the panel, the page or the tab was closed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samut.settings import share
from samut.texts import Texts

T = Texts(share() / "data" / "texts")


def open_panel(console, name, more=True):
    if more:
        console.locator(".more-menu summary").click()
    console.get_by_role("button", name=T(f"console.{name}")).first.click()
    return console.get_by_role("dialog")


def announcement(console):
    return open_panel(console, "console_announce", more=False).get_by_label(T("console.console_announce"))


def new_group(console):
    return open_panel(console, "console_about").get_by_label(T("console.console_new_group"))


def province(console):
    return open_panel(console, "console_about").get_by_label(T("console.console_about_province"))


def name_of_group(console):
    tile = console.locator(".tile", has_text="ลืมไม่ได้")
    tile.locator(".more-button").click()
    tile.get_by_role("button", name=T("console.console_rename")).click()
    return tile.locator(".rename input")


FORMS = {"announcement": announcement, "new group": new_group, "about": province, "name of a group": name_of_group}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_what_is_typed_and_not_sent_is_there_when_the_page_is_opened_again(quiet, form):
    console, _ = quiet.console(), quiet.phone("ลืมไม่ได้", new=True)
    form(console).fill("พิมพ์ค้างไว้")
    console.reload()
    console.locator(".phases").wait_for()
    expect(form(console)).to_have_value("พิมพ์ค้างไว้")


def test_what_was_sent_is_not_there_again(quiet):
    console = quiet.console()
    box = announcement(console)
    box.fill("พักสิบนาที")
    console.keyboard.press("Escape")
    expect(console.get_by_role("dialog")).to_have_count(0)
    box = announcement(console)
    expect(box).to_have_value("พักสิบนาที")
    console.get_by_role("dialog").locator("form button").click()
    expect(box).to_have_value("")
    console.reload()
    console.locator(".phases").wait_for()
    expect(announcement(console)).to_have_value("")


def test_what_is_given_up_is_not_there_again(quiet):
    console, _ = quiet.console(), quiet.phone("ลืมไม่ได้", new=True)
    name_of_group(console).fill("ชื่ออื่น")
    console.locator(".rename").get_by_role("button", name=T("common.cancel")).click()
    expect(name_of_group(console)).to_have_value("ลืมไม่ได้")
