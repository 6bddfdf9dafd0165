"""Pieces of WordprocessingML: runs with letters for Thai, paragraphs, tables, a footer with the page's number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from samut.documents.blocks import Cell, Line, Mark, Row, Table
from samut.documents.words import line, plain
from samut.documents.writers.line_breaks import joined, rooms

WIDTH = {False: 9638, True: 15250}
"""Twentieths of a point between the margins of an upright page and of one across."""
FACE, SIGNS = "Sarabun", "Segoe UI Symbol"
"""The letters, and those that marks are set in, as Sarabun has none of them."""
PALE, EDGE = "EEF2F6", "8895A3"
PADDING = {"top": 30, "left": 80, "bottom": 30, "right": 80}
CHARS = {"box": "\u2610", "ticked": "\u2611", "tick": "\u2713"}
SMALL, LARGER = 0.88, 1.2
"""How large small words are beside others, and marks, which are to be written on, beside words."""


def element(name: str, *children: Any, **attributes: object) -> Any:
    """Return <w:name w:attribute="…">children</w:name>."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    created = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        created.set(qn(f"w:{key}"), str(value))
    created.extend(children)
    return created


def letters(size: float, bold: bool, face: str = FACE) -> Iterator[Any]:
    """Return the elements that set letters in a run or a style, for Thai as for Latin, in the order of the schema."""
    yield element("rFonts", ascii=face, hAnsi=face, cs=face, eastAsia=face)
    if bold:
        yield from (element("b"), element("bCs"))
    half = round(size * 2)
    yield from (element("sz", val=half), element("szCs", val=half))
    yield element("lang", val="en-US", bidi="th-TH")


def runs(text_line: Line, size: float, room: int = 0) -> list[Any]:
    """Return a line's pieces; marks in letters that have them.

    Room: cells in a line, if words of the domain stay unbroken.
    """
    points = size * SMALL if text_line.small else size
    return [_run(piece, points, text_line.bold, room) for piece in text_line.pieces]


def _run(piece: str | Mark, size: float, bold: bool, room: int) -> Any:
    if isinstance(piece, Mark):
        return element("r", element("rPr", *letters(size * LARGER, False, SIGNS)), _text(_sign(piece)))
    words = joined(plain(piece), room) if room else plain(piece)
    return element("r", element("rPr", *letters(size, bold)), _text(words))


def _sign(mark: Mark) -> str:
    return CHARS[mark.sign] if mark.sign != "number" else chr((0x2775 if mark.full else 0x245F) + mark.n)


def _text(words: str) -> Any:
    created = element("t")
    created.text = words
    created.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return created


def paragraph(
    inside: Iterable[Any], style: str = "", centred: bool = False, gap: float = 0, stays: bool = False
) -> Any:
    """Return a paragraph of runs. gap: its height without runs, in points. stays: on the page of the next one."""
    how = element("pPr")
    if style:
        how.append(element("pStyle", val=style))
    if stays:
        how.append(element("keepNext"))
    if gap:
        how.append(element("spacing", before=0, after=0, line=round(gap * 20), lineRule="exact"))
    if centred:
        how.append(element("jc", val="center"))
    return element("p", how, *inside)


def dotted(stays: bool) -> Any:
    """Return a line to write on. stays: on the page of the next one."""
    edges = [element(side, val="dotted", sz=6, space=1, color=EDGE) for side in ("bottom", "between")]
    how = [element("pBdr", *edges), element("spacing", before=0, after=0, line=480, lineRule="exact")]
    return element("p", element("pPr", *([element("keepNext")] if stays else []), *how))


def table(block: Table, landscape: bool, kit_words: bool) -> Any:
    """Return a table as wide as the page, whose columns keep their widths with any content.

    Kit_words: as a document's.
    """
    shares, width = sum(column.share for column in block.columns), WIDTH[landscape]
    widths = [round(column.share / shares * width) for column in block.columns]
    room = rooms(block, landscape)
    edges = [
        element(side, val="single", sz=4, space=0, color=EDGE)
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    ]
    about = element(
        "tblPr",
        element("tblW", w=sum(widths), type="dxa"),
        element("tblBorders", *edges),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *(element(side, w=wide, type="dxa") for side, wide in PADDING.items())),
    )
    grid = element("tblGrid", *(element("gridCol", w=grid_width) for grid_width in widths))
    return element("tbl", about, grid, *(_row(row, block, widths, room, kit_words) for row in block.rows))


def _row(row: Row, block: Table, widths: list[int], room: list[int], kit_words: bool) -> Any:
    how = element("trPr")
    if row.stays_together:
        how.append(element("cantSplit"))
    if row.high:
        how.append(element("trHeight", val=round(row.high * 567), hRule="atLeast"))
    if row.kind == "head":
        how.append(element("tblHeader"))
    if row.kind in ("band", "part"):
        inside = _lines(row.cells[0], block.size, sum(room))
        over = _cell(inside, sum(widths), row.kind == "band", len(widths))
        for line_element in over.iterchildren("{*}p"):
            line_element.get_or_add_pPr().keepNext_val = True
        return element("tr", how, over)
    head = row.kind == "head"
    row_cells = [
        _cell(
            _lines(cell, block.size, space if head or kit_words or column.kit_words else 0, column.centred), wide, head
        )
        for cell, wide, space, column in zip(row.cells, widths, room, block.columns, strict=True)
    ]
    return element("tr", how, *row_cells)


def _lines(cell: Cell, size: float, room: int, centred: bool = False) -> list[Any]:
    return [paragraph(runs(text_line, size, room), centred=centred) for text_line in cell] or [
        paragraph(runs(line(" "), size))
    ]


def _cell(inside: list[Any], width: int, shaded: bool, span: int = 1) -> Any:
    how = element("tcPr", element("tcW", w=width, type="dxa"))
    if span > 1:
        how.append(element("gridSpan", val=span))
    if shaded:
        how.append(element("shd", val="clear", color="auto", fill=PALE))
    return element("tc", how, *inside)


def footer(words: str, page: str, width: int) -> Any:
    """Return the workshop's name at the left, the page's number at the right. page: with {n} and {all}."""
    before, rest = page.split("{n}")
    between, after = rest.split("{all}")
    numbers = (*_words(f"\t{before}"), *_field("PAGE"), *_words(between), *_field("NUMPAGES"), *_words(after))
    tabs = element("tabs", element("tab", val="right", pos=width))
    return element("p", element("pPr", tabs), *_words(line(words).text), *numbers)


def _words(words: str) -> Iterator[Any]:
    for place, part in enumerate(words.split("\t")):
        if place:
            yield element("r", element("tab"))
        if part:
            yield element("r", element("rPr", *letters(10, False)), _text(plain(part)))


def _field(name: str) -> Iterator[Any]:
    for kind in ("begin", "", "end"):
        inside = element("fldChar", fldCharType=kind) if kind else element("instrText")
        inside.text = None if kind else name
        yield element("r", element("rPr", *letters(10, False)), inside)
