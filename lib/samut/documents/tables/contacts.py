"""Personal items of questionnaires: a workbook for the facilitator, shared with nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from samut.documents.report import Report
from samut.documents.writers.xlsx import Tab, TabField
from samut.domain.entries import Entry, Items
from samut.domain.kit.instrument import Instrument
from samut.domain.rules.questionnaire import FILLED, standing, words_of
from samut.texts import Texts


def contacts(
    entries: Sequence[Entry], instruments: Iterable[Instrument], report: Report, texts: Texts
) -> tuple[Tab, ...]:
    """Return a sheet for each questionnaire with personal items.

    A row a person or group of the report that answered any.
    """
    items = Items(entry for entry in entries if entry.key == FILLED)
    return tuple(
        _tab(items, instrument, report, texts)
        for instrument in instruments
        if any(item.personal for item in instrument.items)
    )


def _tab(items: Items, instrument: Instrument, report: Report, texts: Texts) -> Tab:
    names = ("code", "group")
    heads = [TabField(texts(f"export.column.{name}"), "text", texts(f"export.meaning.{name}")) for name in names]
    personal = [TabField(item.text, "text", instrument.title) for item in instrument.items if item.personal]
    return Tab(
        texts("export.sheet.filled", id=instrument.id), (*heads, *personal), tuple(_rows(items, instrument, report))
    )


def _rows(items: Items, instrument: Instrument, report: Report) -> Iterator[tuple[Any, ...]]:
    """Yield the rows; of two answers, the later."""
    within = {team.id: team for team in report.groups}
    personal = [item for item in instrument.items if item.personal]
    people: dict[tuple[str, str], dict[str, Any]] = {}
    for sheet in items.with_key(FILLED):
        if sheet.value["instrument"] == instrument.id and sheet.group in within:
            whose = "" if instrument.by == "group" else sheet.first.author
            people.setdefault((sheet.group, whose), {}).update(standing(sheet.versions))
    for (group, _), person in people.items():
        cells = [
            " · ".join(words_of(instrument, item, person[item.id])) if item.id in person else None for item in personal
        ]
        if any(cells):
            yield (within[group].code, within[group].name, *cells)
