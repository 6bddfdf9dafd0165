from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.kit_files import load_kit

KIT = Path(__file__).resolve().parents[2] / "data" / "kit"


@pytest.fixture(scope="module")
def slots():
    """The kit's two days."""
    found = []
    for day, one in enumerate(load_kit(KIT).schedule.days, 1):
        found += [Slot(slot.id, day, agenda.span(slot.time)[0], slot.minutes, slot.text, slot.plan) for slot in one.slots]
    return tuple(found)


def at(slots, id):
    return agenda.find_slot(slots, id)


@pytest.mark.parametrize(
    ("text", "said"), [("08.30", 510), ("8:30", 510), ("๐๘.๓๐", 510), (" 16.00 ", 960), ("24.00", None), ("8.60", None), ("-1.00", None), ("", None), ("8", None), ("²1.00", None)]
)
def test_a_time_is_read_as_thais_write_it(text, said):
    assert agenda.minute(text) == said


def test_a_span_is_read_also_without_its_end():
    assert agenda.span("08.30-09.00") == (510, 540)
    assert agenda.span("16.00") == (960, None)
    for wrong in ("", "late", "09.00-08.00", "09.00-25.00"):
        with pytest.raises(ValueError):
            agenda.span(wrong)


def test_a_slot_comes_back_from_what_is_kept_of_it(slots):
    assert tuple(Slot.from_value(slot.to_value()) for slot in slots) == slots
    assert agenda.clock(slots[0].start) == "08.30"


def test_a_shorter_slot_draws_the_rest_of_its_day_after_it(slots):
    short = replace(at(slots, "d1_3"), minutes=50)
    assert at(agenda.put(slots, short), "d1_4").start == 630
    drawn = agenda.put(slots, short, follow=True)
    assert [agenda.clock(at(drawn, id).start) for id in ("d1_2", "d1_4", "d1_5", "d1_8", "d2_1")] == ["09.00", "10.10", "11.40", "15.40", "08.30"]


def test_two_slots_change_places_and_end_when_they_ended(slots):
    moved = agenda.swapped(slots, "d1_3", 1)
    assert [slot.id for slot in moved[:5]] == ["d1_1", "d1_2", "d1_4", "d1_3", "d1_5"]
    assert (agenda.clock(at(moved, "d1_4").start), agenda.clock(at(moved, "d1_3").start)) == ("09.20", "10.50")
    assert agenda.swapped(moved, "d1_3", -1) == slots
    assert agenda.swapped(slots, "d1_1", -1) == slots
    last = agenda.swapped(slots, "d1_8", -1)
    assert [slot.id for slot in last if slot.day == 1][-2:] == ["d1_8", "d1_7"]


def test_one_day_holds_six_hours_of_activities_and_the_lunch(slots):
    day = agenda.one_day(slots)
    left = [slot for slot in day if not slot.skipped]
    assert sum(slot.minutes for slot in left if slot.plan) == 360
    assert {slot.day for slot in left} == {1}
    assert [slot.id for slot in left if not slot.plan] == ["d1_1", "d1_5"]
    assert abs(at(day, "d1_5").start - 720) <= 30 and at(day, "d1_5").minutes == 60
    assert all(one.end == other.start for one, other in pairwise(left))
    assert left[-1].end == 960
    assert [slot.id for slot in left if slot.plan] == [slot.id for slot in slots if slot.plan]
    assert agenda.one_day(day) == day


def test_shares_are_as_the_minutes_were_and_nobody_gets_nothing():
    assert agenda.shares([60, 60], 60) == [30, 30]
    assert sum(agenda.shares([1, 999, 3], 60)) == 60 and min(agenda.shares([1, 999, 3], 60)) == 5
    assert agenda.shares([30, 30, 30], 5) == [5, 5, 5]


def test_the_way_goes_activity_by_activity_and_past_what_is_skipped(slots):
    way = agenda.steps(slots, lambda id: id in {"a2", "a3", "a4a", "a5"})
    told = [(slot.id, activity) for slot, activity in way]
    assert told[2:6] == [("d1_3", "a2"), ("d1_4", "a3"), ("d1_4", "a4a"), ("d1_5", "")]
    assert len({slot.id for slot, _ in way}) == 15
    left = agenda.put(slots, replace(at(slots, "d1_4"), skipped=True))
    assert [one for one in agenda.steps(left, lambda id: True) if one[0].id == "d1_4"] == []
    assert agenda.now(way, "d1_4", "a4a") == 4
    assert agenda.now(way, "d1_5", "a4a") == 5
    assert agenda.now(way, "", "a5") == told.index(("d1_7", "a5"))
    assert agenda.now(way, "d2_3", "a5") == told.index(("d2_3", "a5"))
    assert agenda.now(way, "", "a1") is None and agenda.now(way, "", "") is None


@pytest.mark.parametrize(("begun", "now", "said"), [(560, 570, 0), (570, 575, -10), (550, 551, 10), (560, 640, -10), (550, 640, -10)])
def test_the_day_is_ahead_or_behind_by_when_its_slot_will_end(slots, begun, now, said):
    assert agenda.ahead(at(slots, "d1_3"), begun, now) == said


def test_a_slot_without_an_end_is_late_by_its_beginning_alone(slots):
    assert agenda.ahead(at(slots, "d1_8"), 970, 1000) == -10
