"""All tables of a workshop, with just the columns of data/research/tables.toml."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from samut.domain.entries import Entry
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Kit
from samut.research.release.pseudonyms import Pseudonyms
from samut.research.release.release import Material, Row
from samut.research.tables import answers, codebook, people, surveys, workshop
from samut.research.tables import questionnaires as filled
from samut.research.tables.schema import Table

Tables = dict[str, list[Row]]
_LAID: Mapping[str, Callable[[Material], Iterator[Row]]] = {
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


def tables(
    entries: Iterable[Entry],
    kit: Kit,
    instruments: Mapping[str, Instrument],
    pseudonyms: Pseudonyms,
    contract: Iterable[Table],
    cleared: Mapping[str, Entry] | None = None,
) -> Tables:
    """{table id: rows}, each row with every column of its table, None where there is nothing.

    entries: all of one workshop, in their order. cleared: entry id -> the entry as it may be told. The same entries
    always give the same rows in the same order.
    """
    return laid(Material(tuple(entries), kit, instruments, pseudonyms, cleared or {}), contract)


def laid(of: Material, contract: Iterable[Table]) -> Tables:
    """The tables of what may be told."""
    return {table.id: _rows(table, _LAID[table.id](of)) for table in contract}


def _rows(table: Table, found: Iterable[Row]) -> list[Row]:
    """In the table's columns; of rows with one key the first, and nothing for an empty word."""
    names = [column.id for column in table.columns]
    rows: dict[tuple[object, ...], Row] = {}
    for one in found:
        unknown = one.keys() - set(names)
        if unknown:
            raise ValueError(f"no columns of {table.id}: {sorted(unknown)}")
        rows.setdefault(tuple(one.get(name) for name in table.key), {name: _filled(one.get(name)) for name in names})
    return list(rows.values())


def _filled(value: object) -> object:
    return None if value == "" else value
