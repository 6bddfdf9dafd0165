"""What questionnaires ask of who somebody is and how to reach them: a workbook for who leads, handed on to nobody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from samut.documents.report import Report
from samut.documents.writers.xlsx import Field, Tab
from samut.domain.entries import Entry, Items
from samut.domain.kit.instrument import Instrument
from samut.domain.rules.questionnaire import FILLED, standing, words_of
from samut.texts import Texts


def contacts(
    entries: Sequence[Entry], instruments: Iterable[Instrument], report: Report, texts: Texts
) -> tuple[Tab, ...]:
    """A sheet for each questionnaire with personal items; a row a person or group of the report that answered any."""
    items = Items(entry for entry in entries if entry.key == FILLED)
    return tuple(_tab(items, one, report, texts) for one in instruments if any(item.personal for item in one.items))


def _tab(items: Items, one: Instrument, report: Report, texts: Texts) -> Tab:
    names = ("code", "group")
    heads = [Field(texts(f"export.column.{name}"), "text", texts(f"export.meaning.{name}")) for name in names]
    asked = [Field(item.text, "text", one.title) for item in one.items if item.personal]
    return Tab(texts("export.sheet.filled", id=one.id), (*heads, *asked), tuple(_rows(items, one, report)))


def _rows(items: Items, one: Instrument, report: Report) -> Iterator[tuple[Any, ...]]:
    """Of two times it was asked what was said last."""
    within = {team.id: team for team in report.groups}
    asked = [item for item in one.items if item.personal]
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for sheet in items.with_key(FILLED):
        if sheet.value["instrument"] == one.id and sheet.group in within:
            whose = "" if one.by == "group" else sheet.first.author
            found.setdefault((sheet.group, whose), {}).update(standing(sheet.versions))
    for (group, _), said in found.items():
        cells = [" · ".join(words_of(one, item, said[item.id])) if item.id in said else None for item in asked]
        if any(cells):
            yield (within[group].code, within[group].name, *cells)
