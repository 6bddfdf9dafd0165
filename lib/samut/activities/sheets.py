"""What is printed to be written on, as it is typed in: its rows in the order of the paper, and what they hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from samut.activities import answers, columns, pacing, showing
from samut.activities.answers import PAPER
from samut.activities.desk import Desk, checked_id
from samut.domain.activity import Question
from samut.domain.codes import PRINTED, form_code, group_code
from samut.domain.entry import Entry, Item
from samut.domain.forms import asked
from samut.domain.kit import Form
from samut.domain.workshop import Group
from samut.errors import SamutError

GROUP = re.compile(r"G?0*([1-9][0-9]{0,2})")
NUMBER = re.compile(r"0*([1-9][0-9]{0,2})")
NOT_PRINTED = (pacing.GALLERY, pacing.PLENARY)


@dataclass(frozen=True)
class Sheet:
    """A form, or an activity's questions on paper. desk: the visitor's, at the activity it belongs to.

    personal: whether each person has a sheet, with a number, and nobody's name.
    """

    code: str
    num: str
    title: str
    desk: Desk
    questions: tuple[Question, ...]
    form: Form | None

    @property
    def personal(self) -> bool:
        return any(one.by == "person" for one in self.questions)


def sheets(desk: Desk) -> list[Sheet]:
    """Those that this kit has, in the order they are needed."""
    return [found for found in (_sheet(desk, id) for id in PRINTED) if found]


def found(desk: Desk, code: object) -> Sheet:
    """The sheet of a code, however it was typed. Raises SamutError where there is none."""
    plain = _plain(code)
    sheet = next((one for one in sheets(desk) if plain in (one.code, one.code.removeprefix("F"))), None)
    if sheet is None:
        raise SamutError("paper.no_form", code=plain)
    return sheet


def codes(desk: Desk) -> dict[str, Group]:
    """The groups by their codes."""
    return {group_code(one.id, desk.groups): one for one in desk.groups}


def group(desk: Desk, code: object) -> Group:
    """The group of a code: "G03", "g3", "๓". Raises SamutError where there is none."""
    plain = _plain(code)
    number = GROUP.fullmatch(plain)
    there = desk.groups
    if number is None or int(number[1]) > len(there):
        raise SamutError("paper.no_group", code=plain)
    return there[int(number[1]) - 1]


def by_id(desk: Desk, id: object) -> str:
    """A group's id that there is. Raises SamutError."""
    if not desk.group_name(checked_id(id)):
        raise SamutError("hall.no_group")
    return str(id)


def number(sheet: Sheet, group: str, given: object) -> str:
    """The number of a person's sheet, as "07": the one given, or the next that has not been typed in."""
    plain = _plain(given or "")
    if not plain:
        return f"{max(map(int, _numbers(sheet, group)), default=0) + 1:02}"
    match = NUMBER.fullmatch(plain)
    if match is None:
        raise SamutError("paper.no_number", number=plain)
    return f"{int(match[1]):02}"


def of_number(sheet: Sheet, group: str, number: str) -> list[Item]:
    """What a person's sheet holds."""
    return [item for item in _answers(sheet, group) if item.value.get("sheet") == number]


def rows(sheet: Sheet, group: str, number: str) -> dict[str, Any]:
    """{"research": the tick on the paper, "rows": [{question, slots, beside}]}.

    question: as pages have it, without the columns that are off. slots: what is typed in, and one or more blanks:
    {item, entry, base, text, typed, fields}. beside: what the group's phones wrote there; nothing of a person's.
    """
    found = of_number(sheet, group, number) if number else _answers(sheet, group)
    typed = [item.value for item in found if item.value.get("via") == PAPER]
    told = [_row(sheet, one, group, found) for one in sheet.questions]
    return {"research": any(value.get("research") for value in typed), "rows": told}


