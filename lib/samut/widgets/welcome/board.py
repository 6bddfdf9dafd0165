"""The boards of the opening: "welcome", "warmup" (movements, and films) and "agenda" (the days)."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

from samut.domain.kit.activity import Phase
from samut.domain.rules import calendar
from samut.domain.rules.agenda import Slot
from samut.domain.workshop import first_day
from samut.session.context import Context
from samut.widgets.agenda import model as schedule
from samut.widgets.welcome.state import AgendaBody, AgendaSlot, ReadPart, Video, VideosPanel, WarmupBody, WelcomeBody


def welcome(context: Context, phase: Phase) -> WelcomeBody:
    """Return the kit's own words."""
    title, subtitle, slogan = (getattr(context.kit, name, "") for name in ("title", "subtitle", "slogan"))
    return {"kind": "welcome", "title": title, "subtitle": subtitle, "slogan": slogan}


def warmup(context: Context, phase: Phase) -> WarmupBody:
    """Return the films; the movements are words of the board's own."""
    return {"kind": "warmup", "videos": _videos(context)}


def videos(context: Context, phase: Phase) -> VideosPanel:
    """Return the films again, for the console to open."""
    return {"kind": "videos", "videos": _videos(context)}


def agenda(context: Context, phase: Phase) -> AgendaBody:
    """Return the days as the facilitator has them now, without what is skipped, and what the phase shows.

    A thing that refers to others is the title of those that come after it.
    """
    left, here = [slot for slot in schedule.slots(context) if not slot.skipped], schedule.here(context)
    days = groupby(left, key=lambda slot: slot.day)
    return {
        "kind": "agenda",
        "days": [{"label": _day(context, day), "slots": [_slot(slot, here) for slot in those]} for day, those in days],
        "read": _read(context, phase),
    }


def _day(context: Context, number: int) -> str:
    """Its number, with its date where the workshop's first day was said."""
    first = first_day(context.about)
    if first is None:
        return context.texts("board_agenda.agenda_day", n=number)
    date = calendar.in_words(first + timedelta(days=number - 1), context.texts.room("export")["months"])
    return context.texts("board_agenda.agenda_date", n=number, date=date)


def _slot(slot: Slot, here: Slot | None) -> AgendaSlot:
    return {"id": slot.id, "time": schedule.times(slot), "text": slot.text, "now": slot == here}


def _read(context: Context, phase: Phase) -> list[ReadPart]:
    things = [context.kit.things[id] for id in phase.shows if id in context.kit.things] if context.kit else []
    read: list[ReadPart] = []
    for one in things:
        if getattr(one, "refs", ()) or not read:
            read.append({"title": one.text if getattr(one, "refs", ()) else "", "items": []})
        if not getattr(one, "refs", ()):
            read[-1]["items"].append({"num": one.num, "text": one.text})
    return read


def _videos(context: Context) -> list[Video]:
    return [
        {"id": film.id, "title": film.title, "url": film.url, "needs_internet": film.needs_internet}
        for film in (context.kit.media if context.kit else ())
    ]


BOARDS = {"agenda": agenda, "warmup": warmup, "welcome": welcome}
PANELS = {"warmup": videos}
