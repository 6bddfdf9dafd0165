"""Each group's plan, its goals and its lines by the rows of form 3."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.report.answers import Book
from samut.documents.report.model import Plan, Step
from samut.domain.entries import Item, Items
from samut.domain.kit.activity import Activity
from samut.domain.kit.plan_form import GOAL, ROW, switch_item


def plans(book: Book) -> Iterator[Plan]:
    """Of every group in scope that has written any of it."""
    activity = book.kit.with_role("plan")
    answers = book.answers(activity) if activity else []
    for group in book.scope.groups:
        ours = [item for item in answers if item.group == group]
        if activity and ours:
            yield _plan(book, activity, group, ours)


def off(book: Book) -> tuple[str, ...]:
    """Return the ids of the optional columns that the facilitator has switched off."""
    kit, activity = book.kit, book.kit.with_role("plan")
    if activity is None:
        return ()
    items = book.items.get(activity.id, Items())
    columns = [column for form in kit.forms.values() for column in form.columns if column.optional]
    return tuple(one.id for one in columns if not items.now(switch_item(activity.id, one.id), {"on": True})["on"])


def _plan(book: Book, activity: Activity, group: str, ours: list[Item]) -> Plan:
    asked = {one.id: one for one in activity.questions}
    goals = [item for item in ours if item.key == GOAL]
    place = {item.id: number for number, item in enumerate(goals, 1)}
    lines = sorted((item for item in ours if item.key in asked and item.key != GOAL and item.key.startswith(ROW)),
                   key=lambda item: list(asked).index(item.key))  # fmt: skip
    steps = tuple(
        Step(item.key.removeprefix(ROW), book.said(asked[item.key], item), _served(item, place)) for item in lines
    )
    return Plan(group, tuple(book.said(asked[GOAL], item) for item in goals), steps)


def _served(item: Item, place: dict[str, int]) -> tuple[int, ...]:
    return tuple(sorted(place[id] for id in item.answer.carried_from if id in place))
