"""The kind "memory" (activity 2): a group recalls its history, walks the others' work, and all look at one timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from samut import charts
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.rules.calendar import THAILAND
from samut.pages import page_config, shared_state
from samut.session.context import Context
from samut.thai import same_key
from samut.widgets.group_answers import cards, deleted
from samut.widgets.lead import model as lead
from samut.widgets.moderation import model as moderation
from samut.widgets.phases import model as phases


def frame(context: Context, view: str) -> dict[str, Any]:
    """What a page needs once: its words, the questions, the phases."""
    return page_config.frame(context, view, "memory")


def state(context: Context, view: str) -> dict[str, Any]:
    """What a page shows now. A participant's holds that group's answers and the work it was shown, nothing else."""
    return {**shared_state.lead_state(context), **VIEWS[view](context)}


def form(context: Context) -> dict[str, Any]:
    """A group's own answers, the work it was shown, and the round it is in."""
    group = context.visit.group
    return {
        "group": context.group_name(group),
        "answers": [cards.group_card(context, item) for item in cards.for_participant(context)],
        **deleted.form(context),
        "walk": [_work(context, shown) for shown in phases.walked(context, group)],
        "rounds": {"number": len(phases.rounds(context)), "mine": phases.pairs(context).get(group, "")},
        "done": [phase for phase in phases.reached(context) if context.items.now(phases.done_item(phase, group))],
    }


def board(context: Context) -> dict[str, Any]:
    """All groups on one line of years, the four questions across groups, the shared picture, the gallery walk."""
    standing = cards.for_board(context)
    rows = timeline_rows(context, standing)
    today = context.clock().astimezone(THAILAND).date()
    lit = moderation.spotlit(context)
    return {
        **shared_state.workshop_state(context),
        "chart": charts.draw_timeline(rows, today=today, words=context.texts.room("board")),
        "periods": [asdict(period) for period in charts.divide_into_periods(rows)],
        "across": [
            {"question": one.id, "answers": across(context, standing, one)}
            for one in cards.questions_of(context, phases.GALLERY)
        ],
        "vision": [
            cards.card(context, item) for item in standing if item.key in cards.question_ids_of(context, phases.PLENARY)
        ],
        "spotlight": cards.card(context, context.items[lit]) if lit else None,
    }


def console(context: Context) -> dict[str, Any]:
    """What the facilitator leads with: groups, pace, rounds, every answer newest first, what can be undone."""
    return {
        **shared_state.workshop_state(context),
        **lead.state(context),
        "answers": [cards.full_card(context, item) for item in reversed(cards.for_console(context))],
        "spotlight": moderation.spotlit(context),
        **deleted.console(context),
    }


VIEWS: dict[str, Callable[[Context], dict[str, Any]]] = {"form": form, "board": board, "console": console}


def timeline_rows(context: Context, items: list[Item]) -> list[dict[str, Any]]:
    """Recalled answers as the chart takes them, one a row; conflicts count once, by their newest version."""
    order = {group.id: index for index, group in enumerate(context.groups)}
    recall = cards.question_ids_of(context, phases.RECALL)
    return [
        {**cards.card(context, item), "group_index": order.get(item.group, 0), **_when(item)}
        for item in items
        if item.key in recall
    ]


def across(context: Context, items: list[Item], question: Question) -> list[dict[str, Any]]:
    """One question over all groups: each different answer once, with the groups that said so, most said first."""
    said: dict[str, dict[str, Any]] = {}
    for item in items:
        if item.key == question.id:
            card = cards.card(context, item)
            words = " ".join(part for part in (card["year_text"], card["text"]) if part)
            one = said.setdefault(same_key(words), {"text": words, "groups": [], "item": item.id})
            if item.group not in one["groups"]:
                one["groups"].append(item.group)
    return sorted(said.values(), key=lambda one: -len(one["groups"]))


def _work(context: Context, group: str) -> dict[str, Any]:
    recall = cards.question_ids_of(context, phases.RECALL)
    items = [item for item in cards.for_gallery(context, group) if item.key in recall]
    return {
        "group": group,
        "name": context.group_name(group),
        "answers": [cards.card(context, item) for item in items],
    }


def _when(item: Item) -> dict[str, Any]:
    year = item.answer.year
    return {"precision": year.precision if year else "unknown", "about": bool(year and year.about)}
