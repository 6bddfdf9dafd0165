"""A command that works on its own beside the server, gives way to the hall, and reports its progress."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from samut.errors import SamutError

NICE = 15
LAST_WORDS = 4000
LONGEST_LINE = 1_000_000
log = logging.getLogger(__name__)


class BackgroundJob:
    """One process. done: 0 to 1, and what: as it says while it works. error: {where, what, do, code} at its end.

    Each line of its output is JSON: {done, what}, {files} at the end, or {error}. A thread reads them, as Voila chooses
    a loop on Windows that has no processes. env: what it is told beside the server's own. Raises OSError if it
    can't be started.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.done, self.what = 0.0, ""
        self.files: list[str] = []
        self.error: Mapping[str, str] | None = None
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            command,
            env={**os.environ, **env, "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            encoding="utf-8",
            errors="replace",
            creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        )
        if hasattr(os, "setpriority"):
            with suppress(OSError):  # it has ended already
                os.setpriority(os.PRIO_PROCESS, self._process.pid, NICE)

    async def end(self, longest: float) -> list[str]:
        """Return the files it made, once it has ended.

        It is killed when this is cancelled, and after `longest` seconds.

        Raises SamutError if it took too long, or did not end well.
        """
        try:
            async with asyncio.timeout(longest):
                code = await asyncio.to_thread(self._listen)
        except TimeoutError:
            raise SamutError("exports.too_long", minutes=round(longest / 60)) from None
        finally:
            self._process.kill()
            self._process.wait()
            self._note()
        if code or self.error:
            raise SamutError("exports.failed")
        return self.files

    def _listen(self) -> int:
        assert self._process.stdout
        with self._process.stdout as output:
            while line := output.readline(LONGEST_LINE):
                with suppress(ValueError):
                    self._take(json.loads(line))
        return self._process.wait()

    def _take(self, message: Any) -> None:
        if not isinstance(message, dict):
            return
        if isinstance(message.get("done"), (int, float)):
            self.done, self.what = min(1.0, max(0.0, message["done"])), str(message.get("what", ""))
        if isinstance(message.get("files"), list):
            self.files = [str(file) for file in message["files"]]
        if isinstance(message.get("error"), dict):
            self.error = {part: str(message["error"].get(part, "")) for part in ("where", "what", "do", "code")}

    def _note(self) -> None:
        """Write its last words to the server's log."""
        with self._errors as errors:
            errors.seek(max(0, errors.seek(0, 2) - LAST_WORDS))
            words = errors.read().decode("utf-8", "replace").strip()
        if words:
            log.warning("an export said: %s", words)
