"""The anywidget of a page of an activity; the scripts in web draw it."""

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
PLOTLY = STATIC / "plotly-basic.min.js"
# Between two polls for news. There are many phones; the facilitator's pages are few.
POLL_SECONDS = {"form": 0.5, "board": 0.25, "console": 0.25}
# Between the moments at which two kernels poll that were started one after the other, in seconds.
APART = 0.0618
MOST_REPLIES = 200
LONGEST_ID = 64
PATCHED = {"state", "number"}
log = logging.getLogger(__name__)
failures = LogThrottle()


class Player(Protocol):
    """The methods of an activity that a screen calls."""

    view: str

    def frame(self) -> Mapping[str, object]:
        """Return the page's configuration."""

    def state(self) -> Mapping[str, object]:
        """Return the page's state."""

    def news(self) -> bool:
        """Return whether something was written since the last call."""

    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]:
        """Carry out a command and return the reply."""

    def say(self, error: SamutError) -> dict[str, str]:
        """Return an error in words, part by part."""

    def close(self) -> None:
        """Let go of the store."""


class Screen(anywidget.AnyWidget):
    """A page of an activity: `frame` (words, questions), `state` (live), and commands, which come as {id, do, args}.

    A page asks for all of `state` once, and then gets {patch, from, to}: the change since the state of that `number`.
    The reply to a command is {id, to, …}, with the number that the page should be at. If the page has another number,
    it asks for all of the state again, by {"do": "whole"}: a page that is still loading gets no patch. If a command
    comes again, under the same id, the reply is the same and the command is not carried out again. A page that is not
    served by Samut has no address for the chart's script, and asks for it by {"do": "plotly"}.

    Parameters
    ----------
    player : Player
        The activity that the page shows.
    served : bool
        Whether Samut's own server shows it: the script is then a cached file and not sent through the socket.
    """

    frame = traitlets.Dict().tag(sync=True)
    state = traitlets.Dict().tag(sync=True)
    number = traitlets.Int(0).tag(sync=True)
    _following: asyncio.Future[None] | None = None

    def __init__(self, player: Player, served: bool = True) -> None:
        self._player, self._served = player, served
        self._replies: OrderedDict[str, dict[str, Any]] = OrderedDict()
        self._esm = f"/static/{player.view}.js" if served else (STATIC / f"{player.view}.js").read_text("utf-8")
        self._css = "" if served else (STATIC / f"{player.view}.css").read_text("utf-8")
        super().__init__(frame=dict(player.frame()), state=_plain(player.state()))
        self.on_msg(self._answer)
        self.comm.on_close(lambda _message: self.leave())

    def notify_change(self, change: Any) -> None:
        """Send a changed trait, but not the state, which is sent as a patch."""
        if change["name"] not in PATCHED:
            super().notify_change(change)

    def set_state(self, sync_data: dict[str, Any]) -> None:
        """Ignore a page's change of a trait: pages change the state by commands only."""

    def refresh(self) -> None:
        """Read configuration and state again, and send the difference."""
        self.frame = dict(self._player.frame())
        state = _plain(self._player.state())
        patch = diff(self.state, state)
        if patch is not None:
            self.state, self.number = state, self.number + 1
            self.send({"patch": patch, "from": self.number - 1, "to": self.number})

    async def follow(self) -> None:
        """Poll for news for as long as the kernel lives. A failure is logged once for as long as it lasts."""
        seconds, failed = POLL_SECONDS[self._player.view], False
        while True:
            await asyncio.sleep(seconds_until_poll(seconds, asyncio.get_running_loop().time()))
            try:
                if self._player.news():
                    self.refresh()
                failed = False
            except Exception:
                if not failed:
                    log.exception("could not read the store")
                failed = True

    def leave(self) -> None:
        """Stop polling and let go of the store, after the page was closed."""
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
        if content.get("do") == "plotly" and not self._served:
            self.send({"id": content.get("id"), "ok": True, "script": PLOTLY.read_text("utf-8")})
            return
        self.send({"id": content.get("id"), "to": self.number, **self._reply(content)})
        self.refresh()

    def _reply(self, content: dict[str, Any]) -> dict[str, Any]:
        """Return the reply to a command; if it came before, the reply it got then."""
        id = content.get("id")
        if not isinstance(id, str) or len(id) > LONGEST_ID:
            return attempt(self._player, content)
        if id not in self._replies:
            self._replies[id] = attempt(self._player, content)
        if len(self._replies) > MOST_REPLIES:
            self._replies.popitem(last=False)
        return self._replies[id]


def attempt(player: Player, content: dict[str, Any]) -> dict[str, Any]:
    """Carry out a command of a page. Return {"ok": True, …} or {"ok": False, "error": {where, what, do}}."""
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
    """Log where a command failed: not the error's message, which may repeat a person's words."""
    frames = traceback.extract_tb(error.__traceback__)
    if count := failures.count(type(error).__name__, frames[-1].filename, frames[-1].lineno):
        where = "".join(traceback.format_list(frames))
        log.error("a command failed (%d times): %s\n%s", count, type(error).__name__, where)


def _plain(state: Mapping[str, object]) -> dict[str, Any]:
    """Return a copy of the state as a page reads it from JSON."""
    plain: dict[str, Any] = json.loads(json.dumps(state))
    return plain


def seconds_until_poll(seconds: float, now: float) -> float:
    """Return how many seconds to wait until the next poll.

    All pages of a kernel poll at the same moments, so that it wakes once for all; each kernel at moments of its own.

    Parameters
    ----------
    seconds : float
        The time between two polls.
    now : float
        The time of the event loop.

    Examples
    --------
    >>> 0.05 < seconds_until_poll(0.5, now=100.0) <= 0.55
    True
    """
    left = seconds - (now + os.getpid() * APART) % seconds
    return left if left > seconds / 10 else left + seconds


def follow(screen: Screen) -> None:
    """Begin to poll for news, if an event loop is running."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    screen._following = asyncio.ensure_future(screen.follow())
