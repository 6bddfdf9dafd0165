"""Answers that a group wrote elsewhere and may carry over into an answer, or link to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.plan_form import GOAL
from samut.domain.rules.goals import replaced
from samut.domain.visibility import may_see, visible
from samut.protocol.arguments import Id
from samut.protocol.commands import CONSOLE, command
from samut.session.context import Context
from samut.widgets.group_answers import other_activities
from samut.widgets.group_answers.state import Offer
from samut.widgets.paper import forms
from samut.widgets.paper.forms import Code
from samut.widgets.phases.open_phases import question_named


@dataclass(frozen=True, kw_only=True)
class OffersOf:
    """Whose offers, and to which question."""

    group: Id
    question: str


@dataclass(frozen=True, kw_only=True)
class LinksOf:
    """Whose goals, and the code of the form that they stand on."""

    form: Code
    group: Id


def find_offers(context: Context, question: Question, group: str = "") -> list[Offer]:
    """Return the answers that a group may carry over into a question.

    Of answers that its people gave alone, it may carry over those they shared; of goals, those not replaced by others.

    Parameters
    ----------
    context : Context
        Of the visitor who asks.
    question : Question
        The question that they are carried over into.
    group : str
        Id of the group; "" for this visitor's.

    Examples
    --------
    [offer["text"] for offer in find_offers(context, question)]
    """
    sources = [offer.split(".", 1) for offer in question.offers]
    answers = [
        (place, item)
        for place, key in sources
        for item in context.items_of(place).with_key(key, group or context.visit.group)
    ]
    readable = [(place, item) for place, item in answers if _may_see(context, place, item)]
    gone = replaced((item for _, item in readable), context.find, other_activities.goal_stages(context))
    return [_offer(place, item) for place, item in readable if item.id not in gone]


def _offer(activity: str, item: Item) -> Offer:
    offer: Offer = {"item": item.id, "activity": activity, "question": item.key}
    if item.answer.text:
        offer["text"] = item.answer.text
    if item.answer.fields:
        offer["fields"] = dict(item.answer.fields)
    return offer


def _may_see(context: Context, activity: str, item: Item) -> bool:
    """Return whether all of a group may read one of its answers, and carry it over."""
    written_in = context.activity_of(activity)
    return written_in is not None and may_see("mate", item, written_in.question(item.key), context.items_of(activity))


@command("offers", CONSOLE)
def offers(context: Context, arguments: OffersOf) -> dict[str, Any]:
    """Return {"offers"} of a group without phones to a question, as `find_offers` returns them."""
    question = question_named(context, arguments.question)
    return {"offers": find_offers(context, question, forms.group_id(context, arguments.group))}


@command("paper_links", CONSOLE)
def links(context: Context, arguments: LinksOf) -> dict[str, Any]:
    """Return {"links": [{item, text}]}: the goals that a group's lines on a sheet may serve."""
    sheet, group = forms.find_sheet(context, arguments.form), forms.group_id(context, arguments.group)
    goal = [question for question in sheet.questions if question.id == GOAL]
    goals = [item for item in visible("console", sheet.context.items, goal) if item.group == group]
    return {"links": [{"item": item.id, "text": item.answer.text} for item in goals]}
