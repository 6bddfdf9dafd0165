"""The kind "work": phases with questions that groups, or each alone, answer in words and in parts.

What differs from one activity to the next is in its TOML; what a phase's board shows is in `boards`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Phase
from samut.domain.visibility import is_own
from samut.pages import boards, showing
from samut.pages.commands import ANYBODY, CONSOLE, FORM
from samut.session.context import Command, Desk
from samut.widgets.goal_setting import before_after
from samut.widgets.group_answers import deleted
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


def frame(desk: Desk, view: str) -> dict[str, Any]:
    """What a page needs once: its words, the questions, the phases with what is read in them."""
    rooms = (f"board_{phase.board or 'wall'}" for phase in desk.activity.phases)
    known = [room for room in dict.fromkeys(("board_wall", *rooms)) if desk.texts.has(room)]
    asked = ("measures", "questionnaires") if view == "form" and _measures(desk) else ()
    framed = showing.frame(desk, view, "memory", "work", *known, *asked)
    for phase in framed["phases"]:
        phase["shows"] = [_thing(desk, id) for id in phase["shows"]]
    if _measures(desk):
        framed |= scales.frame(desk) | mixed.frame(desk)
    return framed


def state(desk: Desk, view: str) -> dict[str, Any]:
    """What a page shows now. A participant's holds what that person and that group may see, nothing else."""
    return {**showing.now(desk), **VIEWS[view](desk)}


def form(desk: Desk) -> dict[str, Any]:
    """One's own and the group's answers, what may be carried over, and the round the group is in."""
    group = desk.visit.group
    return {
        "group": desk.group_name(group),
        "answers": [{**showing.written(desk, item), "own": _own(desk, item)} for item in showing.mine(desk)],
        **deleted.form(desk),
        "single": {one.id: group_answers.single_item(desk, one) for one in desk.activity.questions if one.single},
        "offers": {one.id: offered(desk, one) for one in desk.activity.questions if one.offers},
        "asked": before_after.asked_of(desk, group),
        "before": before_after.cards_before(desk, group),
        "walk": [_work(desk, shown) for shown in pacing.walked(desk, group)],
        "rounds": {"number": len(pacing.rounds(desk)), "mine": pacing.pairs(desk).get(group, "")},
        "done": [one for one in pacing.reached(desk) if desk.items.now(pacing.done_item(one, group))],
        **boards.told(desk),
        **({"measures": scales.mine(desk), "filled": mixed.mine(desk)} if _measures(desk) else {}),
    }


def board(desk: Desk) -> dict[str, Any]:
    """What the phase everybody is in shows of all groups."""
    lit = moderation.spotlit(desk)
    return {
        **showing.hall(desk),
        "body": boards.body(desk, _phase(desk)),
        "spotlight": showing.card(desk, desk.items[lit]) if lit else None,
    }


def console(desk: Desk) -> dict[str, Any]:
    """What the facilitator leads with. Nobody's own answers are among it."""
    return {
        **showing.hall(desk),
        **lead.state(desk),
        "answers": [showing.with_hidden(desk, item) for item in reversed(showing.said(desk))],
        "spotlight": moderation.spotlit(desk),
        "led": boards.led(desk, _phase(desk)),
        **deleted.console(desk),
    }


VIEWS: dict[str, Callable[[Desk], dict[str, Any]]] = {"form": form, "board": board, "console": console}


def _phase(desk: Desk) -> Phase | None:
    return next((one for one in desk.activity.phases if one.id == pacing.phase(desk)), None)


def _own(desk: Desk, item: Item) -> bool:
    """Whether the person at this desk may write on it: the group's, or one's own."""
    return is_own(item, desk.activity.question(item.key), desk.visit.id)


def _measures(desk: Desk) -> bool:
    return any(phase.board == scales.BOARD for phase in desk.activity.phases)


def _work(desk: Desk, group: str) -> dict[str, Any]:
    shown = [showing.card(desk, item) for item in showing.shown_in_gallery(desk, group)]
    return {"group": group, "name": desk.group_name(group), "answers": shown}


def _thing(desk: Desk, id: str) -> dict[str, Any]:
    found = desk.kit.things.get(id) if desk.kit else None
    return {
        "id": id,
        "num": getattr(found, "num", ""),
        "title": getattr(found, "title", ""),
        "text": getattr(found, "text", ""),
        "points": list(getattr(found, "points", ())),
        "slices": list(getattr(found, "slices", ())),
        "items": [one.text for one in getattr(found, "items", ())],
    }
