"""A page of an activity: phases with questions that groups, or each alone, answer in words, years and parts.

What differs from one activity to the next is in its TOML; what a phase's board shows is in `boards`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_own
from samut.pages import boards, page_config, shared_state
from samut.pages.commands import ANYBODY, CONSOLE, FORM
from samut.session.context import Command, Context
from samut.widgets.goal_setting import before_after
from samut.widgets.group_answers import cards, deleted
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.carry_over import offered
from samut.widgets.lead import model as lead
from samut.widgets.moderation import model as moderation
from samut.widgets.phases import model as pacing
from samut.widgets.questionnaire import mixed, scales

COMMANDS: dict[str, dict[str, Command]] = {
    "form": {**FORM, "share": group_answers.share, **boards.FORM_COMMANDS},
    "board": ANYBODY,
    "console": {**CONSOLE, **boards.COMMANDS},
}


def frame(context: Context, view: str) -> dict[str, Any]:
    """What a page needs once: its words, the questions, the phases with what is read in them."""
    measures = ("measures", "questionnaires") if view == "form" and _measures(context) else ()
    config = page_config.frame(context, view, "memory", *boards.rooms(context), *measures)
    for phase in config["phases"]:
        phase["shows"] = [_thing(context, id) for id in phase["shows"]]
    if _measures(context):
        config |= scales.frame(context) | mixed.frame(context)
    return config


def state(context: Context, view: str) -> dict[str, Any]:
    """What a page shows now. A participant's holds what that person and that group may see, nothing else."""
    return {**shared_state.lead_state(context), **VIEWS[view](context)}


def form(context: Context) -> dict[str, Any]:
    """One's own and the group's answers, what may be carried over, and the round the group is in."""
    group = context.visit.group
    return {
        "group": context.group_name(group),
        "answers": [
            {**cards.group_card(context, item), "own": _own(context, item)} for item in cards.for_participant(context)
        ],
        **deleted.form(context),
        "single": {
            question.id: group_answers.single_item(context, question)
            for question in context.activity.questions
            if question.single
        },
        "offers": {
            question.id: offered(context, question) for question in context.activity.questions if question.offers
        },
        "asked": before_after.asked_of(context, group) if before_after.revised(context) else [],
        "before": before_after.cards_before(context, group),
        "walk": [_work(context, shown) for shown in pacing.walked(context, group)],
        "rounds": {"number": len(pacing.rounds(context)), "mine": pacing.pairs(context).get(group, "")},
        "done": [phase for phase in pacing.reached(context) if context.items.now(pacing.done_item(phase, group))],
        **boards.phone_parts(context),
        **({"measures": scales.mine(context), "filled": mixed.mine(context)} if _measures(context) else {}),
    }


def board(context: Context) -> dict[str, Any]:
    """What the phase everybody is in shows of all groups."""
    lit = moderation.spotlit(context)
    return {
        **shared_state.workshop_state(context),
        "body": boards.body(context, _phase(context)),
        "spotlight": cards.card(context, context.items[lit]) if lit else None,
    }


def console(context: Context) -> dict[str, Any]:
    """What the facilitator leads with. Nobody's own answers are among it."""
    return {
        **shared_state.workshop_state(context),
        **lead.state(context),
        "answers": [cards.full_card(context, item) for item in reversed(cards.for_console(context))],
        "spotlight": moderation.spotlit(context),
        "led": boards.led(context, _phase(context)),
        **deleted.console(context),
    }


VIEWS: dict[str, Callable[[Context], dict[str, Any]]] = {"form": form, "board": board, "console": console}


def _phase(context: Context) -> Phase | None:
    return next((phase for phase in context.activity.phases if phase.id == pacing.phase(context)), None)


def _own(context: Context, item: Item) -> bool:
    """Whether the person at this context may write on it: the group's, or one's own."""
    return is_own(item, context.activity.question(item.key), context.visit.id)


def _measures(context: Context) -> bool:
    return any(phase.board == scales.BOARD for phase in context.activity.phases)


def _work(context: Context, group: str) -> dict[str, Any]:
    items = [item for item in cards.for_gallery(context, group) if item.key in boards.shown_in_gallery(context)]
    answers = [cards.card(context, item) for item in items]
    return {"group": group, "name": context.group_name(group), "answers": answers}


def _thing(context: Context, id: str) -> dict[str, Any]:
    thing = context.kit.things.get(id) if context.kit else None
    return {
        "id": id,
        "num": getattr(thing, "num", ""),
        "title": getattr(thing, "title", ""),
        "text": getattr(thing, "text", ""),
        "points": list(getattr(thing, "points", ())),
        "slices": list(getattr(thing, "slices", ())),
        "items": [item.text for item in getattr(thing, "items", ())],
    }
