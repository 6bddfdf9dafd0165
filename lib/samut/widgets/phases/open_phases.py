"""Which phases of an activity were opened, and whether the phase that a command names, or that of its question, was."""

from __future__ import annotations

from typing import Protocol

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.errors import SamutError
from samut.session.context import Context


class NamesPhase(Protocol):
    """Arguments that name a phase of the activity."""

    @property
    def phase(self) -> str:
        """The phase's id."""
        ...


class NamesQuestion(Protocol):
    """Arguments that name a question of the activity."""

    @property
    def question(self) -> str:
        """The question's id."""
        ...


class NamesAnswer(Protocol):
    """Arguments that name an answer by its item."""

    @property
    def item(self) -> str:
        """The item's id."""
        ...


def opened_phases(context: Context) -> list[str]:
    """Return the ids of the phases that were opened.

    Phases stay open for writing: no group is stopped when the facilitator moves on.
    """
    return list(context.items.now(phase_item(context), {}).get("reached", []))


def phase_item(context: Context) -> str:
    """Return the item that says which phase everybody is led to, and which phases were opened."""
    return activity_item(context, "phase")


def activity_item(context: Context, name: str) -> str:
    """Return the item of that name that this activity has once."""
    return f"{context.activity.id}.{name}"


def is_phase_open(context: Context, arguments: NamesPhase) -> bool:
    """Return whether the phase was opened."""
    return arguments.phase in opened_phases(context)


def is_question_open(context: Context, arguments: NamesQuestion) -> bool:
    """Return whether the question's phase was opened. Raises SamutError if there is no such question."""
    return question_named(context, arguments.question).phase in opened_phases(context)


def is_answer_open(context: Context, arguments: NamesAnswer) -> bool:
    """Return whether the phase of the answer's question was opened. Raises SamutError if there is no such answer."""
    question = question_named(context, answer_named(context, arguments.item).key)
    return question.phase in opened_phases(context)


def question_named(context: Context, id: str) -> Question:
    """Return the question of that id.

    Raises
    ------
    SamutError
        If the activity has no such question: `answers.no_question`.
    """
    question = context.activity.question(id)
    if question is None:
        raise SamutError("answers.no_question")
    return question


def answer_named(context: Context, id: str) -> Item:
    """Return the item of that id.

    Raises
    ------
    SamutError
        If the activity has no such item: `answers.not_found`.
    """
    item = context.items.get(id)
    if item is None:
        raise SamutError("answers.not_found")
    return item
