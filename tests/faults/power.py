"""A disk that loses its power, played from what strace saw a process do to one folder.

What was synced is there. Of what was written later anything may be: each write whole, not at all, or some of its
sectors; each new length or not; and a file's name is only sure to be there, or to be gone, once its folder was synced.
"""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from random import Random

# mmap is not among them: SQLite maps its -shm only, which is made anew after a power cut.
WATCHED = "open openat creat write pwrite64 writev pwritev pwritev2 ftruncate truncate fallocate fsync fdatasync"
WATCHED += " unlink unlinkat rename renameat renameat2 link linkat sendfile copy_file_range"
_LINE = re.compile(r"(?P<call>\w+)\((?P<args>.*)\)\s+= (?P<result>-?\d+)(?P<after>.*)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"^(\d+)<((?:\\x[0-9a-f]{2})*)>(\(deleted\))?")
_SECTORS = (512, 4096)

Event = tuple[str, str, int, bytes]
"""(what, name in the folder or "" for the folder itself, place or length, bytes)."""


def record(words: list[str], folder: Path, trace: Path, environ: dict[str, str]) -> list[Event]:
    """Run a program of one thread under strace; what it did in `folder`, and "told" for what it said on its output."""
    watch = ["strace", "-y", "-xx", "-s", "1000000", "-o", str(trace), "-e", f"trace={WATCHED.replace(' ', ',')}"]
    subprocess.run([*watch, *words], env=environ, stdout=subprocess.DEVNULL, check=True)
    lines = trace.read_text("ascii").splitlines()
    return [event for line in lines if (event := _event(line, os.fsencode(folder)))]


def _event(line: str, folder: bytes) -> Event | None:
    found = _LINE.fullmatch(line)
    if found is None or int(found["result"]) < 0:
        return None
    call, args, result = found["call"], found["args"], int(found["result"])
    texts = [_bytes(text) for text in _TEXT.findall(args)]
    opened = _FILE.match(args)
    if call == "write" and opened and opened[1] == "1":
        return "told", "", 0, texts[0]
    if call == "openat":
        name = _name(texts[0], folder)
        return ("made", name, 0, b"") if name and "O_CREAT" in args else None
    name = _name(_bytes(opened[2]) if opened else texts[0], folder) if opened or texts else None
    if name is None:
        return None
    if call == "pwrite64":
        return "wrote", name, int(args.rsplit(", ", 1)[1]), texts[0][:result]
    if call == "ftruncate":
        return "cut", name, int(args.rsplit(", ", 1)[1]), b""
    if call in ("fsync", "fdatasync"):
        return "synced", name, 0, b""
    if call == "unlink":
        return "removed", name, 0, b""
    raise AssertionError(f"this disk does not know {call}: {line[:200]}")


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))


def _name(path: bytes, folder: bytes) -> str | None:
    if path == folder:
        return ""
    return os.fsdecode(path.removeprefix(folder + b"/")) if path.startswith(folder + b"/") else None


@dataclass
class _File:
    """kept: what is on the disk for sure. waiting: what was done to it since, in order."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        for event in self.waiting:
            _do(self.kept, event)
        self.waiting = []


def _do(content: bytearray, event: Event) -> None:
    what, _, place, data = event
    if what == "cut":
        content[place:] = bytes(max(0, place - len(content)))
        return
    content.extend(bytes(max(0, place - len(content))))
    content[place : place + len(data)] = data


class Disk:
    """Takes events in order; `after_a_cut` is what one might find then, and `told` what was said by then."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._names: dict[str, _File] = {}  # as the process sees them
        self._kept: dict[str, _File] = {}
        self._waiting: list[tuple[str, _File | None]] = []

    def take(self, event: Event) -> None:
        """One thing the process did."""
        what, name, _, data = event
        if what == "told":
            self.told += data.decode().split()
        elif what == "made" and name not in self._names:
            self._name(name, _File())
        elif what == "removed":
            self._name(name, None)
        elif what == "synced":
            self._names[name].sync() if name else self._sync_names()
        elif what != "made":
            self._names[name].waiting.append(event)

    def after_a_cut(self, chance: Random) -> dict[str, bytes]:
        """name -> content: one of the many disks that a power cut now may leave."""
        names = dict(self._kept)
        for name in sorted({name for name, _ in self._waiting}):
            changes = [file for changed, file in self._waiting if changed == name]
            for file in changes[: chance.randint(0, len(changes))]:
                names[name] = file
        left = {name: file for name, file in names.items() if file is not None}
        return {name: _torn(file, chance) for name, file in left.items()}

    def _name(self, name: str, file: _File | None) -> None:
        self._waiting.append((name, file))
        self._names.pop(name, None)
        if file is not None:
            self._names[name] = file

    def _sync_names(self) -> None:
        self._kept, self._waiting = dict(self._names), []


def _torn(file: _File, chance: Random) -> bytes:
    content = bytearray(file.kept)
    likely, sector = chance.choice((0.1, 0.5, 0.9)), chance.choice(_SECTORS)
    for event in file.waiting:
        fate = chance.random()
        if event[0] == "cut" or fate < 0.7:
            if chance.random() < likely:
                _do(content, event)
        else:
            for part in _sectors(event, sector):
                if chance.random() < likely:
                    _do(content, part)
    return bytes(content)


def _sectors(event: Event, size: int) -> list[Event]:
    """A write as the pieces of it that a disk writes at once."""
    what, name, place, data = event
    edges = [place, *range(place - place % size + size, place + len(data), size), place + len(data)]
    return [(what, name, at, data[at - place : end - place]) for at, end in pairwise(edges)]
