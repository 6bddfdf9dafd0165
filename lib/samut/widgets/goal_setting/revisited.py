"""The board "again": goals beside what they became in the light of the data; phones' part of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.rules.goals import AGAIN, Stages, standing
from samut.session.context import Context
from samut.widgets.competence.board import team
from samut.widgets.group_answers import cards, other_activities
from samut.widgets.group_answers import model as group_answers
from samut.widgets.phases import model as pacing
from samut.widgets.questionnaire.board import instruments

BOARD = "again"


def again(context: Context, phase: Phase) -> dict[str, Any]:
    """As the board "goals", of `pairs` only: each goal, and what it was made into; itself where it was left."""
    stages = _stages(context)
    written = [item for activity, _ in stages for item in other_activities.standing(context, activity)]
    goals = standing(written, context.find, stages)
    pairs = [_pair(context, *pair) for goal in goals for pair in _sides(context, goal.item, goal.before)]
    return {"kind": "goals", "question": AGAIN, "points": [], "goals": [], "pairs": pairs, "asked": []}


def form(context: Context) -> dict[str, Any]:
    """{to, able, measured}: what a phone goes over its goals with, once that phase was opened; {} before.

    to: {goal: the item its revision is kept as, the same for all of the group}. able: [{question, n, mean}] of the
    roles of form 1, lowest first, and measured: [{instrument, n, mean}], numbers as boards show them.
    """
    question = context.activity.question(AGAIN)
    if question is None or question.phase not in pacing.reached(context):
        return {}
    before = _stages(context)[:-1]
    goals = [goal for activity, key in before for goal in context.of(activity).of(key, context.visit.group)]
    to = {goal.id: group_answers.single_item(context, question, of=goal.id) for goal in goals}
    return {"to": to, **context.once("again", lambda: {"able": _able(context), "measured": _measured(context)})}


def _stages(context: Context) -> Stages:
    """Return where goals are written up to this activity."""
    stages = other_activities.goal_stages(context)
    activities = [activity for activity, _ in stages]
    return stages[: activities.index(context.activity.id) + 1] if context.activity.id in activities else stages


def _sides(context: Context, item: Item, before: tuple[Item, ...]) -> Iterator[tuple[Item | None, Item]]:
    if item.first.activity != context.activity.id:
        yield item, item
    else:
        yield from ((one, item) for one in before or (None,))


def _pair(context: Context, before: Item | None, after: Item) -> dict[str, Any]:
    return {
        "item": (before.id if before else "") + after.id,
        "group": after.group,
        "before": cards.card(context, before) if before else None,
        "after": cards.card(context, after),
    }


def _able(context: Context) -> list[dict[str, Any]]:
    roles = [one for phase in context.activity.phases if phase.board == "team" for one in team(context, phase)["roles"]]
    found = [{name: role[name] for name in ("question", "n", "mean")} for role in roles if role["mean"] is not None]
    return sorted(found, key=lambda role: role["mean"])


def _measured(context: Context) -> list[dict[str, Any]]:
    """The latest of before and after that has a mean."""
    phase = next((one for one in context.activity.phases if one.board == "instruments"), None)
    rows = instruments(context, phase)["rows"] if phase else []
    latest = [(row["instrument"], row["after"] if row["after"]["mean"] is not None else row["before"]) for row in rows]
    return [{"instrument": id, "n": one["n"], "mean": one["mean"]} for id, one in latest if one["mean"] is not None]
