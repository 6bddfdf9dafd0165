"""What the board shows in a phase of the kind "work", and what the facilitator does with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samut.activities import showing
from samut.activities.commands import Command
from samut.activities.desk import Desk
from samut.domain.activity import Phase


def wall(desk: Desk, phase: Phase) -> dict[str, Any]:
    """All groups' answers, question by question."""
    standing = showing.standing(desk)
    return {
        "kind": "wall",
        "columns": [
            {"question": one.id, "cards": [showing.card(desk, item) for item in standing if item.key == one.id]}
            for one in showing.asked(desk, phase.id)
        ],
    }


def led(desk: Desk) -> dict[str, Any]:
    """What the facilitator has set of the boards, for the console."""
    return {}


BOARDS: dict[str, Callable[[Desk, Phase], dict[str, Any]]] = {"wall": wall}
COMMANDS: dict[str, Command] = {}
