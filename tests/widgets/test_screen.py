from __future__ import annotations

import asyncio

import pytest

from samut.errors import SamutError
from samut.widgets.screen import Screen, attempt


class Player:
    view = "form"

    def __init__(self):
        self.shown, self.fresh, self.fails, self.failed = {"n": 0}, False, False, 0

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
        self.shown = {"n": args["n"]}
        return {"saved": "x"}

    def say(self, error):
        return {"what": error.code, "do": "", "where": ""}


@pytest.fixture
def screen():
    screen = Screen(Player())
    screen.sent = []
    screen.send = lambda content, buffers=None: screen.sent.append(content)
    return screen


def test_a_command_is_answered_under_its_id_and_the_state_follows(screen):
    screen._answer(None, {"id": "7", "do": "save", "args": {"n": 5}}, [])
    assert screen.sent == [{"id": "7", "ok": True, "saved": "x"}]
    assert screen.state == {"n": 5}


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
