"""What the first version said of the kept workshop: named lists of lines, kept small, and how a difference is told."""

from __future__ import annotations

import json
import lzma
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


def differences(recorded: Lines, now: Lines) -> str:
    """Return the first lines in which they differ, each under its name; nothing where all is the same."""
    found: list[str] = []
    for name in sorted({*recorded, *now}):
        old, new = list(recorded.get(name, ())), list(now.get(name, ()))
        found += unified_diff(old, new, f"recorded {name}", f"now {name}", lineterm="", n=1)
    more = [f"… and {len(found) - MOST} lines more"] if len(found) > MOST else []
    return "\n".join([*found[:MOST], *more])
