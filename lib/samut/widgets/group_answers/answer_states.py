"""Answers and their revisions as pages show them, with all that their own group may see."""

from __future__ import annotations

from samut.domain.entries import Entry, Item
from samut.domain.visibility import is_shared
from samut.session.context import Context
from samut.widgets.group_answers import authorship, typed_input
from samut.widgets.group_answers.state import AnswerState, RevisionState


def answer_state(context: Context, item: Item) -> AnswerState:
    """Return one answer as a page shows it.

    Returns
    -------
    AnswerState
        All of it that its own group is shown; `versions` is empty unless the group is to choose between them.

    Examples
    --------
    answer_state(context, context.items[item])["text"]
    """
    versions = [version(context, entry) for entry in item.versions]
    answer = item.answer
    return {
        **version(context, item.last),
        "from": list(answer.carried_from),
        "of": answer.checks,
        "shared": is_shared(context.items, item.id),
        "item": item.id,
        "question": item.key,
        "group": item.group,
        "base": list(item.base),
        "versions": versions if item.conflict else [],
    }


def version(context: Context, entry: Entry) -> RevisionState:
    """Return one revision of an answer as a page shows it."""
    answer = entry.answer
    year = answer.year
    return {
        "entry": entry.id,
        "text": answer.text,
        "year": year.year if year else None,
        "typed": year.typed if year else "",
        "year_text": typed_input.year_text(context, year) if year else "",
        "about": answer.subject_group,
        "via": answer.channel,
        "fields": dict(answer.fields),
        "by": context.author_name(authorship.author(context, entry)),
    }
