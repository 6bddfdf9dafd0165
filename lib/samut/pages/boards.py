"""Boards by the name in a phase's `board`, and the panels with which the facilitator leads some of them.

A module of a widget declares its boards: its `BOARDS` is name -> function that returns the board's body of a phase;
its `PANELS` is name -> function that returns the console's panel, if the facilitator does something with that board.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pkgutil import walk_packages
from types import ModuleType

from samut import widgets
from samut.domain.kit.activity import Phase
from samut.pages.state import BoardBody, BoardPanel
from samut.session.context import Context

MODULES: list[ModuleType] = [import_module(module.name) for module in walk_packages(widgets.__path__, "samut.widgets.")]
BOARDS: dict[str, Callable[[Context, Phase], BoardBody]] = {
    name: make for module in MODULES for name, make in getattr(module, "BOARDS", {}).items()
}
PANELS: dict[str, Callable[[Context, Phase], BoardPanel]] = {
    name: make for module in MODULES for name, make in getattr(module, "PANELS", {}).items()
}
WALL = "wall"
"""The board of a phase that names none."""
LINE = {"timeline", "gallery", "plenary"}
"""Boards that need only the common words."""


def body(context: Context, phase: Phase | None) -> BoardBody | None:
    """Return the board's body in a phase; None before the first phase."""
    return BOARDS[phase.board or WALL](context, phase) if phase else None


def panel(context: Context, phase: Phase | None) -> BoardPanel | None:
    """Return the console's panel of a phase's board; None if there is nothing to do with it."""
    return PANELS[phase.board](context, phase) if phase and phase.board in PANELS else None


def rooms(context: Context) -> list[str]:
    """Return the rooms of the texts that this activity's boards and questions need."""
    activity = context.activity
    has_fields = any(question.fields for question in activity.questions)
    if {phase.board for phase in activity.phases} <= LINE and not has_fields:
        return []
    rooms = ("work", f"board_{WALL}", *(f"board_{phase.board or WALL}" for phase in activity.phases))
    return [room for room in dict.fromkeys(rooms) if context.texts.has(room)]


def gallery_questions(context: Context) -> set[str]:
    """Return the questions whose answers other groups are shown: those of the timeline if there is one, or else all."""
    activity = context.activity
    return {question.id for question in activity.questions_on("timeline") or activity.questions}
