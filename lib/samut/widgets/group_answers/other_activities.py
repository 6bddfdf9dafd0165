"""What boards read of any activity, this one or another: its questions, and its groups' answers."""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Activity, Question
from samut.domain.rules.goals import STAGES, Standing
from samut.domain.rules.goals import standing as standing_goals
from samut.domain.visibility import visible
from samut.session.context import Context


def activities(context: Context) -> list[Activity]:
    """Those that can be opened, in the order of the plan."""
    there = context.kit.activities.values() if context.kit else (context.activity,)
    return [one for one in there if one.kind]


def asked(context: Context, activity: str) -> list[Question]:
    """What an activity asks of groups; [] where there is no such activity."""
    found = next((one for one in activities(context) if one.id == activity), None)
    return [one for one in found.questions if one.by == "group" and not one.sensitive] if found else []


def standing(context: Context, activity: str) -> list[Item]:
    """The answers of groups in an activity that a board may show, in the order they were first written."""
    return visible("board", context.items_of(activity), asked(context, activity))


def goals(context: Context) -> list[Standing]:
    """The goals of all groups that stand, of what a board may show."""
    there = [item for activity in dict(STAGES) for item in standing(context, activity)]
    return standing_goals(there, context.find)
