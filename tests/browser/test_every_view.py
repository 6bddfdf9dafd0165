"""Every phase and tab of every board, phone and console, looked at in a workshop that was played and in one that was not."""

from __future__ import annotations

import os

import pytest

from browser.conftest import people
from browser.looking import HAND, LARGER, SMALL, WIDE, Looking
from browser.people import Server
from browser.walking import Walk
from samut.demo import fill, read
from samut.kit_files import load_kit
from samut.settings import Settings, share

KIT = load_kit(share() / "data" / "kit")
ACTIVITIES = os.environ.get("SAMUT_VIEWS", "").split() or list(KIT.activities)
"""SAMUT_VIEWS="a2 a6" looks at these alone."""
GROUPS = ("ทอผ้าบ้านดอย", "ผู้สูงอายุบ้านใต้", "ชมรมคนทำสวนลำไยและไม้ผลบ้านเนินทราย")


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    data = tmp_path_factory.mktemp("played") / "data"
    fill(Settings(data=data))
    server = Server(data).start()
    yield server
    server.stop()


def test_every_view_of_a_workshop_that_was_played(played, chromium):
    looking = Looking()
    with people(played, chromium) as hall:
        hall.activity = ACTIVITIES[0]
        phone = hall.phone(read("a2")["group"][0]["name"])
        walk = Walk(hall, phone, looking, boards=(SMALL, WIDE), hands=(HAND, *LARGER[-1:]))
        for activity in ACTIVITIES:
            walk.through(KIT.activities[activity])
        walk.opened_on_top()
    looking.tell()


def test_every_view_of_a_workshop_nobody_has_answered_in(server, chromium):
    looking = Looking()
    with people(server, chromium) as hall:
        hall.activity = ACTIVITIES[0]
        for name in GROUPS:
            phone = hall.phone(name, "ก้อย", new=True)
        walk = Walk(hall, phone, looking, boards=(SMALL,), hands=(HAND,))
        walk.coming_in()
        for activity in ACTIVITIES:
            walk.through(KIT.activities[activity], lobby=True)
        walk.panels()
    looking.tell()


@pytest.mark.parametrize("size", LARGER, ids=lambda size: f"{size['width']}x{size['height']}")
def test_bars_leave_room_on_a_phone_with_large_letters(server, chromium, size):
    """At 150, 175 and 200 %, as a browser lays the page out then."""
    looking = Looking()
    with people(server, chromium) as hall:
        hall.activity = "a2"
        phone = hall.phone(f"ตัวโต {size['width']}", "ก้อย", new=True)
        walk = Walk(hall, phone, looking, boards=(), hands=(size,))
        walk.lead_to("a2")
        walk.open_phase(KIT.activities["a2"].phases[0].id, 0)
        walk.see_phone("a2 recall")
    looking.tell()
