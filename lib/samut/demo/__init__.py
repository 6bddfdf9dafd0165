"""The demonstration: a workshop that never happened, played through the same commands people use."""

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

    Raises SamutError if that folder holds something else: nobody's workshop is ever written over.
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
    """Return the activities that have invented answers, in the order of the plan."""
    return sorted(path.stem for path in (share() / "data" / "demo").glob("a*.toml"))


def read(activity: str) -> dict[str, Any]:
    """Return the invented answers of data/demo/<activity>.toml."""
    return tomllib.loads((share() / "data" / "demo" / f"{activity}.toml").read_text("utf-8"))


def play(settings: Settings, store: Store, script: dict[str, dict[str, Any]]) -> None:
    """Play all groups through these activities.

    The file with `about` says who they are; all have them in the same order.
    """
    people = next(lines for lines in script.values() if "about" in lines)
    roster.put(store, WORKSHOP, "about", workshop.ABOUT, {**people["about"], "demo": True})
    hall = Hall(
        settings, WorkshopProjection(store, WORKSHOP), roster.join(store, WORKSHOP, Visit(new_id(), "facilitator"))
    )
    for group in people["group"]:
        hall.add_group(group["name"], group["nicknames"], group["district"])
    for activity, lines in script.items():
        leader, desks = hall.at(activity)
        if activity == min(script):
            _agree(desks, people["group"])
        player = timeline if leader.activity.role == "memory" else playing
        player.play(leader, desks, lines)


def _agree(desks: Desks, groups: list[dict[str, Any]]) -> None:
    """Let everybody agree to everything, but those a group names in `apart`."""
    for people, group in zip(desks.values(), groups, strict=True):
        for context, nickname in zip(people, group["nicknames"], strict=True):
            if nickname not in group.get("apart", []):
                do(context, "agree", **dict.fromkeys(AGREED, True))
