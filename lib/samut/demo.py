"""A workshop that never happened, played through the same commands people use, to try everything on."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from itertools import cycle
from typing import Any

from samut import roster
from samut.activities import memory
from samut.activities.desk import Desk
from samut.app import desk_for
from samut.domain import workshop
from samut.domain.entry import new_id
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.settings import Settings, share
from samut.store import Store

WORKSHOP = "demo"
ROUNDS = 3


def fill(settings: Settings) -> None:
    """Make the demonstration workshop anew in `settings.data`.

    Raises SamutError where that folder holds something else: nobody's workshop is ever written over.
    """
    marker = settings.data / "demo.txt"
    if marker.exists():
        shutil.rmtree(settings.data)
    if settings.data.exists() and any(settings.data.iterdir()):
        raise SamutError("demo.not_empty", where=str(settings.data))
    settings.data.mkdir(parents=True, exist_ok=True)
    marker.write_text("demo", "utf-8")
    store = Store(settings.url)
    try:
        play(settings, store, read())
    finally:
        store.close()


def read() -> dict[str, Any]:
    """The invented answers of data/demo/a2.toml."""
    return tomllib.loads((share() / "data" / "demo" / "a2.toml").read_text("utf-8"))


def play(settings: Settings, store: Store, told: dict[str, Any]) -> None:
    """All groups of `told` go through activity 2, from the first answer to the shared picture."""

    def sit(visit: Visit) -> Desk:
        return desk_for(settings, store, WORKSHOP, roster.join(store, WORKSHOP, visit), "a2")

    roster.put(store, WORKSHOP, "about", workshop.ABOUT, {**told["about"], "demo": True})
    leader = sit(Visit(new_id(), "facilitator"))
    desks = {}
    for one in told["group"]:
        group = roster.new_group(store, WORKSHOP, one["name"])
        desks[group] = [sit(Visit(new_id(), "participant", group, name)) for name in one["nicknames"]]
    _recall(leader, desks, told)
    _gallery(leader, desks, told)
    _plenary(leader, desks, told)


def do(desk: Desk, name: str, /, **args: Any) -> dict[str, Any]:
    """One command as the page of that desk's visitor would send it."""
    view = "console" if desk.visit.role == "facilitator" else "form"
    desk.read()
    return memory.COMMANDS[view][name](desk, args)


def say(desk: Desk, question: str, **answer: Any) -> None:
    """Save an answer; a year that is asked about is confirmed, or taken as first suggested."""
    args = {"id": new_id(), "item": new_id(), "question": question, "base": [], **answer}
    ask = do(desk, "save", **args).get("ask")
    if ask and ask["may_confirm"]:
        do(desk, "save", **args, confirmed=ask["doubt"])
    elif ask:
        do(desk, "save", **{**args, "id": new_id(), "year": ask["suggestions"][0]})


def _each(desks: dict[str, list[Desk]], told: dict[str, Any]) -> Iterator[tuple[Iterator[Desk], dict[str, Any]]]:
    return ((cycle(people), one) for people, one in zip(desks.values(), told["group"], strict=True))


def _recall(leader: Desk, desks: dict[str, list[Desk]], told: dict[str, Any]) -> None:
    do(leader, "phase", phase="recall")
    for people, one in _each(desks, told):
        for answer in one["answers"]:
            say(next(people), **answer)
        do(next(people), "done", phase="recall", done=True)


def _gallery(leader: Desk, desks: dict[str, list[Desk]], told: dict[str, Any]) -> None:
    do(leader, "rounds", count=ROUNDS, minutes=6)
    by_group = dict(zip(desks, told["group"], strict=True))
    for number in range(ROUNDS):
        do(leader, "round")
        pairs = leader.items.of("round")[-1].value["pairs"]
        for viewer, shown in pairs.items():
            for question, variants in by_group[shown]["told"].items():
                year = {"year": variants[number]} if question == "w3_1" else {"text": variants[number]}
                say(desks[viewer][0], question, about=shown, **year)


def _plenary(leader: Desk, desks: dict[str, list[Desk]], told: dict[str, Any]) -> None:
    do(leader, "phase", phase="plenary")
    for people, one in _each(desks, told):
        for picture in one["vision"]:
            say(next(people), "vision", text=picture)
