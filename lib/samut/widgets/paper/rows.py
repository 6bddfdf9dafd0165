"""What a sheet holds, row by row in the order of the paper: what was typed in, and what phones wrote beside it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.domain.entries import Item
from samut.domain.kit.activity import Question
from samut.domain.kit.kit import Form
from samut.session.context import Context
from samut.widgets.group_answers import cards, optional_columns
from samut.widgets.group_answers import model as group_answers
from samut.widgets.group_answers.accept import is_from_paper
from samut.widgets.paper import sheet_numbers
from samut.widgets.paper.forms import Sheet


def rows(sheet: Sheet, group: str, number: str) -> dict[str, Any]:
    """{"research": the tick on the paper, "rows": [{question, slots, beside}]}.

    question: as pages have it, without the columns that are off. slots: what is typed in, and one or more blanks:
    as `slot` has them. beside: what the group's phones wrote there; nothing of a person's.
    """
    found = sheet_numbers.of_number(sheet, group, number) if number else sheet_numbers.answers_on(sheet, group)
    typed = [item.answer for item in found if item.answer.from_paper]
    told = [_row(sheet, one, group, found) for one in sheet.questions]
    return {"research": any(answer.research_consent for answer in typed), "rows": told}


def slot(context: Context, item: str) -> dict[str, Any]:
    """What was typed in at an item: {item, entry, base, text, typed, fields, from}; blank where that is nothing."""
    found = context.items.get(item)
    entries = [one for one in found.versions if is_from_paper(context, one)] if found else []
    if not entries:
        return {"item": item, "entry": "", "base": [], "text": "", "typed": "", "fields": {}, "from": []}
    last = group_answers.version(context, entries[-1])
    kept = {name: last[name] for name in ("entry", "text", "typed", "fields")}
    return {"item": item, "base": [one.id for one in entries], "from": list(entries[-1].answer.carried_from), **kept}


def _row(sheet: Sheet, question: Question, group: str, found: list[Item]) -> dict[str, Any]:
    context = sheet.context
    items = [item for item in found if item.key == question.id]
    ids = [item.id for item in items if any(is_from_paper(context, one) for one in item.versions)]
    if question.single and question.by == "group":
        ids = [group_answers.single_item(context, question, group)]
    phones = [one for item in items for one in item.versions if not is_from_paper(context, one)]
    return {
        "question": _told(sheet, question),
        "slots": [
            *(slot(context, id) for id in ids),
            *(slot(context, "") for _ in range(_blanks(question, items, ids))),
        ],
        "beside": [group_answers.version(context, one) for one in phones],
    }


def _blanks(question: Question, items: list[Item], ids: list[str]) -> int:
    if question.single:
        return int(not ids)
    return question.most - len(items) if question.most else 1


def _told(sheet: Sheet, question: Question) -> dict[str, Any]:
    dated = question in sheet.context.activity.questions_on("timeline")
    told, off = cards.question_config(sheet.context, question), optional_columns.off(sheet.context)
    order: dict[object, int] = dict(_places(sheet.form)) if sheet.form else {}
    nums = {item.id: item.num for role in sheet.form.roles for item in role.items} if sheet.form else {}
    known = [{**one, "text": f"{nums.get(one['id'], '')} {one['text']}".strip()} for one in told["fields"]]
    fields = sorted((one for one in known if one["id"] not in off), key=lambda one: order.get(one["id"], 0))
    return {**told, "fields": fields, "dated": question.answer == "year" or dated}


def _places(form: Form) -> Iterator[tuple[str, int]]:
    """Where a part of an answer stands in the form's columns."""
    for place, column in enumerate(form.columns):
        yield from ((id, place) for id in (column.id, *(item.id for item in column.items)))
