"""Answers as the views show them, and which of them each view gets."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Field, Question
from samut.domain.visibility import Viewer, is_hidden, is_own, may_see, visible
from samut.session.context import Context
from samut.widgets.group_answers import authorship
from samut.widgets.group_answers import fields as answer_fields
from samut.widgets.group_answers import model as group_answers


def for_console(context: Context) -> list[Item]:
    """Return what the console shows: of groups, or shared, also what is hidden from the board."""
    return visible("console", context.items, context.activity.questions)


def for_participant(context: Context) -> list[Item]:
    """Return what this participant may see of the group's answers: its own, one's own, and what others of it share."""
    ours = [item for item in standing(context) if item.group == context.visit.group]
    return [item for item in ours if _may_see(context, item)]


def _may_see(context: Context, item: Item) -> bool:
    question = context.activity.question(item.key)
    viewer: Viewer = "author" if is_own(item, question, context.visit.id) else "mate"
    return may_see(viewer, item, question, context.items)


def for_gallery(context: Context, group: str) -> list[Item]:
    """Return what a group's own work is, for another group that it is shown to: not what it says of others'."""
    found = visible("other_group", context.items, context.activity.questions)
    return [item for item in found if item.group == group and not (item.answer.subject_group or item.answer.checks)]


def standing(context: Context) -> list[Item]:
    """All standing answers of this activity, also what is somebody's own."""
    keys = {question.id for question in context.activity.questions}
    return [item for item in context.items.values() if item.key in keys and not item.gone]


def for_board(context: Context) -> list[Item]:
    """Return what the board may show: neither hidden nor somebody's own."""
    return visible("board", context.items, context.activity.questions)


def questions_of(context: Context, phase: str) -> list[Question]:
    return [question for question in context.activity.questions if question.phase == phase]


def question_ids_of(context: Context, phase: str) -> set[str]:
    return {question.id for question in questions_of(context, phase)}


def full_card(context: Context, item: Item) -> dict[str, Any]:
    """An answer with all that its own group or the facilitator is shown."""
    return {**group_answers.shown(context, item), "hidden": is_hidden(context.items, item.id)}


def group_card(context: Context, item: Item) -> dict[str, Any]:
    """An answer with all that its own group is shown; whose: see `authorship.whose`."""
    return {**full_card(context, item), "whose": authorship.whose(context, item)}


def card(context: Context, item: Item) -> dict[str, Any]:
    """An answer as others see it: without nicknames, revisions or versions."""
    whole = group_answers.version(context, item.last)
    kept = {name: whole[name] for name in ("text", "year", "year_text", "about", "fields")}
    return {**kept, "item": item.id, "question": item.key, "group": item.group}


def question_config(context: Context, question: Question) -> dict[str, Any]:
    """A question as a page has it: in this province's words, each of its parts with its options."""
    province = context.about.province or context.texts("memory.province_of_ours")
    return {
        **vars(question),
        "text": question.text_in(province),
        "fields": [_field(context, field) for field in question.fields],
    }


def _field(context: Context, field: Field) -> dict[str, Any]:
    return {**vars(field), "options": answer_fields.options(context, field)}
