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
from samut.research.release.release import Material, Row


def questionnaires(of: Material) -> Iterator[Row]:
    """A row for each value."""
    for sheet in of.items.of(FILLED):
        versions = standing(sheet, of.kept)
        one = of.instruments.get(versions[-1].value["instrument"]) if versions else None
        if one:
            yield from _rows(of, sheet, versions, one)


def _rows(of: Material, sheet: Sheet, versions: list[Entry], one: Instrument) -> Iterator[Row]:
    last = versions[-1]
    asked = {item.id: item for item in one.items}
    for id, said in answers(versions, one).items():
        for position, value in enumerate(said if isinstance(said, list) else [said]):
            yield {
                "workshop": of.workshop,
                "sheet": of.names.of("i", sheet.id),
                "instrument": one.id,
                "when": last.value["when"] or "once",
                **_whose(of, last),
                "item": id,
                "position": position,
                "kind": asked[id].kind,
                **_told(one, asked[id], value),
            }


def _whose(of: Material, entry: Entry) -> Row:
    """A person, with a district of many; or a group."""
    if of.own(entry):
        return {"person": of.person(entry), "district": of.district_of(entry)}
    return {"group": of.names.of("g", entry.group)}


def _told(one: Instrument, item: Item, value: Any) -> Row:
    if item.kind == "number":
        return {"number": float(value)}
    if item.kind == "level":
        return {"number": float(value), "option": dict(zip(one.values, one.responses, strict=True)).get(value)}
    return {"text": value} if item.kind == "text" else {"option": value}
