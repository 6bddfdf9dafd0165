from __future__ import annotations

import subprocess
import sys
import textwrap

from samut.settings import PACKAGE


def alone(code):
    program = "from samut.lab.offline import NetworkRefusedError, refuse_network; import socket; refuse_network()\n" + textwrap.dedent(code)
    return subprocess.run([sys.executable, "-c", program], cwd=PACKAGE.parent, capture_output=True, text=True, timeout=300)


def test_this_machine_is_reached_and_no_other():
    done = alone("""
        server = socket.create_server(("127.0.0.1", 0))
        socket.create_connection(server.getsockname(), 5).close()
        for ask in (
            lambda: socket.create_connection(("192.0.2.1", 80), 1),
            lambda: socket.socket().connect_ex(("192.0.2.1", 80)),
            lambda: socket.getaddrinfo("example.org", 80),
        ):
            try:
                ask()
            except NetworkRefusedError:
                print("refused")
    """)
    assert done.stdout.split() == ["refused"] * 3, done.stderr
