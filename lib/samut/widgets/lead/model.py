"""What the console leads with in every kind of activity: the agenda, the pace, undo, and the facilitator's script."""

from __future__ import annotations

from samut.domain.kit.activity import Activity
from samut.domain.kit.source import Text
from samut.session.context import Context
from samut.widgets.agenda import model as agenda
from samut.widgets.group_answers import model as group_answers
from samut.widgets.lead.state import LeadState, PlannedActivity, Script, ScriptLine, TipLine
from samut.widgets.phases import minutes as planning
from samut.widgets.phases import model as phases


def state(context: Context) -> LeadState:
    """Return the live part. minutes: of each phase, as it fits its slot."""
    return {
        "agenda": {**agenda.state(context), "phase": phases.next_phase(context)},
        "minutes": planning.minutes(context),
        "pace": phases.pace(context),
        "single": {group.id: _singles(context, group.id) for group in context.groups},
    }


def script(context: Context) -> Script:
    """Return what a console is told once, with the tips that help in this activity first.

    Which do is said in the kit's file by its `refs`.
    """
    activity, kit = context.activity, context.kit
    tips = sorted(kit.tips if kit else (), key=lambda tip: not _helps(tip, activity.id))
    return {
        "objective": activity.objective,
        "outcome": list(activity.outcome),
        "minutes": activity.minutes,
        "source": activity.minutes_source,
        "steps": [{**_words(step), "items": [_words(one) for one in step.questions]} for step in activity.steps],
        "tips": [
            {**_words(tip), "here": _helps(tip, activity.id), "items": [_item(one, activity.id) for one in tip.items]}
            for tip in tips
        ],
        "plans": [_plan(one) for one in (kit.activities.values() if kit else [])],
    }


def _singles(context: Context, group: str) -> dict[str, str]:
    """Question -> the one item of it, of those that a group answers once."""
    asked = (one for one in context.activity.questions if one.single and one.by == "group")
    return {one.id: group_answers.single_item(context, one, group) for one in asked}


def _plan(one: Activity) -> PlannedActivity:
    return {
        "id": one.id,
        "title": one.title,
        "num": one.seed_num,
        "minutes": one.minutes,
        "source": one.minutes_source,
    }


def _helps(tip: Text, activity: str) -> bool:
    return activity in tip.refs or any(activity in one.refs for one in tip.items)


def _words(one: Text) -> ScriptLine:
    return {"id": one.id, "num": one.num, "text": one.text}


def _item(one: Text, activity: str) -> TipLine:
    return {**_words(one), "here": activity in one.refs}
