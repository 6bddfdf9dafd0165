"""The board "scale": where each group puts itself on a scale of levels, and the phase's other answers."""

from __future__ import annotations

from samut.domain.kit.activity import Phase, Question
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.group_answers.state import Card
from samut.widgets.lessons_wall.state import WallBody
from samut.widgets.lessons_wall.wall import wall
from samut.widgets.scale.levels import level_of, mean
from samut.widgets.scale.state import LevelCard, ScaleBody


def scale(context: Context, phase: Phase) -> ScaleBody | WallBody:
    """Return where each group puts itself, lowest first.

    A phase that asks for no level is shown as a wall.
    """
    questions = cards.questions_of(context, phase.id)
    measured = next((question for question in questions if level_of(question)), None)
    field = level_of(measured) if measured else None
    if measured is None or field is None:
        return wall(context, phase)
    placed = [card for card in _cards(context, measured) if field.id in card["fields"]]
    marks: list[LevelCard] = [{**card, "level": card["fields"][field.id]} for card in placed]
    return {
        "kind": "scale",
        "question": measured.id,
        "field": field.id,
        "marks": sorted(marks, key=lambda mark: int(mark["level"])),
        "mean": mean([mark["level"] for mark in marks]),
        "others": [
            {"question": question.id, "cards": _cards(context, question)}
            for question in questions
            if question is not measured
        ],
    }


def _cards(context: Context, question: Question) -> list[Card]:
    return [cards.card(context, item) for item in cards.for_board(context) if item.key == question.id]


BOARDS = {"scale": scale}
