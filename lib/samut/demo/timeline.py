"""The memory played: from the first answer to the shared picture."""

from __future__ import annotations

from typing import Any

from samut.demo.people import Desks, do, each, say
from samut.session.context import Context

ROUNDS = 3


def play(leader: Context, desks: Desks, told: dict[str, Any]) -> None:
    """told: groups with `answers`, `told` (what is said of them in the gallery walk) and `vision`."""
    _recall(leader, desks, told)
    _gallery(leader, desks, told)
    _plenary(leader, desks, told)


def _recall(leader: Context, desks: Desks, told: dict[str, Any]) -> None:
    do(leader, "phase", phase="recall")
    for people, one in each(desks, told):
        for answer in one["answers"]:
            say(next(people), **answer)
        do(next(people), "done", phase="recall", done=True)


def _gallery(leader: Context, desks: Desks, told: dict[str, Any]) -> None:
    do(leader, "rounds", count=ROUNDS, minutes=6)
    by_group = dict(zip(desks, told["group"], strict=True))
    for number in range(ROUNDS):
        do(leader, "round")
        pairs = leader.items.of("round")[-1].value["pairs"]
        for viewer, shown in pairs.items():
            for question, variants in by_group[shown]["told"].items():
                year = {"year": variants[number]} if question == "w3_1" else {"text": variants[number]}
                say(desks[viewer][0], question, about=shown, **year)


def _plenary(leader: Context, desks: Desks, told: dict[str, Any]) -> None:
    do(leader, "phase", phase="plenary")
    for people, one in each(desks, told):
        for picture in one["vision"]:
            say(next(people), "vision", text=picture)
