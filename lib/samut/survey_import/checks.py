"""The check of a table by its mapping.

Responses, and everything that can't be read, with its place in the spreadsheet.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Named
from dataclasses import dataclass, field
from typing import Any

from samut.survey_import.files.spreadsheets import SourceTable, letter
from samut.survey_import.mapping import MappedColumn, Mapping
from samut.survey_import.values.identity import Identities, cell_of
from samut.survey_import.values.values import Bad, Reader
from samut.thai import cut

SHORT = 40


@dataclass(frozen=True)
class Problem:
    """A value or a column that can't be read. row: as the spreadsheet numbers it; the headings' for a whole column.

    letters: the column's. code: of a text in imports_rows.
    """

    row: int
    letters: str
    header: str
    code: str
    value: str = ""
    values: Named[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class CheckedRow:
    """A row as it is stored. identity: the same whenever the row comes again. at: ISO 8601 in UTC, or None.

    before: its identity in earlier versions. named: whether a column says which row it is.
    """

    row: int
    identity: str
    at: str | None
    answers: Named[str, Any]
    before: str = ""
    named: bool = False


@dataclass(frozen=True)
class Checked:
    """A checked table. responses: of rows without a problem. refused: rows without consent.

    Rows: how many hold anything.
    """

    responses: tuple[CheckedRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: int = 0
    rows: int = 0

    @property
    def bad_rows(self) -> int:
        """How many rows have a problem."""
        return len({problem.row for problem in self.problems})


def check(table: SourceTable, mapping: Mapping, reader: Reader) -> Checked:
    """Check every row and report every mistake at once."""
    places = {heading: place for place, heading in enumerate(table.headings)}
    columns = [(places[column.header], column) for column in mapping.columns if column.header in places]
    consents = [place for place, column in columns if column.identifies == "consent"]
    problems = list(_column_problems(table, mapping, places))
    responses, refused, identities = [], 0, Identities(table, columns, reader)
    for number, row in table.rows:
        which = identities.identify(row)
        if any(_refuses(cell_of(row, place), reader) for place in consents):
            refused += 1
            continue
        bad, at, answers = _row(number, row, table, columns, reader)
        problems += bad
        if not bad:
            responses.append(CheckedRow(number, which.identity, at, answers, which.before, which.named))
    return Checked(tuple(responses), tuple(problems), refused, len(table.rows))


def _column_problems(table: SourceTable, mapping: Mapping, places: dict[str, int]) -> Iterator[Problem]:
    """Yield problems of whole columns: missing in the file, or not in the mapping."""
    for column in mapping.columns:
        if column.kind != "skip" and column.header not in places:
            yield Problem(table.first, "", column.header, "no_column")
    mapped = {column.header for column in mapping.columns}
    for heading, place in places.items():
        if heading not in mapped:
            yield Problem(table.first, letter(place), heading, "not_mapped")


def _row(
    number: int, row: tuple[str, ...], table: SourceTable, columns: list[tuple[int, MappedColumn]], reader: Reader
) -> tuple[list[Problem], str | None, dict[str, Any]]:
    bad: list[Problem] = []
    answers: dict[str, Any] = {}
    at = None
    for place, column in columns:
        cell = cell_of(row, place)
        if not cell or (column.kind == "skip" and column.identifies != "at"):
            continue
        try:
            if column.header.startswith("[") and column.header == f"[{letter(place)}]":
                raise Bad("no_heading")
            value = reader.value(column, cell)
        except Bad as why:
            bad.append(Problem(number, letter(place), column.header, why.code, cut(cell, SHORT), why.values))
            continue
        if column.identifies == "at":
            at = value
        elif column.of:
            answers[column.of] = [*answers.get(column.of, []), *value]
        else:
            answers[column.id] = value
    return bad, at, answers


def _refuses(cell: str, reader: Reader) -> bool:
    """Tell whether a cell of a consent column refuses; an empty one does."""
    return not cell or reader.words.refuses(cell)
