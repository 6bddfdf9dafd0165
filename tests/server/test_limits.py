"""Guesses and fast talkers, by a clock that tests turn."""

from __future__ import annotations

from samut.server.rate_limits import FIRST_WAIT, LONGEST_WAIT, MOST_DEVICES, Attempts, Bucket


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def guess(attempts, device, times=1):
    """How many of these wrong guesses were looked at."""
    looked = 0
    for _ in range(times):
        if not attempts.wait(device):
            attempts.wrong(device)
            looked += 1
    return looked


def test_ten_wrong_tries_are_free_and_then_a_device_waits():
    clock = Clock()
    attempts = Attempts(clock)
    assert guess(attempts, "phone", 1000) == 10
    assert attempts.wait("phone") == FIRST_WAIT
    assert attempts.wait("another phone") == 0


def test_each_further_wrong_try_waits_twice_as_long_up_to_a_quarter_of_an_hour():
    clock = Clock()
    attempts = Attempts(clock)
    guess(attempts, "phone", 10)
    waits = []
    for _ in range(8):
        waits.append(attempts.wait("phone"))
        clock.now += waits[-1]
        assert guess(attempts, "phone") == 1
    assert waits == [30, 60, 120, 240, 480, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT]


def test_a_right_try_forgets_the_wrong_ones():
    attempts = Attempts(Clock())
    for _ in range(5):
        guess(attempts, "phone", 9)
        attempts.right("phone")
    assert attempts.wait("phone") == 0


def test_many_devices_together_are_slowed_down_to_one_look_a_second():
    clock = Clock()
    attempts = Attempts(clock)
    assert sum(guess(attempts, f"phone {number}", 6) for number in range(200)) == 60
    assert 0 < attempts.wait("a new phone") <= 1
    looked = 0
    for _ in range(240):
        clock.now += 0.125
        looked += guess(attempts, f"phone {looked}")
    assert looked == 30


def test_the_crowd_is_forgotten_after_a_minute():
    clock = Clock()
    attempts = Attempts(clock)
    for number in range(20):
        guess(attempts, f"phone {number}", 3)
    assert attempts.wait("a new phone") > 0
    clock.now += 60
    assert guess(attempts, "a new phone", 5) == 5


def test_a_day_of_guessing_finds_few_codes():
    clock = Clock()
    attempts = Attempts(clock)
    looked = sum(guess(attempts, "phone", 3) for _ in range(8 * 60) if not setattr(clock, "now", clock.now + 60))
    assert looked < 60


def test_devices_are_forgotten_and_never_fill_the_memory():
    clock = Clock()
    attempts = Attempts(clock)
    guess(attempts, "old", 1)
    clock.now += 2 * 3600
    for number in range(MOST_DEVICES + 50):
        attempts.wrong(f"phone {number}")
        clock.now += 0.001
    assert len(attempts.devices) <= MOST_DEVICES
    assert "old" not in attempts.devices


def test_a_bucket_lets_a_burst_through_and_then_its_rate():
    clock = Clock()
    bucket = Bucket(rate=50, burst=100, clock=clock)
    assert [bucket.take() for _ in range(100)] == [0.0] * 100
    waited = 0.0
    for _ in range(100):
        wait = bucket.take()
        clock.now += wait
        waited += wait
    assert round(waited, 6) == 2.0
    clock.now += 60
    assert [bucket.take() for _ in range(100)] == [0.0] * 100
    assert bucket.take() > 0
