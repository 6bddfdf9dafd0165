"""A document as blocks, from which PDF and DOCX are both made, so that they say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Sign = Literal["box", "ticked", "tick", "number"]
RowKind = Literal["", "head", "band", "part"]


@dataclass(frozen=True)
class Mark:
    """A sign that the letters lack, drawn: a box, a ticked one, a tick, or a number in a circle (`full`: black)."""

    sign: Sign
    n: int = 0
    full: bool = False


@dataclass(frozen=True)
class Line:
    """A line of text, of words and marks."""

    pieces: tuple[str | Mark, ...] = ()
    bold: bool = False
    small: bool = False

    @property
    def text(self) -> str:
        """The words of the line, without marks."""
        return "".join(piece for piece in self.pieces if isinstance(piece, str))


Cell = tuple[Line, ...]


@dataclass(frozen=True)
class Heading:
    """A heading. level: 0 the document's title, 1 to 3 below it."""

    level: int
    text: str


@dataclass(frozen=True)
class Words:
    """Lines, a paragraph each. stays: on the page of what comes next."""

    lines: Cell
    stays: bool = False


@dataclass(frozen=True)
class Rules:
    """Dotted lines to write on by hand."""

    n: int


@dataclass(frozen=True)
class Column:
    """A column of a table. share: of the width, beside the other columns' shares.

    kit_words: whether words of the kit stand in it, not people's.
    """

    share: float
    centred: bool = False
    kit_words: bool = False


@dataclass(frozen=True)
class Row:
    """A row of a table. kind: head, repeated on each page; band and part, one cell over all columns.

    Else a cell a column.

    high: least height in cm, for handwriting.
    """

    cells: tuple[Cell, ...]
    kind: RowKind = ""
    high: float = 0

    @property
    def stays_together(self) -> bool:
        """Whether it is short enough never to be parted over two pages."""
        return max((sum(len(line.text) + 40 for line in cell) for cell in self.cells), default=0) < 700


@dataclass(frozen=True)
class Table:
    """A table. size: of its letters, in points."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: float = 11


@dataclass(frozen=True)
class Dot:
    """An answer on the line of years. start, end: C.E.; the same but for a decade. shape: 0 a disc, 1 a square.

    row: in which line of its lane. number: by which it is found in the list.
    """

    lane: int
    start: int
    end: int
    about: bool
    shape: int
    row: int
    number: int


@dataclass(frozen=True)
class TimelineBlock:
    """The line of years. lanes: names; rows: how many lines each has; unknown.

    Numbers of answers without a year, a lane each.

    ticks: (C.E., label). legend: words, in order first, second and third shape, decade, about.
    """

    lanes: tuple[str, ...]
    rows: tuple[int, ...]
    unknown: tuple[str, ...]
    ticks: tuple[tuple[int, str], ...]
    dots: tuple[Dot, ...]
    legend: tuple[str, ...]
    no_year: str


Block = Heading | Words | Rules | Table | TimelineBlock


@dataclass(frozen=True)
class Sheet:
    """Pages of one shape, beginning on a new one. A4."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True)
class Document:
    """A document. page: how a page is numbered, with {n} and {all}.

    kit_words: whether all its words are the kit's, to be written on by hand.
    """

    title: str
    footer: str
    page: str
    sheets: tuple[Sheet, ...]
    kit_words: bool = False


def table(columns: Iterable[float | Column], rows: Iterable[Row], size: float = 11) -> Table:
    """Return a table whose columns may be given by their shares alone."""
    return Table(
        tuple(column if isinstance(column, Column) else Column(column) for column in columns), tuple(rows), size
    )


def texts_of(document: Document) -> Iterator[str]:
    """Yield every text of a document, for writers that need to know its signs."""
    for block in (block for sheet in document.sheets for block in sheet.blocks):
        yield from _texts(block)
    yield from (document.title, document.footer)


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Heading):
        yield block.text
    elif isinstance(block, Words):
        yield from (line.text for line in block.lines)
    elif isinstance(block, Table):
        yield from (line.text for row in block.rows for cell in row.cells for line in cell)
    elif isinstance(block, TimelineBlock):
        yield from block.lanes
