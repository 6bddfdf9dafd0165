"""Printed forms, found by the codes in their corners: which form, and which group's."""

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

    about: the group whose work is spoken of, on the sheet for that; "" on any other.
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
        """Whether there is one more sheet, on which a group speaks of another's work."""
        return self.form is None and bool(_gallery_questions(self.context))

    @property
    def personal(self) -> bool:
        """Whether each person has a sheet, with a number and nobody's name."""
        return any(question.by == "person" for question in self.questions)


def sheets(context: Context) -> list[Sheet]:
    """Return the sheets of this kit, in the order they are needed."""
    printed = printed_ids(context.kit) if context.kit else ()
    return [sheet for sheet in (_sheet(context, id) for id in printed) if sheet]


def find_sheet(context: Context, code: str) -> Sheet:
    """Return the sheet of a code.

    Parameters
    ----------
    context : Context
        Of the facilitator who types.
    code : str
        As it was typed: "F1", "f1" or "1".

    Raises
    ------
    SamutError
        If the kit has no such sheet.

    Examples
    --------
    find_sheet(context, "F1").questions
    """
    typed = normalize(code)
    sheet = next((each for each in sheets(context) if typed in (each.code, each.code.removeprefix("F"))), None)
    if sheet is None:
        raise SamutError("paper.no_form", typed=typed)
    return sheet


def gallery_sheet(sheet: Sheet, group: str, about: str) -> Sheet:
    """Return the sheet on which a group speaks of another's work. Raise SamutError if there is none."""
    if not sheet.walks or about == group:
        raise SamutError("paper.no_walk", typed=sheet.code)
    return replace(sheet, questions=_gallery_questions(sheet.context), about=about)


def groups_by_code(context: Context) -> dict[str, Group]:
    """Return the groups by their codes."""
    return {group_code(group.id, context.groups): group for group in context.groups}


def find_group(context: Context, code: str) -> Group:
    """Return the group of a code: "G03", "g3", or a Thai 3. Raise SamutError if there is none."""
    typed = normalize(code)
    number = GROUP.fullmatch(typed)
    groups = context.groups
    if number is None or int(number[1]) > len(groups):
        raise SamutError("paper.no_group", typed=typed)
    return groups[int(number[1]) - 1]


def group_id(context: Context, id: str) -> str:
    """Return the id of a group. Raise SamutError if there is no such group."""
    if not context.group_name(id):
        raise SamutError("hall.no_group")
    return id


def _sheet(context: Context, id: str) -> Sheet | None:
    kit = context.kit
    if kit is None:
        return None
    if id in kit.activities:
        return _activity_sheet(context.at(id))
    activities = kit.activities.values()
    places = ((activity.id, phase.id) for activity in activities for phase in activity.phases if phase.form == id)
    activity, phase = next(places, ("", ""))
    if not activity or id not in kit.forms:
        return None
    form, context = kit.forms[id], context.at(activity)
    ids = {question.id for question in form_questions(form, phase)}
    questions = tuple(question for question in context.activity.questions if question.id in ids)
    return Sheet(form_code(id), form.num, form.title, context, questions, form)


def _activity_sheet(context: Context) -> Sheet:
    activity = context.activity
    questions = tuple(question for question in activity.questions if _is_printed(activity, question))
    return Sheet(form_code(activity.id), activity.seed_num, activity.title, context, questions)


def _is_printed(activity: Activity, question: Question) -> bool:
    alone = question.by == "person" or question.sensitive
    spoken = any(question in activity.questions_on(board) for board in NOT_PRINTED)
    return not (alone or question.of or question.form or spoken)


def _gallery_questions(context: Context) -> tuple[Question, ...]:
    return tuple(context.activity.questions_on("gallery"))


def normalize(code: str) -> str:
    """Return a code in capitals, without spaces, its Thai or wide digits as plain digits."""
    capitals = unicodedata.normalize("NFKC", code).upper()
    return "".join(str(unicodedata.digit(letter, letter)) for letter in capitals if not letter.isspace())
