"""On the board "instruments", questionnaires with items of several kinds: numbers of many, or groups' answers."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.entries import Item as Filled
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import FILLED, numbers, standing, words_of
from samut.session.context import Context
from samut.widgets.questionnaire.state import Band, FilledPage, GroupWords


def filled(context: Context, one: Instrument) -> Iterator[FilledPage]:
    """Give a page for each item that was answered and is not personal, and no page for words of single people."""
    for when in one.whens:
        for item in one.items:
            page = _page(context, one, item, when)
            if page["n"] + page["waiting"]:
                yield page


def _page(context: Context, one: Instrument, item: Item, when: str) -> FilledPage:
    page: FilledPage = {
        "instrument": one.id, "when": when, "item": item.id, "text": item.text, "n": 0, "waiting": 0,
    }  # fmt: skip
    if item.personal or (one.by == "person" and item.kind == "text"):
        return page
    if one.by == "person":
        found = numbers(context.log, one, item, when)
        counts: list[Band] = [{"text": text, "count": count} for text, count in found.counts]
        page |= {"n": found.n, "waiting": found.waiting}
        return {**page, "counts": counts, "mean": found.mean, "median": found.median}
    groups = _groups(context, one, item, when)
    return {**page, "n": len(groups), "groups": groups}


def answered(context: Context, one: Instrument) -> int:
    """How many people, or groups, have filled it in, of two times the first."""
    there = [found for found in context.items.of(FILLED) if found.value["instrument"] == one.id]
    return sum(bool(standing(found.versions)) for found in there if found.value["when"] == one.whens[0])


def _groups(context: Context, one: Instrument, item: Item, when: str) -> list[GroupWords]:
    """Return what each group answered, in the order of the groups."""
    there = {found.group: found for found in context.items.of(FILLED) if _is(found, one, when)}
    said = [(group.id, _said(there[group.id], one, item)) for group in context.groups if group.id in there]
    return [{"group": group, "said": list(words)} for group, words in said if words]


def _is(found: Filled, one: Instrument, when: str) -> bool:
    return (found.value["instrument"], found.value["when"]) == (one.id, when)


def _said(found: Filled, one: Instrument, item: Item) -> tuple[str, ...]:
    said = standing(found.versions, one)
    return words_of(one, item, said[item.id]) if item.id in said else ()
