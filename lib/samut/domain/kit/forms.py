"""A form of the kit as questions: its words stand once, in data/kit/forms, and are asked in the phases that name it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from samut.domain.kit.activity import Activity, Field, Question
from samut.domain.kit.kit import Form, Kit
from samut.domain.kit.plan_form import plan_questions
from samut.domain.kit.source import Text

NOTE = "note"
SITUATION, NEXT = "situation", "next"


def with_forms(kit: Kit) -> Kit:
    """Return the kit with the questions of all forms that phases name, after the activity's own."""
    return replace(kit, activities={id: _filled(activity, kit) for id, activity in kit.activities.items()})


def form_questions(form: Form, phase: str) -> tuple[Question, ...]:
    """Return the questions of a form.

    Roles with items (form 1), rows under their issue (form 2), or the plan (form 3).
    """
    plan = plan_questions(form, phase) if form.rows else ()
    return (*(_role(form, role, phase) for role in form.roles), *_rows(form, phase), *plan)


def personal(form: Form) -> bool:
    """Tell whether each person fills in a sheet of their own."""
    return any(question.by == "person" for question in form_questions(form, ""))


def row_id(form: str, row: str) -> str:
    """Return the id of the question for a row of form 2."""
    return f"{form}_{row}"


def _filled(activity: Activity, kit: Kit) -> Activity:
    named = [phase for phase in activity.phases if phase.form]
    added = [question for phase in named for question in form_questions(kit.forms[phase.form], phase.id)]
    return replace(activity, questions=(*activity.questions, *added)) if added else activity


def _role(form: Form, role: Text, phase: str) -> Question:
    """Return a role of form 1: each person says how able they are, item by item, and what they would need to know."""
    levels = [_level(form, item) for item in role.items]
    note = Field(id=NOTE, kind="text", text=_head(form, NOTE))
    return Question(
        id=role.id,
        phase=phase,
        num=role.num,
        text=role.text,
        answer="none",
        lines=role.lines,
        single=True,
        by="person",
        sensitive=True,
        fields=(*levels, note),
        form=form.id,
    )


def _level(form: Form, item: Text) -> Field:
    levels = form.levels or 5
    return Field(id=item.id, kind="level", text=item.text, levels=levels, low=form.level_low, high=form.level_high)


def _rows(form: Form, phase: str) -> Iterator[Question]:
    fields = tuple(Field(id=id, kind="text", text=_head(form, id)) for id in (SITUATION, NEXT))
    for issue in form.issues:
        for row in issue.items:
            yield Question(
                id=row_id(form.id, row.id),
                phase=phase,
                num=row.num,
                text=row.text,
                answer="none",
                lines=row.lines,
                head=row.text,
                single=True,
                fields=fields,
                form=form.id,
                under=issue.text,
            )


def _head(form: Form, column: str) -> str:
    return next((column_here.text for column_here in form.columns if column_here.id == column), "")
