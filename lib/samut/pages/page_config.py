"""What a page needs once: its words, the questions, the phases with what is read in them."""

from __future__ import annotations

from typing import Any

from samut import charts
from samut.domain.kit.activity import Phase
from samut.domain.limits import for_pages
from samut.pages import boards
from samut.pages.state import ConsoleConfig, PageConfig, PhaseConfig, Thing
from samut.session.context import Context
from samut.widgets.action_plan import board as action_plan
from samut.widgets.group_answers import cards
from samut.widgets.lead import model as lead
from samut.widgets.questionnaire import mixed, scales
from samut.widgets.workshop import model as workshop_data

LEADERS = ("form", "work", "console_place", "console_exports", "console_typing", "console_clearing")
"""Rooms of the console's words beside its own: all activities have the same panels."""
LOOKS = 36
"""Groups that differ by colour or mark."""


def page_config(context: Context, view: str) -> PageConfig | ConsoleConfig:
    """Return what a page of this view needs once."""
    shown_on = {phase.board for phase in context.activity.phases}
    config = _common(context, _texts(context, view, shown_on))
    if "plan" in shown_on:
        config["plan_rows"] = action_plan.rows(context)
    if scales.BOARD in shown_on:
        config["instruments"] = scales.instruments(context)
        config["surveys"] = scales.surveys(context)
        config["questionnaires"] = mixed.questionnaires(context)
        config["here"] = mixed.survey_questionnaires(context)
    return {**config, "script": lead.script(context)} if view == "console" else config


def _common(context: Context, texts: dict[str, Any]) -> PageConfig:
    activity = context.activity
    return {
        "activity": activity.id,
        "visit": context.visit.id[:12],
        "language": context.texts.language,
        "texts": texts,
        "title": activity.title,
        "activities": [
            {"id": one.id, "num": one.seed_num, "title": one.title} for one in workshop_data.activities(context)
        ],
        "phases": [_phase(context, phase) for phase in activity.phases],
        "questions": [cards.question_config(context, question) for question in activity.questions],
        "limits": for_pages(),
        "colours": [charts.group_style(index)[0] for index in range(LOOKS)],
        "symbols": [charts.group_style(index)[1] for index in range(LOOKS)],
    }


def _texts(context: Context, view: str, shown_on: set[str]) -> dict[str, Any]:
    """Return the words of a page; not those of errors, which the server says."""
    measures = ("measures", "questionnaires") if view == "form" and scales.BOARD in shown_on else ()
    more = LEADERS if view == "console" else ()
    rooms = ("common", *more, "memory", *boards.rooms(context), *measures, view)
    words = {name: words for room in rooms for name, words in context.texts.room(room).items()}
    said = {name: word for name, word in words.items() if not isinstance(word, dict)}
    return {**said, **mixed.phone_texts(context)} if measures else said


def _phase(context: Context, phase: Phase) -> PhaseConfig:
    return {
        "id": phase.id,
        "title": phase.title,
        "minutes": phase.minutes,
        "board": phase.board,
        "shows": [_thing(context, id) for id in phase.shows],
        "looks_at": phase.looks_at,
        "revises": list(phase.revises),
    }


def _thing(context: Context, id: str) -> Thing:
    thing = context.kit.things.get(id) if context.kit else None
    return {
        "id": id,
        "num": getattr(thing, "num", ""),
        "title": getattr(thing, "title", ""),
        "text": getattr(thing, "text", ""),
        "points": list(getattr(thing, "points", ())),
        "slices": list(getattr(thing, "slices", ())),
        "items": [item.text for item in getattr(thing, "items", ())],
    }
