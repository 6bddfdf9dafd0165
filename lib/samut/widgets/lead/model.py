"""The facilitator's part of the console in every kind of activity: the agenda, the pace, and the script."""

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
    """Return the state that changes while an activity is led: the agenda, minutes, pace and single answers."""
    return {
        "agenda": {**agenda.state(context), "phase": phases.next_phase(context)},
        "minutes": planning.minutes(context),
        "pace": phases.pace(context),
        "single": {group.id: _singles(context, group.id) for group in context.groups},
    }


def script(context: Context) -> Script:
    """Return the facilitator's script of this activity, with the tips that help in it first.

    A tip helps in an activity if its `refs` in the kit's file, or those of a part of it, name the activity.
    """
    activity, kit = context.activity, context.kit
    tips = sorted(kit.tips if kit else (), key=lambda tip: not _helps(tip, activity.id))
    return {
        "objective": activity.objective,
        "outcome": list(activity.outcome),
        "minutes": activity.minutes,
        "source": activity.minutes_source,
        "steps": [{**_words(step), "items": [_words(line) for line in step.questions]} for step in activity.steps],
        "tips": [
            {**_words(tip), "here": _helps(tip, activity.id), "items": [_item(part, activity.id) for part in tip.items]}
            for tip in tips
        ],
        "plans": [_plan(planned) for planned in (kit.activities.values() if kit else [])],
    }


def _singles(context: Context, group: str) -> dict[str, str]:
    """Return the item of each question that a group answers once, by the question's id."""
    questions = (question for question in context.activity.questions if question.single and question.by == "group")
    return {question.id: group_answers.single_item(context, question, group) for question in questions}


def _plan(activity: Activity) -> PlannedActivity:
    return {
        "id": activity.id,
        "title": activity.title,
        "num": activity.seed_num,
        "minutes": activity.minutes,
        "source": activity.minutes_source,
    }


def _helps(tip: Text, activity: str) -> bool:
    return activity in tip.refs or any(activity in part.refs for part in tip.items)


def _words(line: Text) -> ScriptLine:
    return {"id": line.id, "num": line.num, "text": line.text}


def _item(part: Text, activity: str) -> TipLine:
    return {**_words(part), "here": activity in part.refs}
