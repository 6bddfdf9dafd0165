"""Questionnaires with items of several kinds, which each person or each group fills in, as often as it likes."""

from __future__ import annotations

from typing import Any

from samut.domain.ids import questionnaire_item
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.limits import LIMITS
from samut.domain.rules.questionnaire import FILLED, fitting, standing
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.thai import clean
from samut.widgets.questionnaire.scales import opened


def frame(context: Context) -> dict[str, Any]:
    """{questionnaires, here}: what may be filled in; and of each survey of the kit the ids of what asks it here."""
    every = (*context.instruments.values(), *context.mixed.values())
    surveys = {one.survey: [other.id for other in every if other.survey == one.survey] for one in every if one.survey}
    return {"questionnaires": [_told(one) for one in context.mixed.values()], "here": surveys}


def words(context: Context) -> dict[str, Any]:
    """Return what a phone says itself of what it doesn't send: the error that would come back."""
    return {"no_consent": context.texts.room("questionnaires")["no_consent"]}


def mine(context: Context) -> dict[str, Any]:
    """{questionnaire: {when: {item: answer}}} of this visitor, or of the group; only what was filled in."""
    told: dict[str, Any] = {}
    for one in context.mixed.values():
        for when in one.whens:
            if found := _now(context, one, when):
                told.setdefault(one.id, {})[when] = found
    return told


def fill(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: save what was changed of the answers. args: id, instrument, when, answers, agreed.

    answers: {item: answer, or None to take it out}. Two of a group who answer different items lose nothing. agreed:
    that one's own answers are kept. Returns {"saved": entry id}. Raises SamutError for what does not fit an item.
    """
    one = opened(context, args, context.mixed)
    when = args.get("when")
    if when not in one.whens:
        raise SamutError("measures.no_when")
    id, item = checked_id(args.get("id")), _item(context, one, when)
    found = context.items.get(item)
    if found is not None and id in found.ids:
        return {"saved": id}
    if one.by == "person" and args.get("agreed") is not True:
        raise SamutError("questionnaires.no_consent")
    answers = {**_now(context, one, when), **_answers(one, args.get("answers"))}
    kept = {name: said for name, said in answers.items() if said not in (None, "", [])}
    base = found.base if found else ()
    entry = context.write(FILLED, item, _value(one, when, kept), id=id, base=base, group=context.visit.group)
    return {"saved": entry.id}


def empty(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant: take out all that one answered to a questionnaire each person fills in. args: instrument."""
    one = opened(context, args, context.mixed)
    if one.by != "person":
        raise SamutError("desk.not_allowed")
    for when in one.whens:
        if context.items.now(item := _item(context, one, when)):
            context.set(FILLED, item, None, group=context.visit.group)
    return {}


def _value(one: Instrument, when: str, answers: dict[str, Any]) -> dict[str, Any]:
    """With what whoever has it without its questionnaire must know."""
    personal = [item.id for item in one.items if item.personal and item.id in answers]
    own = {"own": True} if one.by == "person" else {}
    return {"instrument": one.id, "when": when, "answers": answers, "personal": personal, **own}


def _now(context: Context, one: Instrument, when: str) -> dict[str, Any]:
    found = context.items.get(_item(context, one, when))
    return standing(found.versions) if found else {}


def _answers(one: Instrument, given: object) -> dict[str, Any]:
    asked = {item.id: item for item in one.items}
    if not isinstance(given, dict) or not given:
        raise SamutError("measures.no_answers")
    if given.keys() - asked.keys():
        raise SamutError("measures.bad_answer")
    return {id: _fitting(one, asked[id], said) for id, said in given.items()}


def _fitting(one: Instrument, item: Item, said: object) -> Any:
    if said is None or (isinstance(said, str) and not said.strip()):
        return None
    found = fitting(one, item, said)
    return clean(found.strip(), LIMITS["survey"]) if item.kind == "text" else found


def _item(context: Context, one: Instrument, when: str) -> str:
    whose = context.visit.id if one.by == "person" else context.visit.group
    return questionnaire_item(context.workshop, context.activity.id, FILLED, one.id, when, whose)


def _told(one: Instrument) -> dict[str, Any]:
    """A questionnaire as a page shows it."""
    named = ("id", "title", "intro", "by", "survey", "source", "certainty", "confirm", "whens")
    return {**{name: getattr(one, name) for name in named}, "items": [_asked(one, item) for item in one.items]}


def _asked(one: Instrument, item: Item) -> dict[str, Any]:
    found: dict[str, Any] = {"id": item.id, "kind": item.kind, "text": item.text}
    if item.kind == "level":
        found["options"] = [{"id": n, "text": said} for n, said in zip(one.values, one.responses, strict=True)]
    if item.points:
        found["options"] = [{"id": said, "text": said} for said in item.points]
    if item.kind == "number":
        found |= {"least": item.least, "most": item.most}
    return {**found, "personal": True} if item.personal else found
