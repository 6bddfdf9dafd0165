"""Questionnaires with items of several kinds, which each person or each group fills in, as often as it likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samut.domain.ids import questionnaire_item
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.limits import LIMITS
from samut.domain.rules.questionnaire import FILLED, fitting, standing
from samut.errors import SamutError
from samut.protocol.arguments import Id
from samut.protocol.commands import PHONE, command
from samut.session.context import Context
from samut.thai import clean
from samut.widgets.questionnaire.scales import Answers, InstrumentId, When, instrument_named, of_questionnaires
from samut.widgets.questionnaire.state import Filled, ItemConfig, QuestionnaireConfig


@dataclass(frozen=True, kw_only=True)
class Filling:
    """id: of the entry that is written. answers: None takes one out. agreed: that one's own answers are stored."""

    id: Id
    instrument: InstrumentId
    when: When
    answers: Answers
    agreed: bool = False


@dataclass(frozen=True, kw_only=True)
class Emptying:
    instrument: InstrumentId


def questionnaires(context: Context) -> list[QuestionnaireConfig]:
    """Return what may be filled in."""
    return [_config(questionnaire) for questionnaire in context.mixed.values()]


def surveys_here(context: Context) -> dict[str, list[str]]:
    """Return of each survey of the kit the ids of what asks it here."""
    every = (*context.instruments.values(), *context.mixed.values())
    return {one.survey: [other.id for other in every if other.survey == one.survey] for one in every if one.survey}


def words(context: Context) -> dict[str, Any]:
    """Return what a phone says itself of what it doesn't send: the error that would come back."""
    return {"no_consent": context.texts.room("questionnaires")["no_consent"]}


def mine(context: Context) -> Filled:
    """Return what this visitor, or the group, has filled in."""
    told: Filled = {}
    for one in context.mixed.values():
        for when in one.whens:
            if found := _now(context, one, when):
                told.setdefault(one.id, {})[when] = found
    return told


@command("fill", PHONE, phase_open=of_questionnaires)
def fill(context: Context, arguments: Filling) -> dict[str, Any]:
    """Save what was changed of the answers to a questionnaire.

    Two of a group who answer different items lose nothing. Returns {"saved": entry id}. Raises SamutError for what
    does not fit an item.
    """
    instrument, when, id = instrument_named(context.mixed, arguments.instrument), arguments.when, arguments.id
    if when not in instrument.whens:
        raise SamutError("measures.no_when")
    item = _item(context, instrument, when)
    stored = context.items.get(item)
    if stored is not None and id in stored.ids:
        return {"saved": id}
    if instrument.by == "person" and not arguments.agreed:
        raise SamutError("questionnaires.no_consent")
    answers = {**_now(context, instrument, when), **_answers(instrument, arguments.answers)}
    given = {name: answer for name, answer in answers.items() if answer not in (None, "", [])}
    base = stored.base if stored else ()
    value = _value(instrument, when, given)
    entry = context.write(FILLED, item, value, id=id, base=base, group=context.visit.group)
    return {"saved": entry.id}


@command("empty", PHONE, phase_open=of_questionnaires)
def empty(context: Context, arguments: Emptying) -> dict[str, Any]:
    """Take out all that one answered to a questionnaire each person fills in."""
    instrument = instrument_named(context.mixed, arguments.instrument)
    if instrument.by != "person":
        raise SamutError("desk.not_allowed")
    for when in instrument.whens:
        if context.items.now(item := _item(context, instrument, when)):
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


def _answers(instrument: Instrument, given: dict[str, Any]) -> dict[str, Any]:
    items = {item.id: item for item in instrument.items}
    if not given:
        raise SamutError("measures.no_answers")
    if given.keys() - items.keys():
        raise SamutError("measures.bad_answer")
    return {id: _fitting(instrument, items[id], answer) for id, answer in given.items()}


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
