"""Questionnaires of several kinds as they may be handed on: each group's sheet, or numbers of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samut.documents.report.model import Filled, Sheet
from samut.documents.report.scope import Scope
from samut.domain.entries import Entry, Items
from samut.domain.kit.instrument import Instrument
from samut.domain.rules.questionnaire import FILLED, numbers, standing


def filled(entries: Sequence[Entry], instruments: Iterable[Instrument], scope: Scope) -> Iterator[Filled]:
    """One for each time it is asked, where anybody answered; of people the whole hall's numbers whatever the scope."""
    log = [entry for entry in entries if entry.key == FILLED]
    items = Items(log)
    for one in (one for one in instruments if one.kind == "mixed"):
        for when in one.whens:
            found = Filled(one, when, tuple(_sheets(items, one, when, scope)), ())
            if one.by == "person":
                asked = (item for item in one.items if not item.personal)
                found = Filled(one, when, (), tuple((item, numbers(log, one, item, when)) for item in asked))
            if found.sheets or any(told.n + told.waiting for _, told in found.numbers):
                yield found


def _sheets(items: Items, one: Instrument, when: str, scope: Scope) -> Iterator[Sheet]:
    there = (
        {item.group: item for item in items.with_key(FILLED) if _is(item.value, one, when)} if one.by == "group" else {}
    )
    for group in (group for group in scope.groups if group in there):
        if answers := standing(there[group].versions, one):
            yield Sheet(group, answers)


def _is(value: object, one: Instrument, when: str) -> bool:
    return isinstance(value, dict) and (value.get("instrument"), value.get("when")) == (one.id, when)
