"""What the board "forms" is told."""

from __future__ import annotations

from typing import Literal, TypedDict


class NextStep(TypedDict):
    """What a group is going to do."""

    item: str
    group: str
    text: str


class FormRow(TypedDict):
    """A row of a form. filled: how many groups have written anything in it."""

    question: str
    filled: int
    cards: list[NextStep]


class FormIssue(TypedDict):
    """An issue of a form with its rows."""

    text: str
    rows: list[FormRow]


class FormsBody(TypedDict):
    """What all groups are going to do, row by row."""

    kind: Literal["forms"]
    issues: list[FormIssue]
