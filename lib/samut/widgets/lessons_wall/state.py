"""The state of the boards "wall" and "columns"."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Card


class QuestionCards(TypedDict):
    """A question with the answers of all groups."""

    question: str
    cards: list[Card]


class WallBody(TypedDict):
    """All groups' answers, question by question."""

    kind: Literal["wall"]
    columns: list[QuestionCards]


class ColumnsTab(TypedDict):
    """A tab of columns. wall: its name, as the questions have it."""

    wall: str
    columns: list[QuestionCards]


class ColumnsBody(TypedDict):
    """A column for each question, in tabs."""

    kind: Literal["columns"]
    tabs: list[ColumnsTab]
