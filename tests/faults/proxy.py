"""Stands between a browser and the server as the hall's Wi-Fi does: passes on, delays, cuts, falls silent."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any

CHUNK = 16 * 1024
LARGE = 60
"""Bytes of what is torn: more than a page's "are you there", less than an answer or what comes back of it."""


class Proxy:
    """A TCP proxy on 127.0.0.1 in a thread of its own. `mode` says what it does:

    pass        all goes through; `delay` seconds later, where that is set
    cut         connections are closed, the new ones at once
    tear up     the next that a page sends is closed in the middle, of a word too; then "cut"
    tear down   the same of what the server sends
    half-open   connections stay, new ones are accepted, and nothing goes through either way: no answer, no end
    black hole  as half-open, and for the server the connections that were there have ended

    Back in "pass", what fell silent stays silent, as a phone's dead connection does: only new ones work.
    """

    def __init__(self, target: int) -> None:
        self.target, self.mode, self.delay = target, "pass", 0.0
        self.pairs: set[Pair] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def set(self, mode: str, delay: float = 0.0) -> None:
        """Begin this fault, or end all with "pass"."""
        self._run(self._set(mode, delay))

    def close(self) -> None:
        self._run(self._set("cut", 0.0))
        self._loop.call_soon_threadsafe(self._server.close)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def cut(self) -> None:
        """Close all; in the proxy's own thread."""
        self.mode = "cut"
        for pair in list(self.pairs):
            pair.close()

    def _run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    async def _set(self, mode: str, delay: float) -> None:
        self.mode, self.delay = mode, delay
        if mode == "cut":
            self.cut()
        elif mode in ("half-open", "black hole"):
            for pair in list(self.pairs):
                pair.silence(to_server=mode == "black hole")

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        pair = Pair(self, writer)
        self.pairs.add(pair)
        try:
            await pair.carry(reader)
        finally:
            pair.close()
            self.pairs.discard(pair)


class Pair:
    """One connection: the page's side and the server's."""

    def __init__(self, proxy: Proxy, page: asyncio.StreamWriter) -> None:
        self.proxy, self.page, self.server = proxy, page, None
        self.silent = proxy.mode in ("half-open", "black hole")

    async def carry(self, asked: asyncio.StreamReader) -> None:
        """Until one side has ended."""
        if self.proxy.mode == "cut":
            return
        if self.silent:
            await asked.read()
            return
        try:
            answered, self.server = await asyncio.open_connection("127.0.0.1", self.proxy.target)
        except OSError:
            return
        up, down = (
            asyncio.ensure_future(way)
            for way in (self._pass(asked, self.server, "up"), self._pass(answered, self.page, "down"))
        )
        await asyncio.wait([up, down], return_when=asyncio.FIRST_COMPLETED)
        if self.silent:
            await up
        up.cancel()
        down.cancel()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str) -> None:
        try:
            while data := await reader.read(CHUNK):
                await asyncio.sleep(self.proxy.delay)
                if self.silent:
                    continue
                torn = self.proxy.mode == f"tear {way}" and len(data) >= LARGE
                writer.write(data[: middle(data)] if torn else data)
                await writer.drain()
                if torn:
                    self.proxy.cut()
        except OSError:
            pass

    def silence(self, to_server: bool) -> None:
        self.silent = True
        if to_server and self.server is not None:
            self.server.close()

    def close(self) -> None:
        for writer in (self.page, self.server):
            if writer is not None:
                writer.close()


def middle(data: bytes) -> int:
    """About half of it, inside a letter of several bytes where there is one."""
    half = len(data) // 2
    return next((at for at in range(half, len(data)) if data[at] & 0xC0 == 0x80), half)
