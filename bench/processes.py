"""A server in a process of its own, with all that it starts: its memory, its processor time, its end."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

RUNNING: list[Tree] = []
GONE = (psutil.NoSuchProcess, psutil.ZombieProcess, psutil.AccessDenied)
PATIENCE = 60.0
MEMORY = "PSS" if sys.platform == "linux" else "RSS"
"""What is summed. Only on Linux is what several processes share divided among them; elsewhere it counts in each."""


@dataclass
class Kept:
    """What one process holds on to. memory: MB, of the kind that `MEMORY` names.

    handles: file descriptors, or what Windows has for them.
    """

    memory: float
    threads: int
    handles: int


class Tree:
    """A process and all below it. Its output goes to `log`."""

    def __init__(self, command: list[str], log: Path, cwd: Path, env: dict[str, str] | None = None) -> None:
        self.log = log.open("ab")
        self.process = subprocess.Popen(
            command, cwd=cwd, env={**os.environ, **(env or {})}, stdout=subprocess.PIPE, stderr=self.log
        )
        self.root = psutil.Process(self.process.pid)
        RUNNING.append(self)

    def all(self) -> list[psutil.Process]:
        return [self.root, *self.root.children(recursive=True)]

    def memory(self) -> float:
        """MB of everything, of the kind that `MEMORY` names."""
        return sum(kept(process).memory for process in self.all())

    def cpu(self) -> float:
        """Seconds of processor that all have used, with those of children that ended and were waited for."""
        return sum(_cpu(process) for process in self.all())

    def kill(self) -> None:
        """As when the laptop's battery is out: all at once, and none can clear up."""
        below = self.root.children(recursive=True)
        for process in (self.root, *below):
            with suppress(*GONE):
                process.kill()
        self.process.wait()
        psutil.wait_procs(below, timeout=10)
        self._close()

    def stop(self) -> None:
        """End it, and whatever it leaves behind: plain Voila leaves its kernels."""
        below = self.root.children(recursive=True)
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        for process in below:
            with suppress(*GONE):
                process.kill()
        psutil.wait_procs(below, timeout=10)
        self._close()

    def _close(self) -> None:
        RUNNING.remove(self)
        if self.process.stdout:
            self.process.stdout.close()
        self.log.close()


def kept(process: psutil.Process) -> Kept:
    """What a process holds; nothing where it has ended meanwhile."""
    with suppress(*GONE):
        handles = process.num_handles() if sys.platform == "win32" else process.num_fds()
        return Kept(_memory(process) / 1e6, process.num_threads(), handles)
    return Kept(0.0, 0, 0)


def _memory(process: psutil.Process) -> int:
    """Bytes."""
    return int(process.memory_full_info().pss if MEMORY == "PSS" else process.memory_info().rss)


def _cpu(process: psutil.Process) -> float:
    with suppress(*GONE):
        return float(sum(process.cpu_times()[:4]))
    return 0.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str) -> bool:
    """Whether a server answers there, with whatever it be."""
    try:
        with urllib.request.urlopen(url, timeout=5):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def wait_until(said: Callable[[], Any], what: str, seconds: float = PATIENCE) -> Any:
    """What `said` returns once it is true. Raises TimeoutError."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = said()
        if found:
            return found
        time.sleep(0.05)
    raise TimeoutError(f"{what} did not come about in {seconds:.0f} s")
