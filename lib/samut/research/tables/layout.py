"""All tables of a workshop, with just the columns of data/research/tables.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from samut.research.release.release import Release, Row
from samut.research.tables import answers, codebook, people, surveys, workshop
from samut.research.tables import questionnaires as filled
from samut.research.tables.schema import BundleTable

Tables = dict[str, list[Row]]
_TABLES: Mapping[str, Callable[[Release], Iterator[Row]]] = {
    "workshops": workshop.workshops,
    "groups": workshop.groups,
    "answers": answers.answers,
    "parts": answers.parts,
    "links": answers.links,
    "plan": answers.plan,
    "ratings": people.ratings,
    "needs": people.needs,
    "measures": people.measures,
    "scores": people.scores,
    "questionnaires": filled.questionnaires,
    "themes": answers.themes,
    "phases": workshop.phases,
    "responses": surveys.responses,
    "codebook": codebook.codebook,
}


def lay_out(release: Release, contract: Iterable[BundleTable]) -> Tables:
    """Return the tables of a release: {table id: rows}, each row with every column of its table, None for nothing.

    The same entries always make the same rows in the same order.
    """
    return {table.id: _rows(table, _TABLES[table.id](release)) for table in contract}


def _rows(table: BundleTable, laid_rows: Iterable[Row]) -> list[Row]:
    """Return rows in the table's columns; of rows with one key the first, and None for an empty word."""
    names = [column.id for column in table.columns]
    rows: dict[tuple[object, ...], Row] = {}
    for row in laid_rows:
        unknown = row.keys() - set(names)
        if unknown:
            raise ValueError(f"no columns of {table.id}: {sorted(unknown)}")
        rows.setdefault(tuple(row.get(name) for name in table.key), {name: _filled(row.get(name)) for name in names})
    return list(rows.values())


def _filled(value: object) -> object:
    return None if value == "" else value
