"""Activity 4b: groups' goals for the first year, and which of the seven points each meets."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.activity import Question
from samut.domain.kit import Kit
from samut.report.answering import Book
from samut.report.shape import Goal

GOALS = "a4b"


def points(kit: Kit) -> tuple[str, ...]:
    """What goals are gone through by."""
    check = _check(kit)
    return tuple(point for field in check.fields for point in field.points) if check else ()


def goals(book: Book) -> Iterator[Goal]:
    """Group by group, each in the order they were written."""
    check, activity = _check(book.kit), book.kit.activities.get(GOALS)
    if activity is None or check is None:
        return
    asked = next(one for one in activity.questions if one.id == check.of)
    answers = book.answers(activity)
    met = {item.value.get("of"): item.value.get("fields") or {} for item in answers if item.key == check.id}
    for group in book.scope.groups:
        for item in answers:
            if item.key == asked.id and item.group == group:
                ticked = [point for field in check.fields for point in met.get(item.id, {}).get(field.id, [])]
                yield Goal(book.said(asked, item), tuple(ticked))


def _check(kit: Kit) -> Question | None:
    """The question that goes through the answers to another one."""
    activity = kit.activities.get(GOALS)
    return next((one for one in activity.questions if one.of), None) if activity else None
