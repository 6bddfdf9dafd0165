"""An activity of the kind "work" played: phase by phase, each group's answers as the file has them."""

from __future__ import annotations

from typing import Any

from samut.activities import pacing
from samut.activities.answers import single_item
from samut.activities.desk import Desk
from samut.activities.work import offered
from samut.demo.people import Desks, do, say
from samut.domain.activity import Question
from samut.domain.entry import new_id


def play(leader: Desk, desks: Desks, told: dict[str, Any]) -> None:
    """told: groups with `answers`: {question, text, fields, person, about, offer, of, revise, phase}.

    person: which member says it, by number; else they take turns. about: the group spoken of, by number; else whose
    work was seen last. offer: which of what may be carried over is, by number; from: several, of a question with `of`,
    whose answer gone through is the one numbered `of`. revise: which answer to the question is written over, in the
    phase named. Numbers are counted from 0.
    """
    for phase in leader.activity.phases:
        do(leader, "phase", phase=phase.id)
        if phase.id == pacing.GALLERY:
            do(leader, "round")
        for people, one in zip(desks.values(), told["group"], strict=True):
            _speak(people, [a for a in one["answers"] if _phase(leader, a) == phase.id], list(desks))
            do(people[0], "done", phase=phase.id, done=True)


def _speak(people: list[Desk], answers: list[dict[str, Any]], groups: list[str]) -> None:
    for number, answer in enumerate(answers):
        desk = people[answer.get("person", number) % len(people)]
        desk.read()
        question = _question(desk, answer)
        if question.of:
            _tick(desk, question, answer)
            continue
        item = say(desk, **_said(desk, question, answer, groups))
        if answer.get("shared"):
            do(desk, "share", id=new_id(), item=item, shared=True)


def _said(desk: Desk, question: Question, answer: dict[str, Any], groups: list[str]) -> dict[str, Any]:
    said = {name: value for name, value in answer.items() if name in ("question", "text", "year", "fields")}
    if question.single:
        said["item"] = single_item(desk, question)
    if "revise" in answer:
        revised = desk.items.of(question.id, desk.visit.group)[answer["revise"]]
        said |= {"item": revised.id, "base": list(revised.base)}
        said["fields"] = {**revised.value.get("fields", {}), **answer.get("fields", {})}
    if "about" in answer:
        said["about"] = groups[answer["about"]]
    elif question.phase == pacing.GALLERY:
        said["about"] = pacing.walked(desk, desk.visit.group)[-1]
    if "offer" in answer:
        said["from"] = [offered(desk, question)[answer["offer"]]["item"]]
    return said


def _tick(desk: Desk, question: Question, answer: dict[str, Any]) -> None:
    of = desk.items.of(question.of, desk.visit.group)[answer["of"]].id
    offers = offered(desk, question)
    ticks = [{"field": field, "option": one} for field, chosen in answer["fields"].items() for one in chosen]
    ticks += [{"from": offers[n]["item"]} for n in answer.get("from", []) if n < len(offers)]
    for one in ticks:
        do(desk, "tick", id=new_id(), question=question.id, of=of, on=True, **one)


def _question(desk: Desk, answer: dict[str, Any]) -> Question:
    return next(one for one in desk.activity.questions if one.id == answer["question"])


def _phase(desk: Desk, answer: dict[str, Any]) -> str:
    return str(answer.get("phase") or _question(desk, answer).phase)
