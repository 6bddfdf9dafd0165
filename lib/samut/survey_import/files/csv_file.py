"""CSV as programs write it: in UTF-8, UTF-16 or the Windows code page for Thai; by comma, semicolon or tab."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator

from samut.errors import SamutError
from samut.survey_import.files.limits import Limits

DELIMITERS = (",", ";", "\t")
HEAD = 128 * 1024
_SAYS = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)


def csv_rows(raw: bytes, limits: Limits) -> Iterator[list[str]]:
    """Yield the rows of a file, empty ones too.

    Raises SamutError for a file that is no text, or a cell that never ends.
    """
    text = decoded(raw)
    separator_line = _SAYS.match(text)
    text = text[separator_line.end() :] if separator_line else text
    csv.field_size_limit(limits.cell)
    try:
        yield from csv.reader(
            io.StringIO(text, newline=""), delimiter=separator_line[1] if separator_line else delimiter(text)
        )
    except csv.Error:
        raise SamutError("imports.long_cell", most=limits.cell) from None


def decoded(raw: bytes) -> str:
    """Return the text of bytes. Raises SamutError("imports.not_text") if their encoding is unknown."""
    try:
        text = _decode(raw)
    except UnicodeDecodeError:
        raise SamutError("imports.not_text") from None
    if "\0" in text:
        raise SamutError("imports.not_text")
    return text


def _decode(raw: bytes) -> str:
    """Return the text; Thai Windows writes cp874, which is seldom UTF-8 as well."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp874")


def delimiter(text: str) -> str:
    """Return the sign between cells: the one that parts the head into rows as long as the headings."""
    return max(DELIMITERS, key=lambda sign: _fit(text[:HEAD], sign, cut=len(text) > HEAD))


def _fit(head: str, delimiter: str, cut: bool) -> tuple[bool, float, int]:
    """Return whether a sign parts the headings, which share of rows is as long as they are, and that length."""
    try:
        rows = [row for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if any(row)]
    except csv.Error:
        return False, 0.0, 0
    rows = rows[:-1] if cut and len(rows) > 1 else rows
    columns = len(rows[0]) if rows else 0
    return columns > 1, sum(len(row) == columns for row in rows) / max(len(rows), 1), columns
