"""The warm process: it has made a kernel and done everything once, and forks one from that for each visitor.

It has one thread, no event loop, no ZeroMQ context and no engine, or a fork of it would be broken in ways that show
late. For each kernel it is sent, with one byte, three files: a socket to talk about the kernel, its standard output
and its standard error. The fork itself reads from that socket what it is to be, says its process id, and begins once
it is told to. A fork whose asker is gone ends; all of them end with the warm process, and that ends with its server.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import importlib
import json
import os
import random
import signal
import socket
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from samut.kernels.kernel_app import LeanApp

# What a kernel imports late, and not in every release or on every machine.
LATE = (
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.oinspect",
    "IPython.core.logger",
    "IPython.extensions.storemagic",
    "IPython.utils.wildcard",
    "faulthandler",
    "pysqlite3.dbapi2",
    "tornado.platform.asyncio",
)
# No library is to start threads of its own at import, and the debugger is not to warn of what nobody here debugs.
LIBRARIES = ("OPENBLAS", "OMP", "MKL", "NUMEXPR")
FOR_WARM = {**{f"{name}_NUM_THREADS": "1" for name in LIBRARIES}, "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
PR_SET_PDEATHSIG = 1


def main() -> None:
    """Fork kernels for the server at the other end of the socket whose number is the one argument."""
    if not sys.flags.safe_path:
        del sys.path[0]  # the folder it was started in; IPython adds the one it runs in
    requests = socket.socket(fileno=int(sys.argv[1]))
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for forks: the system forgets them at once
    kernel = warm_up()
    files = serve(requests)
    if files:
        requests.close()
        become_kernel(kernel, *files)


def warm_up() -> LeanApp:
    """Make and import all that can be shared, and see that it is safe to fork from: the kernel yet to be connected.

    Raises RuntimeError if it is not safe.
    """
    gc.disable()
    app = prepared()
    check()
    gc.collect()
    gc.freeze()
    return app


def prepared() -> LeanApp:
    """Return a kernel of nobody, in a process that has done everything once."""
    from samut.kernels import kernel_app

    kernel_app.without_debugger()
    app = kernel_app.LeanApp.instance()
    app.prepare()
    import ipywidgets

    from samut.app import exercise
    from samut.settings import from_environment

    ipywidgets.register_comm_target()
    for name in LATE:
        with suppress(ImportError):
            importlib.import_module(name)
    exercise(from_environment())
    app.rehearse()
    gc.collect()
    return app


def check() -> None:
    """Refuse to go on if something exists that must not be in two processes. Raises RuntimeError."""
    import sqlalchemy
    import zmq

    threads = max(threading.active_count(), len(os.listdir("/proc/self/task")))
    if threads != 1:
        raise RuntimeError(f"{threads} threads before the first fork")
    never = (zmq.Context, zmq.Socket, asyncio.AbstractEventLoop, sqlalchemy.Engine)
    names = {type(thing).__name__ for thing in gc.get_objects() if issubclass(type(thing), never)}
    if names:
        raise RuntimeError(f"{sorted(names)} before the first fork")


def serve(requests: socket.socket) -> list[int]:
    """Fork until the server is gone. Returns nothing then; in a fork, the three files it was asked for with."""
    while True:
        message, files, _, _ = socket.recv_fds(requests, 1, 3)
        if not message:
            return []
        try:
            if os.fork() == 0:
                return files
        except OSError as error:
            print(f"no kernel could be forked: {error}", file=sys.stderr, flush=True)
        for file in files:
            os.close(file)


def become_kernel(kernel: LeanApp, talk: int, out: int, err: int) -> None:
    """Be the kernel that is asked for through `talk`, until it ends."""
    parent = os.getppid()
    os.setsid()
    end_with(parent)
    asker = socket.socket(fileno=talk)
    with asker.makefile("rb") as lines:
        launch: dict[str, Any] = json.loads(lines.readline())
        make_own(launch, out, err)
        asker.sendall(b"%d\n" % os.getpid())
        if lines.readline() != b"go\n":
            os._exit(1)
    kernel.begin(launch["arguments"], parent, partial(answer, asker), polling=False)


def answer(asker: socket.socket) -> None:
    """Say that the kernel can be connected to."""
    with suppress(OSError), asker:  # who asked may be gone: then this ends with the server
        asker.sendall(b"bound\n")


def end_with(parent: int) -> None:
    """Let the system end this process when its parent ends."""
    ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(1)


def make_own(launch: dict[str, Any], out: int, err: int) -> None:
    """Remove what is left of the warm process that a kernel of its own would not have."""
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for file, standard in ((out, 1), (err, 2)):
        os.dup2(file, standard)
        os.close(file)
    os.environ.clear()
    os.environ.update(launch["env"], JPY_PARENT_PID=str(os.getppid()))
    time.tzset()
    os.chdir(launch["cwd"])
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    gc.enable()


if __name__ == "__main__":
    main()
