"""The kind "memory" (activity 2): a group recalls its history, walks the others' work, and all look at one timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from samut.charts import timeline as charts
from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.rules.calendar import THAILAND
from samut.pages import showing
from samut.pages.commands import ANYBODY, CONSOLE, FORM, Command
from samut.session.context import Context
from samut.thai.text import same_key
from samut.widgets.lead import model as lead
from samut.widgets.moderation import model as moderation
from samut.widgets.phases import model as phases

COMMANDS: dict[str, dict[str, Command]] = {"form": FORM, "board": ANYBODY, "console": CONSOLE}


def frame(context: Context, view: str) -> dict[str, Any]:
    """What a page needs once: its words, the questions, the phases."""
    return showing.frame(context, view, "memory")


def state(context: Context, view: str) -> dict[str, Any]:
    """What a page shows now. A participant's holds that group's answers and the work it was shown, nothing else."""
    return {**showing.now(context), **VIEWS[view](context)}


def form(context: Context) -> dict[str, Any]:
    """A group's own answers, the work it was shown, and the round it is in."""
    group = context.visit.group
    return {
        "group": context.group_name(group),
        "answers": [showing.with_hidden(context, item) for item in showing.every(context) if item.group == group],
        "walk": [_work(context, shown) for shown in phases.walked(context, group)],
        "rounds": {"number": len(phases.rounds(context)), "mine": phases.pairs(context).get(group, "")},
        "done": [phase for phase in phases.reached(context) if context.items.now(phases.done_item(phase, group))],
    }


def board(context: Context) -> dict[str, Any]:
    """All groups on one line of years, the four questions across groups, the shared picture, the gallery walk."""
    standing = [item for item in showing.every(context) if not moderation.hidden(context, item.id)]
    rows = timeline_rows(context, standing)
    today = context.clock().astimezone(THAILAND).date()
    lit = moderation.spotlit(context)
    return {
        **showing.hall(context),
        "chart": charts.timeline(rows, today=today, words=context.texts.room("board")),
        "periods": [asdict(period) for period in charts.periods(rows)],
        "across": [
            {"question": one.id, "answers": across(context, standing, one)}
            for one in showing.asked(context, phases.GALLERY)
        ],
        "vision": [
            showing.card(context, item) for item in standing if item.key in showing.asked_ids(context, phases.PLENARY)
        ],
        "spotlight": showing.card(context, context.items[lit]) if lit else None,
    }


def console(context: Context) -> dict[str, Any]:
    """What the facilitator leads with: groups, pace, rounds, every answer newest first, what can be undone."""
    return {
        **showing.hall(context),
        **lead.state(context),
        "answers": [showing.with_hidden(context, item) for item in reversed(showing.every(context))],
        "spotlight": moderation.spotlit(context),
    }


VIEWS: dict[str, Callable[[Context], dict[str, Any]]] = {"form": form, "board": board, "console": console}


def timeline_rows(context: Context, items: list[Item]) -> list[dict[str, Any]]:
    """Recalled answers as the chart takes them, one a row; conflicts count once, by their newest version."""
    order = {group.id: index for index, group in enumerate(context.groups)}
    recall = showing.asked_ids(context, phases.RECALL)
    return [
        {**showing.card(context, item), "group_index": order.get(item.group, 0), **_when(item)}
        for item in items
        if item.key in recall
    ]


def across(context: Context, items: list[Item], question: Question) -> list[dict[str, Any]]:
    """One question over all groups: each different answer once, with the groups that said so, most said first."""
    said: dict[str, dict[str, Any]] = {}
    for item in items:
        if item.key == question.id:
            card = showing.card(context, item)
            words = " ".join(part for part in (card["year_text"], card["text"]) if part)
            one = said.setdefault(same_key(words), {"text": words, "groups": [], "item": item.id})
            if item.group not in one["groups"]:
                one["groups"].append(item.group)
    return sorted(said.values(), key=lambda one: -len(one["groups"]))


def _work(context: Context, group: str) -> dict[str, Any]:
    recall = showing.asked_ids(context, phases.RECALL)
    items = [item for item in showing.every(context) if item.group == group and item.key in recall]
    return {
        "group": group,
        "name": context.group_name(group),
        "answers": [showing.card(context, item) for item in items if not moderation.hidden(context, item.id)],
    }


def _when(item: Item) -> dict[str, Any]:
    year = item.value.get("year") or {}
    return {"precision": year.get("precision", "unknown"), "about": bool(year.get("about"))}
