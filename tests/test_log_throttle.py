"""What happens again and again is counted and written down once a minute, by a clock that tests turn."""

from __future__ import annotations

from samut.protocol.log_throttle import MINUTE, MOST_KINDS, LogThrottle


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_first_is_written_at_once_and_the_rest_is_counted_for_a_minute():
    clock = Clock()
    throttle = LogThrottle(clock)
    assert [throttle.count("large", "ก้อย") for _ in range(100)] == [1] + [0] * 99
    clock.now += MINUTE - 0.001
    assert throttle.count("large", "ก้อย") == 0
    clock.now += 0.001
    assert throttle.count("large", "ก้อย") == 101
    assert throttle.count("large", "ก้อย") == 0


def test_each_kind_and_each_visitor_has_its_own_line():
    throttle = LogThrottle(Clock())
    kinds = [("large", "ก้อย"), ("deep", "ก้อย"), ("large", "ต้น")]
    assert [throttle.count(*kind) for kind in kinds] == [1, 1, 1]


def test_ever_new_kinds_never_fill_the_memory():
    clock = Clock()
    throttle = LogThrottle(clock)
    for number in range(5 * MOST_KINDS):
        clock.now += 0.001
        assert throttle.count(number) == 1
    assert len(throttle._logged) <= MOST_KINDS and not throttle._counts
