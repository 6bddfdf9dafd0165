"""What boards read of any activity, this one or another: its questions, and its groups' answers."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Activity, Question, Role
from samut.domain.rules import goals as goal_rules
from samut.domain.rules.goals import Stages, Standing
from samut.domain.visibility import visible
from samut.session.context import Context


def activities(context: Context) -> list[Activity]:
    """Those that can be opened, in the order of the plan."""
    there = context.kit.activities.values() if context.kit else (context.activity,)
    return [one for one in there if one.notebook]


def with_role(context: Context, role: Role) -> str:
    """Return the id of the activity of that role; "" if there is none."""
    activity = context.kit.with_role(role) if context.kit else None
    return activity.id if activity else ""


def asked(context: Context, activity: str) -> list[Question]:
    """What an activity asks of groups; [] where there is no such activity."""
    found = next((one for one in activities(context) if one.id == activity), None)
    return [one for one in found.questions if one.by == "group" and not one.sensitive] if found else []


def standing(context: Context, activity: str) -> list[Item]:
    """The answers of groups in an activity that a board may show, in the order they were first written."""
    return visible("board", context.of(activity), asked(context, activity))


def goals(context: Context) -> list[Standing]:
    """The goals of all groups that stand, of what a board may show."""
    stages = goal_stages(context)
    written = [item for activity in dict(stages) for item in standing(context, activity)]
    return goal_rules.standing(written, context.find, stages)


def goal_stages(context: Context) -> Stages:
    """Return where goals are written, earliest first."""
    return goal_rules.stages(context.kit) if context.kit else ()
