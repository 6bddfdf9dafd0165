"""The board "home": what each group takes home: its goals, its plan, and what it said it will do next."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.kit.plan_form import GOAL, ROW
from samut.session.context import Context
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import other_activities
from samut.widgets.phases import model as pacing

TOLD = ("what", "when", "who")
COMMITMENT = "commit"
BEGINS = "from"
"""The month a line of the plan begins in, told where it does not say when in words."""
Rows = list[tuple[str, dict[str, str]]]
"""(group, {what, when, who}), all words."""


def home(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, homes: [{group, goals, plans, commitments}]}, each of them rows of {what, when, who}, all words.

    Goals and plan are of other activities, and empty where those were not held.
    """
    found = kept(context)
    return {"kind": "home", "homes": [{"group": one.id, **_of(found, one.id)} for one in context.groups]}


def form(context: Context) -> dict[str, Any]:
    """What this phone's group takes home: {goals, plans, commitments}, once that phase was opened; {} before."""
    opened = any(phase.board == "home" and phase.id in pacing.reached(context) for phase in context.activity.phases)
    return _of(kept(context), context.visit.group) if opened else {}


def kept(context: Context) -> dict[str, Rows]:
    """What is taken home: the goals that stand, the lines of the plans, and what will be done next."""
    goals = [
        (one.item.group, _row(context, _question(context, one.item), one.item))
        for one in other_activities.goals(context)
    ]
    return {
        "goals": [(group, row) for group, row in goals if row.get("what")],
        "plans": rows(context, other_activities.with_role(context, "plan"), ROW),
        "commitments": rows(context, other_activities.with_role(context, "closing"), COMMITMENT),
    }


def rows(context: Context, activity: str, key: str) -> Rows:
    """(group, {what, when, who}) of each answer to that question, or to those that begin so."""
    asked = {one.id: one for one in other_activities.asked(context, activity) if _meant(one.id, key)}
    items = [item for item in other_activities.standing(context, activity) if item.key in asked]
    return [(item.group, row) for item in items if (row := _row(context, asked[item.key], item)).get("what")]


def _of(found: dict[str, Rows], group: str) -> dict[str, list[dict[str, str]]]:
    return {name: [row for of, row in kept if of == group] for name, kept in found.items()}


def _meant(id: str, key: str) -> bool:
    return id.startswith(key) and id != GOAL if key.endswith("_") else id == key


def _question(context: Context, item: Item) -> Question:
    return next(one for one in other_activities.asked(context, item.first.activity) if one.id == item.key)


def _row(context: Context, question: Question, item: Item) -> dict[str, str]:
    words = {name: _words(context, question, item, name) for name in TOLD}
    words["what"] = words["what"] or item.answer.text
    words["when"] = words["when"] or _words(context, question, item, BEGINS)
    return {name: said for name, said in words.items() if said}


def _words(context: Context, question: Question, item: Item, name: str) -> str:
    field = next((one for one in question.fields if one.id == name), None)
    value = item.answer.fields.get(name)
    if field is None or value is None:
        return ""
    if field.kind in ("choice", "choices"):
        chosen = value if isinstance(value, list) else [value]
        return " · ".join(one["text"] for one in parts.options(context, field) if one["id"] in chosen)
    return str(value)
