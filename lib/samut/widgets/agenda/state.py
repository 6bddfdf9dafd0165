"""The state of the agenda on a page."""

from __future__ import annotations

from typing import TypedDict


class PauseState(TypedDict, total=False):
    """The slot that everybody rests in; {} if none."""

    text: str
    time: str


class SlotState(TypedDict):
    """A slot of the agenda. start: minutes after midnight. time, begins: as they are read."""

    id: str
    day: int
    start: int
    minutes: int | None
    text: str
    plan: list[str]
    skipped: bool
    own: bool
    phases: list[str]
    time: str
    begins: str


class NextSlot(TypedDict, total=False):
    """The slot after this one, with its activity; {} if there is none."""

    slot: str
    activity: str


class AgendaState(TypedDict):
    """The agenda for the console. now: the current slot. ahead: minutes, None if the slot was not begun today."""

    slots: list[SlotState]
    now: str
    resting: bool
    next: NextSlot
    ahead: int | None
    edited: bool
