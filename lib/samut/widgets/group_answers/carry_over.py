"""What a group wrote elsewhere and may carry over into an answer, or link to it."""

from __future__ import annotations

from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.plan_form import GOAL
from samut.domain.rules.goals import replaced
from samut.errors import SamutError
from samut.session.context import Context
from samut.widgets.group_answers import model as group_answers
from samut.widgets.paper import forms


def offered(context: Context, question: Question, group: str = "") -> list[dict[str, Any]]:
    """[{item, activity, question, text, fields}] of that group, this visitor's where none is named.

    Of what its people answered alone, only what they shared; of goals only those that stand among them.
    """
    named = [one.split(".", 1) for one in question.offers]
    found = [(place, item) for place, key in named for item in context.of(place).of(key, group or context.visit.group)]
    open_to_all = [(place, item) for place, item in found if group_answers.open_to_all(context, item, place)]
    gone = replaced((item for _, item in open_to_all), context.find)
    return [_offer(place, item) for place, item in open_to_all if item.id not in gone]


def _offer(activity: str, item: Item) -> dict[str, Any]:
    told = {name: item.value.get(name) for name in ("text", "fields") if item.value.get(name)}
    return {"item": item.id, "activity": activity, "question": item.key, **told}


def offers(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"offers"} of a group without phones, as `offered`. args: group, question of this activity."""
    context.require("facilitator")
    question = next((one for one in context.activity.questions if one.id == args.get("question")), None)
    if question is None:
        raise SamutError("answers.no_question")
    return {"offers": offered(context, question, forms.by_id(context, args.get("group")))}


def links(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Facilitator: {"links": [{item, text}]}: goals that a group's lines on a sheet may serve. args: form, group."""
    context.require("facilitator")
    sheet, group = forms.found(context, args.get("form")), forms.by_id(context, args.get("group"))
    goals = sheet.context.items.of(GOAL, group) if any(one.id == GOAL for one in sheet.questions) else []
    return {"links": [{"item": item.id, "text": item.value["text"]} for item in goals]}
