"""The kind "memory" (activity 2): a group recalls its history, walks the others' work, and all look at one timeline."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from samut import charts
from samut.activities import answers, hall, pacing, stage
from samut.activities.desk import Desk
from samut.domain.entry import Item
from samut.domain.kit import Question
from samut.thaitext import same_key

Command = Callable[[Desk, dict[str, Any]], dict[str, Any]]

LOOKS = 36
"""Groups that differ by colour or mark."""

ANYBODY: dict[str, Command] = {"clock": lambda desk, args: {}}
WRITING: dict[str, Command] = {
    "save": answers.save,
    "delete": answers.delete,
    "restore": answers.restore,
    "choose": answers.choose,
}
COMMANDS: dict[str, dict[str, Command]] = {
    "form": {**ANYBODY, **WRITING, "done": pacing.done},
    "board": ANYBODY,
    "console": {
        **ANYBODY,
        **WRITING,
        "phase": pacing.go,
        "timer": pacing.set_timer,
        "rounds": pacing.plan_rounds,
        "round": pacing.start_round,
        "hide": stage.hide,
        "spotlight": stage.spotlight,
        "undo": stage.undo,
        "about": hall.set_about,
        "add_group": hall.add_group,
        "rename_group": hall.rename_group,
        "away": hall.set_away,
    },
}


def frame(desk: Desk, view: str) -> dict[str, Any]:
    """What a page needs once: its words, the questions, the phases."""
    return {
        "view": view,
        "visit": desk.visit.id[:12],
        "language": desk.texts.language,
        "texts": {**desk.texts.room("common"), **desk.texts.room("memory"), **desk.texts.room(view)},
        "title": desk.activity.title,
        "phases": [asdict(phase) for phase in desk.activity.phases],
        "questions": [_question(desk, question) for question in desk.activity.questions],
        "longest": answers.LONGEST,
        "colours": [charts.look(index)[0] for index in range(LOOKS)],
        "symbols": [charts.look(index)[1] for index in range(LOOKS)],
    }


def state(desk: Desk, view: str) -> dict[str, Any]:
    """What a page shows now. A participant's holds that group's answers and the work it was shown, nothing else."""
    common = {"phase": pacing.phase(desk), "reached": pacing.reached(desk), "timer": pacing.shown_timer(desk)}
    return {**common, **VIEWS[view](desk)}


def form(desk: Desk) -> dict[str, Any]:
    """A group's own answers, the work it was shown, and the round it is in."""
    group = desk.visit.group
    return {
        "group": desk.group_name(group),
        "answers": [_with_hidden(desk, item) for item in _answers(desk) if item.group == group],
        "walk": [_work(desk, shown) for shown in pacing.walked(desk, group)],
        "rounds": {"number": len(pacing.rounds(desk)), "mine": pacing.pairs(desk).get(group, "")},
        "done": [
            phase for phase in pacing.reached(desk) if desk.items.now(pacing.done_item(phase, group))
        ],
    }


def board(desk: Desk) -> dict[str, Any]:
    """All groups on one line of years, the four questions across groups, the shared picture, the gallery walk."""
    standing = [item for item in _answers(desk) if not stage.hidden(desk, item.id)]
    rows = timeline_rows(desk, standing)
    today = desk.clock().astimezone(answers.THAILAND).date()
    lit = stage.spotlit(desk)
    return {
        **_hall(desk),
        "chart": charts.timeline(rows, today=today, words=desk.texts.room("board")),
        "periods": [asdict(period) for period in charts.periods(rows)],
        "across": [
            {"question": one.id, "answers": across(desk, standing, one)} for one in _of(desk, pacing.GALLERY)
        ],
        "vision": [_card(desk, item) for item in standing if item.key in _ids(desk, pacing.PLENARY)],
        "spotlight": _card(desk, desk.items[lit]) if lit else None,
    }


def console(desk: Desk) -> dict[str, Any]:
    """What the facilitator leads with: groups, pace, rounds, every answer newest first, what can be undone."""
    last = stage.last_action(desk)
    return {
        **_hall(desk),
        "pace": pacing.pace(desk),
        "answers": [_with_hidden(desk, item) for item in reversed(_answers(desk))],
        "spotlight": stage.spotlit(desk),
        "undo": last.key if last else "",
    }


