from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.domain.rules.timer import Timer, pace

NOW = datetime(2026, 6, 1, 3, 0, tzinfo=UTC)
MINUTES = st.integers(0, 600)
SECONDS = st.integers(0, 20_000_000_000).map(lambda micro: micro / 1_000_000)
PLAN = {"recall": 30, "gallery": 20, "plenary": 20}


def later(seconds=0.0, minutes=0.0):
    return NOW + timedelta(seconds=seconds, minutes=minutes)


def test_a_timer_tells_what_is_left_and_then_how_far_it_is_over():
    timer = Timer.start(NOW, 30)
    assert timer.left_at(NOW) == 1800
    assert timer.left_at(later(minutes=29)) == 60
    assert timer.left_at(later(minutes=32)) == -120


def test_who_joins_late_sees_the_same_time_as_who_was_there():
    late = Timer.from_value(json.loads(json.dumps(Timer.start(NOW, 30).to_value())))
    assert late.left_at(later(minutes=12)) == 18 * 60


def test_a_paused_timer_stands_still():
    paused = Timer.start(NOW, 30).pause(later(minutes=10))
    assert paused.left_at(later(minutes=10)) == paused.left_at(later(minutes=500)) == 1200
    assert not paused.running
    assert paused.resume(later(minutes=60)).ends_at == later(minutes=80)


def test_pausing_or_going_on_twice_changes_nothing():
    running = Timer.start(NOW, 30)
    assert running.resume(later(minutes=5)) == running
    paused = running.pause(later(minutes=5))
    assert paused.pause(later(minutes=9)) == paused


def test_a_timer_not_started_has_its_plan_left_and_starts_when_it_goes_on():
    idle = Timer(planned_minutes=30)
    assert idle.left_at(NOW) == 1800
    assert idle.pause(NOW) == idle
    assert idle.resume(NOW) == Timer.start(NOW, 30)
    assert idle.add(5).resume(NOW).ends_at == later(minutes=35)


def test_more_time_moves_the_end():
    assert Timer.start(NOW, 30).add(5).ends_at == later(minutes=35)
    assert Timer.start(NOW, 30).add(5, later(minutes=10)).ends_at == later(minutes=35)
    assert Timer.start(NOW, 30).pause(later(minutes=10)).add(1).left == 21 * 60


def test_time_given_when_it_is_over_counts_from_now():
    over = Timer.start(NOW, 30)
    assert over.add(5, later(minutes=40)).left_at(later(minutes=40)) == 300
    assert over.pause(later(minutes=40)).add(5).left == 300


def test_taking_time_away_stops_at_none_left():
    running = Timer.start(NOW, 30)
    assert running.add(-5, later(minutes=10)).left_at(later(minutes=10)) == 15 * 60
    assert running.add(-60, later(minutes=10)).left_at(later(minutes=10)) == 0
    assert running.add(-5, later(minutes=40)) == running  # over already: it stays as far over
    assert running.pause(later(minutes=10)).add(-60).left == 0
    assert running.add(-5).ends_at == later(minutes=25)


def test_the_plan_stays_what_it_was_started_with():
    assert Timer.start(NOW, 30).add(5).pause(NOW).add(5).resume(NOW).planned_minutes == 30


@given(MINUTES, st.lists(st.tuples(SECONDS, SECONDS), max_size=6))
def test_pausing_and_going_on_never_changes_the_time_left(minutes, steps):
    timer, now, ran = Timer.start(NOW, minutes), NOW, 0.0
    for running, standing in steps:
        now += timedelta(seconds=running)
        ran += running
        left = timer.left_at(now)
        paused = timer.pause(now)
        assert paused.left_at(now) == left
        now += timedelta(seconds=standing)
        assert paused.left_at(now) == left
        timer = paused.resume(now)
        assert timer.left_at(now) == pytest.approx(left, abs=1e-5)
    assert timer.left_at(now) == pytest.approx(minutes * 60 - ran, abs=1e-4)


