"""Questionnaires with items of several kinds, which each person or each group fills in, and may change again."""

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
from samut.widgets.questionnaire.scales import Answers, InstrumentId, When, instrument_named, is_questionnaire_open
from samut.widgets.questionnaire.state import FilledAnswers, ItemConfig, QuestionnaireConfig


@dataclass(frozen=True, kw_only=True)
class QuestionnaireAnswers:
    """The answers that were changed. id: of the entry that is written. answers: None takes the answer out.

    agreed: whether the person agrees that their answers are stored.
    """

    id: Id
    instrument: InstrumentId
    when: When
    answers: Answers
    agreed: bool = False


@dataclass(frozen=True, kw_only=True)
class QuestionnaireToEmpty:
    """The questionnaire whose answers are all taken out."""

    instrument: InstrumentId


def questionnaires(context: Context) -> list[QuestionnaireConfig]:
    """Return the questionnaires with items of several kinds, as a page shows them."""
    return [_config(questionnaire) for questionnaire in context.mixed.values()]


def survey_questionnaires(context: Context) -> dict[str, list[str]]:
    """Return the ids of the questionnaires that stand for a survey of the kit, by the survey's id."""
    by_survey: dict[str, list[str]] = {}
    for instrument in (*context.instruments.values(), *context.mixed.values()):
        if instrument.survey:
            by_survey.setdefault(instrument.survey, []).append(instrument.id)
    return by_survey


def phone_texts(context: Context) -> dict[str, Any]:
    """Return the text of the error that a phone shows by itself, without sending answers that lack consent."""
    return {"no_consent": context.texts.room("questionnaires")["no_consent"]}


def own_answers(context: Context) -> FilledAnswers:
    """Return the answers of this visitor, or of the group, to questionnaires with items of several kinds."""
    filled: FilledAnswers = {}
    for instrument in context.mixed.values():
        for when in instrument.whens:
            if answers := _current_answers(context, instrument, when):
                filled.setdefault(instrument.id, {})[when] = answers
    return filled


@command("fill", PHONE, phase_open=is_questionnaire_open)
def fill(context: Context, arguments: QuestionnaireAnswers) -> dict[str, Any]:
    """Save changed answers to a questionnaire.

    Two people of a group who answer different items lose nothing. Returns {"saved": entry id}. Raises SamutError if
    an answer does not fit its item.
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
    answers = {**_current_answers(context, instrument, when), **_answers(instrument, arguments.answers)}
    base = stored.base if stored else ()
    value = _value(instrument, when, {id: answer for id, answer in answers.items() if answer not in (None, "", [])})
    entry = context.write(FILLED, item, value, id=id, base=base, group=context.visit.group)
    return {"saved": entry.id}


@command("empty", PHONE, phase_open=is_questionnaire_open)
def empty(context: Context, arguments: QuestionnaireToEmpty) -> dict[str, Any]:
    """Take out all of one's own answers to a questionnaire that each person fills in."""
    instrument = instrument_named(context.mixed, arguments.instrument)
    if instrument.by != "person":
        raise SamutError("desk.not_allowed")
    for when in instrument.whens:
        if context.items.now(item := _item(context, instrument, when)):
            context.set(FILLED, item, None, group=context.visit.group)
    return {}


def _value(instrument: Instrument, when: str, answers: dict[str, Any]) -> dict[str, Any]:
    """Return answers with the facts that readers of the log need if they don't have the questionnaire."""
    personal = [item.id for item in instrument.items if item.personal and item.id in answers]
    own = {"own": True} if instrument.by == "person" else {}
    return {"instrument": instrument.id, "when": when, "answers": answers, "personal": personal, **own}


def _current_answers(context: Context, instrument: Instrument, when: str) -> dict[str, Any]:
    stored = context.items.get(_item(context, instrument, when))
    return standing(stored.versions) if stored else {}


def _answers(instrument: Instrument, answers: dict[str, Any]) -> dict[str, Any]:
    items = {item.id: item for item in instrument.items}
    if not answers:
        raise SamutError("measures.no_answers")
    if answers.keys() - items.keys():
        raise SamutError("measures.bad_answer")
    return {id: _answer(instrument, items[id], answer) for id, answer in answers.items()}


def _answer(instrument: Instrument, item: Item, answer: object) -> Any:
    if answer is None or (isinstance(answer, str) and not answer.strip()):
        return None
    value = fitting(instrument, item, answer)
    return clean(value.strip(), LIMITS["survey"]) if item.kind == "text" else value


def _item(context: Context, instrument: Instrument, when: str) -> str:
    author = context.visit.id if instrument.by == "person" else context.visit.group
    return questionnaire_item(context.workshop, context.activity.id, FILLED, instrument.id, when, author)


def _config(instrument: Instrument) -> QuestionnaireConfig:
    """Return a questionnaire as a page shows it."""
    return {
        "id": instrument.id,
        "title": instrument.title,
        "intro": instrument.intro,
        "by": instrument.by,
        "survey": instrument.survey,
        "source": instrument.source,
        "certainty": instrument.certainty,
        "confirm": instrument.confirm,
        "whens": list(instrument.whens),
        "items": [_item_config(instrument, item) for item in instrument.items],
    }


def _item_config(instrument: Instrument, item: Item) -> ItemConfig:
    config: ItemConfig = {"id": item.id, "kind": item.kind, "text": item.text}
    if item.kind == "level":
        levels = zip(instrument.values, instrument.responses, strict=True)
        config["options"] = [{"id": number, "text": words} for number, words in levels]
    if item.points:
        config["options"] = [{"id": point, "text": point} for point in item.points]
    if item.kind == "number":
        config |= {"least": item.least, "most": item.most}
    if item.personal:
        config["personal"] = True
    return config
