"""A table read by its mapping: responses, and everything that can't be read, with its place in the spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as Named
from dataclasses import dataclass, field
from typing import Any

from samut.survey_import.files.spreadsheets import Table, letter
from samut.survey_import.mapping import Column, Mapping
from samut.survey_import.values.identity import Identities, cell_of
from samut.survey_import.values.values import Bad, Reader
from samut.thai import cut

SHORT = 40


@dataclass(frozen=True)
class Problem:
    """row: as the spreadsheet numbers it; that of the headings where a whole column is meant. letters: the column's.

    code: of a text in imports_rows.
    """

    row: int
    letters: str
    header: str
    code: str
    value: str = ""
    values: Named[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Response:
    """One row as it is kept. identity: the same whenever the row comes again. at: ISO 8601 in UTC, or None.

    before: its identity as earlier versions had it. named: whether a column says which row it is.
    """

    row: int
    identity: str
    at: str | None
    answers: Named[str, Any]
    before: str = ""
    named: bool = False


@dataclass(frozen=True)
class Checked:
    """responses: of rows without a problem. refused: rows of who did not consent. rows: how many hold anything."""

    responses: tuple[Response, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: int = 0
    rows: int = 0

    @property
    def bad_rows(self) -> int:
        return len({one.row for one in self.problems})


def check(table: Table, mapping: Mapping, reader: Reader) -> Checked:
    """Every row and every mistake at once."""
    there = {heading: place for place, heading in enumerate(table.headings)}
    columns = [(there[one.header], one) for one in mapping.columns if one.header in there]
    consents = [place for place, column in columns if column.identifies == "consent"]
    problems = list(_whole(table, mapping, there))
    responses, refused, identities = [], 0, Identities(table, columns, reader)
    for number, row in table.rows:
        which = identities.of(row)
        if any(_refuses(cell_of(row, place), reader) for place in consents):
            refused += 1
            continue
        bad, at, answers = _row(number, row, table, columns, reader)
        problems += bad
        if not bad:
            responses.append(Response(number, which.identity, at, answers, which.before, which.named))
    return Checked(tuple(responses), tuple(problems), refused, len(table.rows))


def _whole(table: Table, mapping: Mapping, there: dict[str, int]) -> Iterator[Problem]:
    """What is wrong with whole columns: not there, not in the mapping, or its dates can't be told."""
    for one in mapping.columns:
        if one.kind != "skip" and one.header not in there:
            yield Problem(table.first, "", one.header, "no_column")
    mapped = {one.header for one in mapping.columns}
    for heading, place in there.items():
        if heading not in mapped:
            yield Problem(table.first, letter(place), heading, "not_mapped")


def _row(
    number: int, row: tuple[str, ...], table: Table, columns: list[tuple[int, Column]], reader: Reader
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
    """Where consent is asked for, no answer is none."""
    return not cell or reader.words.refuses(cell)
