"""A file as a table: headings, and the rows under them with their numbers as the spreadsheet shows them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from samut.errors import SamutError
from samut.settings import PACKAGE
from samut.survey_import.files.limits import LIMITS

KEPT_OF_ENVIRONMENT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LANG", "LD_LIBRARY_PATH")


@dataclass(frozen=True)
class SourceTable:
    """A file as a table. headings: one a column, none empty, no two the same. rows: (number in the spreadsheet, cells).

    first: number of the row of headings. others: names of the other sheets that hold something.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    first: int = 1
    sheet: str = ""
    others: tuple[str, ...] = ()

    def column(self, place: int) -> list[str]:
        """Return the cells of one column, stripped, without empty ones."""
        cells = (row[place].strip() for _, row in self.rows if place < len(row))
        return [cell for cell in cells if cell]


def letter(place: int) -> str:
    """Return a column's letters: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def read_table(path: Path, seconds: float = LIMITS.seconds) -> SourceTable:
    """Read the first sheet of a file that holds anything, in a process of its own that ends after `seconds`.

    Raises SamutError if the file is missing or can't be read, and if it holds more than `limits.LIMITS`.
    """
    if not path.is_file():
        raise SamutError("imports.no_file", where=str(path))
    with tempfile.TemporaryFile() as out:
        try:
            _run(path, out, seconds)
        except subprocess.TimeoutExpired:
            raise SamutError("imports.too_heavy", where=path.name) from None
        out.seek(0)
        sheets = list(_sheets(out, path.name))
    held = [(name, rows) for name, rows in sheets if len(rows) > 1] or [sheet for sheet in sheets if sheet[1]]
    if not held:
        raise SamutError("imports.empty", where=path.name)
    (name, rows), rest = held[0], [name for name, _ in held[1:]]
    return table_of(rows, name, rest)


def table_of(rows: Sequence[tuple[int, list[str]]], sheet: str = "", others: Sequence[str] = ()) -> SourceTable:
    """Return rows as a table: the first is the headings; columns without a word are left out at the end."""
    first, named = rows[0]
    widest = max([len(named), *(len(row) for _, row in rows[1:])])
    cells = tuple((number, tuple(row)) for number, row in rows[1:])
    return SourceTable(_headings(named, widest), cells, first, sheet, tuple(others))


def _headings(named: Sequence[str], widest: int) -> tuple[str, ...]:
    """Return headings: an empty one is named by its letters, a repeated one gets a number."""
    headings: list[str] = []
    for place in range(widest):
        words = " ".join(named[place].split()) if place < len(named) else ""
        words = words or f"[{letter(place)}]"
        names = (words, *(f"{words} ({again})" for again in range(2, widest + 2)))
        headings.append(next(name for name in names if name not in headings))
    return tuple(headings)


def _run(path: Path, out: IO[bytes], seconds: float) -> None:
    environment = {name: os.environ[name] for name in KEPT_OF_ENVIRONMENT if name in os.environ}
    env = {**environment, "PYTHONPATH": str(PACKAGE.parent), "PYTHONUTF8": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "samut.survey_import.files.reader", str(path.absolute())]
    subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL, env=env, timeout=seconds)


def _sheets(out: IO[bytes], where: str) -> Iterator[tuple[str, list[tuple[int, list[str]]]]]:
    """Yield (name, rows) of each sheet. Raises SamutError for what the reader refused, and if it did not finish."""
    name, rows, ended = "", [], False
    for line in _lines(out):
        kind, *rest = line
        if kind == "refused":
            raise SamutError(rest[0], where=where, **rest[1])
        if kind == "row":
            rows.append((rest[0], rest[1]))
            continue
        if rows:
            yield name, rows
        name, rows, ended = (rest[0] if rest else ""), [], kind == "end"
    if not ended:
        raise SamutError("imports.too_heavy", where=where)


def _lines(out: IO[bytes]) -> Iterator[list[Any]]:
    for line in out:
        if line.endswith(b"\n"):
            yield json.loads(line)
