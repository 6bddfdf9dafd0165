"""Contents of a sheet, row by row in the order of the paper: what was typed in, and what phones wrote beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.kit import Form
from samut.session.context import Context
from samut.widgets.group_answers import answer_states, cards, optional_columns
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import is_from_paper
from samut.widgets.paper import sheet_numbers
from samut.widgets.paper.forms import Sheet


def rows(sheet: Sheet, group: str, number: str) -> dict[str, Any]:
    """Return {"research": the tick on the paper, "rows": [{question, slots, beside}]}.

    question: as pages show it, without the columns that are off. slots: what is typed in, and one or more blanks, each
    as `slot` returns it. beside: what the group's phones wrote to it; nothing of a person's.
    """
    answers = sheet_numbers.numbered_answers(sheet, group, number) if number else sheet_numbers.answers_on(sheet, group)
    typed = [item.answer for item in answers if item.answer.from_paper]
    rows_ = [_row(sheet, question, group, answers) for question in sheet.questions]
    return {"research": any(answer.research_consent for answer in typed), "rows": rows_}


def slot(context: Context, item: str) -> dict[str, Any]:
    """Return the row typed in at an item: {item, entry, base, text, typed, fields, from}; blank if that is nothing."""
    stored = context.items.get(item)
    entries = [entry for entry in stored.versions if is_from_paper(context, entry)] if stored else []
    if not entries:
        return {"item": item, "entry": "", "base": [], "text": "", "typed": "", "fields": {}, "from": []}
    last = answer_states.version(context, entries[-1])
    sources = list(entries[-1].answer.carried_from)
    texts = {name: last[name] for name in ("entry", "text", "typed", "fields")}
    return {"item": item, "base": [entry.id for entry in entries], "from": sources, **texts}


def _row(sheet: Sheet, question: Question, group: str, answers: list[Item]) -> dict[str, Any]:
    context = sheet.context
    items = [item for item in answers if item.key == question.id]
    ids = [item.id for item in items if any(is_from_paper(context, version) for version in item.versions)]
    if question.single and question.by == "group":
        ids = [group_answers.single_item(context, question, group)]
    phones = [version for item in items for version in item.versions if not is_from_paper(context, version)]
    return {
        "question": _question_state(sheet, question),
        "slots": [
            *(slot(context, id) for id in ids),
            *(slot(context, "") for _ in range(_blanks(question, items, ids))),
        ],
        "beside": [answer_states.version(context, entry) for entry in phones],
    }


def _blanks(question: Question, items: list[Item], ids: list[str]) -> int:
    if question.single:
        return int(not ids)
    return question.most - len(items) if question.most else 1


def _question_state(sheet: Sheet, question: Question) -> dict[str, Any]:
    config, off = cards.question_config(sheet.context, question), optional_columns.switched_off(sheet.context)
    order: dict[object, int] = dict(_places(sheet.form)) if sheet.form else {}
    nums = {item.id: item.num for role in sheet.form.roles for item in role.items} if sheet.form else {}
    on = [field for field in config["fields"] if field["id"] not in off]
    fields = [
        {**field, "text": f"{nums.get(field['id'], '')} {field['text']}".strip()}
        for field in sorted(on, key=lambda field: order.get(field["id"], 0))
    ]
    dated = question.answer == "year" or question in sheet.context.activity.questions_on("timeline")
    return {**config, "fields": fields, "dated": dated}


def _places(form: Form) -> Iterator[tuple[str, int]]:
    """Yield (field id, place in the form's columns)."""
    for place, column in enumerate(form.columns):
        yield from ((id, place) for id in (column.id, *(item.id for item in column.items)))
