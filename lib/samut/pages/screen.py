"""The one widget: a page of an activity, whose looks are the scripts in web."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import traceback
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any, Protocol

import anywidget
import traitlets

from samut.errors import SamutError
from samut.protocol.log_throttle import LogThrottle
from samut.protocol.patch import diff
from samut.settings import PACKAGE

STATIC = PACKAGE / "web" / "static"
# From one look for news to the next. There are many phones; who leads sees what comes in.
POLL_SECONDS = {"form": 0.5, "board": 0.25, "console": 0.25}
# From one kernel's moment to that of the next one that was started, in seconds: they don't fall together soon.
APART = 0.0618
REPLIES_KEPT = 200
LONGEST_ID = 64
PATCHED = {"state", "number"}
log = logging.getLogger(__name__)
failures = LogThrottle()


class Player(Protocol):
    """What a screen needs of an activity."""

    view: str

    def frame(self) -> Mapping[str, object]: ...
    def state(self) -> Mapping[str, object]: ...
    def news(self) -> bool: ...
    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]: ...
    def say(self, error: SamutError) -> dict[str, str]: ...
    def close(self) -> None: ...


class Screen(anywidget.AnyWidget):
    """Shows `frame` (words, questions) and `state` (live); a page's commands come as {id, do, args}.

    A page asks for the whole `state` once, and is then told {patch, from, to}: what changed since the state of that
    `number`. A command is answered {id, to, …}, with the number that the page should be at. Where its own is another
    one, it asks for the whole again, by {"do": "whole"}: a page that is not all there yet hears no patch. A command
    that comes again, under the same id, is answered as before and not carried out again.

    served: whether Samut's own server shows it, where the script is a cached file and not sent through the socket.
    """

    frame = traitlets.Dict().tag(sync=True)
    state = traitlets.Dict().tag(sync=True)
    number = traitlets.Int(0).tag(sync=True)
    _following: asyncio.Future[None] | None = None

    def __init__(self, player: Player, served: bool = True) -> None:
        self._player = player
        self._replies: OrderedDict[str, dict[str, Any]] = OrderedDict()
        self._esm = f"/static/{player.view}.js" if served else (STATIC / f"{player.view}.js").read_text("utf-8")
        self._css = "" if served else (STATIC / f"{player.view}.css").read_text("utf-8")
        super().__init__(frame=dict(player.frame()), state=_plain(player.state()))
        self.on_msg(self._answer)
        self.comm.on_close(lambda _message: self.leave())

    def notify_change(self, change: Any) -> None:
        """What is told as a patch is not sent whole as well."""
        if change["name"] not in PATCHED:
            super().notify_change(change)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Take nothing over: a page changes what is shown by commands only."""

    def refresh(self) -> None:
        """Show what stands now; only what differs is sent."""
        self.frame = dict(self._player.frame())
        state = _plain(self._player.state())
        patch = diff(self.state, state)
        if patch is not None:
            self.state, self.number = state, self.number + 1
            self.send({"patch": patch, "from": self.number - 1, "to": self.number})

    async def follow(self) -> None:
        """Look for news for as long as the kernel lives. A failure is logged, once for as long as it lasts."""
        seconds, failed = POLL_SECONDS[self._player.view], False
        while True:
            await asyncio.sleep(until_next_look(seconds, asyncio.get_running_loop().time()))
            try:
                if self._player.news():
                    self.refresh()
                failed = False
            except Exception:
                if not failed:
                    log.exception("could not read the store")
                failed = True

    def leave(self) -> None:
        """Nobody is shown this any more: look for no news, and let go of the store."""
        if self._following is not None:
            self._following.cancel()
        self._player.close()
        self.layout.close()
        self.close()

    def _answer(self, _widget: Any, content: Any, _buffers: Any) -> None:
        if not isinstance(content, dict):
            return
        if content.get("do") == "whole":
            self.send_state(list(PATCHED))
            return
        self.send({"id": content.get("id"), "to": self.number, **self._reply(content)})
        self.refresh()

    def _reply(self, content: dict[str, Any]) -> dict[str, Any]:
        """The command's outcome; where it came before, what was answered then."""
        id = content.get("id")
        if not isinstance(id, str) or len(id) > LONGEST_ID:
            return attempt(self._player, content)
        if id not in self._replies:
            self._replies[id] = attempt(self._player, content)
        if len(self._replies) > REPLIES_KEPT:
            self._replies.popitem(last=False)
        return self._replies[id]


def attempt(player: Player, content: dict[str, Any]) -> dict[str, Any]:
    """Carry out one command of a page: {"ok": True, …} or {"ok": False, "error": {where, what, do}}."""
    args = content.get("args")
    try:
        result = player.do(str(content.get("do")), args if isinstance(args, dict) else {})
        return {"ok": True, **result}
    except SamutError as error:
        return {"ok": False, "error": player.say(error)}
    except Exception as error:
        _log_failure(error)
        return {"ok": False, "error": player.say(SamutError("desk.failed"))}


def _log_failure(error: Exception) -> None:
    """Write down where a command failed: not the error's words, which may repeat what somebody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    if count := failures.count(type(error).__name__, frames[-1].filename, frames[-1].lineno):
        where = "".join(traceback.format_list(frames))
        log.error("a command failed (%d times): %s\n%s", count, type(error).__name__, where)


def _plain(state: Mapping[str, object]) -> dict[str, Any]:
    """The state as a page reads it from JSON, in lists and tables of its own."""
    plain: dict[str, Any] = json.loads(json.dumps(state))
    return plain


def until_next_look(seconds: float, now: float) -> float:
    """How long to wait where one looks every so many seconds. now: what the loop's clock shows.

    All pages of a kernel look at the same moments, so that it wakes once for all; each kernel at moments of its own.
    """
    left = seconds - (now + os.getpid() * APART) % seconds
    return left if left > seconds / 10 else left + seconds


def follow(screen: Screen) -> None:
    """Begin to look for news, where there is a running loop to do it in."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    screen._following = asyncio.ensure_future(screen.follow())
