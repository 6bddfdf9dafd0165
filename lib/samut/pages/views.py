"""The state of each view of an activity.

Activities differ in their TOML only; the body of a phase's board is in `boards`.
"""

from __future__ import annotations

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_own
from samut.pages import boards
from samut.pages.shared_state import progress_state, workshop_state
from samut.pages.state import BoardState, ConsoleState, PageState, PhoneParts, PhoneState, Surroundings
from samut.session.context import Context
from samut.widgets.action_plan import board as action_plan
from samut.widgets.announcements import model as announcements
from samut.widgets.goal_setting import before_after, revisited
from samut.widgets.group_answers import cards, deleted
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.carry_over import find_offers
from samut.widgets.group_answers.state import PhoneAnswer, Work
from samut.widgets.history import undo
from samut.widgets.lead import model as lead
from samut.widgets.moderation import model as moderation
from samut.widgets.people import consent
from samut.widgets.phases import model as pacing
from samut.widgets.phases import rounds
from samut.widgets.questionnaire import mixed, scales
from samut.widgets.take_home import board as take_home

NOBODY: Surroundings = {"joining": {}, "online": None, "backup": {}, "warning": {}}
"""Surroundings of a rehearsal, which has no server."""


def state(context: Context, view: str, surroundings: Surroundings = NOBODY) -> PageState:
    """Return the state of a page. A participant's holds only what that person and group may see."""
    if view == "form":
        return form(context)
    return board(context, surroundings) if view == "board" else console(context, surroundings)


def form(context: Context) -> PhoneState:
    """Return the state of a phone: the person's and the group's answers, the offers, and the round of the group."""
    group, questions = context.visit.group, context.activity.questions
    return {
        **progress_state(context),
        "called": announcements.is_called(context, group),
        "own": consent.own_state(context),
        "group": context.group_name(group),
        "answers": [_answer(context, item) for item in cards.for_participant(context)],
        **deleted.for_phone(context),
        "single": {each.id: group_answers.single_item(context, each) for each in questions if each.single},
        "offers": {each.id: find_offers(context, each) for each in questions if each.offers},
        "feedback": before_after.feedback(context, group),
        "before": before_after.earlier_cards(context, group),
        "walk": [_work(context, subject) for subject in rounds.visited_groups(context, group)],
        "rounds": {"number": len(rounds.rounds(context)), "shown": rounds.current_pairs(context).get(group, "")},
        "done": pacing.finished_phases(context, group),
        **_parts(context),
    }


def _parts(context: Context) -> PhoneParts:
    """Return the parts of a phone's state for the boards of this activity's phases."""
    parts: PhoneParts = {}
    shown_on = {phase.board for phase in context.activity.phases}
    if revisited.BOARD in shown_on:
        parts["again"] = revisited.form(context)
    if "home" in shown_on:
        parts["home"] = take_home.phone_part(context)
    if "plan" in shown_on:
        parts["plan"] = action_plan.form(context)
    if scales.BOARD in shown_on:
        parts["measures"], parts["filled"] = scales.own_results(context), mixed.own_answers(context)
    return parts


def board(context: Context, surroundings: Surroundings) -> BoardState:
    """Return the state of the board: the phase that everybody is in, with the answers of all groups."""
    lit = moderation.spotlight_item(context)
    return {
        **workshop_state(context),
        "body": boards.body(context, _phase(context)),
        "spotlight": cards.card(context, context.items[lit]) if lit else None,
        "joining": surroundings["joining"],
    }


def console(context: Context, surroundings: Surroundings) -> ConsoleState:
    """Return the state of the console. No private answers are in it."""
    return {
        **workshop_state(context),
        **lead.state(context),
        **undo.state(context),
        "asking": consent.erasure_requests(context),
        "answers": [cards.full_card(context, item) for item in reversed(cards.for_console(context))],
        "spotlight": moderation.spotlight_item(context),
        "led": boards.panel(context, _phase(context)),
        "deleted": deleted.for_console(context),
        **surroundings,
    }


def _phase(context: Context) -> Phase | None:
    return next((phase for phase in context.activity.phases if phase.id == pacing.current_phase(context)), None)


def _answer(context: Context, item: Item) -> PhoneAnswer:
    own = is_own(item, context.activity.question(item.key), context.visit.id)
    return {**cards.group_card(context, item), "own": own}


def _work(context: Context, group: str) -> Work:
    items = [item for item in cards.for_gallery(context, group) if item.key in boards.gallery_questions(context)]
    answers = [cards.card(context, item) for item in items]
    return {"group": group, "name": context.group_name(group), "answers": answers}
