"""A workshop that never happened, played through the same commands people use, to try everything on."""

from __future__ import annotations

import shutil
import tomllib
from typing import Any

from samut.demo import playing, timeline
from samut.demo.people import Desks, Hall, do
from samut.domain import workshop
from samut.domain.entries import new_id
from samut.domain.rules.consent import AGREED
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.settings import Settings, share
from samut.storage import roster
from samut.storage.store import Store

WORKSHOP = "demo"


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
        play(settings, store, {id: read(id) for id in activities()})
    finally:
        store.close()


def activities() -> list[str]:
    """Those that have invented answers, in the order of the plan."""
    return sorted(path.stem for path in (share() / "data" / "demo").glob("a*.toml"))


def read(activity: str) -> dict[str, Any]:
    """The invented answers of data/demo/<activity>.toml."""
    return tomllib.loads((share() / "data" / "demo" / f"{activity}.toml").read_text("utf-8"))


def play(settings: Settings, store: Store, told: dict[str, dict[str, Any]]) -> None:
    """All groups go through these activities. The file with `about` says who they are; all have the same order."""
    people = next(lines for lines in told.values() if "about" in lines)
    roster.put(store, WORKSHOP, "about", workshop.ABOUT, {**people["about"], "demo": True})
    hall = Hall(
        settings, WorkshopProjection(store, WORKSHOP), roster.join(store, WORKSHOP, Visit(new_id(), "facilitator"))
    )
    for one in people["group"]:
        hall.add_group(one["name"], one["nicknames"], one["district"])
    for activity, lines in told.items():
        leader, desks = hall.at(activity)
        if activity == min(told):
            _agree(desks, people["group"])
        player = timeline if leader.activity.role == "memory" else playing
        player.play(leader, desks, lines)


def _agree(desks: Desks, groups: list[dict[str, Any]]) -> None:
    """Everybody agrees to everything, but those a group names in `apart`."""
    for people, one in zip(desks.values(), groups, strict=True):
        for context, nickname in zip(people, one["nicknames"], strict=True):
            if nickname not in one.get("apart", []):
                do(context, "agree", **dict.fromkeys(AGREED, True))
