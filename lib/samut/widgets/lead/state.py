"""The state of the facilitator's part of the console: the groups, the pace, and the script."""

from __future__ import annotations

from typing import TypedDict

from samut.widgets.agenda.state import AgendaState


class GroupTile(TypedDict):
    """A group. counts: answers by phase. done: phases it says it has finished."""

    id: str
    name: str
    away: bool
    district: str
    province: str
    members: int
    called: bool
    counts: dict[str, int]
    done: list[str]


class AgendaWithPhase(AgendaState):
    """The agenda with the next phase of this slot, "" if there is none."""

    phase: str


class LeadState(TypedDict):
    """The agenda and the pace. minutes: of each phase. pace: minutes ahead. single: group -> question -> item."""

    agenda: AgendaWithPhase
    minutes: dict[str, int]
    pace: float | None
    single: dict[str, dict[str, str]]


class ScriptLine(TypedDict):
    """A few words of the plan with their number."""

    id: str
    num: str
    text: str


class ScriptStep(ScriptLine):
    """A step of the plan with its questions."""

    items: list[ScriptLine]


class TipLine(ScriptLine):
    """A part of a tip. here: whether it helps in this activity."""

    here: bool


class Tip(TipLine):
    """A tip of the kit with its parts."""

    items: list[TipLine]


class PlannedActivity(TypedDict):
    """An activity of the plan, openable or not. source: where its minutes are from."""

    id: str
    title: str
    num: str
    minutes: int | None
    source: str


class Script(TypedDict):
    """The facilitator's script for an activity, and the whole plan."""

    objective: str
    outcome: list[str]
    minutes: int | None
    source: str
    steps: list[ScriptStep]
    tips: list[Tip]
    plans: list[PlannedActivity]
