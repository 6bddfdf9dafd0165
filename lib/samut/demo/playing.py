"""An activity played: phase by phase, each group's answers as the file has them."""

from __future__ import annotations

from typing import Any

from samut.demo.people import Desks, do, say
from samut.domain.entries import new_id
from samut.domain.kit.activity import Phase, Question
from samut.domain.kit.instrument import AFTER, BEFORE
from samut.session.context import Context
from samut.widgets.group_answers.carry_over import find_offers
from samut.widgets.group_answers.model import single_item
from samut.widgets.phases import rounds
from samut.widgets.questionnaire.scales import BOARD


def play(leader: Context, desks: Desks, script: dict[str, Any]) -> None:
    """Play it. script: groups with `answers`, which have the keys below, and question, text, fields, phase.

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
        if phase.board == "gallery":
            do(leader, "round")
        for people, group in zip(desks.values(), script["group"], strict=True):
            _speak(people, [a for a in group["answers"] if _phase(leader, a) == phase.id], list(desks))
            _tell_numbers(people, phase, group)
            do(people[0], "done", phase=phase.id, done=True)
        if phase.board == "themes":
            _gather(leader, script.get("theme", []), list(desks))


def _speak(people: list[Context], answers: list[dict[str, Any]], groups: list[str]) -> None:
    for number, answer in enumerate(answers):
        context = people[answer.get("person", number) % len(people)]
        context.read()
        question = _question(context, answer)
        if question.of:
            _tick(context, question, answer)
            continue
        item = say(context, **_answer_fields(context, question, answer, groups))
        if answer.get("shared"):
            do(context, "share", id=new_id(), item=item, shared=True)


def _tell_numbers(people: list[Context], phase: Phase, group: dict[str, Any]) -> None:
    for context, line in zip(people, group.get("levels", []) if phase.board == "team" else [], strict=False):
        questions = [question for question in context.activity.questions if question.form and question.sensitive]
        for question, digits in zip(questions, line.split(), strict=True):
            levels = [field.id for field in question.fields if field.kind == "level"]
            fields = dict(zip(levels, map(int, digits), strict=True))
            say(context, question.id, item=single_item(context, question), fields=fields)
    for name, when in (("scores", BEFORE), ("scores_after", AFTER)) if phase.board == BOARD else ():
        for context, line in zip(people, group.get(name, []), strict=False):
            _measured(context, line, when)


def _measured(context: Context, line: str, when: str) -> None:
    id, scale = next(iter(context.instruments.items()))
    answers = dict(zip([item.id for item in scale.items], map(int, line), strict=True))
    do(context, "agree", happiness=True)
    do(context, "measure", id=new_id(), instrument=id, when=when, answers=answers)


def _answer_fields(context: Context, question: Question, answer: dict[str, Any], groups: list[str]) -> dict[str, Any]:
    fields = {name: value for name, value in answer.items() if name in ("question", "text", "year", "fields")}
    if question.single:
        fields["item"] = single_item(context, question)
    if "revise" in answer:
        revised = context.items.with_key(question.id, context.visit.group)[answer["revise"]]
        fields |= {"item": revised.id, "base": list(revised.base)}
        fields["fields"] = {**revised.answer.fields, **answer.get("fields", {})}
    if "about" in answer:
        fields["about"] = groups[answer["about"]]
    elif question in context.activity.questions_on("gallery"):
        fields["about"] = rounds.visited_groups(context, context.visit.group)[-1]
    if "offer" in answer:
        fields["from"] = [find_offers(context, question)[answer["offer"]]["item"]]
    if "came" in answer:
        fields["from"] = [
            *fields.get("from", []),
            *(item for source in answer["came"] for item in _items_of(context, source)),
        ]
        fields["fields"] = {**_carried(context, question, fields["from"]), **answer.get("fields", {})}
    return fields


def _carried(context: Context, question: Question, sources: list[str]) -> dict[str, Any]:
    """Return the fields that are asked again, as they were."""
    field_ids = {field.id for field in question.fields}
    came = [answers_found.answer.fields for answers_found in map(context.find, sources) if answers_found]
    return {name: value for fields in came for name, value in fields.items() if name in field_ids}


def _items_of(context: Context, named: str) -> list[str]:
    """Yield the items that "activity.question:number" names, of this group."""
    place, _, number = named.partition(":")
    activity, question = place.split(".", 1)
    items = context.items_of(activity).with_key(question, context.visit.group)
    return [item.id for item in items[int(number or 0) : int(number or 0) + 1]]


def _tick(context: Context, question: Question, answer: dict[str, Any]) -> None:
    checked = context.items.with_key(question.of, context.visit.group)[answer["of"]].id
    offers = find_offers(context, question)
    ticks = [{"field": field, "option": option} for field, chosen in answer["fields"].items() for option in chosen]
    ticks += [{"from": offers[n]["item"]} for n in answer.get("from", []) if n < len(offers)]
    for tick in ticks:
        do(context, "tick", id=new_id(), question=question.id, of=checked, on=True, **tick)


def _question(context: Context, answer: dict[str, Any]) -> Question:
    return next(question for question in context.activity.questions if question.id == answer["question"])


def _phase(context: Context, answer: dict[str, Any]) -> str:
    return str(answer.get("phase") or _question(context, answer).phase)


def _gather(leader: Context, themes: list[dict[str, Any]], groups: list[str]) -> None:
    leader.read()
    for theme in themes:
        items = [
            leader.items.with_key(question, groups[group])[which].id for group, question, which in theme["answers"]
        ]
        do(leader, "theme", id=new_id(), theme=new_id(), name=theme["name"], items=items)
