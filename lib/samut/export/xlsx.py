"""A report as a workbook of tables for Excel: a sheet an activity and a form, and a codebook of every column."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

from samut.export.words import plain
from samut.texts import Texts
from samut.thaitext import cells

FACE, SIZE = "Tahoma", 11
"""A face with Thai that every Excel has: letters can't be put into a workbook."""
PALE = "FFEEF2F6"
WIDEST, NARROWEST = 60, 9
LONGEST = 32_767
"""What a cell of Excel can hold."""


@dataclass(frozen=True)
class Field:
    """A column. kind: text, number, yes (1 or 0), code, or choices; of the texts' table `export.kind`."""

    head: str
    kind: str
    meaning: str


@dataclass(frozen=True)
class Tab:
    """A sheet of the workbook: its columns, and its rows as their values in that order."""

    name: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Any, ...], ...]


def xlsx(title: str, tabs: tuple[Tab, ...], texts: Texts) -> bytes:
    """The workbook of these sheets, and one that says what their columns are."""
    from openpyxl import Workbook

    book = Workbook()
    book.properties.title, book.properties.creator = title, "Samut"
    book.remove(book.active)
    for tab in (*tabs, _codebook(tabs, texts)):
        _sheet(book, tab)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def _codebook(tabs: tuple[Tab, ...], texts: Texts) -> Tab:
    names = ("sheet", "column", "kind", "meaning")
    fields = tuple(Field(texts(f"export.column.{name}"), "text", "") for name in names)
    rows = ((tab.name, one.head, texts(f"export.kind.{one.kind}"), one.meaning) for tab in tabs for one in tab.fields)
    return Tab(texts("export.sheet.book"), fields, tuple(rows))


def _sheet(book: Any, tab: Tab) -> None:
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(tab.name[:31])
    for number, row in enumerate((tuple(one.head for one in tab.fields), *tab.rows), 1):
        for place, value in enumerate(row, 1):
            _cell(sheet.cell(number, place), value, number == 1)
    sheet.freeze_panes = "A2"
    last = f"{get_column_letter(len(tab.fields))}{len(tab.rows) + 1}"
    sheet.auto_filter.ref = f"A1:{last}"
    for place, one in enumerate(tab.fields):
        sheet.column_dimensions[get_column_letter(place + 1)].width = _width(tab, place, one)
    _printed(sheet)


def _cell(cell: Any, value: Any, head: bool) -> None:
    """Words are words, also those that look like a formula; numbers are numbers."""
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


def _width(tab: Tab, place: int, field: Field) -> float:
    """As wide as its words up to a limit, beyond which they go on in the next line."""
    words = [str(row[place]) for row in tab.rows if row[place] is not None]
    longest = max((cells(one) for text in words for one in text.split("\n")), default=0)
    return min(WIDEST, max(NARROWEST, min(cells(field.head), 18), longest) + 2)


def _printed(sheet: Any) -> None:
    """Across, as wide as the paper, with its heads on each page."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"
