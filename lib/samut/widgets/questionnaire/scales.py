"""Questionnaires a person answers alone: answers, and the result, which only that person is shown.

Who answers agrees to `happiness` first, the one consent to it (domain/consent.py). Taken back, what was answered stays
the person's and is used nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from samut.domain.ids import questionnaire_item
from samut.domain.kit.instrument import AFTER, BEFORE, MEASURE, Instrument, plain_code, score
from samut.domain.limits import LIMITS
from samut.domain.rules.consent import HAPPINESS
from samut.errors import SamutError
from samut.protocol.arguments import Id, Refusal
from samut.protocol.commands import PHONE, command
from samut.session.context import Context
from samut.widgets.people import consent as personal
from samut.widgets.phases import model as pacing
from samut.widgets.questionnaire.state import InstrumentConfig, OwnMeasure, OwnScore, SurveyConfig

WHEN = (BEFORE, AFTER)
BOARD = "instruments"
SHORTEST_CODE, LONGEST_CODE = 4, LIMITS["pair_code"]

InstrumentId = Annotated[str, Refusal("measures.no_instrument")]
When = Annotated[str, Refusal("measures.no_when")]
Answers = Annotated[dict[str, Any], Refusal("measures.no_answers")]
"""{item: answer}; the instrument says what an item takes."""
Code = Annotated[str, Refusal("measures.bad_code", {"least": SHORTEST_CODE, "most": LONGEST_CODE})]


@dataclass(frozen=True, kw_only=True)
class Measures:
    """id: of the entry that is written. code: made up by the person, to pair before with after; or none."""

    id: Id
    instrument: InstrumentId
    when: When
    answers: Answers
    code: Code | None = None


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


def of_questionnaires(context: Context, arguments: object) -> bool:
    """Return whether a phase in which questionnaires are filled in was opened."""
    reached = pacing.reached(context)
    return any(phase.board == BOARD and phase.id in reached for phase in context.activity.phases)


@command("measure", PHONE, phase_open=of_questionnaires)
def measure(context: Context, arguments: Measures) -> dict[str, Any]:
    """Save one's answers to a questionnaire, if one agreed to it.

    Of the code only its hash is stored. Returns {"saved": entry id}. Raises SamutError without consent, and for
    answers the questionnaire does not have.
    """
    instrument, when, id = instrument_named(context.instruments, arguments.instrument), arguments.when, arguments.id
    if not _agrees(context):
        raise SamutError("measures.no_consent")
    if when not in WHEN:
        raise SamutError("measures.no_when")
    item = _item(context, instrument, when)
    stored = context.items.get(item)
    if stored is not None and id in stored.ids:
        return {"saved": id}
    value = {"instrument": instrument.id, "when": when, "answers": _answers(instrument, arguments.answers)}
    code = _code(context, instrument, arguments.code or "") or (context.items.now(item) or {}).get("code", "")
    base = stored.base if stored else ()
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
    return personal.agreements(context, context.visit.id)[HAPPINESS]


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


def instrument_named(instruments: Mapping[str, Instrument], id: str) -> Instrument:
    """Return the questionnaire of that id. Raises SamutError if it is none of these."""
    if id not in instruments:
        raise SamutError("measures.no_instrument")
    return instruments[id]


def _answers(instrument: Instrument, given: dict[str, Any]) -> dict[str, int]:
    if not given:
        raise SamutError("measures.no_answers")
    try:
        score(instrument, given)
    except (ValueError, TypeError):
        raise SamutError("measures.bad_answer") from None
    return dict(given)


def _code(context: Context, instrument: Instrument, given: str) -> str:
    """Return the hash of a code; empty if none was given."""
    if not given:
        return ""
    plain = plain_code(given) if len(given) <= 4 * LONGEST_CODE else ""
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
