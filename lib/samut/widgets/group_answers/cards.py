"""Answers as the views show them, and which of them each view gets."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Field, Question
from samut.domain.visibility import Viewer, is_hidden, is_own, may_see, visible
from samut.session.context import Context
from samut.widgets.group_answers import answer_states, authorship
from samut.widgets.group_answers import fields as answer_fields
from samut.widgets.group_answers.state import Card, ConsoleAnswer, FieldConfig, GroupAnswer, QuestionConfig


def for_console(context: Context) -> list[Item]:
    """Return the answers that the console shows: of groups, or shared, also those hidden from the board."""
    return visible("console", context.items, context.activity.questions)


def for_participant(context: Context) -> list[Item]:
    """Return the answers that this participant may see: the group's, this person's, and those that others share."""
    answers = [item for item in current_answers(context) if item.group == context.visit.group]
    return [item for item in answers if _may_see(context, item)]


def _may_see(context: Context, item: Item) -> bool:
    question = context.activity.question(item.key)
    viewer: Viewer = "author" if is_own(item, question, context.visit.id) else "mate"
    return may_see(viewer, item, question, context.items)


def for_gallery(context: Context, group: str) -> list[Item]:
    """Return a group's own work, for another group that it is shown to: not what it says of others'."""
    shared = visible("other_group", context.items, context.activity.questions)
    return [item for item in shared if item.group == group and not (item.answer.subject_group or item.answer.checks)]


def current_answers(context: Context) -> list[Item]:
    """Return all answers of this activity that are not deleted, also what is somebody's own."""
    keys = {question.id for question in context.activity.questions}
    return [item for item in context.items.values() if item.key in keys and not item.gone]


def for_board(context: Context) -> list[Item]:
    """Return the answers that the board may show: neither hidden nor somebody's own."""
    return visible("board", context.items, context.activity.questions)


def questions_of(context: Context, phase: str) -> list[Question]:
    """Return the questions of a phase, in the order of the kit."""
    return [question for question in context.activity.questions if question.phase == phase]


def question_ids_of(context: Context, phase: str) -> set[str]:
    """Return the ids of the questions of a phase."""
    return {question.id for question in questions_of(context, phase)}


def full_card(context: Context, item: Item) -> ConsoleAnswer:
    """Return an answer with all that its own group or the facilitator is shown."""
    return {**answer_states.answer_state(context, item), "hidden": is_hidden(context.items, item.id)}


def group_card(context: Context, item: Item) -> GroupAnswer:
    """Return an answer with all that its own group is shown; whose: see `authorship.other_author`."""
    return {**full_card(context, item), "whose": authorship.other_author(context, item)}


def card(context: Context, item: Item) -> Card:
    """Return an answer as others see it: without nicknames, revisions or versions."""
    revision = answer_states.version(context, item.last)
    return {
        "text": revision["text"],
        "year": revision["year"],
        "year_text": revision["year_text"],
        "about": revision["about"],
        "fields": revision["fields"],
        "item": item.id,
        "question": item.key,
        "group": item.group,
    }


def question_config(context: Context, question: Question) -> QuestionConfig:
    """Return a question as pages show it: in this province's words, each of its parts with its options."""
    return {
        "id": question.id,
        "phase": question.phase,
        "num": question.num,
        "text": question.text_in(context.about.province or context.texts("memory.province_of_ours")),
        "answer": question.answer,
        "extra": question.extra,
        "head": question.head,
        "wall": question.wall,
        "single": question.single,
        "by": question.by,
        "sensitive": question.sensitive,
        "offers": list(question.offers),
        "of": question.of,
        "fields": [_field(context, field) for field in question.fields],
        "words": question.words,
        "most": question.most,
        "under": question.under,
    }


def _field(context: Context, field: Field) -> FieldConfig:
    return {
        "id": field.id,
        "kind": field.kind,
        "text": field.text,
        "levels": field.levels,
        "low": field.low,
        "high": field.high,
        "more": field.more,
        "after": field.after,
        "options": answer_fields.options(context, field),
    }
