"""The names by which this laptop may be asked: a page on a foreign name that leads here is refused."""

from __future__ import annotations

import asyncio
import ipaddress
import re
import socket
import time
from collections.abc import Callable, Iterable

from samut.network.addresses import interfaces

REREAD_SECONDS = 10.0
HOST = re.compile(r"(\[[0-9a-f:.]+\]|[\w.-]+)(:\d{1,5})?", re.IGNORECASE | re.ASCII)


class Hosts:
    """The allow-list of Host headers.

    Own addresses change with the Wi-Fi: an unknown one has them read again, at most every ten seconds.
    """

    def __init__(
        self,
        more: Iterable[str] = (),
        read: Callable[[], frozenset[str]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._more = frozenset(name.lower() for name in more)
        self._read = read or own_names
        self._clock = clock
        self._own: frozenset[str] = frozenset()
        self._at = float("-inf")
        self._reading: asyncio.Lock | None = None

    async def allowed(self, header: str) -> bool:
        """Tell whether a request that names this Host may go on."""
        name = bare(header)
        if not name:
            return False
        if is_loopback(name) or name in self._more or name in self._own:
            return True
        await self.refresh()
        return name in self._own

    async def refresh(self) -> None:
        """Read this machine's names and addresses again."""
        self._reading = self._reading or asyncio.Lock()
        async with self._reading:
            if self._clock() - self._at < REREAD_SECONDS:
                return
            self._own = await asyncio.to_thread(self._read)
            self._at = self._clock()


def bare(header: str) -> str:
    """Return the name in a Host header, without port, brackets, capitals or a last dot; "" for anything else."""
    match = HOST.fullmatch(header)
    return match[1].strip("[]").rstrip(".").lower() if match else ""


def is_loopback(name: str) -> bool:
    """Tell whether a bare name or address means this machine itself, whoever asks."""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def own_names() -> frozenset[str]:
    """Return this machine's name, with and without .local, and its IPv4 addresses: the server listens on no others.

    No name server is asked. In a hall without internet that may take half a minute.
    """
    host = socket.gethostname().lower()
    short = host.split(".")[0]
    names = {network.address for network in interfaces()}
    return frozenset({host, short, f"{short}.local"} - {"", ".local"}) | names
