"""Authors of the words of an answer: what was brought back, or picked out of two, stays its author's."""

from __future__ import annotations

from samut.domain.entries import Entry, Item
from samut.domain.rules.deletion import origins
from samut.session.context import Context
from samut.widgets.group_answers.state import OtherAuthor

FEWEST = 3
"""Revisions of an item that repeats an earlier revision: that, what came over it, and the revision that repeats it."""


def author(context: Context, revision: Entry) -> str:
    """Return the visit that first wrote the words of a revision, of this activity or another."""
    activity = revision.activity
    authors = context.projection.once(("authors", activity), lambda: _of_repeated(context, activity))
    return authors.get(revision.id, revision.author)


def other_author(context: Context, item: Item) -> OtherAuthor | None:
    """Return {name, paper} of the other person who wrote an answer, last or first; None if it is this visitor's alone.

    paper: whether it was typed in from the group's paper.
    """
    authors = (author(context, item.last), item.first.author)
    other = next((visit for visit in authors if visit != context.visit.id), None)
    if other is None:
        return None
    return {"name": context.author_name(other), "paper": context.author_role(other) == "facilitator"}


def _of_repeated(context: Context, activity: str) -> dict[str, str]:
    """Return {id of each revision that repeats an earlier revision: author of the earlier}."""
    long = {item.id for item in context.items_of(activity).values() if item.revisions >= FEWEST}
    entries = (entry for entry in context.projection.logs[activity] if entry.item in long)
    return {id: first.author for id, first in origins(entries).items() if id != first.id}
