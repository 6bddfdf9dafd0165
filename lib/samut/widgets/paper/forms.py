"""What is printed to be written on, found by the codes in its corner: which form, and whose."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Annotated

from msgspec import Meta

from samut.domain.kit.activity import Activity, Question
from samut.domain.kit.codes import form_code, group_code, printed_ids
from samut.domain.kit.forms import form_questions
from samut.domain.kit.kit import Form
from samut.domain.workshop import Group
from samut.errors import SamutError
from samut.session.context import Context

GROUP = re.compile(r"G?0*([1-9][0-9]{0,2})")
Code = Annotated[str, Meta(max_length=20)]
"""The code of a form or a group, or the number of a sheet, as it is typed."""
NOT_PRINTED = ("gallery", "plenary")
"""Boards of phases whose questions are not on the sheet."""


@dataclass(frozen=True)
class Sheet:
    """A form, or an activity's questions on paper. context: the visitor's, at the activity it belongs to.

    personal: whether each person has a sheet, with a number, and nobody's name. walks: whether there is a sheet more,
    of what is said about another group's work; about: that group, where it is this one.
    """

    code: str
    num: str
    title: str
    context: Context
    questions: tuple[Question, ...]
    form: Form | None = None
    about: str = ""

    @property
    def walks(self) -> bool:
        return self.form is None and bool(_walked(self.context))

    @property
    def personal(self) -> bool:
        return any(one.by == "person" for one in self.questions)


def sheets(context: Context) -> list[Sheet]:
    """Those that this kit has, in the order they are needed."""
    printed = printed_ids(context.kit) if context.kit else ()
    return [sheet for sheet in (_sheet(context, id) for id in printed) if sheet]


def named(context: Context, code: str) -> Sheet:
    """Return the sheet of a code, however it was typed. Raises SamutError if there is none."""
    typed = plain(code)
    sheet = next((one for one in sheets(context) if typed in (one.code, one.code.removeprefix("F"))), None)
    if sheet is None:
        raise SamutError("paper.no_form", typed=typed)
    return sheet


def looking(sheet: Sheet, group: str, about: str) -> Sheet:
    """The sheet on which a group says something about another's work. Raises SamutError where there is none."""
    if not sheet.walks or about == group:
        raise SamutError("paper.no_walk", typed=sheet.code)
    return replace(sheet, questions=_walked(sheet.context), about=about)


def codes(context: Context) -> dict[str, Group]:
    """The groups by their codes."""
    return {group_code(one.id, context.groups): one for one in context.groups}


def group(context: Context, code: str) -> Group:
    """The group of a code: "G03", "g3", or a Thai 3. Raises SamutError where there is none."""
    typed = plain(code)
    number = GROUP.fullmatch(typed)
    there = context.groups
    if number is None or int(number[1]) > len(there):
        raise SamutError("paper.no_group", typed=typed)
    return there[int(number[1]) - 1]


def by_id(context: Context, id: str) -> str:
    """Return the id of a group. Raises SamutError if there is no such group."""
    if not context.group_name(id):
        raise SamutError("hall.no_group")
    return id


def _sheet(context: Context, id: str) -> Sheet | None:
    kit = context.kit
    if kit is None:
        return None
    if id in kit.activities:
        there = context.at(id)
        questions = tuple(one for one in there.activity.questions if _printed(there.activity, one))
        return Sheet(form_code(id), there.activity.seed_num, there.activity.title, there, questions)
    places = ((one.id, phase.id) for one in kit.activities.values() for phase in one.phases if phase.form == id)
    activity, phase = next(places, ("", ""))
    if not activity or id not in kit.forms:
        return None
    form, there = kit.forms[id], context.at(activity)
    ids = {one.id for one in form_questions(form, phase)}
    questions = tuple(one for one in there.activity.questions if one.id in ids)
    return Sheet(form_code(id), form.num, form.title, there, questions, form)


def _printed(activity: Activity, question: Question) -> bool:
    alone = question.by == "person" or question.sensitive
    spoken = any(question in activity.questions_on(board) for board in NOT_PRINTED)
    return not (alone or question.of or question.form or spoken)


def _walked(context: Context) -> tuple[Question, ...]:
    return tuple(context.activity.questions_on("gallery"))


def plain(code: str) -> str:
    """Return a code as it was meant: capitals, without spaces, and digits that are Thai or wide as plain ones."""
    plain = unicodedata.normalize("NFKC", code).upper()
    return "".join(str(unicodedata.digit(one, one)) for one in plain if not one.isspace())
