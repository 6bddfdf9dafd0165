"""The boards "timeline" and "plenary": the memories on one line of years; then the questions across groups as well."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut import charts
from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.rules.calendar import THAILAND
from samut.session.context import Context
from samut.thai import same_key
from samut.widgets.group_answers import cards


def timeline(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, chart, periods}: all groups on one line of years, and their stories by period."""
    rows = timeline_rows(context, cards.for_board(context))
    today = context.clock().astimezone(THAILAND).date()
    return {
        "kind": "timeline",
        "chart": charts.draw_timeline(rows, today=today, words=context.texts.room("board")),
        "periods": [asdict(period) for period in charts.divide_into_periods(rows)],
    }


def plenary(context: Context, phase: Phase) -> dict[str, Any]:
    """{kind, chart, periods, across, vision}: the line of years, the gallery's questions, the shared picture."""
    standing = cards.for_board(context)
    pictured = cards.question_ids_of(context, phase.id)
    return {
        **timeline(context, phase),
        "kind": "plenary",
        "across": [
            {"question": question.id, "answers": across(context, standing, question)}
            for question in context.activity.questions_on("gallery")
        ],
        "vision": [cards.card(context, item) for item in standing if item.key in pictured],
    }


def timeline_rows(context: Context, items: list[Item]) -> list[dict[str, Any]]:
    """Return recalled answers as the chart takes them, one a row; conflicts count once, by their newest version."""
    order = {group.id: index for index, group in enumerate(context.groups)}
    recalled = {question.id for question in context.activity.questions_on("timeline")}
    return [
        {**cards.card(context, item), "group_index": order.get(item.group, 0), **_when(item)}
        for item in items
        if item.key in recalled
    ]


def across(context: Context, items: list[Item], question: Question) -> list[dict[str, Any]]:
    """Return one question over all groups: each different answer once, with the groups that gave it, most first."""
    answers: dict[str, dict[str, Any]] = {}
    for item in items:
        if item.key == question.id:
            card = cards.card(context, item)
            words = " ".join(part for part in (card["year_text"], card["text"]) if part)
            answer = answers.setdefault(same_key(words), {"text": words, "groups": [], "item": item.id})
            if item.group not in answer["groups"]:
                answer["groups"].append(item.group)
    return sorted(answers.values(), key=lambda answer: -len(answer["groups"]))


def _when(item: Item) -> dict[str, Any]:
    year = item.answer.year
    return {"precision": year.precision if year else "unknown", "about": bool(year and year.about)}
