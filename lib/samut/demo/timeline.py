"""The memory played: from the first answer to the shared picture."""

from __future__ import annotations

from typing import Any

from samut.demo.people import Desks, do, each, say
from samut.session.context import Context

ROUNDS = 3


def play(leader: Context, desks: Desks, script: dict[str, Any]) -> None:
    """Play it. script: groups with `answers`, `told` (what is said of them in the gallery walk) and `vision`."""
    _recall(leader, desks, script)
    _gallery(leader, desks, script)
    _plenary(leader, desks, script)


def _recall(leader: Context, desks: Desks, script: dict[str, Any]) -> None:
    do(leader, "phase", phase="recall")
    for people, group in each(desks, script):
        for answer in group["answers"]:
            say(next(people), **answer)
        do(next(people), "done", phase="recall", done=True)


def _gallery(leader: Context, desks: Desks, script: dict[str, Any]) -> None:
    do(leader, "rounds", count=ROUNDS, minutes=6)
    by_group = dict(zip(desks, script["group"], strict=True))
    for number in range(ROUNDS):
        do(leader, "round")
        pairs = leader.items.with_key("round")[-1].value["pairs"]
        for viewer, shown in pairs.items():
            for question, variants in by_group[shown]["told"].items():
                year = {"year": variants[number]} if question == "w3_1" else {"text": variants[number]}
                say(desks[viewer][0], question, about=shown, **year)


def _plenary(leader: Context, desks: Desks, script: dict[str, Any]) -> None:
    do(leader, "phase", phase="plenary")
    for people, group in each(desks, script):
        for picture in group["vision"]:
            say(next(people), "vision", text=picture)
