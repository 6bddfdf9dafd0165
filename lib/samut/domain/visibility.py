"""The rule of who may see an answer, for phones, board, console, documents, the table, and research.

A group's answer is seen by all. A person's own is seen by nobody else until that person shares it, and a sensitive one
is never seen, but as numbers of many. An answer stays what it was when it was given, also if its question changes:
it says so itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from samut.domain.entries import Entry, Item, Items
from samut.domain.kit.activity import Question

Viewer = Literal["author", "mate", "other_group", "board", "console", "documents", "table", "research"]
"""author: who wrote it. mate: another of the same group. other_group: whom the group's work is shown in the gallery.

documents: the report and the workbook. table: the flat file of all answers. research: the bundle, where consent allows.
"""
NOT_HIDDEN: tuple[Viewer, ...] = ("other_group", "board", "documents")
"""Who is not shown what the facilitator has hidden; the others see that it is."""
WITHOUT_QUESTION: tuple[Viewer, ...] = ("author", "table", "research")
"""Who still has an answer after its question was taken out of the kit."""


def share_item(item: str) -> str:
    """Return the item that says a person's own answer is for all."""
    return f"share.{item}"


def hide_item(item: str) -> str:
    """Return the item that says an answer is kept off the board."""
    return f"hide.{item}"


def is_shared(items: Items, item: str) -> bool:
    """Tell whether its author shares an answer. items: those of its activity."""
    return bool(items.now(share_item(item)))


def is_hidden(items: Items, item: str) -> bool:
    """Tell whether the facilitator has hidden an answer. items: those of its activity."""
    return bool(items.now(hide_item(item)))


def is_private(item: Item, question: Question | None) -> bool:
    """Tell whether an answer is one person's own: as its question says now, or as it said when it was given."""
    return (question is not None and question.by == "person") or any(
        revision.answer.private for revision in _revisions(item)
    )


def is_sensitive(item: Item, question: Question | None) -> bool:
    """Tell whether an answer is about somebody's health or abilities, by its question now or when it was given."""
    return (question is not None and question.sensitive) or any(
        revision.answer.sensitive for revision in _revisions(item)
    )


def is_own(item: Item, question: Question | None, visit: str) -> bool:
    """Tell whether a person may write on an answer of their group: the group's, or their own."""
    return item.first.author == visit or not is_private(item, question)


def is_open(item: Item, question: Question | None, items: Items) -> bool:
    """Tell whether others than its author may read an answer. items: those of its activity."""
    if is_sensitive(item, question):
        return False
    return not is_private(item, question) or is_shared(items, item.id)


def may_see(viewer: Viewer, item: Item, question: Question | None, items: Items) -> bool:
    """Tell whether a viewer may see an answer.

    question: None if the kit asks it no more. items: those of its activity.
    """
    if viewer == "author":
        return True
    if question is None and viewer not in WITHOUT_QUESTION:
        return False
    if viewer in NOT_HIDDEN and is_hidden(items, item.id):
        return False
    if viewer == "research" and is_sensitive(item, question):
        return True  # as levels of somebody without a name or a group
    return is_open(item, question, items)


def visible(viewer: Viewer, items: Items, questions: Iterable[Question]) -> list[Item]:
    """Return the standing answers to these questions that a viewer may see, in the order they were first written."""
    by_id = {question.id: question for question in questions}
    standing = (item for item in items.values() if item.key in by_id and not item.gone)
    seen = (item for item in standing if may_see(viewer, item, by_id[item.key], items))
    return sorted(seen, key=lambda item: item.first.seq)


def _revisions(item: Item) -> tuple[Entry, ...]:
    return (item.first, *item.versions)
