"""Which phases were opened, and whether that of a command was: it says by which of these it is to be checked."""

from __future__ import annotations

from typing import Protocol

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.errors import SamutError
from samut.session.context import Context


class NamesPhase(Protocol):
    """Arguments that name a phase of the activity."""

    @property
    def phase(self) -> str: ...


class NamesQuestion(Protocol):
    """Arguments that name a question of the activity."""

    @property
    def question(self) -> str: ...


class NamesAnswer(Protocol):
    """Arguments that name an answer by its item."""

    @property
    def item(self) -> str: ...


def reached(context: Context) -> list[str]:
    """Return the phases that were opened. They stay open for writing: moving on never shuts anyone out."""
    return list(context.items.now(phase_item(context), {}).get("reached", []))


def phase_item(context: Context) -> str:
    """Return the item that says which phase the hall is led to, and which were opened."""
    return f"{context.activity.id}.phase"


def of_phase(context: Context, arguments: NamesPhase) -> bool:
    """Return whether the phase was opened."""
    return arguments.phase in reached(context)


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
