"""Activity 6: each group's plan, its goals and its lines by the rows of form 3."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.report.answers import Book
from samut.documents.report.model import Plan, PlanLine
from samut.domain.entries import Item, Items
from samut.domain.kit.kit import Kit
from samut.domain.kit.plan_form import GOAL, ROW, switch_item

PLAN = "a6"


def plans(book: Book) -> Iterator[Plan]:
    """Yield the plan of every group in scope that has written any of it."""
    activity = book.kit.activities.get(PLAN)
    answers = book.answers(activity) if activity else []
    for group in book.scope.groups:
        group_items = [item for item in answers if item.group == group]
        if group_items:
            yield _plan(book, group, group_items)


def off(kit: Kit, items: Items) -> tuple[str, ...]:
    """Return the ids of the optional columns that the facilitator has switched off."""
    columns = [column for form in kit.forms.values() for column in form.columns if column.optional]
    return tuple(column.id for column in columns if not items.now(switch_item(PLAN, column.id), {"on": True})["on"])


def _plan(book: Book, group: str, group_items: list[Item]) -> Plan:
    questions = {question.id: question for question in book.kit.activities[PLAN].questions}
    goals = [item for item in group_items if item.key == GOAL]
    place = {item.id: number for number, item in enumerate(goals, 1)}
    rows = (item for item in group_items if item.key in questions and item.key != GOAL and item.key.startswith(ROW))
    lines = sorted(rows, key=lambda item: list(questions).index(item.key))
    steps = tuple(
        PlanLine(item.key.removeprefix(ROW), book.answer(questions[item.key], item), _served(item, place))
        for item in lines
    )
    return Plan(group, tuple(book.answer(questions[GOAL], item) for item in goals), steps)


def _served(item: Item, place: dict[str, int]) -> tuple[int, ...]:
    return tuple(sorted(place[id] for id in item.answer.carried_from if id in place))
