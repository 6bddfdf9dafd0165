"""Whether the phase that a command is about was opened: a command says by which of these it is to be checked."""

from __future__ import annotations

from typing import Protocol

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.phases.model import reached


class NamesQuestion(Protocol):
    """Arguments that name a question of the activity."""

    @property
    def question(self) -> str: ...


class NamesAnswer(Protocol):
    """Arguments that name an answer by its item."""

    @property
    def item(self) -> str: ...


def of_question(context: Context, arguments: NamesQuestion) -> bool:
    """Return whether the question's phase was opened. Raises SamutError if there is no such question."""
    return question_named(context, arguments.question).phase in reached(context)


def of_answer(context: Context, arguments: NamesAnswer) -> bool:
    """Return whether the phase of the answer's question was opened. Raises SamutError if there is no such answer."""
    return question_named(context, answer_named(context, arguments.item).key).phase in reached(context)


def question_named(context: Context, id: str) -> Question:
    """Return the question of that id. Raises SamutError if this activity has none."""
    question = context.activity.question(id)
    if question is None:
        raise SamutError("answers.no_question")
    return question


def answer_named(context: Context, id: str) -> Item:
    """Return the item of that id. Raises SamutError if this activity has none."""
    item = context.items.get(id)
    if item is None:
        raise SamutError("answers.not_found")
    return item