VIEWS: dict[str, Callable[[Desk], dict[str, Any]]] = {"form": form, "board": board, "console": console}


def timeline_rows(desk: Desk, items: list[Item]) -> list[dict[str, Any]]:
    """Recalled answers as the chart takes them, one a row; conflicts count once, by their newest version."""
    order = {group.id: index for index, group in enumerate(desk.groups)}
    recall = _ids(desk, pacing.RECALL)
    return [
        {**_card(desk, item), "group_index": order.get(item.group, 0), **_when(item)}
        for item in items
        if item.key in recall
    ]


def across(desk: Desk, items: list[Item], question: Question) -> list[dict[str, Any]]:
    """One question over all groups: each different answer once, with the groups that said so, most said first."""
    said: dict[str, dict[str, Any]] = {}
    for item in items:
        if item.key == question.id:
            card = _card(desk, item)
            words = " ".join(part for part in (card["year_text"], card["text"]) if part)
            one = said.setdefault(same_key(words), {"text": words, "groups": [], "item": item.id})
            if item.group not in one["groups"]:
                one["groups"].append(item.group)
    return sorted(said.values(), key=lambda one: -len(one["groups"]))


def _answers(desk: Desk) -> list[Item]:
    keys = {question.id for question in desk.activity.questions}
    return [item for item in desk.items.values() if item.key in keys and not item.gone]


def _of(desk: Desk, phase: str) -> list[Question]:
    return [question for question in desk.activity.questions if question.phase == phase]


def _ids(desk: Desk, phase: str) -> set[str]:
    return {question.id for question in _of(desk, phase)}


def _question(desk: Desk, question: Question) -> dict[str, Any]:
    province = desk.about.province or desk.texts("memory.province_of_ours")
    return {**asdict(question), "text": question.said(province)}


def _with_hidden(desk: Desk, item: Item) -> dict[str, Any]:
    return {**answers.shown(desk, item), "hidden": stage.hidden(desk, item.id)}


def _work(desk: Desk, group: str) -> dict[str, Any]:
    recall = _ids(desk, pacing.RECALL)
    items = [item for item in _answers(desk) if item.group == group and item.key in recall]
    return {
        "group": group,
        "name": desk.group_name(group),
        "answers": [_card(desk, item) for item in items if not stage.hidden(desk, item.id)],
    }


def _hall(desk: Desk) -> dict[str, Any]:
    """What board and console both show: the workshop, its groups, and the gallery walk."""
    return {
        "about": asdict(desk.about),
        "groups": _groups(desk),
        "grid": pacing.grid(desk),
        "round": {"number": len(pacing.rounds(desk)), **pacing.planned_rounds(desk)},
        "pairs": pacing.pairs(desk),
    }


def _groups(desk: Desk) -> list[dict[str, Any]]:
    by_group: dict[str, dict[str, int]] = {}
    phase_of = {question.id: question.phase for question in desk.activity.questions}
    for item in _answers(desk):
        count = by_group.setdefault(item.group, {})
        count[phase_of[item.key]] = count.get(phase_of[item.key], 0) + 1
    members = [item.value["group"] for item in desk.hall.of("visit") if item.value["role"] == "participant"]
    return [
        {
            **asdict(group),
            "members": members.count(group.id),
            "counts": by_group.get(group.id, {}),
            "done": [one for one in pacing.reached(desk) if desk.items.now(pacing.done_item(one, group.id))],
        }
        for group in desk.groups
    ]


def _card(desk: Desk, item: Item) -> dict[str, Any]:
    """An answer as others see it: without nicknames, revisions or versions."""
    whole = answers.version(desk, item.last)
    kept = {name: whole[name] for name in ("text", "year", "year_text", "about")}
    return {**kept, "item": item.id, "question": item.key, "group": item.group}


def _when(item: Item) -> dict[str, Any]:
    year = item.value.get("year") or {}
    return {"precision": year.get("precision", "unknown"), "about": bool(year.get("about"))}
