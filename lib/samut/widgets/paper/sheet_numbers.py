"""Which number a person's sheet of paper has, and what was typed in from it."""

from __future__ import annotations

import re

from samut.domain.entries import Item
from samut.domain.visibility import visible
from samut.errors import SamutError
from samut.widgets.paper import forms
from samut.widgets.paper.forms import Sheet

NUMBER = re.compile(r"0*([1-9][0-9]{0,2})")


def number(sheet: Sheet, group: str, given: str) -> str:
    """Return the number of a person's sheet, as "07": the one given, or the next that has not been typed in."""
    typed = forms.plain(given)
    if not typed:
        return f"{max(map(int, _numbers(sheet, group)), default=0) + 1:02}"
    match = NUMBER.fullmatch(typed)
    if match is None:
        raise SamutError("paper.no_number", number=typed)
    return f"{int(match[1]):02}"


def of_number(sheet: Sheet, group: str, number: str) -> list[Item]:
    """What a person's sheet holds."""
    return [item for item in answers_on(sheet, group) if item.answer.sheet_number == number]


def answers_on(sheet: Sheet, group: str) -> list[Item]:
    """The standing answers of a group to it that the console may see; of its people only what was typed in."""
    found = [item for one in sheet.questions for item in sheet.context.items.with_key(one.id, group)]
    found = [item for item in found if item.answer.subject_group == sheet.about]
    if sheet.personal:
        return [item for item in found if item.answer.sheet_number]
    seen = {item.id for item in visible("console", sheet.context.items, sheet.questions)}
    return [item for item in found if item.id in seen]


def _numbers(sheet: Sheet, group: str) -> set[str]:
    return {item.answer.sheet_number for item in answers_on(sheet, group)} - {""}
