"""What pages of all kinds of activity are shown: its words and questions, the groups, the answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut.charts import timeline
from samut.domain.entries import Item
from samut.domain.kit.activity import Field, Question
from samut.domain.limits import for_pages
from samut.session.context import Context
from samut.widgets.announcements import model as announcements
from samut.widgets.group_answers import fields as parts
from samut.widgets.group_answers import model as group_answers
from samut.widgets.lead import model as lead
from samut.widgets.moderation import model as moderation
from samut.widgets.people import consent
from samut.widgets.phases import model as pacing
from samut.widgets.workshop import model as halls

LEADERS = ("form", "work", "console_place", "console_exports", "console_typing", "console_clearing")
"""Rooms of the console's words beside its own: all kinds of activity have the same panels."""
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
        "kind": context.activity.kind,
        "visit": context.visit.id[:12],
        "language": context.texts.language,
        "texts": {name: words for room in words for name, words in room.items()},
        "title": context.activity.title,
        "activities": [{"id": one.id, "num": one.seed_num, "title": one.title} for one in halls.activities(context)],
        "phases": [dict(vars(phase)) for phase in context.activity.phases],
        "questions": [question(context, one) for one in context.activity.questions],
        "limits": for_pages(),
        "colours": [timeline.look(index)[0] for index in range(LOOKS)],
        "symbols": [timeline.look(index)[1] for index in range(LOOKS)],
    }


def now(context: Context) -> dict[str, Any]:
    """Where everybody is led."""
    return {
        "lead": halls.led(context),
        "phase": pacing.phase(context),
        "reached": pacing.reached(context),
        "timer": pacing.shown_timer(context),
        **announcements.state(context),
        **consent.state(context),
    }


def said(context: Context) -> list[Item]:
    """All standing answers that may be shown to others than their author: of groups, or shared."""
    return [item for item in every(context) if group_answers.open_to_all(context, item)]


def every(context: Context) -> list[Item]:
    """All standing answers of this activity, also what is somebody's own."""
    keys = {question.id for question in context.activity.questions}
    return [item for item in context.items.values() if item.key in keys and not item.gone]


def standing(context: Context) -> list[Item]:
    """What the board may show: neither hidden nor somebody's own."""
    return [item for item in said(context) if not moderation.hidden(context, item.id)]


def asked(context: Context, phase: str) -> list[Question]:
    return [question for question in context.activity.questions if question.phase == phase]


def asked_ids(context: Context, phase: str) -> set[str]:
    return {question.id for question in asked(context, phase)}


def with_hidden(context: Context, item: Item) -> dict[str, Any]:
    """An answer with all that its own group or the facilitator is shown."""
    return {**group_answers.shown(context, item), "hidden": moderation.hidden(context, item.id)}


def card(context: Context, item: Item) -> dict[str, Any]:
    """An answer as others see it: without nicknames, revisions or versions."""
    whole = group_answers.version(context, item.last)
    kept = {name: whole[name] for name in ("text", "year", "year_text", "about", "fields")}
    return {**kept, "item": item.id, "question": item.key, "group": item.group}


def hall(context: Context) -> dict[str, Any]:
    """What board and console both show: the workshop, its groups, and the gallery walk."""
    return {
        "about": asdict(context.about),
        "groups": groups(context),
        "grid": pacing.grid(context),
        "round": {"number": len(pacing.rounds(context)), **pacing.planned_rounds(context)},
        "pairs": pacing.pairs(context),
    }


def groups(context: Context) -> list[dict[str, Any]]:
    """A tile a group: who is there, how much it has said, what it has finished."""
    by_group: dict[str, dict[str, int]] = {}
    phase_of = {question.id: question.phase for question in context.activity.questions}
    for item in every(context):
        count = by_group.setdefault(item.group, {})
        count[phase_of[item.key]] = count.get(phase_of[item.key], 0) + 1
    members = [
        item.value["group"] for item in context.workshop_items.of("visit") if item.value["role"] == "participant"
    ]
    return [
        {
            **asdict(group),
            "members": members.count(group.id),
            "called": announcements.called(context, group.id),
            "counts": by_group.get(group.id, {}),
            "done": [one for one in pacing.reached(context) if context.items.now(pacing.done_item(one, group.id))],
        }
        for group in context.groups
    ]


def question(context: Context, one: Question) -> dict[str, Any]:
    """A question as a page has it: in this province's words, each of its parts with its options."""
    province = context.about.province or context.texts("memory.province_of_ours")
    return {**vars(one), "text": one.said(province), "fields": [_field(context, field) for field in one.fields]}


def _field(context: Context, field: Field) -> dict[str, Any]:
    return {**vars(field), "options": parts.options(context, field)}
