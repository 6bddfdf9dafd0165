"""The table of questionnaires with items of several kinds: of people or of groups, without what is personal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Entry
from samut.domain.entries import Item as Sheet
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import FILLED
from samut.domain.rules.questionnaire import standing as answers
from samut.research.release.consent import standing
from samut.research.release.release import Release, Row


def questionnaires(release: Release) -> Iterator[Row]:
    """Yield a row for each value."""
    for sheet in release.items.with_key(FILLED):
        versions = standing(sheet, release.released)
        instrument = release.instruments.get(versions[-1].value["instrument"]) if versions else None
        if instrument:
            yield from _rows(release, sheet, versions, instrument)


def _rows(release: Release, sheet: Sheet, versions: list[Entry], instrument: Instrument) -> Iterator[Row]:
    last = versions[-1]
    items = {item.id: item for item in instrument.items}
    for id, answer in answers(versions, instrument).items():
        for position, value in enumerate(answer if isinstance(answer, list) else [answer]):
            yield {
                "workshop": release.workshop,
                "sheet": release.names.pseudonym("i", sheet.id),
                "instrument": instrument.id,
                "when": last.value["when"] or "once",
                **_whose(release, last),
                "item": id,
                "position": position,
                "kind": items[id].kind,
                **_value_columns(instrument, items[id], value),
            }


def _whose(release: Release, entry: Entry) -> Row:
    """Return a person, with a district of many; or a group."""
    if release.own(entry):
        return {"person": release.person(entry), "district": release.district_of(entry)}
    return {"group": release.names.pseudonym("g", entry.group)}


def _value_columns(instrument: Instrument, item: Item, value: Any) -> Row:
    if item.kind == "number":
        return {"number": float(value)}
    if item.kind == "level":
        return {
            "number": float(value),
            "option": dict(zip(instrument.values, instrument.responses, strict=True)).get(value),
        }
    return {"text": value} if item.kind == "text" else {"option": value}
