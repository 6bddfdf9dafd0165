"""Which answers may be read by others than those who wrote them, and which the facilitator has put out of sight."""

from __future__ import annotations

from collections.abc import Iterable

from samut.domain.entries import Item, Items
from samut.domain.kit.activity import Question


def share_item(item: str) -> str:
    """The item that says a person's own answer is for all."""
    return f"share.{item}"


def hide_item(item: str) -> str:
    """The item that says an answer is kept off the board."""
    return f"hide.{item}"


def open_to_all(item: Item, question: Question, items: Items) -> bool:
    """Whether others may read this answer: nothing sensitive, and no person's own that was not shared.

    An answer says so of itself as well, for a question that was another one when it was given.
    """
    said = [version.value for version in item.versions if isinstance(version.value, dict)]
    if question.sensitive or any(value.get("sensitive") for value in said):
        return False
    own = question.by == "person" or any(value.get("own") for value in said)
    return not own or bool(items.now(share_item(item.id)))


def standing(items: Items, questions: Iterable[Question]) -> list[Item]:
    """The answers to these questions that may be handed on, in the order they were first written."""
    asked = {question.id: question for question in questions}
    found = [item for item in items.values() if item.key in asked and not item.gone]
    shown = (item for item in found if open_to_all(item, asked[item.key], items) and not items.now(hide_item(item.id)))
    return sorted(shown, key=lambda item: item.first.seq)
