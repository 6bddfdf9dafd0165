"""The process that reads a file from elsewhere, and nothing else: `python -m samut.survey_import.files.reader FILE`.

It writes a line of JSON for each sheet and row, and ["end"] or ["refused", code, values] last. Harm that the file does
to it ends with it: it has limits of memory and time, and uses neither the network nor the store.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from samut.errors import SamutError
from samut.survey_import.files.csv_file import csv_rows
from samut.survey_import.files.limits import LIMITS, Limits
from samut.survey_import.files.xlsx_file import xlsx_sheets
from samut.survey_import.files.xlsx_guard import OLE, ZIP

SPREADSHEETS = {".xlsx", ".xlsm"}
PLAIN = {".csv", ".tsv", ".txt"}


def main(path: Path, limits: Limits = LIMITS) -> int:
    """Write the file as lines of JSON to standard output."""
    _limit_self(limits)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr]
    try:
        for line in lines(path, limits):
            sys.stdout.write(json.dumps(line, ensure_ascii=True) + "\n")
    except SamutError as error:
        sys.stdout.write(json.dumps(["refused", error.code, error.values]) + "\n")
    except MemoryError:
        sys.stdout.write(json.dumps(["refused", "imports.too_heavy", {}]) + "\n")
    return 0


def lines(path: Path, limits: Limits) -> Iterator[list[Any]]:
    """Yield ["sheet", name], its ["row", number, cells] that are not empty, and ["end"]. Raises SamutError."""
    budget = Budget(limits)
    for name, rows in sheets(path, limits):
        yield ["sheet", name]
        for number, row in enumerate(rows, 1):
            if cells := budget.take(number, row):
                yield ["row", number, cells]
    yield ["end"]


def sheets(path: Path, limits: Limits) -> Iterable[tuple[str, Iterator[list[str]]]]:
    """Yield the sheets of a file by its content, not its name. Raises SamutError if it is neither CSV nor .xlsx."""
    size = path.stat().st_size
    if size > limits.file:
        raise SamutError("imports.too_big", most=limits.file // 2**20)
    if size == 0:
        raise SamutError("imports.empty")
    with path.open("rb") as file:
        head = file.read(len(OLE))
    if head.startswith(ZIP):
        return xlsx_sheets(path, limits)
    if head == OLE:
        raise SamutError("imports.locked")
    if path.suffix.lower() not in PLAIN:
        raise SamutError("imports.not_xlsx" if path.suffix.lower() in SPREADSHEETS else "imports.unknown_file")
    return [("", csv_rows(path.read_bytes(), limits))]


class Budget:
    """The cells and rows that may still be read. Raises SamutError at the row that is too much."""

    def __init__(self, limits: Limits) -> None:
        self.limits, self.cells, self.text = limits, limits.cells, limits.text

    def take(self, number: int, row: list[str]) -> list[str]:
        """Return the row without empty cells at its end."""
        while row and not row[-1].strip():
            row.pop()
        self.cells -= len(row)
        self.text -= sum(map(len, row))
        if row and number > self.limits.rows:
            raise SamutError("imports.too_long", most=self.limits.rows)
        if len(row) > self.limits.columns:
            raise SamutError("imports.too_wide", most=self.limits.columns)
        if any(len(cell) > self.limits.cell for cell in row):
            raise SamutError("imports.long_cell", most=self.limits.cell)
        if self.cells < 0 or self.text < 0:
            raise SamutError("imports.too_heavy")
        return row


def _limit_self(limits: Limits) -> None:
    """Set limits if the system can: Windows has none, and only the clock of the parent counts there."""
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds))
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
