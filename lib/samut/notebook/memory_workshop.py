"""A workshop in memory, made of rows of plain data, for a widget to show."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from samut.app import context_for, load_kit_of
from samut.domain.kit.activity import Activity, Phase, Question
from samut.domain.kit.kit import Kit
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.notebook.row_answers import write_row
from samut.session.context import Context
from samut.session.memory_log import MemoryLog
from samut.session.projection import WorkshopProjection
from samut.settings import Settings, from_environment
from samut.storage import roster

WORKSHOP = "rows"
NO_NAME = "–"
Row = dict[str, Any]


@dataclass(frozen=True)
class Stage:
    """The place of the kit that a widget shows rows at: the first activity with a phase of the widget's board."""

    settings: Settings
    board: str

    @cached_property
    def kit(self) -> Kit:
        """The kit that activities are played from."""
        return load_kit_of(self.settings)

    @cached_property
    def activity(self) -> Activity:
        """The first activity of the kit with a phase of that board."""
        return next(each for each in self.kit.activities.values() if each.phases_on(self.board))

    @property
    def phase(self) -> Phase:
        """The phase of that board."""
        return next(phase for phase in self.activity.phases if phase.board == self.board)


def stage_of(board: str) -> Stage:
    """Return the stage of a board, of the kit that this process is set to."""
    return Stage(from_environment(), board)


class MemoryWorkshop:
    """Rows as answers of groups to the questions of a phase.

    Parameters
    ----------
    stage : Stage
        Where the rows stand in the kit.
    rows : sequence of mappings
        See `samut.notebook.row_answers`. A question that the phase does not ask is added to it.

    Raises
    ------
    SamutError
        With the row and a remedy, if a row can't be shown.
    """

    def __init__(self, stage: Stage, rows: Sequence[Row]) -> None:
        self.stage, self.log, self._groups = stage, MemoryLog(), dict[str, str]()
        rows = [filled(row) for row in rows]
        self.context = self._board_context(self.activity_of(rows))
        for number, row in enumerate(rows, 1):
            self._write(number, row)
        self.finish(rows)

    def activity_of(self, rows: Sequence[Row]) -> Activity:
        """Return the activity that the rows are answers in."""
        return with_questions(self.stage, rows)

    def group_of(self, row: Row) -> str:
        """Return the name of the group that a row is of; "" if it is of none."""
        return str(row.get("group") or NO_NAME)

    def write(self, context: Context, number: int, row: Row) -> None:
        """Write a row, as a member of its group. Raise SamutError if it can't be."""
        write_row(context, self.stage.phase, number, row)

    def finish(self, rows: Sequence[Row]) -> None:
        """Write what all rows say together, as the facilitator."""

    def group(self, name: str) -> str:
        """Return the id of the group of that name, which is made if there is none yet; "" for no name."""
        name = " ".join(name.split())
        if name and name not in self._groups:
            self._groups[name] = roster.new_group(self.log, WORKSHOP, name)
        return self._groups.get(name, "")

    def _board_context(self, activity: Activity) -> Context:
        projection = WorkshopProjection(self.log, WORKSHOP)
        visit = roster.join(self.log, WORKSHOP, Visit("leader", "facilitator"))
        return replace(context_for(self.stage.settings, projection, visit, activity.id), activity=activity)

    def _write(self, number: int, row: Row) -> None:
        visit = Visit(f"row{number}", "participant", self.group(self.group_of(row)))
        roster.join(self.log, WORKSHOP, visit)
        self.context.read()
        try:
            self.write(replace(self.context, visit=visit), number, row)
        except SamutError as error:
            error.values = {"where": error.where, **error.values}
            error.where = self.context.texts("rows.row", number=number)
            raise


def filled(row: Row) -> Row:
    """Return a row without the columns in which a table has nothing there."""
    return {str(column): value for column, value in row.items() if not is_missing(value)}


def is_missing(value: object) -> bool:
    """Return whether a value stands for nothing in a table."""
    return value is None or value == "" or (isinstance(value, float) and math.isnan(value))


def with_questions(stage: Stage, rows: Sequence[Row]) -> Activity:
    """Return the activity of a stage. If rows have questions of their own, it asks what rows answer, nothing else."""
    of_phase = [question for question in stage.activity.questions if question.phase == stage.phase.id]
    named = dict.fromkeys(str(row["question"]) for row in rows if row.get("question"))
    own = [name for name in named if name not in {question.id for question in of_phase}]
    if not own:
        return stage.activity
    questions = [question for question in of_phase if question.id in named]
    questions += [Question(id=text, phase=stage.phase.id, text=text) for text in own]
    return replace(stage.activity, questions=tuple(questions))
