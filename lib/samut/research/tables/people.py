"""The tables of people, none with a group: ratings, needs, measures and scores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.activity import Question
from samut.domain.kit.forms import NOTE
from samut.domain.kit.instrument import MEASURE, Instrument, score
from samut.research.release.consent import standing
from samut.research.release.release import Material, Row


def ratings(of: Material) -> Iterator[Row]:
    """A row for each item of form 1 that a person gave a level, on the scale of today."""
    for (person, _), (version, question) in _latest(_rated(of)):
        fields = version.answer.fields
        for field in question.fields:
            if field.kind == "level" and field.id in fields and version.answer.levels == field.levels:
                yield {
                    **_who(of, person, version),
                    "role": question.id,
                    "rating": field.id,
                    "level": fields[field.id],
                }


def needs(of: Material) -> Iterator[Row]:
    """A row for each role somebody wrote about."""
    for (person, _), (version, question) in _latest(_rated(of)):
        text = version.answer.fields.get(NOTE)
        if text:
            yield {"workshop": of.workshop, "person": person, "role": question.id, "text": text}


def measures(of: Material) -> Iterator[Row]:
    """A row for each item of a questionnaire that a person answered."""
    for (person, instrument, when), version in _latest(_measured(of)):
        for id, number in version.value["answers"].items():
            yield {
                **_who(of, person, version),
                "instrument": instrument,
                "when": when,
                "item": id,
                "value": number,
            }


def scores(of: Material) -> Iterator[Row]:
    """A row for each questionnaire a person answered; the total is missing where too little was answered."""
    for (person, instrument, when), version in _latest(_measured(of)):
        given = version.value["answers"]
        yield {
            **_who(of, person, version),
            "instrument": instrument,
            "when": when,
            "total": _total(of.instruments.get(instrument), given),
            "answered": len(given),
        }


def _rated(of: Material) -> Iterator[tuple[tuple[str, str], tuple[Entry, Question]]]:
    asked = [(place, one) for place, one in of.asked.items() if one.sensitive and one.by == "person"]
    for (activity, id), question in asked:
        for item in of.items.of(id):
            for version in standing(item, of.kept):
                if version.activity == activity:
                    yield (of.person(version), id), (version, question)


def _measured(of: Material) -> Iterator[tuple[tuple[str, str, str], Entry]]:
    for item in of.items.of(MEASURE):
        for version in standing(item, of.kept):
            yield (of.person(version), version.value["instrument"], version.value["when"]), version


def _latest(found: Iterable[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """One for each key, the last: who came back on another device may have answered twice."""
    return list(dict(found).items())


def _who(of: Material, person: str, version: Entry) -> Row:
    return {"workshop": of.workshop, "person": person, "district": of.district_of(version)}


def _total(instrument: Instrument | None, given: dict[str, int]) -> int | None:
    try:
        return score(instrument, given).total if instrument else None
    except ValueError:
        return None
