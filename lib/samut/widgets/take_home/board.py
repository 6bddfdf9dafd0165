"""The board "home": what each group takes home: its goals, its plan, and what it said it will do next."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.kit.plan_form import GOAL, ROW
from samut.session.context import Context
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import other_activities
from samut.widgets.phases import model as pacing
from samut.widgets.take_home.state import HomeBody, HomePart, HomeRow

COMMITMENT = "commit"
BEGINS = "from"
"""The month a line of the plan begins in, told where it does not say when in words."""
Rows = list[tuple[str, HomeRow]]
"""(group, row)"""


def home(context: Context, phase: Phase) -> HomeBody:
    """Return what each group takes home.

    Goals and plan are of other activities, and empty if those were not held.
    """
    found = kept(context)
    return {"kind": "home", "homes": [{"group": group.id, **_of(found, group.id)} for group in context.groups]}


def form(context: Context) -> HomePart:
    """Return what this phone's group takes home, once that phase was opened; {} before."""
    opened = any(phase.board == "home" and phase.id in pacing.reached(context) for phase in context.activity.phases)
    return _of(kept(context), context.visit.group) if opened else {}


def kept(context: Context) -> dict[str, Rows]:
    """What is taken home: the goals that stand, the lines of the plans, and what will be done next."""
    goals = [
        (one.item.group, _row(context, _question(context, one.item), one.item))
        for one in other_activities.goals(context)
    ]
    return {
        "goals": [(group, row) for group, row in goals if row["what"]],
        "plans": rows(context, other_activities.with_role(context, "plan"), ROW),
        "commitments": rows(context, other_activities.with_role(context, "closing"), COMMITMENT),
    }


def rows(context: Context, activity: str, key: str) -> Rows:
    """Return (group, row) of each answer to that question, or to those that begin so."""
    asked = {one.id: one for one in other_activities.group_questions(context, activity) if _meant(one.id, key)}
    items = [item for item in other_activities.board_answers(context, activity) if item.key in asked]
    return [(item.group, row) for item in items if (row := _row(context, asked[item.key], item))["what"]]


def _of(found: dict[str, Rows], group: str) -> HomePart:
    goals, plans, commitments = (
        [row for of, row in found[name] if of == group] for name in ("goals", "plans", "commitments")
    )
    return {"goals": goals, "plans": plans, "commitments": commitments}


def _meant(id: str, key: str) -> bool:
    return id.startswith(key) and id != GOAL if key.endswith("_") else id == key


def _question(context: Context, item: Item) -> Question:
    return next(one for one in other_activities.group_questions(context, item.first.activity) if one.id == item.key)


def _row(context: Context, question: Question, item: Item) -> HomeRow:
    row: HomeRow = {"what": _words(context, question, item, "what") or item.answer.text}
    if when := _words(context, question, item, "when") or _words(context, question, item, BEGINS):
        row["when"] = when
    if who := _words(context, question, item, "who"):
        row["who"] = who
    return row


def _words(context: Context, question: Question, item: Item, name: str) -> str:
    field = next((one for one in question.fields if one.id == name), None)
    value = item.answer.fields.get(name)
    if field is None or value is None:
        return ""
    if field.kind in ("choice", "choices"):
        chosen = value if isinstance(value, list) else [value]
        return " · ".join(one["text"] for one in parts.options(context, field) if one["id"] in chosen)
    return str(value)


BOARDS = {"home": home}
