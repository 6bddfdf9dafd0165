"""XLSX as text: what each cell shows of words, numbers and moments, never its formula."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from samut.errors import SamutError
from samut.survey_import.files.limits import Limits
from samut.survey_import.files.xlsx_guard import guard


def xlsx_sheets(path: Path, limits: Limits) -> Iterator[tuple[str, Iterator[list[str]]]]:
    """Yield (name, rows) of each sheet. Raises SamutError for a broken .xlsx or one that holds too much."""
    guard(path, limits)
    os.environ["OPENPYXL_LXML"] = "False"  # defusedxml reads it then, which takes no entities
    import openpyxl

    warnings.simplefilter("ignore")
    try:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    except Exception as error:
        raise SamutError("imports.not_xlsx") from error
    if len(book.worksheets) > limits.sheets:
        raise SamutError("imports.too_many_sheets", most=limits.sheets)
    for sheet in book.worksheets:
        yield sheet.title, _rows(sheet, limits)


def _rows(sheet: Any, limits: Limits) -> Iterator[list[str]]:
    sheet.reset_dimensions()  # many programs write wrong ones
    try:
        for row in sheet.iter_rows(max_row=limits.rows + 1, values_only=True):
            yield [cell_text(cell) for cell in row]
    except MemoryError:
        raise
    except Exception as error:
        raise SamutError("imports.not_xlsx") from error


def cell_text(cell: Any) -> str:
    """Return a cell as text: whole numbers without a point, moments in ISO 8601 to the second."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        return (cell + timedelta(milliseconds=500)).replace(microsecond=0).isoformat()
    return cell.isoformat() if isinstance(cell, date) else str(cell)
