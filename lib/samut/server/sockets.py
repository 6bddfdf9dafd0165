"""The sockets on which the server listens, and the signals that stop it."""

from __future__ import annotations

import asyncio
import errno
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tornado.netutil import bind_sockets

from samut.errors import SamutError

MORE_PORTS = 10
TAKEN = {errno.EADDRINUSE, errno.EACCES, getattr(errno, "WSAEACCES", errno.EACCES)}
STOPPING = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")


def listen(port: int, local: bool) -> tuple[list[socket.socket], int]:
    """Return sockets on `port`, or on one of the next ten if it is taken, and the port they are on.

    local: this machine only. Raises SamutError if all are taken.
    """
    address = "127.0.0.1" if local else "0.0.0.0"
    ports = range(port, port + MORE_PORTS + 1) if port else [0]
    for candidate in ports:
        try:
            sockets = bind_sockets(candidate, address, family=socket.AF_INET)
        except OSError as error:
            if error.errno not in TAKEN:
                raise
        else:
            return sockets, sockets[0].getsockname()[1]
    raise SamutError("server.no_port", first=port, last=port + MORE_PORTS)


@contextmanager
def stopped_by_signals(stopping: asyncio.Event) -> Iterator[None]:
    """Let Ctrl-C, a closed terminal and a polite kill set the event, for as long as this lasts."""
    loop = asyncio.get_running_loop()

    def stop(_number: int, _frame: Any) -> None:
        loop.call_soon_threadsafe(stopping.set)

    numbers = [getattr(signal, name) for name in STOPPING if hasattr(signal, name)]
    heeded = [number for number in numbers if signal.getsignal(number) is not signal.SIG_IGN]
    before = {number: signal.signal(number, stop) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler if handler is not None else signal.SIG_DFL)
