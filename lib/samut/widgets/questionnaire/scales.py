"""Questionnaires a person answers alone: answers, and the result, which only that person is shown.

Who answers agrees to `happiness` first, the one consent to it (domain/consent.py). Taken back, what was answered stays
the person's and is used nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from samut.domain.ids import questionnaire_item
from samut.domain.kit.instrument import AFTER, BEFORE, MEASURE, Instrument, plain_code, score
from samut.domain.limits import LIMITS
from samut.domain.rules.consent import HAPPINESS
from samut.errors import SamutError
from samut.session.context import Context, checked_id
from samut.widgets.people import consent as personal
from samut.widgets.phases import model as pacing
from samut.widgets.questionnaire.state import InstrumentConfig, OwnMeasure, OwnScore, SurveyConfig

WHEN = (BEFORE, AFTER)
BOARD = "instruments"
SHORTEST_CODE, LONGEST_CODE = 4, LIMITS["pair_code"]


def instruments(context: Context) -> list[InstrumentConfig]:
    """Return what may be answered here, without what is known of its source beside the words."""
    return [_config(instrument) for instrument in context.instruments.values()]


def surveys(context: Context) -> list[SurveyConfig]:
    """Return what is asked elsewhere, by its address."""
    return [
        {
            "id": survey.id,
            "num": survey.num,
            "title": survey.title,
            "url": survey.url,
            "unit": survey.unit,
            "needs_internet": survey.needs_internet,
            "sensitive": survey.sensitive,
        }
        for survey in (context.kit.surveys if context.kit else ())
    ]


def mine(context: Context) -> dict[str, OwnMeasure]:
    """Return this visitor's results before and after, by questionnaire.

    Without consent nothing is there. change: between the two, where this very page's person gave both and both have
    a score.
    """
    return {id: _mine(context, one) for id, one in context.instruments.items()}


def measure(context: Context, args: dict[str, Any]) -> dict[str, Any]:
    """Participant, after consent: save one's answers. args: id, instrument, when, answers ({item: number}), code.

    code: made up by the person, to pair before with after; only its hash is kept. Returns {"saved": entry id}. Raises
    SamutError without consent, and for answers the questionnaire does not have.
    """
    instrument = opened(context, args, context.instruments)
    if not _agrees(context):
        raise SamutError("measures.no_consent")
    when = args.get("when")
    if when not in WHEN:
        raise SamutError("measures.no_when")
    id, item = checked_id(args.get("id")), _item(context, instrument, str(when))
    found = context.items.get(item)
    if found is not None and id in found.ids:
        return {"saved": id}
    value = {"instrument": instrument.id, "when": when, "answers": _answers(instrument, args.get("answers"))}
    code = _code(context, instrument, args.get("code")) or (context.items.now(item) or {}).get("code", "")
    base = found.base if found else ()
    entry = context.write(MEASURE, item, {**value, "code": code}, id=id, base=base, group=context.visit.group)
    return {"saved": entry.id}


def total(context: Context, value: Mapping[str, Any]) -> int | None:
    """The score of what was saved; None where it has none, also for items that are not asked any more."""
    instrument = context.instruments.get(value["instrument"])
    try:
        return score(instrument, value["answers"]).total if instrument else None
    except ValueError:
        return None


def _mine(context: Context, instrument: Instrument) -> OwnMeasure:
    before, after = (_result(context, instrument, when) for when in WHEN)
    first, second = before.get("total"), after.get("total")
    return {"before": before, "after": after, "change": None if first is None or second is None else second - first}


def _agrees(context: Context) -> bool:
    return personal.agreed(context, context.visit.id)[HAPPINESS]


def _result(context: Context, instrument: Instrument, when: str) -> OwnScore:
    value = context.items.now(_item(context, instrument, when)) if _agrees(context) else None
    if not value:
        return {}
    known = {item.id for item in instrument.items}
    answers = {id: number for id, number in value["answers"].items() if id in known and number in instrument.values}
    result = score(instrument, answers)
    return {
        "answers": answers,
        "coded": bool(value["code"]),
        "total": result.total,
        "band": result.band,
        "missing": list(result.missing),
    }


def opened(context: Context, args: dict[str, Any], there: Mapping[str, Instrument]) -> Instrument:
    """The questionnaire named, of those there. Raises SamutError where it is none, or its phase was not opened."""
    context.require("participant")
    reached = pacing.reached(context)
    if not any(phase.board == BOARD and phase.id in reached for phase in context.activity.phases):
        raise SamutError("answers.not_open")
    name = args.get("instrument")
    found = there.get(name) if isinstance(name, str) else None
    if found is None:
        raise SamutError("measures.no_instrument")
    return found


def _answers(instrument: Instrument, given: object) -> dict[str, int]:
    if not isinstance(given, dict) or not given:
        raise SamutError("measures.no_answers")
    try:
        score(instrument, given)
    except (ValueError, TypeError):
        raise SamutError("measures.bad_answer") from None
    return dict(given)


def _code(context: Context, instrument: Instrument, given: object) -> str:
    """Its hash; empty where none was given."""
    if given in (None, ""):
        return ""
    if not isinstance(given, str) or len(given) > 4 * LONGEST_CODE:
        raise SamutError("measures.bad_code", least=SHORTEST_CODE, most=LONGEST_CODE)
    plain = plain_code(given)
    if not SHORTEST_CODE <= len(plain) <= LONGEST_CODE:
        raise SamutError("measures.bad_code", least=SHORTEST_CODE, most=LONGEST_CODE)
    return context.seal(f"{context.workshop} {instrument.id} {plain}")


def _item(context: Context, instrument: Instrument, when: str) -> str:
    return questionnaire_item(context.workshop, context.activity.id, MEASURE, instrument.id, when, context.visit.id)


def _config(one: Instrument) -> InstrumentConfig:
    return {
        "id": one.id,
        "kind": one.kind,
        "title": one.title,
        "short": one.short,
        "intro": one.intro,
        "responses": list(one.responses),
        "source": one.source,
        "certainty": one.certainty,
        "confirm": one.confirm,
        "values": list(one.values),
        "items": [{"id": item.id, "text": item.text} for item in one.items],
    }
