"""Nothing leaves the machine: in this process no socket reaches further than the machine itself."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any


class Refused(OSError):
    """What asked for another machine is told that there is no network."""


def refuse() -> None:
    """From here on. What speaks past Python's sockets, as the kernel's own ZeroMQ does, is not touched."""
    for name in ("connect", "connect_ex"):
        setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    known = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *more, **named: known(_here(host), *more, **named)


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _here(address[0])
        return method(self, address)

    return connect


def _here(host: Any) -> Any:
    """Raises Refused for a host that is not this machine."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost") or _loopback(str(name)):
        return host
    raise Refused(f"no network while analyses are done again: {name}")


def _loopback(name: str) -> bool:
    try:
        return ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
