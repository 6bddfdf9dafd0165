from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.errors import SamutError
from samut.protocol.screen import APART, MOST_REPLIES, POLL_SECONDS, Screen, attempt, follow, seconds_until_poll


class Player:
    view = "form"

    def __init__(self):
        self.shown, self.fresh, self.fails, self.failed, self.done = {"n": 0}, False, False, 0, 0

    def frame(self):
        return {"view": self.view}

    def state(self):
        return dict(self.shown)

    def news(self):
        if self.fails:
            self.failed += 1
            raise OSError("the store is away")
        return self.fresh

    def do(self, name, args):
        if name == "refused":
            raise SamutError("desk.not_allowed")
        if name == "broken":
            raise ZeroDivisionError
        self.done += 1
        self.shown = {"n": args["n"]}
        return {"saved": "x"}

    def say(self, error):
        return {"what": error.code, "do": "", "where": ""}

    def close(self):
        self.closed = True


@pytest.fixture
def screen():
    screen = Screen(Player())
    screen.sent = []
    screen.send = lambda content, buffers=None: screen.sent.append(content)
    return screen


def test_a_command_is_answered_under_its_id_and_the_state_follows(screen):
    screen._answer(None, {"id": "7", "do": "save", "args": {"n": 5}}, [])
    assert screen.sent == [{"id": "7", "to": 0, "ok": True, "saved": "x"}, {"patch": {"set": {"n": [5]}}, "from": 0, "to": 1}]
    assert screen.state == {"n": 5}


def test_a_command_that_comes_again_is_answered_as_before_and_not_carried_out_again(screen):
    for _ in range(2):
        screen._answer(None, {"id": "7", "do": "save", "args": {"n": 5}}, [])
    replies = [one for one in screen.sent if "id" in one]
    assert replies == [{"id": "7", "to": number, "ok": True, "saved": "x"} for number in (0, 1)]
    assert screen._player.done == 1


@pytest.mark.parametrize("id", [None, 7, ["7"], "7" * 65])
def test_a_command_without_an_id_that_can_be_kept_is_carried_out_each_time(screen, id):
    for n in (5, 6):
        screen._answer(None, {"id": id, "do": "save", "args": {"n": n}}, [])
    assert screen.state == {"n": 6} and screen._replies == {}


def test_replies_are_kept_for_a_while_and_not_for_ever(screen):
    for number in range(MOST_REPLIES + 1):
        screen._answer(None, {"id": str(number), "do": "save", "args": {"n": 5}}, [])
    for number in (MOST_REPLIES, 0):
        screen._answer(None, {"id": str(number), "do": "save", "args": {"n": 5}}, [])
    assert screen._player.done == MOST_REPLIES + 2
    assert len(screen._replies) == MOST_REPLIES


def test_nothing_is_sent_where_nothing_changed(screen):
    screen.refresh()
    screen.refresh()
    assert screen.sent == [] and screen.number == 0


def test_who_asks_for_the_whole_gets_state_and_number_together(screen):
    told = []
    screen.send_state = lambda key=None: told.append({name: getattr(screen, name) for name in key})
    screen._player.shown = {"n": 3}
    screen.refresh()
    screen._answer(None, {"do": "whole"}, [])
    assert told == [{"state": {"n": 3}, "number": 1}]
    assert screen.get_state(["state", "number"]) == {"state": {"n": 3}, "number": 1}, "request_state is answered so too"


def test_a_change_goes_through_the_socket_once_as_a_patch(monkeypatch):
    """The synced trait must not send its whole as well: what the comm itself is given is looked at."""
    screen = Screen(Player())
    told = []
    monkeypatch.setattr(type(screen.comm), "send", lambda _self, data=None, **_more: told.append(data))
    screen._player.shown = {"n": 3, "many": list(range(1000))}
    screen.refresh()
    assert [data["method"] for data in told] == ["custom"]
    assert told[0]["content"]["to"] == 1


def test_a_refusal_is_answered_in_words_and_changes_nothing(screen):
    screen._answer(None, {"id": "8", "do": "refused"}, [])
    assert screen.sent[0]["ok"] is False
    assert screen.sent[0]["error"]["what"] == "desk.not_allowed"
    assert screen.state == {"n": 0}


def test_a_failure_of_ours_is_answered_too():
    assert attempt(Player(), {"do": "broken"})["error"]["what"] == "desk.failed"


@pytest.mark.parametrize("content", [None, "save", 5, ["save"]])
def test_what_is_no_command_is_ignored(screen, content):
    screen._answer(None, content, [])
    assert screen.sent == []


def test_args_that_are_no_table_reach_nobody(screen):
    screen._answer(None, {"id": "9", "do": "refused", "args": "x"}, [])
    assert screen.sent[0]["ok"] is False


def test_the_script_is_a_cached_file_where_samut_serves_and_itself_elsewhere():
    assert Screen(Player())._esm == "/static/form.js"
    assert "export" in Screen(Player(), served=False)._esm


def test_a_store_that_is_away_for_a_moment_does_not_end_the_following(screen):
    async def until(said):
        async with asyncio.timeout(10):
            while not said():
                await asyncio.sleep(0)

    async def live():
        player = screen._player
        player.fails = True
        following = asyncio.ensure_future(screen.follow())
        await until(lambda: player.failed)
        player.fails, player.fresh, player.shown = False, True, {"n": 9}
        await until(lambda: screen.state == {"n": 9})
        following.cancel()

    asyncio.run(live())


def test_a_store_that_stays_away_is_logged_once(screen, monkeypatch, caplog):
    async def script():
        following = asyncio.ensure_future(screen.follow())
        while screen._player.failed < 5:
            await asyncio.sleep(0)
        following.cancel()

    monkeypatch.setitem(POLL_SECONDS, "form", 0.001)
    screen._player.fails = True
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, script()).result()
    assert [record.message for record in caplog.records] == ["could not read the store"]


@given(first=st.floats(0, 1e6), later=st.floats(0, 60), seconds=st.sampled_from(sorted(set(POLL_SECONDS.values()))))
def test_pages_of_a_kernel_look_at_the_same_moments_whenever_they_were_opened(first, later, seconds):
    moments = [now + seconds_until_poll(seconds, now) for now in (first, first + later)]
    apart = (moments[1] - moments[0]) % seconds
    assert min(apart, seconds - apart) < 1e-6
    assert all(seconds / 10 < seconds_until_poll(seconds, now) <= 1.1 * seconds for now in (first, *moments))


def test_kernels_look_at_moments_of_their_own(monkeypatch):
    moments = []
    for pid in range(40_000, 40_008):
        monkeypatch.setattr("os.getpid", lambda pid=pid: pid)
        moments.append(seconds_until_poll(0.5, 0.0) % 0.5)
    assert all(later - earlier > APART / 2 for earlier, later in pairwise(sorted(moments)))


def test_a_screen_whose_page_is_gone_looks_for_no_more_news(screen):
    async def leave():
        follow(screen)
        screen.comm.handle_close({})
        await asyncio.wait([screen._following], timeout=5)

    asyncio.run(leave())
    assert screen._following.cancelled() and screen._player.closed and screen.comm is None
