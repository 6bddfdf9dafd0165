"""What the board shows in a phase, by the name in the phase's `board`.

A module of a widget that has boards says so: its `BOARDS` is name -> what makes the board's body of a phase; its `LED`
is name -> what the console shows besides, if the facilitator does something with that board.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

from samut import widgets
from samut.domain.kit.activity import Phase
from samut.pages.state import BoardBody, LedPanel
from samut.session.context import Context

MODULES: list[ModuleType] = [import_module(found.name) for found in walk_packages(widgets.__path__, "samut.widgets.")]
BOARDS: dict[str, Callable[[Context, Phase], BoardBody]] = {
    name: make for module in MODULES for name, make in getattr(module, "BOARDS", {}).items()
}
LED: dict[str, Callable[[Context, Phase], LedPanel]] = {
    name: make for module in MODULES for name, make in getattr(module, "LED", {}).items()
}
WALL = "wall"
"""What the board shows in a phase without a board of its own."""
LINE = {"timeline", "gallery", "plenary"}
"""Boards that need no words beside the common ones."""


def body(context: Context, phase: Phase | None) -> BoardBody | None:
    """Return what the board is told of a phase; None before the first phase."""
    return BOARDS[phase.board or WALL](context, phase) if phase else None


def led(context: Context, phase: Phase | None) -> LedPanel | None:
    """Return what the console is told of a phase's board; None if there is nothing to do with it."""
    return LED[phase.board](context, phase) if phase and phase.board in LED else None


def rooms(context: Context) -> list[str]:
    """Return the rooms of the texts that this activity's boards, and what is asked in it, need."""
    activity = context.activity
    if {phase.board for phase in activity.phases} <= LINE and not any(asked.fields for asked in activity.questions):
        return []
    rooms = ("work", f"board_{WALL}", *(f"board_{phase.board or WALL}" for phase in activity.phases))
    return [room for room in dict.fromkeys(rooms) if context.texts.has(room)]


def shown_in_gallery(context: Context) -> set[str]:
    """Return the questions whose answers other groups are shown: where there is a line of years, what is on it."""
    activity = context.activity
    return {question.id for question in activity.questions_on("timeline") or activity.questions}
