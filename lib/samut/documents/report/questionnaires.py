"""Questionnaires of several kinds as they may be shared: each group's sheet, or numbers of many people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samut.documents.report.model import FilledSheet, QuestionnaireReport
from samut.documents.report.scope import Scope
from samut.domain.entries import Entry, Items
from samut.domain.kit.instrument import Instrument
from samut.domain.rules.questionnaire import FILLED, numbers, standing


def filled(entries: Sequence[Entry], instruments: Iterable[Instrument], scope: Scope) -> Iterator[QuestionnaireReport]:
    """Yield a report for each time a questionnaire was answered; of people the whole hall's numbers for any scope."""
    log = [entry for entry in entries if entry.key == FILLED]
    items = Items(log)
    for instrument in (instrument for instrument in instruments if instrument.kind == "mixed"):
        for when in instrument.whens:
            questionnaire = QuestionnaireReport(instrument, when, tuple(_sheets(items, instrument, when, scope)), ())
            if instrument.by == "person":
                shared_items = (item for item in instrument.items if not item.personal)
                questionnaire = QuestionnaireReport(
                    instrument, when, (), tuple((item, numbers(log, instrument, item, when)) for item in shared_items)
                )
            if questionnaire.sheets or any(number.n + number.waiting for _, number in questionnaire.numbers):
                yield questionnaire


def _sheets(items: Items, instrument: Instrument, when: str, scope: Scope) -> Iterator[FilledSheet]:
    standing_items = (
        {item.group: item for item in items.with_key(FILLED) if _is(item.value, instrument, when)}
        if instrument.by == "group"
        else {}
    )
    for group in (group for group in scope.groups if group in standing_items):
        if answers := standing(standing_items[group].versions, instrument):
            yield FilledSheet(group, answers)


def _is(value: object, instrument: Instrument, when: str) -> bool:
    return isinstance(value, dict) and (value.get("instrument"), value.get("when")) == (instrument.id, when)
