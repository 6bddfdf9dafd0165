"""An activity played: phase by phase, each group's answers as the file has them."""

from __future__ import annotations

from typing import Any

from samut.demo.people import Desks, do, say
from samut.domain.entries import new_id
from samut.domain.kit.activity import Phase, Question
from samut.domain.kit.instrument import AFTER, BEFORE
from samut.session.context import Context
from samut.widgets.group_answers.carry_over import offered
from samut.widgets.group_answers.model import single_item
from samut.widgets.phases import model as pacing
from samut.widgets.questionnaire.scales import BOARD


def play(leader: Context, desks: Desks, told: dict[str, Any]) -> None:
    """told: groups with `answers`: {question, text, fields, person, about, offer, of, from, came, revise, phase}.

    person: which member says it, by number; else they take turns. about: the group spoken of, by number; else whose
    work was seen last. offer: which of what may be carried over is, by number; from: several, of a question with `of`,
    whose answer gone through is the one numbered `of`. came: ["activity.question:number", …], answers of the group that
    are carried over; what is not there is left out. revise: which answer to the question is written over, in the phase
    named. levels: a line a member, the levels of each question of the form, a digit each. scores: a line for each who
    answers the questionnaire, a digit an item. theme: {name, answers: [group, question, which]}: what the facilitator
    puts together. Numbers are counted from 0.
    """
    for phase in leader.activity.phases:
        do(leader, "phase", phase=phase.id)
        if phase.id == pacing.GALLERY:
            do(leader, "round")
        for people, one in zip(desks.values(), told["group"], strict=True):
            _speak(people, [a for a in one["answers"] if _phase(leader, a) == phase.id], list(desks))
            _tell_numbers(people, phase, one)
            do(people[0], "done", phase=phase.id, done=True)
        if phase.board == "themes":
            _gather(leader, told.get("theme", []), list(desks))


def _speak(people: list[Context], answers: list[dict[str, Any]], groups: list[str]) -> None:
    for number, answer in enumerate(answers):
        context = people[answer.get("person", number) % len(people)]
        context.read()
        question = _question(context, answer)
        if question.of:
            _tick(context, question, answer)
            continue
        item = say(context, **_said(context, question, answer, groups))
        if answer.get("shared"):
            do(context, "share", id=new_id(), item=item, shared=True)


def _tell_numbers(people: list[Context], phase: Phase, one: dict[str, Any]) -> None:
    for context, line in zip(people, one.get("levels", []) if phase.board == "team" else [], strict=False):
        asked = [question for question in context.activity.questions if question.form and question.sensitive]
        for question, digits in zip(asked, line.split(), strict=True):
            levels = [field.id for field in question.fields if field.kind == "level"]
            fields = dict(zip(levels, map(int, digits), strict=True))
            say(context, question.id, item=single_item(context, question), fields=fields)
    for name, when in (("scores", BEFORE), ("scores_after", AFTER)) if phase.board == BOARD else ():
        for context, line in zip(people, one.get(name, []), strict=False):
            _measured(context, line, when)


def _measured(context: Context, line: str, when: str) -> None:
    id, scale = next(iter(context.instruments.items()))
    answers = dict(zip([item.id for item in scale.items], map(int, line), strict=True))
    do(context, "agree", happiness=True)
    do(context, "measure", id=new_id(), instrument=id, when=when, answers=answers)


def _said(context: Context, question: Question, answer: dict[str, Any], groups: list[str]) -> dict[str, Any]:
    said = {name: value for name, value in answer.items() if name in ("question", "text", "year", "fields")}
    if question.single:
        said["item"] = single_item(context, question)
    if "revise" in answer:
        revised = context.items.of(question.id, context.visit.group)[answer["revise"]]
        said |= {"item": revised.id, "base": list(revised.base)}
        said["fields"] = {**revised.answer.fields, **answer.get("fields", {})}
    if "about" in answer:
        said["about"] = groups[answer["about"]]
    elif question.phase == pacing.GALLERY:
        said["about"] = pacing.walked(context, context.visit.group)[-1]
    if "offer" in answer:
        said["from"] = [offered(context, question)[answer["offer"]]["item"]]
    if "came" in answer:
        said["from"] = [*said.get("from", []), *(item for one in answer["came"] for item in _of(context, one))]
        said["fields"] = {**_carried(context, question, said["from"]), **answer.get("fields", {})}
    return said


def _carried(context: Context, question: Question, sources: list[str]) -> dict[str, Any]:
    """The parts that are asked again, as they were."""
    asked = {field.id for field in question.fields}
    came = [found.answer.fields for found in map(context.find, sources) if found]
    return {name: value for fields in came for name, value in fields.items() if name in asked}


def _of(context: Context, named: str) -> list[str]:
    """The item that "activity.question:number" names, of this group."""
    place, _, number = named.partition(":")
    activity, question = place.split(".", 1)
    items = context.of(activity).of(question, context.visit.group)
    return [item.id for item in items[int(number or 0) : int(number or 0) + 1]]


def _tick(context: Context, question: Question, answer: dict[str, Any]) -> None:
    of = context.items.of(question.of, context.visit.group)[answer["of"]].id
    offers = offered(context, question)
    ticks = [{"field": field, "option": one} for field, chosen in answer["fields"].items() for one in chosen]
    ticks += [{"from": offers[n]["item"]} for n in answer.get("from", []) if n < len(offers)]
    for one in ticks:
        do(context, "tick", id=new_id(), question=question.id, of=of, on=True, **one)


def _question(context: Context, answer: dict[str, Any]) -> Question:
    return next(one for one in context.activity.questions if one.id == answer["question"])


def _phase(context: Context, answer: dict[str, Any]) -> str:
    return str(answer.get("phase") or _question(context, answer).phase)


def _gather(leader: Context, themes: list[dict[str, Any]], groups: list[str]) -> None:
    leader.read()
    for theme in themes:
        items = [leader.items.of(question, groups[group])[which].id for group, question, which in theme["answers"]]
        do(leader, "theme", id=new_id(), theme=new_id(), name=theme["name"], items=items)
