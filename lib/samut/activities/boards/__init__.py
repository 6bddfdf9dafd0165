"""What the board shows in a phase of the kind "work", by the name in the phase's `board`.

Each is a module of its own: `BOARDS` makes what the board is told; `LED` what the console is told besides, where the
facilitator does something with it; `COMMANDS` are the console's, `FORM_COMMANDS` the phones'; `TOLD` is what phones
are told besides, by the board of a phase.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.activities import columns as optional
from samut.activities import measures, questionnaires, ticks
from samut.activities.boards import again, plan
from samut.activities.boards.alone import alone
from samut.activities.boards.columns import columns
from samut.activities.boards.forms import forms
from samut.activities.boards.goals import goals
from samut.activities.boards.home import form as told_home
from samut.activities.boards.home import home
from samut.activities.boards.instruments import instruments
from samut.activities.boards.instruments import led as led_instruments
from samut.activities.boards.matrix import matrix
from samut.activities.boards.numbers import numbers
from samut.activities.boards.opening import agenda, videos, warmup, welcome
from samut.activities.boards.scale import scale
from samut.activities.boards.story import story
from samut.activities.boards.team import team
from samut.activities.boards.themes import THEMING, gathering, themes
from samut.activities.boards.wall import wall
from samut.activities.commands import Command
from samut.activities.desk import Desk
from samut.domain.activity import Phase

BOARDS: dict[str, Callable[[Desk, Phase], dict[str, Any]]] = {
    "again": again.again,
    "alone": alone,
    "forms": forms,
    "instruments": instruments,
    "team": team,
    "wall": wall,
    "agenda": agenda,
    "columns": columns,
    "goals": goals,
    "home": home,
    "matrix": matrix,
    "numbers": numbers,
    "plan": plan.plan,
    "scale": scale,
    "story": story,
    "themes": themes,
    "warmup": warmup,
    "welcome": welcome,
}
LED: dict[str, Callable[[Desk, Phase], dict[str, Any]]] = {
    "instruments": led_instruments,
    "plan": plan.led,
    "themes": gathering,
    "warmup": videos,
}
COMMANDS: dict[str, Command] = {"column": optional.switch, "tick": ticks.tick, **THEMING}
FORM_COMMANDS: dict[str, Command] = {
    "empty": questionnaires.empty,
    "fill": questionnaires.fill,
    "measure": measures.measure,
    "tick": ticks.tick,
}
TOLD: dict[str, Callable[[Desk], dict[str, Any]]] = {"again": again.form, "home": told_home, "plan": plan.form}


def body(desk: Desk, phase: Phase | None) -> dict[str, Any]:
    """What the board is told of a phase: {kind, …}; {} before the first phase."""
    return BOARDS.get(phase.board, wall)(desk, phase) if phase else {}


def led(desk: Desk, phase: Phase | None) -> dict[str, Any]:
    """What the console is told of a phase's board: {kind, …}; {} where there is nothing to do with it."""
    return LED[phase.board](desk, phase) if phase and phase.board in LED else {}


def told(desk: Desk) -> dict[str, Any]:
    """What phones are told besides, {board: …}, for the boards of this activity's phases."""
    there = dict.fromkeys(phase.board for phase in desk.activity.phases)
    return {board: TOLD[board](desk) for board in there if board in TOLD}
