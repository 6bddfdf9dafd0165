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
from samut.widgets.welcome.state import (
    AgendaBody,
    AgendaSlot,
    ReadPart,
    VideosPanel,
    VideoState,
    WarmupBody,
    WelcomeBody,
)


def welcome(context: Context, phase: Phase) -> WelcomeBody:
    """Return the kit's title, subtitle and slogan."""
    title, subtitle, slogan = (getattr(context.kit, name, "") for name in ("title", "subtitle", "slogan"))
    return {"kind": "welcome", "title": title, "subtitle": subtitle, "slogan": slogan}


def warmup(context: Context, phase: Phase) -> WarmupBody:
    """Return the films of the warm-up; the movements are words of the board's own."""
    return {"kind": "warmup", "videos": _videos(context)}


def videos(context: Context, phase: Phase) -> VideosPanel:
    """Return the films of the warm-up, for the console to open."""
    return {"kind": "videos", "videos": _videos(context)}


def agenda(context: Context, phase: Phase) -> AgendaBody:
    """Return the days of the agenda as they are now, without skipped slots, and the kit's lines that the phase shows.

    A line that refers to others is the title of the lines after it.
    """
    current = schedule.current_slot(context)
    days = groupby(schedule.held_slots(context), key=lambda slot: slot.day)
    return {
        "kind": "agenda",
        "days": [
            {"label": _day(context, day), "slots": [_slot(slot, current) for slot in slots]} for day, slots in days
        ],
        "read": _parts(context, phase),
    }


def _day(context: Context, number: int) -> str:
    """Return a day's number, with its date if the workshop's first day is set."""
    first = first_day(context.about)
    if first is None:
        return context.texts("board_agenda.agenda_day", n=number)
    date = calendar.in_words(first + timedelta(days=number - 1), context.texts.room("export")["months"])
    return context.texts("board_agenda.agenda_date", n=number, date=date)


def _slot(slot: Slot, current: Slot | None) -> AgendaSlot:
    return {"id": slot.id, "time": schedule.slot_times(slot), "text": slot.text, "now": slot == current}


def _parts(context: Context, phase: Phase) -> list[ReadPart]:
    lines = [context.kit.things[id] for id in phase.shows if id in context.kit.things] if context.kit else []
    parts: list[ReadPart] = []
    for line in lines:
        is_title = bool(getattr(line, "refs", ()))
        if is_title or not parts:
            parts.append({"title": line.text if is_title else "", "items": []})
        if not is_title:
            parts[-1]["items"].append({"num": line.num, "text": line.text})
    return parts


def _videos(context: Context) -> list[VideoState]:
    return [
        {"id": film.id, "title": film.title, "url": film.url, "needs_internet": film.needs_internet}
        for film in (context.kit.media if context.kit else ())
    ]


BOARDS = {"agenda": agenda, "warmup": warmup, "welcome": welcome}
LED = {"warmup": videos}
