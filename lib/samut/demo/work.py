"""An activity of the kind "work" played: phase by phase, each group's answers as the file has them."""

from __future__ import annotations

from typing import Any

from samut.activities.answers import single_item
from samut.activities.desk import Desk
from samut.activities.work import offered
from samut.demo.people import Desks, do, say
from samut.domain.entry import new_id


def play(leader: Desk, desks: Desks, told: dict[str, Any]) -> None:
    """told: groups with `answers`: {question, text, fields, person, about, offer}.

    person: which member says it, by number; else they take turns. about: the group spoken of, by number. offer: which
    of what may be carried over is, by number, counted from 0. theme: {name, answers: [group, question, which]}, by
    number too: what the facilitator puts together.
    """
    questions = {question.id: question for question in leader.activity.questions}
    for phase in leader.activity.phases:
        do(leader, "phase", phase=phase.id)
        if phase.id == "gallery":
            do(leader, "round")
        for people, one in zip(desks.values(), told["group"], strict=True):
            _speak(people, [a for a in one["answers"] if questions[a["question"]].phase == phase.id], list(desks))
            do(people[0], "done", phase=phase.id, done=True)
        if phase.board == "themes":
            _gather(leader, told.get("theme", []), list(desks))


def _speak(people: list[Desk], answers: list[dict[str, Any]], groups: list[str]) -> None:
    for number, answer in enumerate(answers):
        desk = people[answer.get("person", number) % len(people)]
        item = say(desk, **_said(desk, answer, groups))
        if answer.get("shared"):
            do(desk, "share", id=new_id(), item=item, shared=True)


def _said(desk: Desk, answer: dict[str, Any], groups: list[str]) -> dict[str, Any]:
    desk.read()
    question = next(one for one in desk.activity.questions if one.id == answer["question"])
    said = {name: value for name, value in answer.items() if name in ("question", "text", "year", "fields")}
    if question.single:
        said["item"] = single_item(desk, question)
    if "about" in answer:
        said["about"] = groups[answer["about"]]
    if "offer" in answer:
        said["from"] = [offered(desk, question)[answer["offer"]]["item"]]
    return said


def _gather(leader: Desk, themes: list[dict[str, Any]], groups: list[str]) -> None:
    leader.read()
    for theme in themes:
        items = [leader.items.of(question, groups[group])[which].id for group, question, which in theme["answers"]]
        do(leader, "theme", id=new_id(), theme=new_id(), name=theme["name"], items=items)