@given(MINUTES, SECONDS, st.integers(1, 60), st.booleans())
def test_time_given_is_all_to_come(minutes, gone, more, paused):
    now = later(gone)
    timer = Timer.start(NOW, minutes)
    timer = timer.pause(now) if paused else timer
    given_more = timer.add(more, now)
    assert given_more.left_at(now) >= more * 60 - 1e-5
    assert given_more.left_at(now) == pytest.approx(max(timer.left_at(now), 0) + more * 60, abs=1e-5)


@given(MINUTES, SECONDS, st.integers(-60, 0), st.booleans())
def test_taking_time_never_gives_any_and_never_makes_it_over(minutes, gone, more, paused):
    now = later(gone)
    timer = Timer.start(NOW, minutes)
    timer = timer.pause(now) if paused else timer
    left = timer.add(more, now).left_at(now)
    assert left <= timer.left_at(now) + 1e-5
    assert left >= min(timer.left_at(now), 0) - 1e-5


@given(MINUTES, st.none() | SECONDS, st.integers(-12, 14))
def test_a_timer_is_kept_as_json_in_utc_and_comes_back(minutes, paused_after, hours):
    now = NOW.astimezone(timezone(timedelta(hours=hours)))
    timer = Timer.start(now, minutes)
    timer = timer if paused_after is None else timer.pause(later(paused_after))
    value = json.loads(json.dumps(timer.to_value()))
    assert Timer.from_value(value) == timer
    assert value["ends_at"] is None or value["ends_at"].endswith("+00:00")


def test_a_value_without_an_offset_is_refused():
    """A naive time would be read in the laptop's own zone."""
    value = {**Timer.start(NOW, 30).to_value(), "ends_at": "2026-06-01T03:30:00"}
    with pytest.raises(ValueError, match="time zone"):
        Timer.from_value(value)


def test_no_value_is_a_timer_not_started():
    assert Timer.from_value(None) == Timer() == Timer.from_value(Timer().to_value())


def test_the_pace_is_what_the_phase_will_have_cost_when_its_time_is_up():
    assert pace(PLAN, NOW, "recall", Timer.start(NOW, 30), later(minutes=10)) == 0
    assert pace(PLAN, NOW, "recall", Timer.start(NOW, 30).add(5), later(minutes=10)) == -5
    assert pace(PLAN, NOW, "gallery", Timer.start(later(minutes=25), 20), later(minutes=30)) == 5


def test_time_over_puts_the_workshop_behind_minute_by_minute():
    timer = Timer.start(NOW, 30)
    paces = [pace(PLAN, NOW, "recall", timer, later(minutes=minutes)) for minutes in (30, 31, 40)]
    assert paces == [0, -1, -10]


def test_a_pause_puts_the_workshop_behind_minute_by_minute():
    timer = Timer.start(NOW, 30).pause(later(minutes=10))
    assert pace(PLAN, NOW, "recall", timer, later(minutes=17)) == -7


def test_without_a_timer_a_phase_ends_as_planned_while_it_can():
    paces = [pace(PLAN, NOW, "gallery", None, later(minutes=minutes)) for minutes in (25, 30, 45, 50, 53)]
    assert paces == [5, 0, 0, 0, -3]


def test_after_the_last_phase_the_whole_plan_counts():
    assert pace(PLAN, NOW, "closed", None, later(minutes=80)) == -10
    assert pace(PLAN, NOW, "closed", None, later(minutes=60)) == 10


@given(st.sampled_from([*PLAN, "other"]), st.none() | MINUTES, SECONDS, SECONDS)
def test_the_pace_never_gets_better_by_waiting(phase, minutes, gone, more):
    timer = None if minutes is None else Timer.start(NOW, minutes)
    first, second = later(gone), later(gone + more)
    assert pace(PLAN, NOW, phase, timer, second) <= pace(PLAN, NOW, phase, timer, first) + 1e-6
