"""The board "instruments": what many answered to a questionnaire, as numbers (docs/decisions/0014)."""

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
from samut.widgets.questionnaire.items import answered, filled
from samut.widgets.questionnaire.state import (
    ErrorWords,
    InstrumentRow,
    InstrumentsBody,
    InstrumentsPanel,
    ScoreNumbers,
)


@dataclass(frozen=True)
class Saved:
    """What a person said at a moment. value: None where it was taken out, or its use is not agreed to."""

    item: str
    person: str
    group: str
    when: str
    value: dict[str, Any] | None


def instruments(context: Context, phase: Phase) -> InstrumentsBody:
    """Return what many answered to questionnaires; of fewer than LEAST there is no mean and there are no bands."""
    return {
        "kind": "instruments",
        "least": LEAST,
        "rows": rows(context),
        "filled": [page for one in context.mixed.values() for page in filled(context, one)],
    }


def led(context: Context, phase: Phase) -> InstrumentsPanel:
    """Return what the console is told: the numbers, who has filled in what, and mistakes in the files."""
    return {
        "kind": "instruments",
        "least": LEAST,
        "rows": rows(context),
        "answered": {id: answered(context, one) for id, one in context.mixed.items()},
        "troubles": [error_words(context.texts, error) for error in context.troubles],
    }


def rows(context: Context) -> list[InstrumentRow]:
    """Return each questionnaire with a score, before and after."""
    return [_row(context, instrument) for instrument in context.instruments.values()]


def error_words(texts: Texts, error: SamutError) -> ErrorWords:
    """Return an error in words."""
    words = texts.parts(error)
    return {"where": words["where"], "what": words["what"], "do": words["do"]}


def _row(context: Context, one: Instrument) -> InstrumentRow:
    saved = list(_saved(context, one.id))
    before, after = (picture(_ratings(context, saved, when)) for when in scales.WHEN)
    change, people = _change(context, saved)
    return {
        "instrument": one.id,
        "before": _numbers(one, before),
        "after": _numbers(one, after),
        "change": _mean(change) if all(_hides(shown.everyone, people) for shown in (before, after)) else None,
        "paired": change.n,
    }


def _saved(context: Context, instrument: str) -> Iterator[Saved]:
    """What was said in that questionnaire, oldest first; said again where its person agrees, or no longer does."""
    there: dict[str, Saved] = {}
    consents = Consents()
    for entry in merge(context.log, context.workshop_log, key=lambda one: one.seq):
        changed = [one for one in there.values() if one.person == entry.author] if consents.take(entry) else []
        if found := _measured(entry, instrument, there):
            there[entry.item] = found
            changed = [found]
        yield from (one if consents.agrees(one.person) else replace(one, value=None) for one in changed)


def _measured(entry: Entry, instrument: str, there: dict[str, Saved]) -> Saved | None:
    if entry.key != scales.MEASURE:
        return None
    value = entry.value if isinstance(entry.value, dict) else None
    if value and value["instrument"] == instrument:
        return Saved(entry.item, entry.author, entry.group, value["when"], None if entry.gone else value)
    return replace(there[entry.item], value=None) if entry.item in there else None


def _ratings(context: Context, saved: list[Saved], when: str) -> Iterator[Rating]:
    for one in saved:
        if one.when == when:
            yield Rating(one.person, one.group, scales.total(context, one.value) if one.value else None)


def _change(context: Context, saved: list[Saved]) -> tuple[Picture, set[str]]:
    """How the scores under one code changed, where it was used once before and once after; and who those people are."""
    codes: dict[str, str] = {}
    totals: dict[str, dict[tuple[str, str], int]] = {}
    ratings = []
    for one in saved:
        value, place = one.value, (one.when, one.person)
        for code in filter(None, {codes.get(one.item, ""), value["code"] if value else ""}):
            totals.setdefault(code, {}).pop(place, None)
        found = scales.total(context, value) if value else None
        codes[one.item] = value["code"] if value else codes.get(one.item, "")
        code = codes[one.item]
        if code and found is not None:
            totals[code][place] = found
        ratings += [Rating(known, "", _between(said)) for known, said in totals.items()]
    shown = picture(ratings)
    return shown, {person for code in shown.everyone for _, person in totals[code]}


def _between(said: dict[tuple[str, str], int]) -> int | None:
    whens = {when: number for (when, _), number in said.items()}
    return whens[scales.AFTER] - whens[scales.BEFORE] if len(said) == len(whens) == len(scales.WHEN) else None


def _hides(counted: dict[str, int], people: set[str]) -> bool:
    """Whether those in the one and not in the other are nobody, or many."""
    return not 0 < len(counted.keys() - people) < LEAST


def _numbers(one: Instrument, shown: Picture) -> ScoreNumbers:
    bands = [band_of(one, number) for number in shown.everyone.values()]
    return {
        "n": shown.n,
        "waiting": shown.waiting,
        "mean": _mean(shown),
        "bands": [{"text": band.text, "count": bands.count(band.text)} for band in one.bands] if shown.n else [],
    }


def _mean(shown: Picture) -> float | None:
    found = mean(shown.everyone)
    return None if found is None else round(found, 1)


BOARDS = {"instruments": instruments}
PANELS = {"instruments": led}
