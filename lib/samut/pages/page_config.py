"""What a page needs once: its words, the questions, the phases."""

from __future__ import annotations

from typing import Any

from samut import charts
from samut.domain.limits import for_pages
from samut.session.context import Context
from samut.widgets.group_answers import cards
from samut.widgets.lead import model as lead
from samut.widgets.workshop import model as workshop_data

LEADERS = ("form", "work", "console_place", "console_exports", "console_typing", "console_clearing")
"""Rooms of the console's words beside its own: all activities have the same panels."""
LOOKS = 36
"""Groups that differ by colour or mark."""


def frame(context: Context, view: str, *rooms: str) -> dict[str, Any]:
    """What a page needs once: its words, of these rooms too, the questions, the phases."""
    more = LEADERS if view == "console" else ()
    words = [context.texts.room(room) for room in ("common", *more, *rooms, view)]
    return {
        **({"script": lead.script(context)} if view == "console" else {}),
        "view": view,
        "activity": context.activity.id,
        "visit": context.visit.id[:12],
        "language": context.texts.language,
        "texts": {name: words for room in words for name, words in room.items()},
        "title": context.activity.title,
        "activities": [
            {"id": one.id, "num": one.seed_num, "title": one.title} for one in workshop_data.activities(context)
        ],
        "phases": [dict(vars(phase)) for phase in context.activity.phases],
        "questions": [cards.question_config(context, one) for one in context.activity.questions],
        "limits": for_pages(),
        "colours": [charts.group_style(index)[0] for index in range(LOOKS)],
        "symbols": [charts.group_style(index)[1] for index in range(LOOKS)],
    }
