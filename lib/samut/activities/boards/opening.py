"""The boards of the opening: "welcome", "warmup" (movements, and films) and "agenda" (the two days)."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut.activities.desk import Desk
from samut.domain.activity import Phase
from samut.domain.kit import Slot


def welcome(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, title, subtitle, slogan} of the kit"""
    names = ("title", "subtitle", "slogan")
    return {"kind": "welcome", **{name: getattr(desk.kit, name, "") for name in names}}


def warmup(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, videos: [{id, title, url, needs_internet}]}; the movements are words of the board's own."""
    return {"kind": "warmup", "videos": _videos(desk)}


def videos(desk: Desk, phase: Phase) -> dict[str, Any]:
    """The films again, for the console to open."""
    return {"kind": "videos", "videos": _videos(desk)}


def agenda(desk: Desk, phase: Phase) -> dict[str, Any]:
    """{kind, days: [{label, slots: [{time, text, now}]}], read: [{title, items: [{num, text}]}]}

    read: what the phase shows; a thing that refers to others is the title of those that come after it.
    """
    days = desk.kit.schedule.days if desk.kit and desk.kit.schedule else ()
    return {
        "kind": "agenda",
        "days": [{"label": day.label, "slots": [_slot(desk, slot) for slot in day.slots]} for day in days],
        "read": _read(desk, phase),
    }


def _slot(desk: Desk, slot: Slot) -> dict[str, Any]:
    return {"time": slot.time, "text": slot.text, "now": desk.activity.id in slot.plan}


def _read(desk: Desk, phase: Phase) -> list[dict[str, Any]]:
    things = [desk.kit.things[id] for id in phase.shows if id in desk.kit.things] if desk.kit else []
    read: list[dict[str, Any]] = []
    for one in things:
        if getattr(one, "refs", ()) or not read:
            read.append({"title": one.text if getattr(one, "refs", ()) else "", "items": []})
        if not getattr(one, "refs", ()):
            read[-1]["items"].append({"num": one.num, "text": one.text})
    return read


def _videos(desk: Desk) -> list[dict[str, Any]]:
    kept = ("id", "title", "url", "needs_internet")
    return [{name: asdict(one)[name] for name in kept} for one in (desk.kit.media if desk.kit else ())]
