"""The state of the board "scale"."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Card
from samut.widgets.lessons_wall.state import QuestionCards


class LevelCard(Card):
    """An answer with the level that its group is on."""

    level: int


class ScaleBody(TypedDict):
    """Where each group puts itself. question, field: of the level. others: the phase's other questions."""

    kind: Literal["scale"]
    question: str
    field: str
    marks: list[LevelCard]
    mean: float | None
    others: list[QuestionCards]
