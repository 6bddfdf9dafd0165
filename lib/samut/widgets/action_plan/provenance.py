"""What an answer grew from: the answers of the same group that were carried over into it, and into those before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Activity, Question
from samut.domain.visibility import may_see
from samut.session.context import Context
from samut.widgets.action_plan.state import ThreadStep, Words

DEEPEST = 12


def thread(context: Context, item: str) -> list[ThreadStep]:
    """Return everything an answer grew from, nearest first, each once.

    What was deleted, hidden, or is one person's own is left out, but what that grew from is not.
    """
    start = context.find(item)
    return list(_walk(context, start, 1, {item})) if start is not None else []


def _walk(context: Context, item: Item, depth: int, been: set[str]) -> Iterator[ThreadStep]:
    for source in _sources(context, item, been):
        told = told_of(context, source, depth)
        if told:
            yield told
        if depth < DEEPEST:
            yield from _walk(context, source, depth + bool(told), been)


def _sources(context: Context, item: Item, been: set[str]) -> list[Item]:
    """What an answer was made from that was not met yet."""
    ids = [id for id in item.answer.carried_from if id not in been]
    been.update(ids)
    return [found for found in map(context.find, ids) if found is not None and found.group == item.group]


def told_of(context: Context, item: Item, depth: int = 0) -> ThreadStep | None:
    """Return an answer of whatever activity in words, with what was asked there; None if all may not see it."""
    activity, question = asked_in(context, item)
    if item.gone or activity is None or question is None or not _may_see(context, item, question):
        return None
    return {
        "item": item.id,
        "depth": depth,
        "activity": activity.id,
        "num": activity.seed_num,
        "title": activity.title,
        "question": question.id,
        "asked": question.said(context.about.province or context.texts("memory.province_of_ours")),
        "text": item.answer.text,
        "parts": [part for part in _parts(question, item.answer.fields) if part["words"]],
    }


def asked_in(context: Context, item: Item) -> tuple[Activity | None, Question | None]:
    """The activity and the question of an item; None where the kit has them no more."""
    name = item.first.activity
    known = context.kit.activities.get(name) if context.kit else None
    activity = context.activity if name == context.activity.id else known
    return activity, activity.question(item.key) if activity else None


def _may_see(context: Context, item: Item, question: Question) -> bool:
    """A thread is on the board, too, so it holds what may stand there."""
    return may_see("board", item, question, context.of(item.first.activity))


def _parts(question: Question, values: Mapping[str, Any]) -> list[Words]:
    """Its fields of words, with their names."""
    named = [(field.text, values.get(field.id)) for field in question.fields if field.kind in ("text", "line")]
    return [{"label": label, "words": words} for label, words in named if isinstance(words, str)]
