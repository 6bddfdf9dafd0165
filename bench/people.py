"""Visitors of ours without a browser: they join, load a page with its files, and talk to its socket."""

from __future__ import annotations

import asyncio
import hashlib
import html
import json
import re
import secrets
import time
import urllib.parse
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse
from tornado.websocket import WebSocketClientConnection, WebSocketClosedError, websocket_connect

from bench.files import load_files

T = TypeVar("T")
MODEL = re.compile(r'"model_id": ?"([0-9a-f]{32})"')
OURS = re.compile(r'id="samut-page">(.*?)</script>', re.DOTALL)
STOCK = re.compile(r'"kernelId": ?"([0-9a-f-]{36})"')
PATIENCE = 300
ANSWER = 90
BEAT, BEAT_SECONDS = ".", 2.0
"""What a page of ours asks the server as long as it is open, as shell/channel.js does."""


def in_a_loop(work: Coroutine[Any, Any, T]) -> T:
    """Run it in a loop and a thread of its own: Playwright keeps a loop running in this one."""

    async def run() -> T:
        AsyncHTTPClient.configure(None, max_clients=200)
        return await work

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, run()).result()


@dataclass
class Phone:
    """One visitor. host: of the server, with its port. frames: (seconds, text) of all the socket said."""

    host: str
    cookies: dict[str, str] = field(default_factory=dict)
    frames: list[tuple[float, str]] = field(default_factory=list)
    socket: WebSocketClientConnection | None = None

    async def ask(self, path: str, began: Callable[[bytes], None] | None = None, **fields: str) -> HTTPResponse:
        request = HTTPRequest(
            f"http://{self.host}{path}",
            method="POST" if fields else "GET",
            body=urllib.parse.urlencode(fields) if fields else None,
            headers={"Cookie": self.cookie, "Origin": f"http://{self.host}"},
            follow_redirects=False,
            request_timeout=PATIENCE,
            connect_timeout=PATIENCE,
            streaming_callback=began,
        )
        answer = await AsyncHTTPClient().fetch(request, raise_error=False)
        for line in answer.headers.get_list("Set-Cookie"):
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value.strip('"')
        return answer

    @property
    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    async def join(self, code: str, group: str, there: bool = False) -> Phone:
        """Enter the code and a group that is there, or is made. Who makes one with the same form gets the same one."""
        await self.ask("/join", step="code", code=code)
        if there:
            await self.ask("/join", step="group", group=await self._found(group))
        else:
            await self.ask("/join", step="make", name=group, form=hashlib.md5(group.encode()).hexdigest())
        await self.ask("/join", step="name", nickname="")
        return self

    async def _found(self, group: str) -> str:
        """The id of the group of that name. Raises RuntimeError where there is none."""
        page = (await self.ask("/join?at=group")).body.decode()
        button = re.search(rf'value="([0-9a-f]+)">{re.escape(html.escape(group))}<', page)
        if not button:
            raise RuntimeError(f"no group of the name {group}")
        return button[1]

    async def sign_in(self, pin: str, view: str) -> Phone:
        await self.ask("/staff", pin=pin, role="facilitator" if view == "console" else "board")
        return self

    async def open(self, path: str, files: list[str] | None = None) -> float:
        """Seconds until the page, the files a browser loads with it, and the widgets' first state are there.

        Files are asked for once the first of the page has come, the socket once all of it has.
        """
        began = time.perf_counter()
        parts: list[bytes] = []
        first = asyncio.Event()

        def part(data: bytes) -> None:
            parts.append(data)
            first.set()

        async def page() -> None:
            await self.ask(path, part)
            first.set()
            await self._connect(b"".join(parts).decode("utf-8", "replace"))

        async def rest() -> None:
            await first.wait()
            await load_files(self.host, self.cookie, files or [])

        await asyncio.gather(page(), rest())
        return time.perf_counter() - began

    async def _connect(self, page: str) -> None:
        """Open the socket of this page and wait for the first state of its widgets."""
        told, stock, models = OURS.search(page), STOCK.search(page), MODEL.findall(page)
        if not models or not (told or stock):
            raise RuntimeError(f"a page without a widget: {page[:300]}")
        place = json.loads(told[1])["socket"] if told else f"/api/kernels/{stock[1]}/channels"  # type: ignore[index]
        address = f"ws://{self.host}{place}?session_id={secrets.token_hex(16)}"
        request = HTTPRequest(address, headers={"Cookie": self.cookie, "Origin": f"http://{self.host}"})
        request.request_timeout = request.connect_timeout = PATIENCE
        options = {"compression_level": 1, "mem_level": 5}
        self.socket = await websocket_connect(request, max_message_size=50_000_000, compression_options=options)
        self.models = list(dict.fromkeys(models))
        for model in self.models:
            await self._say(model, {"method": "request_state"})
        await asyncio.gather(*(self.hear(f'"{model}"', '"update"') for model in self.models[:1]))
        self.tasks = [asyncio.ensure_future(self._listen())]
        if told:
            self.tasks.append(asyncio.ensure_future(self._beat()))

    async def hear(self, *words: str) -> None:
        """Wait for a frame that holds all those words, before anybody listens."""
        assert self.socket
        async with asyncio.timeout(ANSWER):
            while raw := await self.socket.read_message():
                if all(word in raw for word in words):
                    return
        raise RuntimeError("the socket closed before the first state")

    async def _listen(self) -> None:
        assert self.socket
        while raw := await self.socket.read_message():
            if raw != BEAT:
                self.frames.append((time.perf_counter(), str(raw)))

    async def _beat(self) -> None:
        assert self.socket
        with suppress(WebSocketClosedError):
            while True:
                await self.socket.write_message(BEAT)
                await asyncio.sleep(BEAT_SECONDS)

    async def _say(self, model: str, data: dict[str, Any]) -> None:
        header = {"msg_type": "comm_msg", "session": "s" * 8, "username": "", "date": "", "version": "5.3"}
        header["msg_id"] = secrets.token_hex(8)
        whole = {"parent_header": {}, "metadata": {}, "channel": "shell", "header": header}
        assert self.socket
        await self.socket.write_message(json.dumps({**whole, "content": {"comm_id": model, "data": data}}))

    async def do(self, command: str, **args: Any) -> dict[str, Any]:
        """Send a command of this page. Returns {"at": when it was sent, **its reply}. Raises where it failed."""
        id, at = secrets.token_hex(16), time.perf_counter()
        content = {"id": id, "do": command, "args": args}
        await self._say(self.models[0], {"method": "custom", "content": content})
        _, raw = await self.seen(lambda frame: id in frame and '"custom"' in frame, at)
        reply = json.loads(raw)["content"]["data"]["content"]
        if not reply.get("ok"):
            raise RuntimeError(f"{command}: {reply}")
        return {"at": at, **reply}

    async def seen(self, wanted: Callable[[str], bool], since: float, seconds: float = 60) -> tuple[float, str]:
        """The first frame since then that is wanted, and when it came."""
        async with asyncio.timeout(seconds):
            while True:
                for at, raw in self.frames:
                    if at >= since and wanted(raw):
                        return at, raw
                await asyncio.sleep(0.005)

    def leave(self) -> None:
        """Close the socket, as a phone that sleeps does."""
        if self.socket:
            for task in self.tasks:
                task.cancel()
            self.socket.close()
            self.socket = None
            self.frames.clear()
