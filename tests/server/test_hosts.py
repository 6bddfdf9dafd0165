"""By which names the laptop may be asked."""

from __future__ import annotations

import pytest

from samut.server.allowed_hosts import Hosts, bare, is_loopback, own_names
from server.talk import in_a_loop


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def allowed(hosts, *headers):
    async def ask():
        return [await hosts.allowed(header) for header in headers]

    return in_a_loop(ask())


@pytest.mark.parametrize(
    ("header", "name"),
    [("LapTop.local:8866", "laptop.local"), ("[::1]:8866", "::1"), ("[FE80::1]", "fe80::1"), ("192.168.1.5", "192.168.1.5"),
     ("host.", "host"), ("", ""), ("a b", ""), ("a@b", ""), ("a/b", ""), ("a:b", ""), ("::1", ""), ("a;b", ""), ("a\n", ""), ("a,b", ""), ('"', "")],
)
def test_a_host_header_is_read_strictly(header, name):
    assert bare(header) == name


@pytest.mark.parametrize(("name", "is_it"), [("localhost", True), ("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("192.168.1.5", False), ("localhost.evil.example", False), ("0.0.0.0", False)])
def test_what_is_loopback(name, is_it):
    assert is_loopback(name) is is_it


def test_own_names_are_allowed_and_foreign_ones_are_not():
    hosts = Hosts(["Hall.Example"], read=lambda: frozenset({"laptop", "10.42.0.1"}), clock=Clock())
    given = ["laptop:8866", "10.42.0.1", "hall.example", "localhost:1", "evil.example", "10.42.0.2", "laptop.evil.example", ""]
    assert allowed(hosts, *given) == [True, True, True, True, False, False, False, False]


def test_a_new_address_is_found_within_ten_seconds_and_read_no_more_often():
    clock, reads, own = Clock(), [], {"10.0.0.1"}

    def read():
        reads.append(clock.now)
        return frozenset(own)

    hosts = Hosts(read=read, clock=clock)
    assert allowed(hosts, "10.0.0.1", "10.0.0.2", "10.0.0.2") == [True, False, False]
    own.add("10.0.0.2")
    clock.now = 9.9
    assert allowed(hosts, "10.0.0.2", "evil.example") == [False, False]
    clock.now = 10.0
    assert allowed(hosts, "10.0.0.2", "evil.example") == [True, False]
    assert reads == [0.0, 10.0]


def test_this_machine_knows_itself():
    import socket

    assert socket.gethostname().lower() in own_names()
