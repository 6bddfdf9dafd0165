"""A laptop that is full: who comes first is let in first, and is told."""

from __future__ import annotations

import re

import pytest

from samut.server.waiting_queue import FEWEST, GONE, MB, MOST, WaitingQueue, places
from server.talk import talk, wait_until


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def turns(clock):
    return WaitingQueue(clock)


def test_who_comes_to_a_free_place_does_not_wait(turns):
    assert turns.place("a", free=1) == 0


def test_places_go_in_the_order_of_coming(turns):
    assert [turns.place(name, free=0) for name in "abc"] == [1, 2, 3]
    assert [turns.place(name, free=1) for name in "cba"] == [2, 1, 0]


def test_a_newcomer_does_not_overtake_who_waits(turns):
    turns.place("a", free=0)
    assert turns.place("new", free=1) == 1
    assert turns.place("a", free=1) == 0


def test_who_entered_is_not_waited_for(turns):
    turns.place("a", free=0), turns.place("b", free=0)
    turns.enter("a")
    assert turns.place("b", free=1) == 0


def test_who_asks_no_more_loses_the_place(turns, clock):
    turns.place("gone", free=0)
    clock.now = GONE
    assert turns.place("here", free=1) == 0
    assert len(turns) == 1


@pytest.mark.parametrize(("gigabytes", "most"), [(0.5, FEWEST), (2, 40), (4, 81), (64, MOST)])
def test_a_machine_carries_what_its_memory_allows(gigabytes, most):
    assert places(30, int(gigabytes * 1024 * MB)) == most



def test_a_full_laptop_lets_people_in_by_turn_and_says_so(own_server):
    own_server.most, own_server.idle = 1, 3.0
    own_server.start()
    first, second, third = (own_server.visitor().join(name) for name in ("Ban 1", "Ban 2", "Ban 3"))
    page = first.get("/a/a2")

    async def while_the_first_is_there(talking):
        await talking.press(page.models[0], id="me")
        assert await talking.reply()
        full = second.get("/a/a2")
        assert (full.status, full.headers["Retry-After"]) == (503, "3")
        assert re.search(r'id="place"[^>]*>1<', full.text) and "samut-page" not in full.text
        assert third.get("/a/a2").status == 503
        assert [json(one)["place"] for one in (second, third)] == [1, 2]
        assert first.get("/a/a2").status == 200, "who is in may reload"
        assert own_server.visitor().sign_in().get("/console/a2").status == 200, "who leads does not wait"

    async def while_the_second_is_there(talking):
        await talking.press(entered.models[0], id="me")
        assert await talking.reply()
        assert json(third)["place"] == 1

    talk(first, page.page["seat"], while_the_first_is_there)
    wait_until(lambda: json(second)["place"] == 0, what="a free place")
    entered = second.get("/a/a2")
    assert entered.status == 200
    talk(second, entered.page["seat"], while_the_second_is_there)


def json(visitor):
    import json

    return json.loads(visitor.get("/wait").text)


def test_only_who_has_joined_may_wait(server, visitor):
    assert visitor.get("/wait").status == 403
