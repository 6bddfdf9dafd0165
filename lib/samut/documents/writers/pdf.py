"""PDF of blocks, and the line of years as a picture, by Typst with the letters that come with Samut."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal

from samut.documents.blocks import Block, Document, Heading, Line, Mark, Row, Table, TimelineBlock, Words, texts_of
from samut.documents.words import line, plain
from samut.documents.writers.line_breaks import LINE, parts, rooms
from samut.thai import graphemes

TEMPLATE = Path(__file__).parent / "typst" / "document.typ"
LONGEST = 14
"""Cells that have to fit beside each other in the narrowest column, where a word has no place to break."""
COVERED = re.compile("[\n\u0020-\u024f\u0e00-\u0e7f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u200b-\u200d\u2060]*")
"""Signs the letters have, as far as people here type them."""


def pdf(document: Document) -> bytes:
    """Return the document, with its letters in it."""
    content = {"title": document.title, "page": document.page, "footer": _split(line(document.footer), LINE)}
    sheets = [
        {"landscape": sheet.landscape, "blocks": [_block(block, sheet.landscape) for block in sheet.blocks]}
        for sheet in document.sheets
    ]
    return _compile({**content, "sheets": sheets}, "pdf", texts_of(document))


def picture(timeline: TimelineBlock) -> bytes:
    """Return the line of years as a PNG of 17 cm, for documents that can't draw it."""
    return _compile(asdict(timeline), "png", timeline.lanes, picture="yes")


def _compile(content: dict[str, Any], format: Literal["pdf", "png"], texts: Iterable[str], **more: str) -> bytes:
    """Compile it. Letters of this machine are looked up only if a text has signs that ours lack, an emoji or Lao."""
    import fontpkg_sarabun
    import typst

    folder = Path(fontpkg_sarabun.__file__).parent
    covered = all(COVERED.fullmatch(text) for text in texts)
    output: bytes = typst.compile(
        TEMPLATE, format=format, ppi=200, font_paths=[folder], ignore_system_fonts=covered,
        sys_inputs={"data": json.dumps(content, ensure_ascii=False), **more},
    )  # fmt: skip
    return output


def _block(block: Block, landscape: bool) -> dict[str, Any]:
    named = {"is": type(block).__name__.lower()}
    if isinstance(block, Heading):
        return {**named, "level": block.level, "pieces": _split(line(block.text), LINE)}
    if isinstance(block, Words):
        return {**named, "stays": block.stays, "lines": [_line(text_line, LINE) for text_line in block.lines]}
    if isinstance(block, Table):
        return {**named, **_table(block, landscape)}
    return {**named, **asdict(block)}


def _table(table: Table, landscape: bool) -> dict[str, Any]:
    room = rooms(table, landscape)
    rows = [
        {"kind": row.kind, "high": row.high, "whole": row.stays_together, "cells": _cells(row, room)}
        for row in table.rows
    ]
    return {"size": table.size, "columns": [asdict(column) for column in table.columns], "rows": rows}


def _cells(row: Row, room: Sequence[int]) -> list[list[dict[str, Any]]]:
    rooms = [sum(room)] if row.kind in ("band", "part") else room
    return [[_line(text_line, space) for text_line in cell] for cell, space in zip(row.cells, rooms, strict=True)]


def _line(text_line: Line, room: int) -> dict[str, Any]:
    return {"bold": text_line.bold, "small": text_line.small, "pieces": _split(text_line, room)}


def _split(text_line: Line, room: int) -> list[Any]:
    """Return a line's pieces: text, {keep: unbroken words}, or a mark. room: cells in a line of the column it is in."""
    pieces: list[Any] = []
    for piece in text_line.pieces:
        pieces += [asdict(piece)] if isinstance(piece, Mark) else _unbroken(plain(piece), room)
    return pieces


def _unbroken(text: str, room: int) -> Iterator[Any]:
    for part, unbroken in parts(text, room):
        yield {"keep": part} if unbroken else _breakable(part, min(LONGEST, max(room, 4)))


def _breakable(text: str, room: int) -> str:
    """Return a text with places to break put into words that have none and are longer than a narrow column."""
    return re.sub(rf"[^\s\u0e00-\u0e7f]{{{room + 1},}}|(.)\1{{{room},}}", lambda run: _parted(run[0], room), text)


def _parted(run: str, room: int) -> str:
    clusters = graphemes(run)
    return "\u200b".join("".join(clusters[at : at + room // 2]) for at in range(0, len(clusters), room // 2))
