"""The state of the board "forms"."""

from __future__ import annotations

from typing import Literal, TypedDict


class NextStep(TypedDict):
    """A step that a group is going to take."""

    item: str
    group: str
    text: str


class FormRowState(TypedDict):
    """A row of a form. filled: how many groups have written in it."""

    question: str
    filled: int
    cards: list[NextStep]


class FormIssue(TypedDict):
    """An issue of a form with its rows."""

    text: str
    rows: list[FormRowState]


class FormsBody(TypedDict):
    """The next steps of all groups, row by row."""

    kind: Literal["forms"]
    issues: list[FormIssue]
