"""A row of the plan as it is played: its phases, their questions, and the fields of an answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from samut.domain.kit.source import NEEDED, Step, Text, Thing, listed, needed

Answer = Literal["year", "text", "none"]
Part = Literal["text", "line", "level", "choice", "choices", "month", "check"]
By = Literal["group", "person"]
BOARDS = (
    "", "timeline", "gallery", "plenary",
    "wall", "columns", "scale", "themes", "story", "matrix", "goals", "again", "team", "forms", "plan", "numbers",
    "alone", "instruments", "welcome", "warmup", "agenda", "home",
)  # fmt: skip
Board = Literal[BOARDS]  # type: ignore[valid-type]
Things = Literal["", "pillars", "policies", "actors", "leaders"]
Source = Literal["", "plan", "schedule", "sheet"]
Role = Literal["", "memory", "goals", "assessment", "plan", "closing"]


@dataclass(frozen=True)
class Phase:
    """A stretch of an activity that the facilitator opens.

    board: how the board shows it. shows: ids of the kit's things that are read in it, on phones and board. form: a
    form of the kit whose rows are asked in it. looks_at: the phase whose answers are read again in it. revises: earlier
    questions that are gone over again in it.
    """

    id: str
    title: str = needed("")
    minutes: int = needed(0)
    minutes_source: Source = ""
    board: Board = ""
    shows: tuple[str, ...] = ()
    form: str = ""
    looks_at: str = ""
    revises: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Field:
    """A part of an answer, beside its words.

    kind: text, several lines; line, one; level, 1 to `levels`; choice, one of the options; choices, any of them;
    month, a month of a year; check, yes or nothing. Options are `points`, or what the kit lists as `things`.
    points_of: id of a thing of the kit whose points they are. must: an answer without it is not saved.
    low, high: what the ends of a level mean. optional: the facilitator may switch it off. more: asked further down.
    after: id of a month that it must not be before.
    """

    id: str
    kind: Part = field(default="text", metadata=NEEDED)
    text: str = needed("")
    points: tuple[str, ...] = ()
    things: Things = ""
    levels: int = 5
    low: str = ""
    high: str = ""
    must: bool = False
    optional: bool = False
    more: bool = False
    after: str = ""
    points_of: str = ""
    note: str = ""


@dataclass(frozen=True)
class Question:
    """A question to participants. extra: may be left out. source: of its words.

    answer: what is typed: words, words with a year, or nothing beside the fields. single: one answer, which all of
    the group write on. by: "person" if each answers alone, and nobody else sees it until it is shared.
    head: a word or two for the head of a column. wall: name of the tab it stands in, if a board of columns has
    several. offers: "activity.question", whose answers of the same group can be
    carried over into this one. of: the question whose answers, each of them, are gone through here and ticked.
    sensitive: about a person's health or abilities: never shown but as a number of many. words: what the box for the
    words is called, if they must not be left out. most: how many answers a group may give, 0 for any number.
    form, under: the form of the kit it is a row of, and the words it stands under there.
    """

    id: str
    phase: str
    num: str = ""
    text: str = needed("")
    answer: Answer = field(default="text", metadata=NEEDED)
    extra: bool = False
    source: str = ""
    lines: str = ""
    head: str = ""
    wall: str = ""
    single: bool = False
    by: By = "group"
    sensitive: bool = False
    offers: tuple[str, ...] = ()
    of: str = ""
    fields: tuple[Field, ...] = listed("field")
    words: str = ""
    most: int = 0
    form: str = ""
    under: str = ""
    note: str = ""

    def text_in(self, province: str) -> str:
        """Return the question as it is read in this province."""
        return self.text.replace("{province}", province)


@dataclass(frozen=True, kw_only=True)
class Activity(Thing):
    """A row of the plan; with a `notebook`, one that can be opened.

    role: what other activities and documents look for it as: the memory, the goals for the first year, the assessment
    of skills, situation and goals, the plan, the closing. minutes_source: "schedule" if the plan gives no time.
    """

    id: str
    role: Role = ""
    notebook: str = ""
    seed_num: str = needed("")
    title: str = needed("")
    objective: str = needed("")
    outcome: tuple[str, ...] = needed(())
    minutes: int | None = needed(None)
    minutes_source: Source = ""
    steps: tuple[Step, ...] = needed((), "step")
    topics: tuple[Text, ...] = listed("topic")
    media: tuple[Text, ...] = needed((), "media")
    phases: tuple[Phase, ...] = listed("phase")
    questions: tuple[Question, ...] = listed("question")
    refs: tuple[str, ...] = ()

    def question(self, id: object) -> Question | None:
        """Return the question of that id; None if it asks none."""
        return next((question for question in self.questions if question.id == id), None)

    def phases_on(self, board: Board) -> list[str]:
        """Return the ids of the phases that have that board, in their order."""
        return [phase.id for phase in self.phases if phase.board == board]

    def questions_on(self, board: Board) -> list[Question]:
        """Return the questions of the phases that have that board."""
        phases = self.phases_on(board)
        return [question for question in self.questions if question.phase in phases]
