"""How a sheet of the workbook is laid on A4: the widths of its columns, and on how many pages across they go."""

from __future__ import annotations

from math import sqrt
from typing import Any

from samut.documents.writers.xlsx_shape import Tab, TabField
from samut.thai import cells

WIDEST, LEADING, NARROWEST, READABLE = 48, 30, 9, 16
"""Widths of columns: the most, of those that lead, the least, and what a column of sentences has at least."""
SMALLEST = 80
"""How small letters may be printed, in percent."""
PAGE, LOST, MOST = 130 * 100 // SMALLEST, 20, 9
"""How wide A4 lies across then, in columns' units; what may be left over on a page; pages across at most."""
MARGIN = 0.4
"""Inches at the sides."""


def widths(tab: Tab) -> tuple[list[float], int]:
    """Return the columns' widths, and on how many pages across the printed ones go.

    Each is as wide as its words up to a limit; if the page is too narrow for that, columns with more words have more.
    """
    words = [_longest(tab, place) for place in range(len(tab.fields))]
    full = [_full(field, longest) for field, longest in zip(tab.fields, words, strict=True)]
    printed = [place for place, field in enumerate(tab.fields) if field.printed]
    led = sum(min(full[place], READABLE) for place in printed if tab.fields[place].leads)
    for pages in range(1, MOST):
        room = pages * PAGE - (pages - 1) * (led + LOST)
        if sum(min(full[place], READABLE) for place in printed) <= room:
            break
    share = 20.0
    while sum(_shared(full[place], words[place], share) for place in printed) > room and share > 0:
        share -= 0.1
    return [
        _shared(width, words[place], share) if place in printed else width for place, width in enumerate(full)
    ], pages


def _shared(full: float, longest: int, share: float) -> float:
    return min(full, max(READABLE, share * sqrt(longest)))


def _full(field: TabField, longest: int) -> float:
    head = 0 if field.kind in ("yes", "number") else min(cells(field.head), 18)
    return min(LEADING if field.leads else WIDEST, max(NARROWEST, head, longest) + 2)


def _longest(tab: Tab, place: int) -> int:
    words = [str(row[place]) for row in tab.rows if row[place] is not None]
    return max((cells(line) for text in words for line in text.split("\n")), default=0)


def print_so(sheet: Any, tab: Tab, pages: int) -> None:
    """Set printing: across, with its heads on each page; on several pages across, with the leading columns on each."""
    from openpyxl.utils import get_column_letter

    shown = sum(field.printed for field in tab.fields)
    lead = sum(field.printed and field.leads for field in tab.fields)
    sheet.print_area = f"A1:{get_column_letter(max(shown, 1))}{len(tab.rows) + 1}"
    sheet.print_title_rows = "1:1"
    how = sheet.page_setup
    how.orientation, how.paperSize, how.pageOrder = "landscape", sheet.PAPERSIZE_A4, "overThenDown"
    if pages == 1:
        how.fitToWidth, how.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 1, 0, True
    else:
        how.scale = SMALLEST
        sheet.print_title_cols = f"A:{get_column_letter(lead)}" if lead else None
    sheet.print_options.gridLines = True
    sheet.page_margins.left = sheet.page_margins.right = MARGIN
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P / &N"
