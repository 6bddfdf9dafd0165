"""Groups' goals for the first year as they stand, what they were before, and which of the seven points each met."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.report.answers import Book
from samut.documents.report.model import Goal, Said
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.kit import Kit
from samut.domain.rules.goals import Standing, stages, standing


def points(kit: Kit) -> tuple[str, ...]:
    """What goals are gone through by."""
    check = _check(kit)
    return tuple(point for field in check.fields for point in field.points) if check else ()


def goals(book: Book) -> Iterator[Goal]:
    """Group by group, those of the plan first, each in the order they were written."""
    written = stages(book.kit)
    answers = [item for activity in dict(written) for item in book.answers(book.kit.activities[activity])]
    found = standing(answers, book.find, written)
    check = _check(book.kit)
    for group in book.scope.groups:
        for one in found:
            if one.item.group == group:
                before = tuple(_said(book, item) for item in one.before)
                yield Goal(_said(book, one.item), _met(check, answers, one), before)


def _said(book: Book, item: Item) -> Said:
    asked = book.kit.activities[item.first.activity].questions
    return book.said(next(one for one in asked if one.id == item.key), item)


def _met(check: Question | None, answers: list[Item], goal: Standing) -> tuple[str, ...]:
    """The points ticked of it, or else of what it was before; of several, those that all of them met."""
    if check is None:
        return ()
    of = {one.id for one in (goal.item, *goal.before)}
    found = [item.answer.fields for item in answers if item.key == check.id and item.answer.checks in of]
    points = (point for field in check.fields for point in field.points)
    ticked = [{point for field in check.fields for point in one.get(field.id, [])} for one in found]
    return tuple(point for point in points if ticked and all(point in one for one in ticked))


def _check(kit: Kit) -> Question | None:
    """The question that goes through the answers to another one."""
    activity = kit.with_role("goals")
    return next((one for one in activity.questions if one.of), None) if activity else None
