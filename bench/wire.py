"""Counts what goes over the wire: a relay on a port of its own, in a thread, between browsers and one server.

What is counted is the contents of the TCP connections, both ways: headers, bodies and WebSocket frames as they were
sent, compressed or not. What IP and TCP add is not.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress


class Wire:
    """port: where to connect to instead. down, up: bytes so far, from the server and to it.

    hole: while it is set, nothing goes through and nothing is refused; connections of then, so many as `swallowed`,
    stay dead afterwards.
    """

    def __init__(self, to: int) -> None:
        self.to, self.down, self.up, self.hole, self.swallowed = to, 0, 0, False, 0
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run(ready)), daemon=True)
        self._thread.start()
        ready.wait(10)

    @property
    def total(self) -> int:
        return self.down + self.up

    async def _run(self, ready: threading.Event) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._relay, "127.0.0.1", 0)
        self.port = int(server.sockets[0].getsockname()[1])
        ready.set()
        await self._stopping.wait()
        server.close()

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.hole:
            self.swallowed += 1
            await reader.read()
            return
        try:
            back, forth = await asyncio.open_connection("127.0.0.1", self.to)
        except OSError:
            writer.close()
            return
        await asyncio.gather(self._pass_on(reader, forth, "up"), self._pass_on(back, writer, "down"))

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: str) -> None:
        with suppress(OSError):
            dead = False
            while data := await reader.read(1 << 18):
                dead = dead or self.hole
                if dead:
                    continue
                setattr(self, way, getattr(self, way) + len(data))
                writer.write(data)
                await writer.drain()
        with suppress(OSError, RuntimeError):
            writer.close()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join(10)
