"""A report as a workbook of tables for Excel: a sheet an activity and a form, and a codebook of every column."""

from __future__ import annotations

import io
from typing import Any

from samut.documents.words import plain
from samut.documents.writers.xlsx_paper import print_so, widths
from samut.documents.writers.xlsx_shape import Tab, TabField
from samut.texts import Texts
from samut.thai import cells

FACE, SIZE = "Tahoma", 11
"""A face with Thai that every Excel has: letters can't be put into a workbook."""
PALE = "FFEEF2F6"
LONGEST = 32_767
"""What a cell of Excel can hold."""
LINE, HIGHEST = 16, 409
"""Points: of a line of Thai, and the highest a row can be."""


def xlsx(title: str, tabs: tuple[Tab, ...], texts: Texts) -> bytes:
    """Return the workbook of these sheets, and a sheet that says what their columns are."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = title, "Samut"
    book.remove(book.active)
    for tab in (*tabs, _codebook(tabs, texts)):
        _sheet(book, tab.paper_first())
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _codebook(tabs: tuple[Tab, ...], texts: Texts) -> Tab:
    names = ("sheet", "column", "kind", "meaning")
    fields = tuple(TabField(texts(f"export.column.{name}"), "text", "") for name in names)
    rows = (
        (tab.name, field.head, texts(f"export.kind.{field.kind}"), field.meaning)
        for tab in tabs
        for field in tab.fields
    )
    return Tab(texts("export.sheet.book"), fields, tuple(rows))


def _sheet(book: Any, tab: Tab) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(tab.name[:31])
    for number, row in enumerate((tuple(field.head for field in tab.fields), *tab.rows), 1):
        for place, value in enumerate(row, 1):
            _cell(sheet.cell(number, place), value, number == 1)
    sheet.freeze_panes = "A2"
    last = f"{get_column_letter(len(tab.fields))}{len(tab.rows) + 1}"
    sheet.auto_filter.ref = f"A1:{last}"
    wide, pages = widths(tab)
    for place, place_width in enumerate(wide, 1):
        sheet.column_dimensions[get_column_letter(place)].width = place_width
    _heights(sheet, tab, wide)
    print_so(sheet, tab, pages)


def _heights(sheet: Any, tab: Tab, wide: list[float]) -> None:
    """Set each row as high as its words need: not every program works that out when it opens a file."""
    for number, row in enumerate((tuple(field.head for field in tab.fields), *tab.rows), 1):
        most = max(
            (_lines(value, column_width - 2 * (number == 1)) for value, column_width in zip(row, wide, strict=True)),
            default=1,
        )
        sheet.row_dimensions[number].height = min(HIGHEST, LINE * most)


def _lines(value: Any, width: float) -> int:
    return sum(1 + int(cells(text) / (width - 1)) for text in value.split("\n")) if isinstance(value, str) else 1


def _cell(cell: Any, value: Any, head: bool) -> None:
    """Write a value: words stay words, also if they look like a formula; numbers are numbers."""
    from openpyxl.styles import Alignment, Font, PatternFill

    if isinstance(value, str):
        cell.value = plain(value)[:LONGEST]
        cell.data_type = "s"
    elif value is not None:
        cell.value = int(value) if isinstance(value, bool) else value
    cell.font = Font(name=FACE, size=SIZE, bold=head)
    cell.alignment = Alignment(wrap_text=True, vertical="center" if head else "top")
    if isinstance(value, str):
        cell.quotePrefix = value.lstrip().startswith(("=", "+", "-", "@"))
    if head:
        cell.fill = PatternFill("solid", fgColor=PALE)
