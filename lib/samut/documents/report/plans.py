"""Each group's plan, its goals and its lines by the rows of form 3."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.report.answers import Book
from samut.documents.report.model import Plan, PlanLine
from samut.domain.entries import Item, Items
from samut.domain.kit.activity import Activity
from samut.domain.kit.plan_form import GOAL, ROW, switch_item


def plans(book: Book) -> Iterator[Plan]:
    """Yield the plan of every group in scope that has written any of it."""
    activity = book.kit.with_role("plan")
    answers = book.answers(activity) if activity else []
    for group in book.scope.groups:
        group_items = [item for item in answers if item.group == group]
        if activity and group_items:
            yield _plan(book, activity, group, group_items)


def off(book: Book) -> tuple[str, ...]:
    """Return the ids of the optional columns that the facilitator has switched off."""
    kit, activity = book.kit, book.kit.with_role("plan")
    if activity is None:
        return ()
    items = book.items.get(activity.id, Items())
    columns = [column for form in kit.forms.values() for column in form.columns if column.optional]
    switches = {column.id: items.now(switch_item(activity.id, column.id), {"on": True})["on"] for column in columns}
    return tuple(column for column, is_on in switches.items() if not is_on)


def _plan(book: Book, activity: Activity, group: str, group_items: list[Item]) -> Plan:
    questions = {question.id: question for question in activity.questions}
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
