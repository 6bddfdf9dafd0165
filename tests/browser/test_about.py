"""What the facilitator says of the workshop itself, and the clock of a phase nobody ended."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import expect

from samut.domain.entries import Entry, new_id
from samut.domain.rules.timer import Timer
from samut.kit_files import load_kit
from samut.settings import Settings, share
from samut.storage.store import Store
from samut.texts import Texts

KIT = load_kit(share() / "data" / "kit")
TEXTS = Texts(share() / "data" / "texts")


def test_the_first_day_that_is_typed_on_the_console_dates_the_boards_agenda(quiet):
    quiet.activity = "a1"
    console, board = quiet.console(), quiet.board()
    phases = [phase.id for phase in KIT.activities["a1"].phases]
    console.locator(".phases button").nth(phases.index("overview")).click()
    expect(board.locator(".day")).to_have_count(2)
    expect(board.locator(".day").first).not_to_contain_text("2569")
    console.locator(".more-menu summary").click()
    console.locator(".more-menu button", has_text=TEXTS("console.console_about")).click()
    panel = console.get_by_role("dialog")
    panel.get_by_label(TEXTS("console.console_about_starts")).fill("2026-12-31")
    expect(panel.locator("label", has_text=TEXTS("console.console_about_starts"))).to_contain_text("31 ธันวาคม")
    panel.get_by_role("button", name=TEXTS("common.save")).click()
    expect(board.locator(".day").first).to_contain_text("31 ธันวาคม 2569")
    expect(board.locator(".day").nth(1)).to_contain_text("1 มกราคม 2570")


def test_a_phase_that_nobody_ended_is_over_time_in_the_morning_and_not_by_nine_hundred_minutes(quiet):
    console, phone = quiet.console(), quiet.phone("จักรวาล", new=True)
    console.locator(".phases button").first.click()
    faces = [page.locator(".clock[role=timer]") for page in (console, phone)]
    for face in faces:
        expect(face).to_contain_text(TEXTS("common.time_left"))
    ended(quiet, timedelta(minutes=12))
    for face in faces:
        expect(face).to_contain_text(re.compile(TEXTS("common.time_over") + r" 1[23]:\d\d"))
    ended(quiet, timedelta(hours=16))
    for face in faces:
        expect(face).to_have_text(TEXTS("common.time_over"))


def ended(hall, ago):
    """The phase's clock ran out so long ago."""
    store = Store(Settings(data=hall.server.data).url)
    workshop = store.workshops()[-1]
    last = [entry for entry in store.since(workshop) if entry.key == "timer"][-1]
    value = Timer(ends_at=datetime.now(UTC) - ago, planned_minutes=30).to_value()
    store.append(Entry(new_id(), workshop, last.activity, last.key, last.item, author=last.author, value=value, base=(last.id,)))
    store.close()
