"""Kernels without a fork: a few processes that have done everything once, of which each becomes one kernel.

The server keeps them ready (`Standby`); each of them runs `main`. It is started as Jupyter starts a kernel, so that
signals, the wait for its end and Windows' handles are as ever, and learns through its standard input who it is.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping
from typing import Any, BinaryIO

from jupyter_client.launcher import launch_kernel

from samut.kernels import fork_server
from samut.kernels.provisioner import MOST_FAILURES, Cold, Pool

log = logging.getLogger(__name__)

READY = b"ready\n"
MOST_READY = 3
# Nobody has asked for a kernel for so long: now one may be warmed without slowing down who is being served.
SECONDS_OF_CALM = 2.0
# What Jupyter tells a process when it starts it, about the process that did: it stays true in the kernel.
OF_PARENT = ("JPY_PARENT_PID", "JPY_INTERRUPT_EVENT", "IPY_INTERRUPT_EVENT")

Process = subprocess.Popen[bytes]


class Standby(Pool):
    """The server's end: a thread warms one process after the other, until there are enough.

    env: their environment, without secrets. log: the file they print to, also as kernels. calm: seconds without a
    visitor
    before one is warmed, but for the first ones.
    """

    def __init__(self, env: Mapping[str, str], log: BinaryIO, calm: float = SECONDS_OF_CALM) -> None:
        self._env, self._log, self._calm = {**env, **fork_server.FOR_WARM}, log, calm
        self._ready: deque[Process] = deque()
        self._warming: Process | None = None
        self._failures = 0
        self._closed = False
        self._last_asked = time.monotonic() - calm
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._fill, name="standby", daemon=True)

    def start(self) -> None:
        self._thread.start()

    async def kernel(self, launch: Mapping[str, Any], out: int, err: int) -> Process:
        """Return a process that was ready, and warm the next.

        Nobody waits for one that is not: it would take as long.
        """
        if {out, err} != {self._log.fileno()}:
            raise Cold("its output is to go elsewhere")
        line = json.dumps(launch).encode() + b"\n"
        while True:
            process = self._take()
            try:
                if await asyncio.to_thread(_tell, process, line):
                    return process
            except asyncio.CancelledError:
                process.kill()
                raise
            log.warning("a process on standby had died")

    def close(self) -> None:
        """End those that have not become a kernel."""
        with self._changed:
            self._closed = True
            self._changed.notify()
            if self._warming:
                self._warming.kill()
        self._thread.join()
        for process in self._ready:
            _end(process)
        self._ready.clear()

    def _take(self) -> Process:
        with self._changed:
            self._last_asked = time.monotonic()
            self._changed.notify()
            if not self._ready:
                raise Cold("it failed too often" if self._failures >= MOST_FAILURES else "none is on standby")
            return self._ready.popleft()

    def _fill(self) -> None:
        """Keep enough ready, until they are wanted no more or none can be."""
        while self._wait_until_wanted():
            try:
                self._warm_one()
            except (OSError, ValueError) as error:
                self._failures += 1
                log.warning("no process could be warmed, failure %d: %r", self._failures, error)

    def _wait_until_wanted(self) -> bool:
        with self._changed:
            while not self._closed and self._failures < MOST_FAILURES:
                calm = self._last_asked + self._calm - time.monotonic()
                if len(self._ready) < MOST_READY and calm <= 0:
                    return True
                self._changed.wait(calm if len(self._ready) < MOST_READY else None)
        return False

    def _warm_one(self) -> None:
        process = self._begin()
        with self._changed:
            self._warming = process
            if self._closed:
                process.kill()
        line = _first_line(process)
        with self._changed:
            self._warming = None
            if line == READY and not self._closed:
                self._ready.append(process)
                self._failures = 0
                return
        _end(process)
        if not self._closed:
            raise ValueError(f"it ended with {process.returncode}")

    def _begin(self) -> Process:
        pipe, log = subprocess.PIPE, self._log.fileno()
        command = [sys.executable, "-m", "samut.kernels.spares"]
        return launch_kernel(command, stdin=pipe, stdout=pipe, stderr=log, env=dict(self._env))


def _first_line(process: Process) -> bytes:
    """Return the one line that a process prints once it is ready; nothing if it ended before."""
    assert process.stdout
    with process.stdout as stream:
        return stream.readline()


def _tell(process: Process, line: bytes) -> bool:
    """Send a process the line it is to become a kernel with, and tell whether it took it. It has no more input then."""
    assert process.stdin
    try:
        with process.stdin as stream:
            stream.write(line)
    except OSError:
        _end(process)
        return False
    return process.poll() is None


def _end(process: Process) -> None:
    process.kill()
    process.wait()
    if process.stdin:
        process.stdin.close()


def main() -> None:
    """Get warm, say so, and be the kernel that the line describes; end if the server does."""
    if not sys.flags.safe_path:
        del sys.path[0]  # the folder it was started in; IPython adds the one it runs in
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in Windows' console is the server's alone
    output = os.dup(1)
    os.dup2(2, 1)
    _give_way(True)
    kernel = fork_server.prepared()
    os.write(output, READY)
    os.close(output)
    line = sys.stdin.buffer.readline()
    if line.endswith(b"\n"):
        launch: dict[str, Any] = json.loads(line)
        make_own(launch)
        kernel.begin(launch["arguments"], int(os.environ["JPY_PARENT_PID"]), bound=lambda: None)


def make_own(launch: Mapping[str, Any]) -> None:
    """Have the environment and the folder that a kernel started by itself would have."""
    of_parent = {name: os.environ[name] for name in OF_PARENT if name in os.environ}
    os.environ.clear()
    os.environ.update({**launch["env"], **of_parent})
    if sys.platform != "win32":
        time.tzset()
    os.chdir(launch["cwd"])
    signal.signal(signal.SIGINT, signal.default_int_handler)
    _give_way(False)


def _give_way(to_others: bool) -> None:
    """Use the processor only when others don't. Only Windows lets a process take that back."""
    if sys.platform == "win32":
        import psutil

        way = psutil.BELOW_NORMAL_PRIORITY_CLASS if to_others else psutil.NORMAL_PRIORITY_CLASS
        psutil.Process().nice(way)


if __name__ == "__main__":
    main()
