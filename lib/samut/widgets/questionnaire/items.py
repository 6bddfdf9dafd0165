"""On the board "instruments", questionnaires with items of several kinds: numbers of many, or groups' answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Item as Filled
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import FILLED, numbers, standing, words_of
from samut.session.context import Context


def filled(context: Context, one: Instrument) -> Iterator[dict[str, Any]]:
    """A page for each item that was answered and is not personal: {instrument, when, item, text, n, waiting, …}.

    by person: {counts, mean, median}, and no page for words; by group: {groups: [{group, said}]}.
    """
    told = _many if one.by == "person" else _groups
    for when in one.whens:
        for item in one.items:
            found = {} if item.personal else told(context, one, item, when)
            if found.get("n", 0) + found.get("waiting", 0):
                yield {"instrument": one.id, "when": when, "item": item.id, "text": item.text, **found}


def answered(context: Context, one: Instrument) -> int:
    """How many people, or groups, have filled it in, of two times the first."""
    there = [found for found in context.items.with_key(FILLED) if found.value["instrument"] == one.id]
    return sum(bool(standing(found.versions)) for found in there if found.value["when"] == one.whens[0])


def _many(context: Context, one: Instrument, item: Item, when: str) -> dict[str, Any]:
    if item.kind == "text":
        return {}
    found = numbers(context.log, one, item, when)
    counts = [{"text": text, "count": count} for text, count in found.counts]
    return {"n": found.n, "waiting": found.waiting, "counts": counts, "mean": found.mean, "median": found.median}


def _groups(context: Context, one: Instrument, item: Item, when: str) -> dict[str, Any]:
    """What each group answered, in the order of the groups."""
    there = {found.group: found for found in context.items.with_key(FILLED) if _is(found, one, when)}
    said = [(group.id, _said(there[group.id], one, item)) for group in context.groups if group.id in there]
    told = [{"group": group, "said": list(words)} for group, words in said if words]
    return {"groups": told, "n": len(told), "waiting": 0}


def _is(found: Filled, one: Instrument, when: str) -> bool:
    return (found.value["instrument"], found.value["when"]) == (one.id, when)


def _said(found: Filled, one: Instrument, item: Item) -> tuple[str, ...]:
    said = standing(found.versions, one)
    return words_of(one, item, said[item.id]) if item.id in said else ()
