"""What a group wrote elsewhere and may carry over into an answer, or link to it."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.plan_form import GOAL
from samut.domain.rules.goals import replaced
from samut.domain.visibility import may_see, visible
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.group_answers import other_activities
from samut.widgets.group_answers.state import Offer
from samut.widgets.paper import forms


def offered(context: Context, question: Question, group: str = "") -> list[Offer]:
    """Return what that group, this visitor's if none is named, may carry over into a question.

    Of what its people answered alone, only what they shared; of goals only those that stand among them.
    """
    named = [one.split(".", 1) for one in question.offers]
    found = [(place, item) for place, key in named for item in context.of(place).of(key, group or context.visit.group)]
    seen = [(place, item) for place, item in found if _may_see(context, place, item)]
    gone = replaced((item for _, item in seen), context.find, other_activities.goal_stages(context))
    return [_offer(place, item) for place, item in seen if item.id not in gone]


def _offer(activity: str, item: Item) -> Offer:
    offer: Offer = {"item": item.id, "activity": activity, "question": item.key}
    if item.answer.text:
        offer["text"] = item.answer.text
    if item.answer.fields:
        offer["fields"] = dict(item.answer.fields)
    return offer


def _may_see(context: Context, activity: str, item: Item) -> bool:
    """Whether all of a group may read one of its answers, and carry it over."""
    there = context.activity_of(activity)
    return there is not None and may_see("mate", item, there.question(item.key), context.of(activity))


def offers(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"offers"} of a group without phones, as `offered`. args: group, question of this activity."""
    context.require("facilitator")
    question = context.activity.question(args.get("question"))
    if question is None:
        raise SamutError("answers.no_question")
    return {"offers": offered(context, question, forms.by_id(context, args.get("group")))}


def links(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"links": [{item, text}]}: goals that a group's lines on a sheet may serve. args: form, group."""
    context.require("facilitator")
    sheet, group = forms.found(context, args.get("form")), forms.by_id(context, args.get("group"))
    asked = [one for one in sheet.questions if one.id == GOAL]
    goals = [item for item in visible("console", sheet.context.items, asked) if item.group == group]
    return {"links": [{"item": item.id, "text": item.answer.text} for item in goals]}
