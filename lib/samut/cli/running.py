"""Whether Samut is already open on a data folder: a second one only opens a browser on the first."""

from __future__ import annotations

import json
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import IO

from samut.errors import SamutError

PATIENCE = 20.0


class Running:
    """A context that says whether this process is the first on the folder; the lock goes with the process.

    The lock and the note of the port are in the system's temporary folder: the demonstration empties its own,
    and neither should travel with a data folder that is copied.
    """

    def __init__(self, data: Path) -> None:
        self._data = data
        name = sha256(str(data.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._note = Path(tempfile.gettempdir()) / f"samut-{name}.json"
        self._lock: IO[bytes] = self._note.with_suffix(".open").open("ab")

    def __enter__(self) -> bool:
        first = _seize(self._lock.fileno())
        if first:
            self._note.unlink(missing_ok=True)
        return first

    def __exit__(self, *_: object) -> None:
        self._lock.close()

    def note(self, port: int) -> None:
        """Tell the next one where this one answers."""
        self._note.write_text(json.dumps({"port": port}), "utf-8")

    def answering(self, patience: float = PATIENCE, ask: Callable[[int], bool] | None = None) -> int:
        """Return the port of the Samut that is open, once it answers. Raises SamutError after `patience` seconds."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            port = self._noted()
            if port and (ask or healthy)(port):
                return port
            time.sleep(0.1)
        raise SamutError("cli.stuck", where=str(self._data))

    def _noted(self) -> int:
        try:
            return int(json.loads(self._note.read_text("utf-8"))["port"])
        except (OSError, ValueError, KeyError):
            return 0


def healthy(port: int) -> bool:
    """Tell whether a Samut answers there."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(f"http://127.0.0.1:{port}/health", timeout=2) as answer:
            return bool(json.loads(answer.read(1000)).get("ok"))
    except (OSError, ValueError, AttributeError):
        return False


def _seize(number: int) -> bool:
    """Take a lock that ends with its process and that a fork does not inherit; False if another has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
