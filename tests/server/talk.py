"""Speaking to a kernel's WebSocket, as a page does and as a page never would; and waiting."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

T = TypeVar("T")
Script = Callable[["Talk"], Awaitable[Any]]


def wait_until(said: Callable[[], Any], seconds: float = 120, what: str = "this") -> Any:
    """What `said` returns once it is true. Waits for a condition, never for a time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = said()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"{what} did not come about in {seconds} s")


def in_a_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run it in a loop of its own; in a thread, as the browser tests keep one running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


class Talk:
    """An open socket."""

    def __init__(self, socket: WebSocketClientConnection) -> None:
        self.socket = socket

    async def say(self, kind: str, content: dict[str, Any], channel: str = "shell", **more: Any) -> str:
        """Send one message; returns its id."""
        header = {"msg_id": secrets.token_hex(8), "msg_type": kind, "session": "s" * 8, "date": "", "version": "5.3"}
        message = {"header": {**header, "username": ""}, "parent_header": {}, "metadata": {}, "content": content}
        await self.socket.write_message(json.dumps({**message, "channel": channel, **more}))
        return header["msg_id"]

    async def press(self, model: str, **content: Any) -> str:
        """A custom message to a widget, as its button sends it."""
        return await self.say("comm_msg", {"comm_id": model, "data": {"method": "custom", "content": content}})

    async def hear(self, wanted: Callable[[dict[str, Any]], Any], seconds: float = 60) -> Any:
        """What `wanted` makes of the first message it makes anything of; None once the socket is closed."""
        async with asyncio.timeout(seconds):
            while True:
                raw = await self.socket.read_message()
                if raw is None:
                    return None
                found = wanted(json.loads(raw))
                if found:
                    return found

    async def reply(self, id: str = "me") -> Any:
        """The widget's own reply to the message of that id."""
        return await self.hear(lambda message: custom(message, id))

    async def closed(self, seconds: float = 60) -> int | None:
        """The code the other side closes with."""
        await self.hear(lambda message: False, seconds)
        return self.socket.close_code


def custom(message: dict[str, Any], id: str) -> Any:
    data = message["content"].get("data", {})
    content = data.get("content", {}) if data.get("method") == "custom" else {}
    return content if content.get("id") == id else None


def talk(visitor: Any, kernel: str, script: Script, **headers: str) -> Any:
    """Run `script` on a socket to that kernel. Headers given replace the ones a page would send; "" leaves one out."""

    async def run() -> Any:
        address = f"ws://{visitor.server.host}/api/kernels/{kernel}/channels?session_id={'a' * 32}"
        sent = {"Cookie": visitor.cookie, "Origin": visitor.server.url, **headers}
        request = HTTPRequest(address, headers={name: value for name, value in sent.items() if value})
        socket = await websocket_connect(request, max_message_size=50_000_000)
        try:
            return await script(Talk(socket))
        finally:
            socket.close()

    return in_a_loop(run())


def refused(visitor: Any, kernel: str, **headers: str) -> int:
    """The status a socket to that kernel is refused with; 101 where it is not."""

    async def nothing(_talk: Talk) -> int:
        return 101

    try:
        return int(talk(visitor, kernel, nothing, **headers))
    except HTTPClientError as error:
        return int(error.code)
