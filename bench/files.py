"""Loads a page's files as a browser does, six connections at a time, and costs little itself: nothing is unpacked."""

from __future__ import annotations

import asyncio
from contextlib import suppress

CONNECTIONS = 6


async def load_files(host: str, cookie: str, paths: list[str]) -> int:
    """Ask for all of them and read them to the end; returns their bytes. Raises RuntimeError where one is refused."""
    waiting = list(reversed(paths))
    counts = await asyncio.gather(*(_one(host, cookie, waiting) for _ in range(min(CONNECTIONS, len(paths)))))
    return sum(counts)


async def _one(host: str, cookie: str, waiting: list[str]) -> int:
    """One connection: takes the next path as long as there is one."""
    reader = writer = None
    count = 0
    while waiting:
        path = waiting.pop()
        if reader is None or writer is None:
            name, _, port = host.partition(":")
            reader, writer = await asyncio.open_connection(name, int(port), limit=1 << 20)
        asked = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip, deflate\r\nCookie: {cookie}\r\n\r\n"
        writer.write(asked.encode())
        size, again = await _read(reader, path)
        count += size
        if not again:
            writer.close()
            reader = writer = None
    if writer is not None:
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
    return count


async def _read(reader: asyncio.StreamReader, path: str) -> tuple[int, bool]:
    """Bytes of one answer, and whether the connection can be used again."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    if " 200 " not in head.split("\r\n")[0]:
        raise RuntimeError(f"{path}: {head[:60]}")
    fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
    again = fields.get("connection", "") != "close"
    if "content-length" in fields:
        return len(head) + await _exactly(reader, int(fields["content-length"])), again
    if fields.get("transfer-encoding") == "chunked":
        return len(head) + await _chunks(reader), again
    return len(head) + len(await reader.read()), False


async def _exactly(reader: asyncio.StreamReader, size: int) -> int:
    left = size
    while left:
        got = await reader.read(min(left, 1 << 18))
        if not got:
            raise RuntimeError("an answer was cut off")
        left -= len(got)
    return size


async def _chunks(reader: asyncio.StreamReader) -> int:
    count = 0
    while size := int((await reader.readline()).split(b";")[0], 16):
        count += await _exactly(reader, size)
        await reader.readline()
    await reader.readline()
    return count
