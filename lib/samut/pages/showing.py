"""What pages of all kinds of activity are shown: its words and questions, the groups, the answers."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from samut import charts
from samut.domain.entries import Item
from samut.domain.kit.activity import Field, Question
from samut.domain.visibility import Viewer, is_own, may_see, visible
from samut.session.context import Desk
from samut.widgets.announcements import model as announcements
from samut.widgets.group_answers import authorship, typed_input
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


def frame(desk: Desk, view: str, *rooms: str) -> dict[str, Any]:
    """What a page needs once: its words, of these rooms too, the questions, the phases."""
    more = LEADERS if view == "console" else ()
    words = [desk.texts.room(room) for room in ("common", *more, *rooms, view)]
    return {
        **({"script": lead.script(desk)} if view == "console" else {}),
        "view": view,
        "activity": desk.activity.id,
        "kind": desk.activity.kind,
        "visit": desk.visit.id[:12],
        "language": desk.texts.language,
        "texts": {name: words for room in words for name, words in room.items()},
        "title": desk.activity.title,
        "activities": [{"id": one.id, "num": one.seed_num, "title": one.title} for one in halls.activities(desk)],
        "phases": [dict(vars(phase)) for phase in desk.activity.phases],
        "questions": [question(desk, one) for one in desk.activity.questions],
        "longest": typed_input.LONGEST,
        "colours": [charts.group_style(index)[0] for index in range(LOOKS)],
        "symbols": [charts.group_style(index)[1] for index in range(LOOKS)],
    }


def now(desk: Desk) -> dict[str, Any]:
    """Where everybody is led."""
    return {
        "lead": halls.led(desk),
        "phase": pacing.phase(desk),
        "reached": pacing.reached(desk),
        "timer": pacing.shown_timer(desk),
        **announcements.state(desk),
        **consent.state(desk),
    }


def said(desk: Desk) -> list[Item]:
    """Return what the console shows: of groups, or shared, also what is hidden from the board."""
    return visible("console", desk.items, desk.activity.questions)


def mine(desk: Desk) -> list[Item]:
    """Return what this participant may see of the group's answers: its own, one's own, and what others of it share."""
    ours = [item for item in every(desk) if item.group == desk.visit.group]
    return [item for item in ours if _may_see(desk, item)]


def _may_see(desk: Desk, item: Item) -> bool:
    question = desk.activity.question(item.key)
    viewer: Viewer = "author" if is_own(item, question, desk.visit.id) else "mate"
    return may_see(viewer, item, question, desk.items)


def shown_in_gallery(desk: Desk, group: str) -> list[Item]:
    """Return what a group's own work is, for another group that it is shown to: not what it says of others'."""
    found = visible("other_group", desk.items, desk.activity.questions)
    return [item for item in found if item.group == group and not (item.answer.subject_group or item.answer.checks)]


def every(desk: Desk) -> list[Item]:
    """All standing answers of this activity, also what is somebody's own."""
    keys = {question.id for question in desk.activity.questions}
    return [item for item in desk.items.values() if item.key in keys and not item.gone]


def standing(desk: Desk) -> list[Item]:
    """Return what the board may show: neither hidden nor somebody's own."""
    return visible("board", desk.items, desk.activity.questions)


def asked(desk: Desk, phase: str) -> list[Question]:
    return [question for question in desk.activity.questions if question.phase == phase]


def asked_ids(desk: Desk, phase: str) -> set[str]:
    return {question.id for question in asked(desk, phase)}


def with_hidden(desk: Desk, item: Item) -> dict[str, Any]:
    """An answer with all that its own group or the facilitator is shown."""
    return {**group_answers.shown(desk, item), "hidden": moderation.hidden(desk, item.id)}


def written(desk: Desk, item: Item) -> dict[str, Any]:
    """An answer with all that its own group is shown; whose: see `authorship.whose`."""
    return {**with_hidden(desk, item), "whose": authorship.whose(desk, item)}


def card(desk: Desk, item: Item) -> dict[str, Any]:
    """An answer as others see it: without nicknames, revisions or versions."""
    whole = group_answers.version(desk, item.last)
    kept = {name: whole[name] for name in ("text", "year", "year_text", "about", "fields")}
    return {**kept, "item": item.id, "question": item.key, "group": item.group}


def hall(desk: Desk) -> dict[str, Any]:
    """What board and console both show: the workshop, its groups, and the gallery walk."""
    return {
        "about": asdict(desk.about),
        "groups": groups(desk),
        "grid": pacing.grid(desk),
        "round": {"number": len(pacing.rounds(desk)), **pacing.planned_rounds(desk)},
        "pairs": pacing.pairs(desk),
    }


def groups(desk: Desk) -> list[dict[str, Any]]:
    """A tile a group: who is there, how much it has said, what it has finished."""
    by_group: dict[str, dict[str, int]] = {}
    phase_of = {question.id: question.phase for question in desk.activity.questions}
    for item in every(desk):
        count = by_group.setdefault(item.group, {})
        count[phase_of[item.key]] = count.get(phase_of[item.key], 0) + 1
    members = [item.value["group"] for item in desk.hall.of("visit") if item.value["role"] == "participant"]
    return [
        {
            **asdict(group),
            "members": members.count(group.id),
            "called": announcements.called(desk, group.id),
            "counts": by_group.get(group.id, {}),
            "done": [one for one in pacing.reached(desk) if desk.items.now(pacing.done_item(one, group.id))],
        }
        for group in desk.groups
    ]


def question(desk: Desk, one: Question) -> dict[str, Any]:
    """A question as a page has it: in this province's words, each of its parts with its options."""
    province = desk.about.province or desk.texts("memory.province_of_ours")
    return {**vars(one), "text": one.said(province), "fields": [_field(desk, field) for field in one.fields]}


def _field(desk: Desk, field: Field) -> dict[str, Any]:
    return {**vars(field), "options": parts.options(desk, field)}
