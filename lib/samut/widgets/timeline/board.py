"""The boards "timeline" and "plenary": the memories on one line of years; then the questions across groups as well."""

from __future__ import annotations

from samut import charts
from samut.domain.entries import Item
from samut.domain.kit.activity import Phase, Question
from samut.domain.rules.calendar import THAILAND
from samut.session.context import Context
from samut.thai import same_key
from samut.widgets.group_answers import cards
from samut.widgets.timeline.state import Figure, PeriodState, PlenaryBody, SameAnswer, TimelineBody, TimelineRow


def timeline(context: Context, phase: Phase) -> TimelineBody:
    """Return the body of "timeline": all groups on one line of years, and their answers by period."""
    rows = timeline_rows(context, cards.for_board(context))
    return {"kind": "timeline", "chart": _chart(context, rows), "periods": _periods(rows)}


def plenary(context: Context, phase: Phase) -> PlenaryBody:
    """Return the body of "plenary": the line of years, the gallery's questions, and the shared picture."""
    standing = cards.for_board(context)
    pictured = cards.question_ids_of(context, phase.id)
    rows = timeline_rows(context, standing)
    return {
        "kind": "plenary",
        "chart": _chart(context, rows),
        "periods": _periods(rows),
        "across": [
            {"question": question.id, "answers": across(context, standing, question)}
            for question in context.activity.questions_on("gallery")
        ],
        "vision": [cards.card(context, item) for item in standing if item.key in pictured],
    }


def timeline_rows(context: Context, items: list[Item]) -> list[TimelineRow]:
    """Return the answers of the timeline as rows of the chart; a conflict is one row, with its newest version."""
    order = {group.id: index for index, group in enumerate(context.groups)}
    dated = {question.id for question in context.activity.questions_on("timeline")}
    return [_row(context, item, order.get(item.group, 0)) for item in items if item.key in dated]


def across(context: Context, items: list[Item], question: Question) -> list[SameAnswer]:
    """Return the answers to a question over all groups.

    Parameters
    ----------
    items : list of Item
        Answers that the board may show, to any question.
    question : Question
        The question whose answers are taken.

    Returns
    -------
    list of SameAnswer
        Each different answer once, with the groups that gave it; the answer of most groups first.
    """
    answers: dict[str, SameAnswer] = {}
    for item in items:
        if item.key == question.id:
            card = cards.card(context, item)
            words = " ".join(part for part in (card["year_text"], card["text"]) if part)
            answer = answers.setdefault(same_key(words), {"text": words, "groups": [], "item": item.id})
            if item.group not in answer["groups"]:
                answer["groups"].append(item.group)
    return sorted(answers.values(), key=lambda answer: -len(answer["groups"]))


def _row(context: Context, item: Item, place: int) -> TimelineRow:
    card, year = cards.card(context, item), item.answer.year
    return {
        "text": card["text"],
        "year": card["year"],
        "year_text": card["year_text"],
        "about": bool(year and year.about),
        "fields": card["fields"],
        "item": card["item"],
        "question": card["question"],
        "group": card["group"],
        "group_index": place,
        "precision": year.precision if year else "unknown",
    }


def _chart(context: Context, rows: list[TimelineRow]) -> Figure:
    today = context.clock().astimezone(THAILAND).date()
    figure = charts.draw_timeline(rows, today=today, words=context.texts.room("board"))
    return {"data": figure["data"], "layout": figure["layout"]}


def _periods(rows: list[TimelineRow]) -> list[PeriodState]:
    by_item = {row["item"]: row for row in rows}
    return [
        {
            "label": period.label,
            "start": period.start,
            "end": period.end,
            "rows": [by_item[row["item"]] for row in period.rows],
        }
        for period in charts.divide_into_periods(rows)
    ]


BOARDS = {"plenary": plenary, "timeline": timeline}