def slot(desk: Desk, item: str) -> dict[str, Any]:
    """What was typed in at an item: {item, entry, base, text, typed, fields}; blank where that is nothing."""
    found = desk.items.get(item)
    entries = [one for one in found.versions if is_paper(desk, one)] if found else []
    if not entries:
        return {"item": item, "entry": "", "base": [], "text": "", "typed": "", "fields": {}}
    last = answers.version(desk, entries[-1])
    kept = {name: last[name] for name in ("entry", "text", "typed", "fields")}
    return {"item": item, "base": [one.id for one in entries], **kept}


def is_paper(desk: Desk, entry: Entry) -> bool:
    """Whether a revision was typed in from paper, or is the typist's taking it back."""
    if isinstance(entry.value, dict):
        return entry.value.get("via") == PAPER
    return desk.author_role(entry.author) == "facilitator"


def _sheet(desk: Desk, id: str) -> Sheet | None:
    kit = desk.kit
    if kit is None:
        return None
    if id in kit.activities:
        there = desk.at(id)
        questions = tuple(one for one in there.activity.questions if _printed(one))
        return Sheet(form_code(id), there.activity.seed_num, there.activity.title, there, questions, None)
    places = ((one.id, phase.id) for one in kit.activities.values() for phase in one.phases if phase.form == id)
    activity, phase = next(places, ("", ""))
    if not activity or id not in kit.forms:
        return None
    form, there = kit.forms[id], desk.at(activity)
    ids = {one.id for one in asked(form, phase)}
    questions = tuple(one for one in there.activity.questions if one.id in ids)
    return Sheet(form_code(id), form.num, form.title, there, questions, form)


def _printed(question: Question) -> bool:
    alone = question.by == "person" or question.sensitive
    return not (alone or question.of or question.form or question.phase in NOT_PRINTED)


def _row(sheet: Sheet, question: Question, group: str, found: list[Item]) -> dict[str, Any]:
    desk = sheet.desk
    items = [item for item in found if item.key == question.id]
    ids = [item.id for item in items if any(is_paper(desk, one) for one in item.versions)]
    if question.single and question.by == "group":
        ids = [answers.single_item(desk, question, group)]
    phones = [one for item in items for one in item.versions if not is_paper(desk, one)]
    return {
        "question": _told(sheet, question),
        "slots": [*(slot(desk, id) for id in ids), *(slot(desk, "") for _ in range(_blanks(question, items, ids)))],
        "beside": [answers.version(desk, one) for one in phones],
    }


def _blanks(question: Question, items: list[Item], ids: list[str]) -> int:
    if question.single:
        return int(not ids)
    return question.most - len(items) if question.most else 1


def _told(sheet: Sheet, question: Question) -> dict[str, Any]:
    told, off = showing.question(sheet.desk, question), columns.off(sheet.desk)
    order = dict(_places(sheet.form)) if sheet.form else {}
    fields = sorted((one for one in told["fields"] if one["id"] not in off), key=lambda one: order.get(one["id"], 0))
    return {**told, "fields": fields, "dated": question.answer == "year" or question.phase == pacing.RECALL}


def _places(form: Form) -> Iterator[tuple[str, int]]:
    """Where a part of an answer stands in the form's columns."""
    for place, column in enumerate(form.columns):
        yield from ((id, place) for id in (column.id, *(item.id for item in column.items)))


def _answers(sheet: Sheet, group: str) -> list[Item]:
    """The standing answers of a group to it; of its people only what was typed in."""
    found = [item for one in sheet.questions for item in sheet.desk.items.of(one.id, group)]
    return [item for item in found if not sheet.personal or "sheet" in item.value]


def _numbers(sheet: Sheet, group: str) -> set[str]:
    return {item.value["sheet"] for item in _answers(sheet, group) if "sheet" in item.value}


def _plain(code: object) -> str:
    """As it was meant: capitals, and digits that are Thai or wide as plain ones."""
    if not isinstance(code, str) or len(code) > 20:
        raise SamutError("desk.bad_request")
    plain = unicodedata.normalize("NFKC", code).upper()
    return "".join(str(unicodedata.digit(one, one)) for one in plain if not one.isspace())


