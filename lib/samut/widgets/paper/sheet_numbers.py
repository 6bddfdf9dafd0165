"""Numbers of people's sheets of paper, and the answers typed in from them."""

from __future__ import annotations

import re

from samut.domain.entries import Item
from samut.domain.visibility import visible
from samut.errors import SamutError
from samut.widgets.paper import forms
from samut.widgets.paper.forms import Sheet

NUMBER = re.compile(r"0*([1-9][0-9]{0,2})")


def number(sheet: Sheet, group: str, typed: str) -> str:
    """Return the number of a person's sheet, as "07": as it was typed, or the next that is free. Raise SamutError."""
    typed = forms.normalize(typed)
    if not typed:
        return f"{max(map(int, _numbers(sheet, group)), default=0) + 1:02}"
    match = NUMBER.fullmatch(typed)
    if match is None:
        raise SamutError("paper.no_number", number=typed)
    return f"{int(match[1]):02}"


def numbered_answers(sheet: Sheet, group: str, number: str) -> list[Item]:
    """Return the answers typed in from a person's sheet."""
    return [item for item in answers_on(sheet, group) if item.answer.sheet_number == number]


def answers_on(sheet: Sheet, group: str) -> list[Item]:
    """Return the answers of a group to a sheet that the console may see; of its people only what was typed in."""
    answers = [item for question in sheet.questions for item in sheet.context.items.with_key(question.id, group)]
    answers = [item for item in answers if item.answer.subject_group == sheet.about]
    if sheet.personal:
        return [item for item in answers if item.answer.sheet_number]
    visible_ids = {item.id for item in visible("console", sheet.context.items, sheet.questions)}
    return [item for item in answers if item.id in visible_ids]


def _numbers(sheet: Sheet, group: str) -> set[str]:
    return {item.answer.sheet_number for item in answers_on(sheet, group)} - {""}
