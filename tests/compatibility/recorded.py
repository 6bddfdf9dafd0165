"""What the first version said of the kept workshop: named lists of lines, kept small, and how a difference is told."""

from __future__ import annotations

import json
import lzma
import re
from collections.abc import Mapping, Sequence
from difflib import unified_diff
from typing import Any

from compatibility.laptop import FIXTURES

Lines = Mapping[str, Sequence[str]]
MOST = 60


def read(name: str) -> Any:
    """Return what is recorded under that name."""
    path = FIXTURES / f"{name}.json"
    if path.exists():
        return json.loads(path.read_text("utf-8"))
    return json.loads(lzma.decompress(path.with_suffix(".json.xz").read_bytes()))


def write(name: str, told: Any) -> None:
    """Record it, compressed."""
    text = json.dumps(told, ensure_ascii=False, indent=0)
    (FIXTURES / f"{name}.json.xz").write_bytes(lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME))


def differences(recorded: Lines, now: Lines, meant: Sequence[tuple[str, str]] = ()) -> str:
    """Return the first lines in which they differ, each under its name; nothing if all is the same.

    meant: (pattern of names, pattern of lines, each with its + or -) of what is to differ.
    """
    unmeant: list[str] = []
    for name in sorted({*recorded, *now}):
        head, *lines = _changes(name, list(recorded.get(name, ())), list(now.get(name, ()))) or [""]
        lines = [line for line in lines if not any(_is_meant(name, line, *pair) for pair in meant)]
        unmeant += [head, *lines] if lines else []
    more = [f"… and {len(unmeant) - MOST} lines more"] if len(unmeant) > MOST else []
    return "\n".join([*unmeant[:MOST], *more])


def _changes(name: str, old: list[str], new: list[str]) -> list[str]:
    changes = list(unified_diff(old, new, lineterm="", n=0))[2:]
    return [f"# {name}", *(line for line in changes if not line.startswith("@@"))] if changes else []


def _is_meant(name: str, line: str, names: str, lines: str) -> bool:
    return bool(re.fullmatch(names, name) and re.fullmatch(lines, line))
