"""Questionnaires a person answers alone: answers, and the result, which only that person is shown.

The person agrees to `happiness` first, the only consent to it (domain/rules/consent.py). If the consent is taken back,
the answers stay the person's and are used nowhere.
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
from samut.widgets.phases import open_phases
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
class ScaleAnswers:
    """A person's answers to a questionnaire. id: of the entry that is written.

    code: words that the person made up, by which the answers before and after are paired; None if there are none.
    """

    id: Id
    instrument: InstrumentId
    when: When
    answers: Answers
    code: Code | None = None


def instruments(context: Context) -> list[InstrumentConfig]:
    """Return the questionnaires that a person answers alone, as a page shows them."""
    return [_config(instrument) for instrument in context.instruments.values()]


def surveys(context: Context) -> list[SurveyConfig]:
    """Return the surveys of the kit that are done elsewhere, with their addresses."""
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


def own_results(context: Context) -> dict[str, OwnMeasure]:
    """Return this visitor's results before and after, by questionnaire.

    Results are empty without consent. change: after less before, if this visitor gave both and both have a score.
    """
    return {id: _own_measure(context, instrument) for id, instrument in context.instruments.items()}


def is_questionnaire_open(context: Context, arguments: object) -> bool:
    """Return whether a phase in which questionnaires are filled in was opened."""
    reached = open_phases.opened_phases(context)
    return any(phase.board == BOARD and phase.id in reached for phase in context.activity.phases)


@command("measure", PHONE, phase_open=is_questionnaire_open)
def measure(context: Context, arguments: ScaleAnswers) -> dict[str, Any]:
    """Save one's answers to a questionnaire, if one agreed to it.

    Only the hash of the code is stored. Returns {"saved": entry id}. Raises SamutError without consent, or if an
    answer does not fit the questionnaire.
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
    """Return the score of a stored response; None if it has none.

    Parameters
    ----------
    context
        The context of the activity with the questionnaire.
    value
        The value of the response's entry.

    Returns
    -------
    int | None
        The score; None also if an item of the response is no longer in the questionnaire.
    """
    instrument = context.instruments.get(value["instrument"])
    try:
        return score(instrument, value["answers"]).total if instrument else None
    except ValueError:
        return None


def _own_measure(context: Context, instrument: Instrument) -> OwnMeasure:
    before, after = (_result(context, instrument, when) for when in WHEN)
    first, second = before.get("total"), after.get("total")
    return {"before": before, "after": after, "change": None if first is None or second is None else second - first}


def _agrees(context: Context) -> bool:
    return personal.agreements(context, context.visit.id)[HAPPINESS]


def _result(context: Context, instrument: Instrument, when: str) -> OwnScore:
    value = context.items.now(_item(context, instrument, when)) if _agrees(context) else None
    if not value:
        return {}
    items = {item.id for item in instrument.items}
    answers = {id: number for id, number in value["answers"].items() if id in items and number in instrument.values}
    result = score(instrument, answers)
    return {
        "answers": answers,
        "coded": bool(value["code"]),
        "total": result.total,
        "band": result.band,
        "missing": list(result.missing),
    }


def instrument_named(instruments: Mapping[str, Instrument], id: str) -> Instrument:
    """Return the questionnaire of that id. Raises SamutError if it is none of these: `measures.no_instrument`."""
    if id not in instruments:
        raise SamutError("measures.no_instrument")
    return instruments[id]


def _answers(instrument: Instrument, answers: dict[str, Any]) -> dict[str, int]:
    if not answers:
        raise SamutError("measures.no_answers")
    try:
        score(instrument, answers)
    except (ValueError, TypeError):
        raise SamutError("measures.bad_answer") from None
    return dict(answers)


def _code(context: Context, instrument: Instrument, code: str) -> str:
    """Return the hash of a code; empty if there is no code."""
    if not code:
        return ""
    plain = plain_code(code) if len(code) <= 4 * LONGEST_CODE else ""
    if not SHORTEST_CODE <= len(plain) <= LONGEST_CODE:
        raise SamutError("measures.bad_code", least=SHORTEST_CODE, most=LONGEST_CODE)
    return context.seal(f"{context.workshop} {instrument.id} {plain}")


def _item(context: Context, instrument: Instrument, when: str) -> str:
    return questionnaire_item(context.workshop, context.activity.id, MEASURE, instrument.id, when, context.visit.id)


def _config(instrument: Instrument) -> InstrumentConfig:
    return {
        "id": instrument.id,
        "kind": instrument.kind,
        "title": instrument.title,
        "short": instrument.short,
        "intro": instrument.intro,
        "responses": list(instrument.responses),
        "source": instrument.source,
        "certainty": instrument.certainty,
        "confirm": instrument.confirm,
        "values": list(instrument.values),
        "items": [{"id": item.id, "text": item.text} for item in instrument.items],
    }
