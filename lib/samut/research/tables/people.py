"""The tables of people, none with a group: ratings, needs, measures and scores."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from samut.domain.entries import Entry
from samut.domain.kit.activity import Question
from samut.domain.kit.forms import NOTE
from samut.domain.kit.instrument import MEASURE, Instrument, score
from samut.research.release.consent import standing
from samut.research.release.release import Release, Row


def ratings(release: Release) -> Iterator[Row]:
    """Yield a row for each item of form 1 that a person gave a level, on the scale of today."""
    for (person, _), (version, question) in _latest(_rated(release)):
        fields = version.answer.fields
        for field in question.fields:
            if field.kind == "level" and field.id in fields and version.answer.levels == field.levels:
                yield {
                    **_who(release, person, version),
                    "role": question.id,
                    "rating": field.id,
                    "level": fields[field.id],
                }


def needs(release: Release) -> Iterator[Row]:
    """Yield a row for each role somebody wrote about."""
    for (person, _), (version, question) in _latest(_rated(release)):
        text = version.answer.fields.get(NOTE)
        if text:
            yield {"workshop": release.workshop, "person": person, "role": question.id, "text": text}


def measures(release: Release) -> Iterator[Row]:
    """Yield a row for each item of a questionnaire that a person answered."""
    for (person, instrument, when), version in _latest(_measured(release)):
        for id, number in version.value["answers"].items():
            yield {
                **_who(release, person, version),
                "instrument": instrument,
                "when": when,
                "item": id,
                "value": number,
            }


def scores(release: Release) -> Iterator[Row]:
    """Yield a row for each questionnaire a person answered; the total is missing if too little was answered."""
    for (person, instrument, when), version in _latest(_measured(release)):
        ratings_given = version.value["answers"]
        yield {
            **_who(release, person, version),
            "instrument": instrument,
            "when": when,
            "total": _total(release.instruments.get(instrument), ratings_given),
            "answered": len(ratings_given),
        }


def _rated(release: Release) -> Iterator[tuple[tuple[str, str], tuple[Entry, Question]]]:
    questions = [
        (place, question)
        for place, question in release.questions.items()
        if question.sensitive and question.by == "person"
    ]
    for (activity, id), question in questions:
        for item in release.items.with_key(id):
            for version in standing(item, release.released):
                if version.activity == activity:
                    yield (release.person(version), id), (version, question)


def _measured(release: Release) -> Iterator[tuple[tuple[str, str, str], Entry]]:
    for item in release.items.with_key(MEASURE):
        for version in standing(item, release.released):
            yield (release.person(version), version.value["instrument"], version.value["when"]), version


def _latest(pairs: Iterable[tuple[Any, Any]]) -> list[tuple[Any, Any]]:
    """Return the last pair of each key: somebody who came back on another device may have answered twice."""
    return list(dict(pairs).items())


def _who(release: Release, person: str, version: Entry) -> Row:
    return {"workshop": release.workshop, "person": person, "district": release.district_of(version)}


def _total(instrument: Instrument | None, ratings_given: dict[str, int]) -> int | None:
    try:
        return score(instrument, ratings_given).total if instrument else None
    except ValueError:
        return None
