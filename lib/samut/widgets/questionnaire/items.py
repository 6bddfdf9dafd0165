"""Questionnaires with items of several kinds on the board "instruments": numbers of many, or groups' answers."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.entries import Item as LogItem
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import FILLED, numbers, standing, words_of
from samut.session.context import Context
from samut.widgets.questionnaire.state import BandState, FilledPage, GroupWords


def filled_pages(context: Context, instrument: Instrument) -> Iterator[FilledPage]:
    """Yield a page for each item that was answered.

    A personal item, and an item that each person answers in words, has no page.

    Parameters
    ----------
    context
        The board's or the facilitator's context.
    instrument
        A questionnaire with items of several kinds.

    Yields
    ------
    FilledPage
        Counts, mean and median if people fill the questionnaire in; answers in words if groups do.
    """
    for when in instrument.whens:
        for item in instrument.items:
            page = _page(context, instrument, item, when)
            if page["n"] + page["waiting"]:
                yield page


def _page(context: Context, instrument: Instrument, item: Item, when: str) -> FilledPage:
    page: FilledPage = {
        "instrument": instrument.id, "when": when, "item": item.id, "text": item.text, "n": 0, "waiting": 0,
    }  # fmt: skip
    if item.personal or (instrument.by == "person" and item.kind == "text"):
        return page
    if instrument.by == "person":
        shown = numbers(context.log, instrument, item, when)
        counts: list[BandState] = [{"text": text, "count": count} for text, count in shown.counts]
        page |= {"n": shown.n, "waiting": shown.waiting}
        return {**page, "counts": counts, "mean": shown.mean, "median": shown.median}
    groups = _groups(context, instrument, item, when)
    return {**page, "n": len(groups), "groups": groups}


def filled_count(context: Context, instrument: Instrument) -> int:
    """Return how many people, or groups, have filled a questionnaire in, the first time if there are two."""
    filled = [item for item in context.items.with_key(FILLED) if _is_filled(item, instrument, instrument.whens[0])]
    return sum(bool(standing(item.versions)) for item in filled)


def _groups(context: Context, instrument: Instrument, item: Item, when: str) -> list[GroupWords]:
    """Return each group's answer to an item, in the order of the groups."""
    by_group = {
        filled.group: filled for filled in context.items.with_key(FILLED) if _is_filled(filled, instrument, when)
    }
    answers = [
        (group.id, _words(by_group[group.id], instrument, item)) for group in context.groups if group.id in by_group
    ]
    return [{"group": group, "words": list(words)} for group, words in answers if words]


def _is_filled(filled: LogItem, instrument: Instrument, when: str) -> bool:
    return (filled.value["instrument"], filled.value["when"]) == (instrument.id, when)


def _words(filled: LogItem, instrument: Instrument, item: Item) -> tuple[str, ...]:
    answers = standing(filled.versions, instrument)
    return words_of(instrument, item, answers[item.id]) if item.id in answers else ()
