"""The board "instruments": the answers of many people to a questionnaire, as numbers (docs/decisions/0014)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from heapq import merge
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.activity import Phase
from samut.domain.kit.instrument import Instrument, band_of
from samut.domain.rules.consent import Consents
from samut.domain.rules.disclosure import LEAST, Picture, Rating, mean, picture
from samut.errors import SamutError
from samut.session.context import Context
from samut.texts import Texts
from samut.widgets.questionnaire import scales
from samut.widgets.questionnaire.items import filled_count, filled_pages
from samut.widgets.questionnaire.state import (
    ErrorWords,
    InstrumentRow,
    InstrumentsBody,
    InstrumentsPanel,
    ScoreNumbers,
)


@dataclass(frozen=True)
class SavedAnswers:
    """A person's answers at a moment. value: None if they were taken out, or their use is not agreed to."""

    item: str
    person: str
    group: str
    when: str
    value: dict[str, Any] | None


def instruments(context: Context, phase: Phase) -> InstrumentsBody:
    """Return questionnaires as numbers of many people; of fewer than LEAST there are no mean and no bands."""
    return {
        "kind": "instruments",
        "least": LEAST,
        "rows": instrument_rows(context),
        "filled": [page for instrument in context.mixed.values() for page in filled_pages(context, instrument)],
    }


def instruments_panel(context: Context, phase: Phase) -> InstrumentsPanel:
    """Return the numbers for the console, how many filled in each questionnaire, and mistakes in the files."""
    return {
        "kind": "instruments",
        "least": LEAST,
        "rows": instrument_rows(context),
        "answered": {id: filled_count(context, instrument) for id, instrument in context.mixed.items()},
        "troubles": [error_words(context.texts, error) for error in context.troubles],
    }


def instrument_rows(context: Context) -> list[InstrumentRow]:
    """Return each questionnaire with a score, before and after."""
    return [_row(context, instrument) for instrument in context.instruments.values()]


def error_words(texts: Texts, error: SamutError) -> ErrorWords:
    """Return an error in words."""
    words = texts.parts(error)
    return {"where": words["where"], "what": words["what"], "do": words["do"]}


def _row(context: Context, instrument: Instrument) -> InstrumentRow:
    saved = list(_saved_answers(context, instrument.id))
    before, after = (picture(_ratings(context, saved, when)) for when in scales.WHEN)
    change, people = _change(context, saved)
    return {
        "instrument": instrument.id,
        "before": _numbers(instrument, before),
        "after": _numbers(instrument, after),
        "change": _mean(change) if all(_hides_people(shown.everyone, people) for shown in (before, after)) else None,
        "paired": change.n,
    }


def _saved_answers(context: Context, instrument: str) -> Iterator[SavedAnswers]:
    """Yield the answers to a questionnaire, oldest first, and again whenever their person agrees, or no longer does."""
    by_item: dict[str, SavedAnswers] = {}
    consents = Consents()
    for entry in merge(context.log, context.workshop_log, key=lambda entry: entry.seq):
        changed = [saved for saved in by_item.values() if saved.person == entry.author] if consents.take(entry) else []
        if measured := _measured(entry, instrument, by_item):
            by_item[entry.item] = measured
            changed = [measured]
        yield from (saved if consents.agrees(saved.person) else replace(saved, value=None) for saved in changed)


def _measured(entry: Entry, instrument: str, by_item: dict[str, SavedAnswers]) -> SavedAnswers | None:
    if entry.key != scales.MEASURE:
        return None
    value = entry.value if isinstance(entry.value, dict) else None
    if value and value["instrument"] == instrument:
        return SavedAnswers(entry.item, entry.author, entry.group, value["when"], None if entry.gone else value)
    return replace(by_item[entry.item], value=None) if entry.item in by_item else None


def _ratings(context: Context, saved: list[SavedAnswers], when: str) -> Iterator[Rating]:
    for answers in saved:
        if answers.when == when:
            total = scales.total(context, answers.value) if answers.value else None
            yield Rating(answers.person, answers.group, total)


def _change(context: Context, saved: list[SavedAnswers]) -> tuple[Picture, set[str]]:
    """Return how scores changed under each code that was used once before and once after, and the people of these."""
    codes: dict[str, str] = {}
    totals: dict[str, dict[tuple[str, str], int]] = {}
    ratings = []
    for answers in saved:
        value, place = answers.value, (answers.when, answers.person)
        for code in filter(None, {codes.get(answers.item, ""), value["code"] if value else ""}):
            totals.setdefault(code, {}).pop(place, None)
        total = scales.total(context, value) if value else None
        codes[answers.item] = value["code"] if value else codes.get(answers.item, "")
        code = codes[answers.item]
        if code and total is not None:
            totals[code][place] = total
        ratings += [Rating(code, "", _difference(scores)) for code, scores in totals.items()]
    shown = picture(ratings)
    return shown, {person for code in shown.everyone for _, person in totals[code]}


def _difference(scores: dict[tuple[str, str], int]) -> int | None:
    whens = {when: score for (when, _), score in scores.items()}
    return whens[scales.AFTER] - whens[scales.BEFORE] if len(scores) == len(whens) == len(scales.WHEN) else None


def _hides_people(counted: dict[str, int], people: set[str]) -> bool:
    """Return whether the people who are counted and not in `people` are nobody, or many."""
    return not 0 < len(counted.keys() - people) < LEAST


def _numbers(instrument: Instrument, shown: Picture) -> ScoreNumbers:
    bands = [band_of(instrument, number) for number in shown.everyone.values()]
    return {
        "n": shown.n,
        "waiting": shown.waiting,
        "mean": _mean(shown),
        "bands": [{"text": band.text, "count": bands.count(band.text)} for band in instrument.bands] if shown.n else [],
    }


def _mean(shown: Picture) -> float | None:
    exact = mean(shown.everyone)
    return None if exact is None else round(exact, 1)


BOARDS = {"instruments": instruments}
LED = {"instruments": instruments_panel}
