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
from samut.widgets.questionnaire.state import Filled, ItemConfig, QuestionnaireConfig


def questionnaires(context: Context) -> list[QuestionnaireConfig]:
    """Return what may be filled in."""
    return [_config(questionnaire) for questionnaire in context.mixed.values()]


def surveys_here(context: Context) -> dict[str, list[str]]:
    """Return of each survey of the kit the ids of what asks it here."""
    every = (*context.instruments.values(), *context.mixed.values())
    return {one.survey: [other.id for other in every if other.survey == one.survey] for one in every if one.survey}


def mine(context: Context) -> Filled:
    """Return what this visitor, or the group, has filled in."""
    told: Filled = {}
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


def _config(one: Instrument) -> QuestionnaireConfig:
    """Return a questionnaire as a page shows it."""
    return {
        "id": one.id,
        "title": one.title,
        "intro": one.intro,
        "by": one.by,
        "survey": one.survey,
        "source": one.source,
        "certainty": one.certainty,
        "confirm": one.confirm,
        "whens": list(one.whens),
        "items": [_item_config(one, item) for item in one.items],
    }


def _item_config(one: Instrument, item: Item) -> ItemConfig:
    config: ItemConfig = {"id": item.id, "kind": item.kind, "text": item.text}
    if item.kind == "level":
        config["options"] = [{"id": n, "text": words} for n, words in zip(one.values, one.responses, strict=True)]
    if item.points:
        config["options"] = [{"id": point, "text": point} for point in item.points]
    if item.kind == "number":
        config |= {"least": item.least, "most": item.most}
    if item.personal:
        config["personal"] = True
    return config
