"""The log's chain: each line holds the hash of the one before, so that a changed, lost or moved line shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

START = "0" * 64
Line = dict[str, Any]


def canonical(value: Any) -> str:
    """Return JSON that is the same wherever it is written: sorted names, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def link(prev: str, line: Line) -> str:
    """Return the SHA-256 over the hash before and the line without its `prev` and `hash`."""
    content = {name: value for name, value in line.items() if name not in ("prev", "hash")}
    return hashlib.sha256((prev + canonical(content)).encode()).hexdigest()


def chain_lines(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield each line with its number from 1, the hash before, and its own."""
    prev = START
    for number, line in enumerate(lines, 1):
        numbered = {**line, "seq": number}
        hash = link(prev, numbered)
        yield {**numbered, "prev": prev, "hash": hash}
        prev = hash
