"""The one widget: a page of an activity, whose looks are the scripts in widgets/js."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any, Protocol

import anywidget
import traitlets

from samut.errors import SamutError

STATIC = Path(__file__).parent / "static"
POLL_SECONDS = 0.25
log = logging.getLogger(__name__)


class Player(Protocol):
    """What a screen needs of an activity."""

    view: str

    def frame(self) -> dict[str, Any]: ...
    def state(self) -> dict[str, Any]: ...
    def news(self) -> bool: ...
    def do(self, name: str, args: dict[str, Any]) -> dict[str, Any]: ...
    def say(self, error: SamutError) -> dict[str, str]: ...


class Screen(anywidget.AnyWidget):
    """Shows `frame` (words, questions) and `state` (live); a page's commands come as {id, do, args}.

    served: whether Samut's own server shows it, where the script is a cached file and not sent through the socket.
    """

    frame = traitlets.Dict().tag(sync=True)
    state = traitlets.Dict().tag(sync=True)

    def __init__(self, player: Player, served: bool = True) -> None:
        self._player = player
        self._esm = f"/static/{player.view}.js" if served else (STATIC / f"{player.view}.js").read_text("utf-8")
        self._css = "" if served else (STATIC / f"{player.view}.css").read_text("utf-8")
        super().__init__(frame=player.frame(), state=player.state())
        self.on_msg(self._answer)

    def refresh(self) -> None:
        """Show what stands now; only what differs is sent."""
        self.frame = self._player.frame()
        self.state = self._player.state()

    async def follow(self) -> None:
        """Look for news for as long as the kernel lives. A failure is logged and the next look goes on."""
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                if self._player.news():
                    self.refresh()
            except Exception:
                log.exception("could not read the store")

    def _answer(self, _widget: Any, content: Any, _buffers: Any) -> None:
        if isinstance(content, dict):
            self.send({"id": content.get("id"), **attempt(self._player, content)})
            self.refresh()


def attempt(player: Player, content: dict[str, Any]) -> dict[str, Any]:
    """Carry out one command of a page: {"ok": True, …} or {"ok": False, "error": {where, what, do}}."""
    args = content.get("args")
    try:
        result = player.do(str(content.get("do")), args if isinstance(args, dict) else {})
        return {"ok": True, **result}
    except SamutError as error:
        return {"ok": False, "error": player.say(error)}
    except Exception:
        log.exception("a command failed")
        return {"ok": False, "error": player.say(SamutError("desk.failed"))}


def follow(screen: Screen) -> None:
    """Begin to look for news, where there is a running loop to do it in."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return
    screen._following = asyncio.ensure_future(screen.follow())
