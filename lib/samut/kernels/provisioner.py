"""Kernels from a process that is warm already: forked from it (see `warm`), or itself (see `standby`).

They start the ordinary way if that can't be.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import select
import signal
import socket
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import LocalProvisioner

from samut.kernels.fork_server import FOR_WARM

log = logging.getLogger(__name__)

LAUNCHER = "ipykernel_launcher"
SECONDS_TO_FORK = 30.0
MOST_FAILURES = 3


class Cold(Exception):
    """The error that no warm kernel is ready."""


class Pool(ABC):
    """A pool of warm kernels."""

    @abstractmethod
    def start(self) -> None:
        """Begin to warm up."""

    @abstractmethod
    async def kernel(self, launch: dict[str, Any], out: int, err: int) -> Any:
        """Return a process like subprocess.Popen's that is a kernel of its own, in a group of its own.

        launch: {env, cwd, arguments}. out, err: the files it prints to. Raises Cold.
        """

    @abstractmethod
    def close(self) -> None:
        """End everything but the kernels."""


class Forked:
    """A forked kernel, as much of subprocess.Popen as a provisioner uses. It is no child of ours."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._watched = _pidfd(pid)
        self._look_at = select.poll()
        self._look_at.register(self._watched, select.POLLIN)

    def poll(self) -> int | None:
        """Return None while it runs. Only its parent could know how it ended: 0 for any end."""
        return self._look(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end. Raises subprocess.TimeoutExpired if it still runs after that many seconds."""
        code = self._look(timeout)
        if code is None:
            raise subprocess.TimeoutExpired(LAUNCHER, timeout or 0.0)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if sys.platform == "linux" and self.poll() is None:
            signal.pidfd_send_signal(self._watched, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)

    def _look(self, seconds: float | None) -> int | None:
        if self.returncode is None and self._look_at.poll(None if seconds is None else 1000 * seconds):
            self.returncode = 0
            os.close(self._watched)
        return self.returncode


class Warm(Pool):
    """The server's end of the warm process, which is started when first needed and anew once it has died.

    env: its environment, without secrets. log: the file it prints to.
    """

    def __init__(self, env: Mapping[str, str], log: BinaryIO) -> None:
        self._env, self._log = {**env, **FOR_WARM}, log
        self._process: subprocess.Popen[bytes] | None = None
        self._failed: subprocess.Popen[bytes] | None = None
        self._failures = 0

    def start(self) -> None:
        """Begin to warm up, if it doesn't run."""
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._asking, theirs = socket.socketpair()
            self._asking.setblocking(False)
            command = [sys.executable, "-m", "samut.kernels.fork_server", str(theirs.fileno())]
            with theirs:
                self._process = subprocess.Popen(
                    command,
                    env=self._env,
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    stdout=self._log,
                    stderr=self._log,
                    start_new_session=True,
                )

    async def kernel(self, launch: dict[str, Any], out: int, err: int) -> Forked:
        if self._failures >= MOST_FAILURES:
            raise Cold("it failed too often")
        try:
            self.start()
            async with asyncio.timeout(SECONDS_TO_FORK):
                forked = await self._ask(launch, out, err)
        except (OSError, ValueError, TimeoutError) as error:
            self._count(error)
            raise Cold(repr(error)) from error
        self._failures = 0
        return forked

    def _count(self, error: Exception) -> None:
        """Count a failure: all requests that waited for a process that died are one."""
        if isinstance(error, TimeoutError) or self._failed is not self._process:
            self._failures += 1
        self._failed = self._process

    async def _ask(self, launch: dict[str, Any], out: int, err: int) -> Forked:
        loop = asyncio.get_running_loop()
        own_end, theirs = socket.socketpair()
        with own_end, theirs:
            own_end.setblocking(False)
            socket.send_fds(self._asking, [b"k"], [theirs.fileno(), out, err])
            theirs.close()
            await loop.sock_sendall(own_end, json.dumps(launch).encode() + b"\n")
            forked = Forked(int(await loop.sock_recv(own_end, 32)))
            own_end.send(b"go\n")  # without this it ends by itself: none is left that nobody knows of
            try:
                await loop.sock_recv(own_end, 32)  # "bound", or nothing if it has ended
            except BaseException:
                forked.kill()
                raise
            return forked

    def close(self) -> None:
        """End the warm process; its kernels end with it."""
        if self._process is not None:
            self._asking.close()
            self._process.kill()
            self._process.wait()
            self._process = None


class WarmProvisioner(LocalProvisioner):
    """The provisioner of Jupyter, but for the origin of the process."""

    warm: Pool
    process: Any = None

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Take a warm kernel, or start it as Jupyter does, with a word in the log."""
        began = time.monotonic()
        try:
            self.process = await self._warm_kernel(cmd, **kwargs)
        except Cold as why:
            log.warning("a kernel starts cold after %.1f s: %s", time.monotonic() - began, why)
            return await super().launch_kernel(cmd, **kwargs)
        self.pid = self.process.pid
        self.pgid = self.pid if hasattr(os, "killpg") else None
        self.cwd = kwargs.get("cwd", Path.cwd())
        return self.connection_info

    async def _warm_kernel(self, cmd: list[str], **options: Any) -> Any:
        if LAUNCHER not in cmd:
            raise Cold("it is not one of ours")
        cwd = str(options.get("cwd") or Path.cwd())
        launch = {"env": options["env"], "cwd": cwd, "arguments": cmd[cmd.index(LAUNCHER) + 1 :]}
        return await self.warm.kernel(launch, _number(options.get("stdout"), 1), _number(options.get("stderr"), 2))

    async def send_signal(self, signum: int) -> None:
        """Signal the kernel and what it started. One that has ended gets none: its number may be another's by now."""
        if self.process and self.process.poll() is None:
            await super().send_signal(signum)


def _number(file: Any, standard: int) -> int:
    """Return the number of the file to print to, as subprocess.Popen takes it. Raises Cold for a pipe not made yet."""
    number: int = standard if file is None else file if isinstance(file, int) else file.fileno()
    if number < 0:
        raise Cold("its output is to be read from a pipe")
    return number


def can_fork() -> bool:
    """Tell whether this system can fork kernels and watch them: Linux. macOS's own libraries don't outlive a fork."""
    if sys.platform != "linux":
        return False
    try:
        os.close(_pidfd(os.getpid()))
    except OSError:
        return False
    return True


def _pidfd(pid: int) -> int:
    if sys.platform != "linux":
        raise OSError("only Linux has process descriptors")
    return os.pidfd_open(pid)
