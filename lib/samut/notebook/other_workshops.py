"""Workshops of rows that are not answers to one phase: themes, a walk, an agenda, responses, what is taken home."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from samut.domain.entries import new_id
from samut.domain.ids import derived_id
from samut.domain.kit.activity import Activity, Question
from samut.domain.kit.plan_form import GOAL, ROW
from samut.domain.rules import agenda
from samut.domain.rules.agenda import Slot
from samut.domain.workshop import ACTIVITY, AGENDA
from samut.errors import SamutError
from samut.notebook.memory_workshop import MemoryWorkshop, Row
from samut.notebook.row_answers import check_columns, write_row
from samut.session.context import Context
from samut.widgets.people.consent import Agreement, agree
from samut.widgets.questionnaire import scales
from samut.widgets.themes.model import ThemeToSave, save_theme

TEXT = "text"


class ThemedWorkshop(MemoryWorkshop):
    """Rows {theme, text, group}: answers, put together by their themes; without a theme they are in none."""

    def activity_of(self, rows: Sequence[Row]) -> Activity:
        """Return the activity with one question, which all rows answer."""
        question = Question(id=TEXT, phase=self.stage.phase.id, text=self.stage.phase.title)
        return replace(self.stage.activity, questions=(question,))

    def write(self, context: Context, number: int, row: Row) -> None:
        """Write a row as an answer."""
        write_row(context, self.stage.phase, number, {key: value for key, value in row.items() if key != "theme"})

    def finish(self, rows: Sequence[Row]) -> None:
        """Put answers of the same theme together."""
        answers: dict[str, list[str]] = {}
        for number, row in enumerate(rows, 1):
            if row.get("theme"):
                answers.setdefault(str(row["theme"]), []).append(derived_id("row", str(number)))
        for name, items in answers.items():
            theme = ThemeToSave(id=new_id(), theme=derived_id("theme", name), name=name, items=tuple(items))
            save_theme.handler(self.context, theme)


class WalkedWorkshop(MemoryWorkshop):
    """Rows {round, viewer, shown}: which group looked at whose work."""

    def write(self, context: Context, number: int, row: Row) -> None:
        """Check a row; all of a round are written together in the end."""
        check_columns(row, ("round", "viewer", "shown"))
        for column in ("viewer", "shown"):
            if column not in row:
                raise SamutError("rows.lacking", column=column)
        whole_number(row, "round")

    def group_of(self, row: Row) -> str:
        """Return the group that looks."""
        return str(row.get("viewer") or "")

    def finish(self, rows: Sequence[Row]) -> None:
        """Begin the rounds, one after the other."""
        for number in sorted({whole_number(row, "round") for row in rows}):
            begun = [row for row in rows if whole_number(row, "round") == number]
            pairs = {self.group(str(row["viewer"])): self.group(str(row["shown"])) for row in begun}
            self.context.set("round", f"round.{number}", {"number": number, "pairs": pairs, "minutes": 0})


class ScheduledWorkshop(MemoryWorkshop):
    """Rows {day, time, text}: the slots of an agenda. A time is "08.30-09.00", or its beginning alone."""

    def activity_of(self, rows: Sequence[Row]) -> Activity:
        """Return the activity without what the kit has read beside its own agenda."""
        return replace(self.stage.activity, phases=(replace(self.stage.phase, shows=()),))

    def write(self, context: Context, number: int, row: Row) -> None:
        """Check a row; the agenda is written in the end."""
        slot_of(number, row)

    def group_of(self, row: Row) -> str:
        """Return "": an agenda has no groups."""
        return ""

    def finish(self, rows: Sequence[Row]) -> None:
        """Write the agenda, in the order of its times."""
        slots = agenda.ordered(slot_of(number, row) for number, row in enumerate(rows, 1))
        self.context.set("agenda", AGENDA, {"slots": [slot.to_value() for slot in slots]}, activity=ACTIVITY)


class MeasuredWorkshop(MemoryWorkshop):
    """Rows {instrument, when, group, code} and its items by their ids: responses, a row a person.

    `when` is "before" or "after"; "before" if there is none.
    """

    def write(self, context: Context, number: int, row: Row) -> None:
        """Write a row as a person's response."""
        name, own = str(row.get("instrument") or ""), ("instrument", "when", "group", "code")
        instrument = scales.instrument_named(context.instruments, name)
        check_columns(row, (*own, *(item.id for item in instrument.items)))
        answers = {key: value for key, value in row.items() if key not in own}
        agree.handler(context, Agreement(happiness=True))
        when, code = str(row.get("when") or scales.WHEN[0]), str(row.get("code") or "")
        response = scales.ScaleAnswers(id=new_id(), instrument=name, when=when, answers=answers, code=code)
        scales.measure.handler(context, response)


class HomeWorkshop(MemoryWorkshop):
    """Rows {group, kind, text, who, when}: a "goal", a line of the "plan" or a "commitment" of a group."""

    def write(self, context: Context, number: int, row: Row) -> None:
        """Write a row as an answer in the activity of its kind."""
        activity, question = self._place(str(row.get("kind") or "commitment"))
        phase = next(phase for phase in activity.phases if phase.id == question.phase)
        answer = {key: value for key, value in row.items() if key != "kind"} | {"question": question.id}
        write_row(context.at(activity.id), phase, number, answer)

    def _place(self, kind: str) -> tuple[Activity, Question]:
        if kind not in KINDS:
            raise SamutError("rows.kind", kind=kind, known=", ".join(KINDS))
        role, prefix = KINDS[kind]
        activity = self.stage.kit.with_role(role)  # type: ignore[arg-type]
        assert activity, "the kit has each role"
        return activity, next(each for each in activity.questions if each.id.startswith(prefix) and each.id != GOAL)


KINDS = {"goal": ("goals", "goal"), "plan": ("plan", ROW), "commitment": ("closing", "commit")}


def whole_number(row: Mapping[str, Any], column: str) -> int:
    """Return the number in a column; 1 if there is none. Raise SamutError for anything else."""
    value = row.get(column, 1)
    try:
        return int(value)
    except (TypeError, ValueError):
        raise SamutError("rows.number", column=column, value=value) from None


def slot_of(number: int, row: Mapping[str, Any]) -> Slot:
    """Return a row as a slot. Raise SamutError if its time is none."""
    check_columns(row, ("day", "time", "text"))
    begins, _, ends = str(row.get("time") or "").partition("-")
    start, end = agenda.minute(begins), agenda.minute(ends)
    if start is None:
        raise SamutError("rows.time", time=row.get("time"))
    minutes = end - start if end is not None else None
    return Slot(f"row{number}", whole_number(row, "day"), start, minutes, str(row.get("text") or ""), own=True)

