"""The board "again": goals beside their revisions in the light of the data; and the phones' part."""

from __future__ import annotations

from collections.abc import Iterator

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.rules.goals import AGAIN, Stages, standing
from samut.session.context import Context
from samut.widgets.competence.board import team
from samut.widgets.goal_setting.state import AgainPart, GoalsBody, InstrumentMean, Pair, RoleMean
from samut.widgets.group_answers import cards, other_activities
from samut.widgets.group_answers import model as group_answers
from samut.widgets.phases import open_phases
from samut.widgets.questionnaire.board import instruments

BOARD = "again"


def revisited_goals(context: Context, phase: Phase) -> GoalsBody:
    """Return the board's body, as that of "goals" but with `pairs` only: each goal and its revision, or itself."""
    stages = _stages(context)
    written = [item for activity, _ in stages for item in other_activities.board_answers(context, activity)]
    goals = standing(written, context.find, stages)
    pairs = [_pair(context, *pair) for goal in goals for pair in _sides(context, goal.item, goal.before)]
    return {"kind": "goals", "question": AGAIN, "points": [], "goals": [], "pairs": pairs, "feedback": []}


def form(context: Context) -> AgainPart:
    """Return a phone's part: the item of each goal's revision, and means to revise the goals by.

    {} before the phase was opened. Roles of form 1 come lowest first, in the numbers of the board.
    """
    question = context.activity.question(AGAIN)
    if question is None or question.phase not in open_phases.opened_phases(context):
        return {}
    before = _stages(context)[:-1]
    goals = [goal for activity, key in before for goal in context.items_of(activity).with_key(key, context.visit.group)]
    to = {goal.id: group_answers.single_item(context, question, checks=goal.id) for goal in goals}
    able, measured = context.once("again", lambda: (_role_means(context), _instrument_means(context)))
    return {"to": to, "able": able, "measured": measured}


def _stages(context: Context) -> Stages:
    """Return the activities and questions in which goals are written, up to this activity."""
    stages = other_activities.goal_stages(context)
    activities = [activity for activity, _ in stages]
    return stages[: activities.index(context.activity.id) + 1] if context.activity.id in activities else stages


def _sides(context: Context, item: Item, before: tuple[Item, ...]) -> Iterator[tuple[Item | None, Item]]:
    if item.first.activity != context.activity.id:
        yield item, item
    else:
        yield from ((earlier, item) for earlier in before or (None,))


def _pair(context: Context, before: Item | None, after: Item) -> Pair:
    return {
        "item": (before.id if before else "") + after.id,
        "group": after.group,
        "before": cards.card(context, before) if before else None,
        "after": cards.card(context, after),
    }


def _role_means(context: Context) -> list[RoleMean]:
    boards = [team(context, phase) for phase in context.activity.phases if phase.board == "team"]
    means: list[RoleMean] = [
        {"question": role["question"], "n": role["n"], "mean": role["mean"]}
        for board in boards
        for role in board["roles"]
        if role["mean"] is not None
    ]
    return sorted(means, key=lambda role: role["mean"])


def _instrument_means(context: Context) -> list[InstrumentMean]:
    """Return the mean of each instrument: the one after, or before if there is none after."""
    phase = next((phase for phase in context.activity.phases if phase.board == "instruments"), None)
    rows = instruments(context, phase)["rows"] if phase else []
    latest = [(row["instrument"], row["after"] if row["after"]["mean"] is not None else row["before"]) for row in rows]
    return [{"instrument": id, "n": side["n"], "mean": side["mean"]} for id, side in latest if side["mean"] is not None]


BOARDS = {"again": revisited_goals}
