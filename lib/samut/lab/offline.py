"""Nothing leaves the machine: in this process no socket reaches further than the machine itself."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import ip_address
from typing import Any


class NetworkRefusedError(OSError):
    """A connection to another machine was asked for."""


def refuse_network() -> None:
    """Refuse connections to other machines from now on. Code without Python's sockets, as ZeroMQ's, is not affected."""
    for name in ("connect", "connect_ex"):
        setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    getaddrinfo = socket.getaddrinfo
    socket.getaddrinfo = lambda host, *args, **options: getaddrinfo(_require_local(host), *args, **options)


def _guarded(method: Callable[..., Any]) -> Callable[..., Any]:
    def connect(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            _require_local(address[0])
        return method(self, address)

    return connect


def _require_local(host: Any) -> Any:
    """Return the host. Raises NetworkRefusedError if it is not this machine."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in (None, "", "localhost") or _is_loopback(str(name)):
        return host
    raise NetworkRefusedError(f"no network while analyses are done again: {name}")


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
