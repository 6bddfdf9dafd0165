"""Imported responses, read from their entries, without what could identify a person."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from samut.domain.entries import Entry, Items

ACTIVITY, RESPONSE, MAPPING, IMPORT = "surveys", "response", "mapping", "import"
"""The activity of all of these entries, and their keys."""
IDENTIFYING = ("person", "place", "code", "at", "row")
_NAMED = re.compile(r"([a-z0-9_]+)=(.+)", re.DOTALL)
_BY_PLACE = re.compile(r"q\d+")


@dataclass(frozen=True)
class SurveyQuestion:
    """A column of a survey. id: of its answers. header: as in the file. kind, options, from_zero: as it is mapped."""

    id: str
    header: str
    kind: str
    options: tuple[str, ...] = ()
    from_zero: bool = False
    consent: bool = False

    @property
    def key(self) -> str:
        """The same for the same question in all files of a survey: if its id is its place, with its heading."""
        return f"{self.id}\n{self.header}" if _BY_PLACE.fullmatch(self.id) else self.id


@dataclass(frozen=True)
class SurveyResponse:
    """A response. at: when it was given, ISO 8601, or "". answers: key of the question -> answer."""

    at: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class ImportedSurvey:
    """All responses of a survey that stand, in the order of import, from any file."""

    id: str
    questions: tuple[SurveyQuestion, ...] = ()
    responses: tuple[SurveyResponse, ...] = field(default=(), repr=False)

    def answers_to(self, question: SurveyQuestion) -> list[Any]:
        """Return all answers to a question."""
        answers = (response.answers.get(question.key) for response in self.responses)
        return [answer for answer in answers if answer not in (None, "", [], {})]


def named(option: str) -> tuple[str, str]:
    """Return an option as (stored, words): "before=before the workshop" has both, others are their words."""
    match = _NAMED.fullmatch(option)
    return (match[1], match[2]) if match else (option, option)


def surveys(entries: Iterable[Entry]) -> tuple[ImportedSurvey, ...]:
    """Return each survey that has a standing response. entries: a workshop's, in the order of commit."""
    items = Items(entry for entry in entries if entry.activity == ACTIVITY)
    questions_of = {item.id.removeprefix(f"{MAPPING}."): _questions(item.value) for item in items.with_key(MAPPING)}
    by_survey: dict[str, tuple[dict[str, SurveyQuestion], list[SurveyResponse]]] = {}
    for item in items.with_key(RESPONSE):
        value = item.value
        questions = questions_of.get(value.get("mapping", ""), {})
        known_questions, responses = by_survey.setdefault(value["survey"], ({}, []))
        for question in questions.values():
            known_questions[question.key] = _with(known_questions.get(question.key), question)
        answers = {questions[id].key: answer for id, answer in value["answers"].items() if id in questions}
        responses.append(SurveyResponse(value.get("at") or "", answers))
    return tuple(
        ImportedSurvey(id, tuple(survey_questions.values()), tuple(survey_responses))
        for id, (survey_questions, survey_responses) in by_survey.items()
    )


def _questions(mapping: Mapping[str, Any]) -> dict[str, SurveyQuestion]:
    """Return by id the questions that are imported and identify nobody."""
    columns = (column for column in mapping.get("columns", ()) if column["kind"] != "skip")
    return {column["id"]: _question(column) for column in columns if column.get("identifies") not in IDENTIFYING}


def _question(column: Mapping[str, Any]) -> SurveyQuestion:
    options, consent = tuple(column.get("options", ())), "consent" in (column["id"], column.get("identifies"))
    header = column.get("header") or column["id"]
    return SurveyQuestion(column["id"], header, column["kind"], options, bool(column.get("from_zero")), consent)


def _with(before: SurveyQuestion | None, question: SurveyQuestion) -> SurveyQuestion:
    """Return a question of an earlier file with the options of a later one."""
    return replace(before, options=tuple(dict.fromkeys((*before.options, *question.options)))) if before else question
