"""Groups' goals for the first year as they stand, their earlier forms, and which of the seven points each met."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.report.answers import Book
from samut.documents.report.model import AnswerReport, Goal
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.kit import Kit
from samut.domain.rules.goals import Standing, stages, standing


def points(kit: Kit) -> tuple[str, ...]:
    """Return the points by which goals are checked."""
    check = _check(kit)
    return tuple(point for field in check.fields for point in field.points) if check else ()


def goals(book: Book) -> Iterator[Goal]:
    """Yield the goals group by group, those of the plan first, each in the order they were written."""
    written = stages(book.kit)
    answers = [item for activity in dict(written) for item in book.answers(book.kit.activities[activity])]
    all_goals = standing(answers, book.find, written)
    check = _check(book.kit)
    for group in book.scope.groups:
        for goal in all_goals:
            if goal.item.group == group:
                before = tuple(_answer(book, item) for item in goal.before)
                yield Goal(_answer(book, goal.item), _met(check, answers, goal), before)


def _answer(book: Book, item: Item) -> AnswerReport:
    questions = book.kit.activities[item.first.activity].questions
    return book.answer(next(question for question in questions if question.id == item.key), item)


def _met(check: Question | None, answers: list[Item], goal: Standing) -> tuple[str, ...]:
    """Return the points ticked of a goal, or else of its earlier form; of several, those that all of them met."""
    if check is None:
        return ()
    items = {item.id for item in (goal.item, *goal.before)}
    checks = [item.answer.fields for item in answers if item.key == check.id and item.answer.checks in items]
    points = (point for field in check.fields for point in field.points)
    ticked = [{point for field in check.fields for point in fields.get(field.id, [])} for fields in checks]
    return tuple(point for point in points if ticked and all(point in points_met for points_met in ticked))


def _check(kit: Kit) -> Question | None:
    """Return the question that goes through the answers to another question."""
    activity = kit.with_role("goals")
    return next((question for question in activity.questions if question.of), None) if activity else None
