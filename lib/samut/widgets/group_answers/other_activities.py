"""Questions and groups' answers of any activity, this one or another, for boards."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Activity, Question, Role
from samut.domain.rules import goals as goal_rules
from samut.domain.rules.goals import Stages, Standing
from samut.domain.visibility import visible
from samut.session.context import Context


def activities(context: Context) -> list[Activity]:
    """Return the activities that can be opened, in the order of the plan."""
    plan = context.kit.activities.values() if context.kit else (context.activity,)
    return [activity for activity in plan if activity.notebook]


def with_role(context: Context, role: Role) -> str:
    """Return the id of the activity of that role; "" if there is none."""
    activity = context.kit.with_role(role) if context.kit else None
    return activity.id if activity else ""


def group_questions(context: Context, activity: str) -> list[Question]:
    """Return the questions that an activity asks of groups; [] if there is no such activity."""
    questions = next((each.questions for each in activities(context) if each.id == activity), ())
    return [question for question in questions if question.by == "group" and not question.sensitive]


def board_answers(context: Context, activity: str) -> list[Item]:
    """Return the answers of groups in an activity that a board may show, in the order they were first written."""
    return visible("board", context.items_of(activity), group_questions(context, activity))


def goals(context: Context) -> list[Standing]:
    """Return the goals of all groups that stand, of what a board may show."""
    stages = goal_stages(context)
    written = [item for activity in dict(stages) for item in board_answers(context, activity)]
    return goal_rules.standing(written, context.find, stages)


def goal_stages(context: Context) -> Stages:
    """Return the stages at which goals are written, earliest first."""
    return goal_rules.stages(context.kit) if context.kit else ()
