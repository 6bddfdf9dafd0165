"""Limits of a file: what one survey may hold, and far from what a laptop can't carry."""

from __future__ import annotations

from dataclasses import dataclass

MB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Limits in bytes, pieces, characters and seconds. unpacked.

    Of everything in an .xlsx together, as it really unpacks.

    memory, seconds: of the process that reads. The system limits memory and processor time if it can (not on Windows);
    the clock is everywhere.
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
