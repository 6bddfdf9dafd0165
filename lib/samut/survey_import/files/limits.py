"""How much of a file is read: what one survey may hold, and far from what a laptop can't carry."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """In bytes, pieces, characters and seconds. unpacked: of everything in an .xlsx together, as it really unpacks.

    memory, seconds: what the process that reads may take. Memory and processor time are limited by the system where it
    can (not on Windows); the clock is everywhere.
    """

    file: int = 50 * MB
    unpacked: int = 64 * MB
    ratio: int = 250
    ratio_from: int = 8 * MB
    entries: int = 500
    sheets: int = 50
    rows: int = 20_000
    columns: int = 1_000
    cells: int = 2_000_000
    cell: int = 32_767
    text: int = 64 * MB
    memory: int = 1536 * MB
    seconds: int = 60


LIMITS = Limits()
