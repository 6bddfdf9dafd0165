"""Where a page is seated, and for how long its seat is kept. No kernel is started here."""

from __future__ import annotations

import asyncio

import pytest

from samut.domain.workshop import Visit
from samut.kernels.allocation import SEATS, KernelSlots
from samut.server.page_sessions import LEFT, VISIT_ENDED, PageSessions

IDLE = 60.0


class Kernels(dict):
    """None of them was started yet."""

    warm = True


class Hall:
    """A laptop whose clock the test moves, and visits that are all still going on."""

    def __init__(self):
        self.now = 0.0
        self.tables = KernelSlots(Kernels(), lambda visit, view: {})
        self.seats = PageSessions(self.tables, self, idle=IDLE, most=12, clock=lambda: self.now)
        self.people = {}
        self.looks = 0

    def visits(self, ids):
        self.looks += 1
        return {id: self.people[id] for id in ids if id in self.people}

    def person(self, id, group="g", role="participant"):
        return self.people.setdefault(id, Visit(id, role, group))

    def open(self, visit, view="form"):
        """A page that is there, and the page itself."""
        seat, page = self.seats.take(visit, view), object()
        self.seats.opened(seat)
        self.seats.connect(seat, page)
        return seat, page

    def move_on(self, visit, seat, page):
        """From one page to the next, as when everybody is led on."""
        self.seats.disconnect(seat, page)
        return self.open(visit)

    def pass_seconds(self, seconds):
        self.now += seconds
        asyncio.run(self.seats.sweep())


@pytest.fixture
def hall():
    return Hall()


def test_a_group_that_is_led_on_again_and_again_stays_at_its_table(hall):
    people = [hall.person(str(number)) for number in range(4)]
    at = {one: hall.open(one) for one in people}
    for _ in range(2 * SEATS):
        at = {one: hall.move_on(one, *at[one]) for one in people}
    assert len(hall.tables.shared) == 1


def test_as_many_pages_as_a_table_has_seats_are_at_it_and_one_more_is_at_another(hall):
    for number in range(SEATS):
        hall.open(hall.person(str(number)))
    assert len(hall.tables.shared) == 1
    hall.open(hall.person("one more"))
    assert len(hall.tables.shared) == 2


def test_a_page_that_is_yet_to_come_has_its_seat_already(hall):
    for number in range(SEATS):
        hall.seats.take(hall.person(str(number)), "form")
    hall.seats.take(hall.person("one more"), "form")
    assert len(hall.tables.shared) == 2


def test_a_seat_is_kept_for_a_phone_that_sleeps(hall):
    seat, page = hall.open(hall.person("1"))
    hall.seats.disconnect(seat, page)
    hall.pass_seconds(IDLE - 1)
    assert hall.seats.find(seat.id, seat.visit) is seat
    hall.pass_seconds(1)
    assert hall.seats.find(seat.id, seat.visit) is None


def test_a_seat_that_its_visit_has_left_for_another_page_is_cleared_soon(hall):
    person = hall.person("1")
    left, page = hall.open(person)
    now, _ = hall.move_on(person, left, page)
    hall.pass_seconds(LEFT - 1)
    assert hall.seats.find(left.id, person) is left
    hall.pass_seconds(1)
    assert hall.seats.find(left.id, person) is None and hall.seats.find(now.id, person) is now


def test_the_console_is_not_left_when_its_facilitator_opens_the_board(hall):
    leader = hall.person("1", "", "facilitator")
    console, page = hall.open(leader, "console")
    hall.open(leader, "board")
    hall.seats.disconnect(console, page)
    hall.pass_seconds(IDLE - 1)
    assert hall.seats.find(console.id, leader) is console


def test_the_store_is_asked_once_who_is_still_visiting_however_many_pages_are_open(hall):
    """With PostgreSQL each look is a query, and this is done every second."""
    for number in range(2 * SEATS):
        hall.open(hall.person(str(number)))
    hall.pass_seconds(1)
    assert hall.looks == 1


def test_a_page_whose_visit_is_over_is_closed(hall):
    class Page:
        def close(self, code, reason):
            self.code = code

    person, page = hall.person("1"), Page()
    seat = hall.seats.take(person, "form")
    hall.seats.opened(seat)
    hall.seats.connect(seat, page)
    del hall.people["1"]
    hall.pass_seconds(1)
    assert page.code == VISIT_ENDED and hall.seats.find(seat.id, person) is None
