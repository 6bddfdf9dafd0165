"""The guard of an .xlsx before anything reads it as a spreadsheet: it is unpacked once, counted and thrown away.

Its headers are not believed: bytes are counted as they unpack, rows and cells as they stand in the XML.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from samut.errors import SamutError
from samut.survey_import.files.limits import Limits

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
PIECE = 256 * 1024
# As much of the piece before as could hold the beginning of what is looked for.
TAIL = 64
_ENTITIES = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_FAR = re.compile(rb"""\br\s*=\s*["'][A-Za-z]{4,}\d""")
_NUMBERED = re.compile(rb"""<(?:\w+:)?row\s(?:[^>]{0,40}?\s)?r\s*=\s*["'](\d+)""")


def guard(path: Path, limits: Limits) -> None:
    """Refuse a broken .xlsx, and one that holds more than may be read. Raises SamutError."""
    try:
        with zipfile.ZipFile(path) as packed:
            _declared(packed, limits)
            budget = limits.unpacked
            for entry in packed.infolist():
                budget -= _unpack(packed, entry, budget, limits)
            if "xl/workbook.xml" not in packed.namelist():
                raise SamutError("imports.not_xlsx")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError):
        raise SamutError("imports.not_xlsx") from None


def _declared(packed: zipfile.ZipFile, limits: Limits) -> None:
    """Refuse headers that say too much already, or can't be true: pieces that lie over one another."""
    entries = sorted(packed.infolist(), key=lambda entry: entry.header_offset)
    if len(entries) > limits.entries:
        raise SamutError("imports.bomb", most=limits.unpacked // 2**20)
    if any(entry.flag_bits & 1 for entry in entries):
        raise SamutError("imports.locked")
    for before, after in pairwise(entries):
        if before.header_offset + before.compress_size > after.header_offset:
            raise SamutError("imports.bomb", most=limits.unpacked // 2**20)
    _weigh(sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries), limits)


def _weigh(size: int, packed: int, limits: Limits) -> None:
    if size > limits.unpacked or (size > limits.ratio_from and size > limits.ratio * max(packed, 1)):
        raise SamutError("imports.bomb", most=limits.unpacked // 2**20)


def _unpack(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, budget: int, limits: Limits) -> int:
    """Return the bytes of an entry; its rows and cells are counted on the way."""
    size, rows, cells = 0, 0, 0
    for piece, before in _pieces(packed, entry):
        size += len(piece) - before
        if size > budget:
            raise SamutError("imports.bomb", most=limits.unpacked // 2**20)
        if _ENTITIES.search(piece):
            raise SamutError("imports.entities")
        if _FAR.search(piece):
            raise SamutError("imports.too_wide", most=limits.columns)
        if any(int(number) > limits.rows for number in _NUMBERED.findall(piece)):
            raise SamutError("imports.too_long", most=limits.rows)
        parts = _ROW.split(piece)
        rows += len(parts) - 1 - len(_ROW.findall(piece[:before]))
        cells = _cells(cells, parts, before, limits)
    if rows > limits.rows:
        raise SamutError("imports.too_long", most=limits.rows)
    _weigh(size, entry.compress_size, limits)
    return size


def _cells(open: int, parts: list[bytes], before: int, limits: Limits) -> int:
    """Return the cells of the last row so far. Raises SamutError if a row has too many."""
    counts = [len(_CELL.findall(part)) for part in parts]
    counts[0] += open - len(_CELL.findall(parts[0][:before]))
    if max(counts) > limits.columns:
        raise SamutError("imports.too_wide", most=limits.columns)
    return counts[-1]


def _pieces(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[tuple[bytes, int]]:
    """Yield (bytes, how many of them were in the piece before), piece by piece, as they unpack."""
    tail = b""
    with packed.open(entry) as stream:
        while piece := stream.read(PIECE):
            yield tail + piece, len(tail)
            tail = (tail + piece)[-TAIL:]
