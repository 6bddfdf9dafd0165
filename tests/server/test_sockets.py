"""The port."""

from __future__ import annotations

import contextlib
import socket

import pytest

from samut.errors import SamutError
from samut.server.sockets import MORE_PORTS, listen


def take(count):
    """A run of that many free ports, all of them taken."""
    for _ in range(100):
        held = [socket.create_server(("127.0.0.1", 0))]
        first = held[0].getsockname()[1]
        with contextlib.suppress(OSError):
            for port in range(first + 1, first + count):
                held.append(socket.create_server(("127.0.0.1", port)))
        if len(held) == count:
            return held, first
        for one in held:
            one.close()
    raise AssertionError("no run of free ports")


def test_the_next_port_is_taken_where_one_is_in_use():
    held, first = take(3)
    sockets, port = listen(first, local=True)
    assert first + 2 < port <= first + MORE_PORTS
    for one in [*held, *sockets]:
        one.close()


def test_where_all_ports_are_in_use_it_is_said():
    held, first = take(MORE_PORTS + 1)
    with pytest.raises(SamutError) as caught:
        listen(first, local=True)
    assert caught.value.code == "server.no_port"
    assert caught.value.values == {"first": first, "last": first + MORE_PORTS}
    for one in held:
        one.close()


@pytest.mark.parametrize(("local", "address"), [(True, "127.0.0.1"), (False, "0.0.0.0")])
def test_who_may_connect(local, address):
    sockets, port = listen(0, local)
    assert {one.getsockname() for one in sockets} == {(address, port)}
    for one in sockets:
        one.close()
