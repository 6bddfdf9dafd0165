"""The board "home": what each group takes home: its goals, its plan, and what it will do next."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.kit.plan_form import GOAL, ROW
from samut.session.context import Context
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import other_activities
from samut.widgets.phases import open_phases
from samut.widgets.take_home.state import HomeBody, HomePart, HomeRow

COMMITMENT = "commit"
BEGINS = "from"
"""The month a line of the plan begins in, shown if the line has no words for when."""
Rows = list[tuple[str, HomeRow]]
"""(group, row)"""


def home(context: Context, phase: Phase) -> HomeBody:
    """Return what each group takes home.

    Goals and plan are of other activities, and empty if those were not held.
    """
    rows = home_rows(context)
    return {"kind": "home", "homes": [{"group": group.id, **_part(rows, group.id)} for group in context.groups]}


def phone_part(context: Context) -> HomePart:
    """Return what this phone's group takes home, once that phase was opened; {} before."""
    opened = open_phases.opened_phases(context)
    is_open = any(phase.board == "home" and phase.id in opened for phase in context.activity.phases)
    return _part(home_rows(context), context.visit.group) if is_open else {}


def home_rows(context: Context) -> dict[str, Rows]:
    """Return the rows of all groups: the "goals" that stand, the lines of the "plans", and the "commitments"."""
    goals = [
        (goal.item.group, _row(context, _question(context, goal.item), goal.item))
        for goal in other_activities.goals(context)
    ]
    return {
        "goals": [(group, row) for group, row in goals if row["what"]],
        "plans": answer_rows(context, other_activities.with_role(context, "plan"), ROW),
        "commitments": answer_rows(context, other_activities.with_role(context, "closing"), COMMITMENT),
    }


def answer_rows(context: Context, activity: str, key: str) -> Rows:
    """Return (group, row) of each answer to a question, or to several questions of one prefix.

    Parameters
    ----------
    context
        The context of any activity of the workshop.
    activity
        The id of the activity with the answers.
    key
        The id of a question; if it ends with "_", the beginning of the ids of several.

    Returns
    -------
    list[tuple[str, HomeRow]]
        The rows that say what will be done, in the order of the answers.
    """
    questions = {
        question.id: question
        for question in other_activities.group_questions(context, activity)
        if _matches(question.id, key)
    }
    items = [item for item in other_activities.board_answers(context, activity) if item.key in questions]
    return [(item.group, row) for item in items if (row := _row(context, questions[item.key], item))["what"]]


def _part(rows: dict[str, Rows], group: str) -> HomePart:
    goals, plans, commitments = (
        [row for author, row in rows[name] if author == group] for name in ("goals", "plans", "commitments")
    )
    return {"goals": goals, "plans": plans, "commitments": commitments}


def _matches(id: str, key: str) -> bool:
    return id.startswith(key) and id != GOAL if key.endswith("_") else id == key


def _question(context: Context, item: Item) -> Question:
    questions = other_activities.group_questions(context, item.first.activity)
    return next(question for question in questions if question.id == item.key)


def _row(context: Context, question: Question, item: Item) -> HomeRow:
    row: HomeRow = {"what": _words(context, question, item, "what") or item.answer.text}
    if when := _words(context, question, item, "when") or _words(context, question, item, BEGINS):
        row["when"] = when
    if who := _words(context, question, item, "who"):
        row["who"] = who
    return row


def _words(context: Context, question: Question, item: Item, name: str) -> str:
    field = next((field for field in question.fields if field.id == name), None)
    value = item.answer.fields.get(name)
    if field is None or value is None:
        return ""
    if field.kind in ("choice", "choices"):
        chosen = value if isinstance(value, list) else [value]
        return " · ".join(option["text"] for option in parts.options(context, field) if option["id"] in chosen)
    return str(value)


BOARDS = {"home": home}
