"""What is amiss on a page is seen: each kind once on a page made for it, and nothing on the same page without it."""

from __future__ import annotations

import pytest

from browser.looking import BOARD, CONSOLE, HAND, PHONE, SMALL, amiss

PLAIN = "font: 24px/1.5 sans-serif; color: #1c2430; background: #fff; margin: 0"
LONG = "คำตอบที่ยาวจนไม่มีที่พอ " * 8
FAULTS = {
    "sideways": "<p style='width: 2000px; background: #eee'>กว้างไป</p>",
    "outside": "<p style='position: fixed; left: 95vw; white-space: nowrap'>{long}</p>",
    "cut": "<p style='width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis'>{long}</p>",
    "cut in height": "<p style='width: 200px; height: 40px; overflow: hidden'>{long}</p>",
    "cut, of a hint": "<input placeholder='{long}' style='width: 60px'>",
    "spilt": "<button style='width: 60px; white-space: nowrap; border: 1px solid #ccc'>{long}</button>",
    "squeezed": "<p style='line-height: 1.1'>น้ำที่นี่</p>",
    "over": "<p>ข้างใต้</p><p style='position: absolute; top: 0; margin: 0; height: 90px; background: #eee'>ข้างบน</p>",
    "warm letters": "<p style='/**/' class='orange'>สีส้ม</p>",
    "warm ground": "<p class='ground'>พื้นส้ม</p>",
    "warm edge": "<p class='edge'>ขอบส้ม</p>",
}
SOUND = {
    "cut with its title": "<p title='{long}' style='width: 200px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis'>{long}</p>",
    "in a box that scrolls": "<div style='height: 120px; width: 200px; overflow-y: auto'>{long}</div>",
    "a warning": "<p class='bad orange'>สีส้ม</p>",
    "hidden": "<p style='visibility: hidden; width: 200px; overflow: hidden; white-space: nowrap'>{long}</p>",
    "a mark of its own colour": "<p style='border: 2px solid #dd5500'>กลุ่มส้ม</p>",
}


@pytest.fixture(scope="module")
def page(chromium):
    context = chromium.new_context(viewport=SMALL)
    yield context.new_page()
    context.close()


def show(page, body, size=SMALL):
    page.set_viewport_size(size)
    styles = ".orange { color: #8a4b00 } .ground { background: #fff0d9 } .edge { border: 2px solid #a3201d }"
    page.set_content(f"<!doctype html><meta name='viewport' content='width=device-width'><style>{styles}</style><body style='{PLAIN}'>{body.replace('{long}', LONG)}</body>")


@pytest.mark.parametrize("kind", FAULTS)
def test_what_is_amiss_is_seen(page, kind):
    show(page, FAULTS[kind])
    assert {fault.split(" | ")[0] for fault, _ in amiss(page, CONSOLE)} == {kind.split(",")[0].split(" in ")[0]}


@pytest.mark.parametrize("kind", SOUND)
def test_what_is_sound_is_not_called_amiss(page, kind):
    show(page, SOUND[kind])
    assert amiss(page, CONSOLE) == []


BAR = "<div style='position: fixed; left: 0; right: 0; bottom: 0; height: {}px; background: #eee'>แถบ</div>"
LINES = "<p>บรรทัดหนึ่ง</p>" * 40


def test_bars_that_leave_no_room_are_seen(page):
    show(page, LINES + BAR.format(300) + "<p style='height: 300px'></p>", HAND)
    assert [fault.split(" | ")[0] for fault, _ in amiss(page, PHONE)] == ["bars"]


def test_an_end_that_no_scrolling_brings_out_from_under_a_bar_is_seen(page):
    show(page, LINES + BAR.format(60), HAND)
    assert [fault.split(" | ")[0] for fault, _ in amiss(page, PHONE)] == ["over"]


def test_what_is_focused_under_a_bar_is_seen(page):
    show(page, "<p>บรรทัด</p>" * 9 + "<button style='font-size: 24px'>ไป</button>" + LINES + BAR.format(110) + "<p style='height: 120px'></p>", HAND)
    assert [fault.split(" | ")[0] for fault, _ in amiss(page, PHONE)] == ["focus"]


@pytest.mark.parametrize(("lines", "seen"), [(3, ["small"]), (19, [])])
def test_small_letters_are_seen_where_there_is_room(page, lines, seen):
    line = "<p style='margin: 0'>ตัวเล็ก</p>"
    show(page, f"<div class='board'><div class='board-main' style='height: 600px; font-size: 20px'>{line * lines}</div></div>")
    assert [fault.split(" | ")[0] for fault, _ in amiss(page, BOARD)] == seen


def test_nothing_small_is_seen_where_letters_are_large(page):
    show(page, "<div class='board'><div class='board-main' style='height: 600px'><p>ตัวโต</p></div></div>")
    assert amiss(page, BOARD) == []
