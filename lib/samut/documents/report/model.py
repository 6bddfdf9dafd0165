"""The data of a report. No name of a person is in it, and nothing that is somebody's own and was not shared.

Groups are named by their ids; "" is the whole hall. Years are C.E., months "2026-10", days ISO 8601.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from samut.domain.kit.activity import Part as Kind
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.competence import Role
from samut.domain.rules.questionnaire import Numbers
from samut.domain.rules.years import Year


@dataclass(frozen=True)
class GroupReport:
    """A group. code: as on its papers. members: how many joined it."""

    id: str
    code: str
    name: str
    district: str
    province: str
    members: int


@dataclass(frozen=True)
class Part:
    """A field of an answer. value: str, a level's int, True, or the words chosen as a tuple."""

    id: str
    label: str
    kind: Kind
    value: Any
    levels: int = 0


@dataclass(frozen=True)
class Version:
    """A version of an answer; several of one answer if its group has not settled which stands."""

    text: str
    year: Year | None
    parts: tuple[Part, ...]

    def part(self, id: str) -> Any:
        """Return a field's value; None if it was left empty."""
        return next((part.value for part in self.parts if part.id == id), None)


@dataclass(frozen=True)
class AnswerReport:
    """An answer of a group. subject_group: the group whose work it is about, if it was given at the gallery."""

    item: str
    group: str
    subject_group: str
    versions: tuple[Version, ...]

    @property
    def unsettled(self) -> bool:
        """Whether it has several versions."""
        return len(self.versions) > 1


@dataclass(frozen=True)
class QuestionReport:
    """A question as it was read, and all answers to it, group by group. under: the words it stands under."""

    id: str
    num: str
    text: str
    head: str
    under: str
    form: str
    answers: tuple[AnswerReport, ...]


@dataclass(frozen=True)
class PhaseReport:
    """A phase of an activity with its questions."""

    id: str
    title: str
    board: str
    questions: tuple[QuestionReport, ...]


@dataclass(frozen=True)
class Theme:
    """A theme of several answers, as the facilitator put it together. sayings: their words, each once."""

    name: str
    groups: tuple[str, ...]
    sayings: tuple[str, ...]


@dataclass(frozen=True)
class ActivityReport:
    """An activity. phases: those that had a question."""

    id: str
    num: str
    title: str
    phases: tuple[PhaseReport, ...]
    themes: tuple[Theme, ...]


@dataclass(frozen=True)
class Memory:
    """An answer on the line of years. question: its id."""

    group: str
    question: str
    year: Year
    text: str


@dataclass(frozen=True)
class Goal:
    """A group's goal for the first year as it stands.

    met: those of the seven points that were ticked, of an earlier form if it was gone over again since.
    before: its forms in activities 4b and 5, oldest first; () if it is as it was first written, or is new.
    """

    answer: AnswerReport
    met: tuple[str, ...]
    before: tuple[AnswerReport, ...] = ()


@dataclass(frozen=True)
class PlanLine:
    """A line of a plan. row: of form 3. goals: numbers of the plan's goals it serves, from 1."""

    row: str
    answer: AnswerReport
    goals: tuple[int, ...]


@dataclass(frozen=True)
class Plan:
    """A group's plan: its goals, and its lines in the order of the form."""

    group: str
    goals: tuple[AnswerReport, ...]
    steps: tuple[PlanLine, ...]


@dataclass(frozen=True)
class FilledSheet:
    """A questionnaire as a group filled it in, without what is personal. answers: by item."""

    group: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class QuestionnaireReport:
    """A questionnaire of several kinds, as often as it was asked. sheets: of groups; numbers: of people, by item."""

    instrument: Instrument
    when: str
    sheets: tuple[FilledSheet, ...]
    numbers: tuple[tuple[Item, Numbers], ...]


@dataclass(frozen=True)
class Report:
    """A workshop, a district of it or one group. scope: the district or the group's name; "" for the whole.

    starts, ends: the first and last day of work. groups: those it is about, and people: how many joined them; others:
    the
    rest, which may be named. points: by which goals were checked. off: optional columns of the plan that are switched
    off.
    """

    title: str
    place: str
    district: str
    province: str
    starts: str
    ends: str
    demo: bool
    scope: str
    people: int
    groups: tuple[GroupReport, ...]
    others: tuple[GroupReport, ...]
    activities: tuple[ActivityReport, ...]
    memories: tuple[Memory, ...]
    abilities: tuple[Role, ...]
    points: tuple[str, ...]
    goals: tuple[Goal, ...]
    plans: tuple[Plan, ...]
    off: tuple[str, ...]
    filled: tuple[QuestionnaireReport, ...] = ()

    def team(self, group: str) -> GroupReport | None:
        """Return a group of the workshop; None for the hall."""
        return next((report for report in (*self.groups, *self.others) if report.id == group), None)

    def name_of(self, group: str) -> str:
        """Return a group's name; "" for the hall."""
        team = self.team(group)
        return team.name if team else ""
