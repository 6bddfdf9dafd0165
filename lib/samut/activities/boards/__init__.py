"""What the board shows in a phase of the kind "work", by the name in the phase's `board`.

Each is a module of its own: `BOARDS` makes what the board is told; `LED` what the console is told besides, where the
facilitator does something with it; `COMMANDS` are the console's, `FORM_COMMANDS` the phones'.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.activities.boards.columns import columns
from samut.activities.boards.home import home
from samut.activities.boards.numbers import numbers
from samut.activities.boards.opening import agenda, videos, warmup, welcome
from samut.activities.boards.scale import scale
from samut.activities.boards.themes import THEMING, gathering, themes
from samut.activities.boards.wall import wall
from samut.activities.commands import Command
from samut.activities.desk import Desk
from samut.domain.activity import Phase

BOARDS: dict[str, Callable[[Desk, Phase], dict[str, Any]]] = {
    "wall": wall,
    "agenda": agenda,
    "columns": columns,
    "home": home,
    "numbers": numbers,
    "scale": scale,
    "themes": themes,
    "warmup": warmup,
    "welcome": welcome,
}
LED: dict[str, Callable[[Desk, Phase], dict[str, Any]]] = {
    "themes": gathering,
    "warmup": videos,
}
COMMANDS: dict[str, Command] = {**THEMING}
FORM_COMMANDS: dict[str, Command] = {}


def body(desk: Desk, phase: Phase | None) -> dict[str, Any]:
    """What the board is told of a phase: {kind, …}; {} before the first phase."""
    return BOARDS.get(phase.board, wall)(desk, phase) if phase else {}


def led(desk: Desk, phase: Phase | None) -> dict[str, Any]:
    """What the console is told of a phase's board: {kind, …}; {} where there is nothing to do with it."""
    return LED[phase.board](desk, phase) if phase and phase.board in LED else {}
