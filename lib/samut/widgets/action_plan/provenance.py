"""The provenance of an answer: the answers of the same group that were carried over into it, and into those in turn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Activity, Question
from samut.domain.visibility import may_see
from samut.session.context import Context
from samut.widgets.action_plan.state import FieldText, ThreadStep

DEEPEST = 12


def thread(context: Context, item: str) -> list[ThreadStep]:
    """Return the answers that an answer grew from, nearest first, each once.

    Answers that are deleted, hidden or private are left out, but not the answers that these grew from.

    Parameters
    ----------
    item : str
        The id of an answer of any activity.

    Returns
    -------
    list of ThreadStep
        Empty if there is no such answer, or if nothing was carried over into it.

    Examples
    --------
    A line of the plan that serves a goal, which grew from a need: `[step["depth"] for step in thread(context, line)]`
    is `[1, 2]`.
    """
    start = context.find(item)
    return list(_walk(context, start, 1, {item})) if start is not None else []


def _walk(context: Context, item: Item, depth: int, visited: set[str]) -> Iterator[ThreadStep]:
    for source in _sources(context, item, visited):
        step = _step(context, source, depth)
        if step:
            yield step
        if depth < DEEPEST:
            yield from _walk(context, source, depth + bool(step), visited)


def _sources(context: Context, item: Item, visited: set[str]) -> list[Item]:
    """Return the answers carried over into an answer that were not visited yet."""
    ids = [id for id in item.answer.carried_from if id not in visited]
    visited.update(ids)
    return [source for source in map(context.find, ids) if source is not None and source.group == item.group]


def _step(context: Context, item: Item, depth: int) -> ThreadStep | None:
    """Return an answer of any activity in words, with its question; None if not everybody may see it."""
    activity, question = _activity_and_question(context, item)
    if item.gone or activity is None or question is None or not _may_see(context, item, question):
        return None
    return {
        "item": item.id,
        "depth": depth,
        "activity": activity.id,
        "num": activity.seed_num,
        "title": activity.title,
        "question": question.id,
        "question_text": question.text_in(context.about.province or context.texts("memory.province_of_ours")),
        "text": item.answer.text,
        "parts": [part for part in _parts(question, item.answer.fields) if part["words"]],
    }


def _activity_and_question(context: Context, item: Item) -> tuple[Activity | None, Question | None]:
    """Return the activity and the question of an item; None if the kit has them no more."""
    name = item.first.activity
    other = context.kit.activities.get(name) if context.kit else None
    activity = context.activity if name == context.activity.id else other
    return activity, activity.question(item.key) if activity else None


def _may_see(context: Context, item: Item, question: Question) -> bool:
    """Return whether the board, which shows threads as well, may show an answer."""
    return may_see("board", item, question, context.items_of(item.first.activity))


def _parts(question: Question, values: Mapping[str, Any]) -> list[FieldText]:
    """Return the answer's fields that hold words, with their labels."""
    labelled = [(field.text, values.get(field.id)) for field in question.fields if field.kind in ("text", "line")]
    return [{"label": label, "words": words} for label, words in labelled if isinstance(words, str)]
