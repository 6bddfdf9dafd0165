"""What a file says, as lines: a reader's view of Word, PDF, Excel, CSV and JSON, without how it is packed."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import openpyxl

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
MARKS = re.compile("[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b\u2060\\s]")
"""Of a PDF's text: what engines put elsewhere, twice, or not at all."""


def lines_of(file: Path) -> list[str]:
    """Return what stands in the file, in its order."""
    readers = {".docx": word, ".pdf": pdf, ".xlsx": excel}
    reader = readers.get(file.suffix)
    return list(reader(file)) if reader else file.read_text("utf-8").splitlines()


def word(file: Path) -> Iterator[str]:
    """Yield each paragraph with its style, and where a table, a row and a cell begin."""
    with ZipFile(file) as parts:
        for name in sorted(filter(WORD_PARTS.fullmatch, parts.namelist())):
            yield f"## {name}"
            yield from _word_lines(ElementTree.fromstring(parts.read(name)))


def _word_lines(element: ElementTree.Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}p":
            style = child.find(f"{W}pPr/{W}pStyle")
            name = style.get(f"{W}val", "") if style is not None else ""
            text = "".join(_word_pieces(child))
            if text.strip():
                yield f"{name}: {text}"
        elif child.tag in (f"{W}tbl", f"{W}tr", f"{W}tc"):
            yield f"<{child.tag.removeprefix(W)}>"
            yield from _word_lines(child)
        else:
            yield from _word_lines(child)


def _word_pieces(paragraph: ElementTree.Element) -> Iterator[str]:
    signs = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}t": None, f"{W}instrText": None}
    for one in paragraph.iter():
        if one.tag in signs:
            yield signs[one.tag] or one.text or ""


def pdf(file: Path) -> Iterator[str]:
    """Yield the letters of each page without Thai marks and spaces: layers of text differ in those between engines."""
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    for number, page in enumerate(text.removesuffix("\f").split("\f"), 1):
        yield f"## {number}"
        yield from filter(None, (MARKS.sub("", line) for line in page.splitlines()))


def excel(file: Path) -> Iterator[str]:
    """Yield each sheet with its cells, row by row."""
    book = openpyxl.load_workbook(file)
    for sheet in book.worksheets:
        yield f"## {sheet.title} ({sheet.sheet_state}, {sheet.freeze_panes}) {sorted(map(str, sheet.merged_cells.ranges))}"
        for row in sheet.iter_rows(values_only=True):
            yield "\t".join("" if cell is None else f"{type(cell).__name__[0]}:{cell}" for cell in row).rstrip()
