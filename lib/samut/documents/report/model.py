"""What a report is made of. No name of a person is in it, and nothing that is somebody's own and was not shared.

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
class Team:
    """A group. code: as on its papers. members: how many joined it."""

    id: str
    code: str
    name: str
    district: str
    province: str
    members: int


@dataclass(frozen=True)
class Part:
    """A part of an answer beside its words. value: str, a level's int, True, or the words chosen as a tuple."""

    id: str
    label: str
    kind: Kind
    value: Any
    levels: int = 0


@dataclass(frozen=True)
class Version:
    """What an answer says; more than one of an answer where its group has not settled which stands."""

    text: str
    year: Year | None
    parts: tuple[Part, ...]

    def part(self, id: str) -> Any:
        """A part's value; None where it was left empty."""
        return next((part.value for part in self.parts if part.id == id), None)


@dataclass(frozen=True)
class Said:
    """An answer of a group. of: the group whose work it is about, where it was said at the gallery."""

    item: str
    group: str
    of: str
    versions: tuple[Version, ...]

    @property
    def unsettled(self) -> bool:
        return len(self.versions) > 1


@dataclass(frozen=True)
class Asked:
    """A question as it was read there, and all that was answered, group by group. under: the words it stands under."""

    id: str
    num: str
    text: str
    head: str
    under: str
    form: str
    answers: tuple[Said, ...]


@dataclass(frozen=True)
class Stretch:
    """A phase of an activity with what was asked in it."""

    id: str
    title: str
    board: str
    asked: tuple[Asked, ...]


@dataclass(frozen=True)
class Theme:
    """What several answers have in common, as the facilitator put it together. sayings: their words, each once."""

    name: str
    groups: tuple[str, ...]
    sayings: tuple[str, ...]


@dataclass(frozen=True)
class Played:
    """An activity. stretches: those in which something was asked."""

    id: str
    num: str
    title: str
    stretches: tuple[Stretch, ...]
    themes: tuple[Theme, ...]


@dataclass(frozen=True)
class Memory:
    """One answer on the line of years. question: its id."""

    group: str
    question: str
    year: Year
    text: str


@dataclass(frozen=True)
class Goal:
    """A group's goal for the first year as it stands.

    met: those of the seven points that were ticked, of what it was before where it was gone over again since.
    before: what it was, in activities 4b and 5, oldest first; () where it is as it was first written, or is new.
    """

    said: Said
    met: tuple[str, ...]
    before: tuple[Said, ...] = ()


@dataclass(frozen=True)
class Step:
    """A line of a plan. row: of form 3. goals: numbers of the plan's goals it serves, from 1."""

    row: str
    said: Said
    goals: tuple[int, ...]


@dataclass(frozen=True)
class Plan:
    """A group's plan: its goals, and its lines in the order of the form."""

    group: str
    goals: tuple[Said, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Sheet:
    """A questionnaire as a group filled it in, without what is personal. answers: by item."""

    group: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class Filled:
    """A questionnaire of several kinds, as often as it is asked. sheets: of groups; numbers: of people, by item."""

    instrument: Instrument
    when: str
    sheets: tuple[Sheet, ...]
    numbers: tuple[tuple[Item, Numbers], ...]


@dataclass(frozen=True)
class Report:
    """A workshop, a district of it or one group. scope: the district or the group's name; "" for the whole.

    starts, ends: the days on which there was something done. groups: those told of here, and people: how many joined
    them; others: the rest, which may be named.
    points: what goals were gone through by. off: optional columns of the plan that are switched off.
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
    groups: tuple[Team, ...]
    others: tuple[Team, ...]
    activities: tuple[Played, ...]
    memories: tuple[Memory, ...]
    abilities: tuple[Role, ...]
    points: tuple[str, ...]
    goals: tuple[Goal, ...]
    plans: tuple[Plan, ...]
    off: tuple[str, ...]
    filled: tuple[Filled, ...] = ()

    def team(self, group: str) -> Team | None:
        """A group of the workshop; None for the hall."""
        return next((one for one in (*self.groups, *self.others) if one.id == group), None)

    def name_of(self, group: str) -> str:
        """A group's name; "" for the hall."""
        team = self.team(group)
        return team.name if team else ""
