"""The identity of a row: the same whenever it comes again, also in another kind of file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from samut.domain.ids import digest
from samut.survey_import.files.spreadsheets import SourceTable
from samut.survey_import.mapping import MappedColumn
from samut.survey_import.values.datetimes import Unread, moment_of, written
from samut.survey_import.values.values import Reader, key_of
from samut.thai import to_digits

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
LONG = 8
"""Figures of what is no count but a phone's number or a citizen's, which people part as they like."""


@dataclass(frozen=True)
class RowIdentity:
    """Two hashes, and whether a column says which row it is: see checks.Response."""

    identity: str
    before: str
    named: bool


class Identities:
    """The identities of a table's rows in their order: rows that are alike in all get a number."""

    def __init__(self, table: SourceTable, columns: Sequence[tuple[int, MappedColumn]], reader: Reader) -> None:
        self._table, self._columns, self._reader = table, dict(columns), reader
        self._seen = Counter[str]()

    def identify(self, row: tuple[str, ...]) -> RowIdentity:
        """Identify a row by the columns that say which row it is; else by when it was answered and all its cells.

        Empty cells don't count, so that a question added later changes nothing; nor does the sign between options, nor
        what a
        spreadsheet takes from numbers, as the zero before a phone's.
        """
        named = [(column, cell_of(row, place)) for place, column in self._columns.items() if column.identifies == "row"]
        if any(cell for _, cell in named):
            which = "\n".join(self._plain(column, cell) for column, cell in named)
            hashed = self._numbered(which)
            return RowIdentity(hashed, hashed, True)
        cells = list(self._cells(row))
        now = (f"{heading}\t{_figures(plain)}" for heading, plain in cells)
        before = (f"{heading}\t{plain}" for heading, plain in cells)
        return RowIdentity(
            self._numbered("=" + "\n".join(sorted(now))), self._numbered("\n".join(sorted(before))), False
        )

    def _cells(self, row: tuple[str, ...]) -> Iterator[tuple[str, str]]:
        for place, heading in enumerate(self._table.headings):
            if cell := cell_of(row, place):
                yield key_of(heading), self._plain(self._columns.get(place), cell)

    def _plain(self, column: MappedColumn | None, cell: str) -> str:
        """Return a cell as it is compared: a moment in one form, whoever wrote it."""
        reader = self._reader
        if column and (column.identifies == "at" or column.zone) and (moment := written(cell, reader.words)):
            try:
                offset = 0 if column.zone == "utc" else 7 * 60
                return moment_of(moment, column.era, column.order, reader.today, offset)
            except Unread:
                pass
        return key_of(cell.removeprefix("uuid:").replace(";", ",").replace(", ", ","))

    def _numbered(self, which: str) -> str:
        self._seen[which] += 1
        return digest(which, str(self._seen[which]))


def cell_of(row: tuple[str, ...], place: int) -> str:
    """Return a row's cell, stripped; "" beyond its end."""
    return row[place].strip() if place < len(row) else ""


def _figures(cell: str) -> str:
    """Return a number without leading zeros and signs between its figures, as a spreadsheet may have changed it."""
    plain = to_digits(cell, "arabic")
    bare = plain.replace(",", "") if _THOUSANDS.fullmatch(plain) else plain
    phone = re.sub(r"[ -]", "", plain)
    bare = phone if phone.isdigit() and len(phone) >= LONG else bare
    return bare.lstrip("0") if bare.isdigit() else cell
