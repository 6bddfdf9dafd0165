"""Responses that were brought in, read from their entries, without what could tell who answered."""

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
class Question:
    """A column of a survey. id: of its answers. header: as in the file. kind, options, from_zero: as it is mapped."""

    id: str
    header: str
    kind: str
    options: tuple[str, ...] = ()
    from_zero: bool = False
    consent: bool = False

    @property
    def key(self) -> str:
        """The same for the same question in all files of a survey: one named by its place has its heading with it."""
        return f"{self.id}\n{self.header}" if _BY_PLACE.fullmatch(self.id) else self.id


@dataclass(frozen=True)
class Response:
    """at: when it was given, ISO 8601, or "". answers: key of the question -> what was answered."""

    at: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class Survey:
    """All of one survey that stands, in the order it was brought in, whichever files it came in."""

    id: str
    questions: tuple[Question, ...] = ()
    responses: tuple[Response, ...] = field(default=(), repr=False)

    def said(self, question: Question) -> list[Any]:
        """What was answered to a question, of those who answered it."""
        found = (one.answers.get(question.key) for one in self.responses)
        return [one for one in found if one not in (None, "", [], {})]


def named(option: str) -> tuple[str, str]:
    """(what is kept, the words for it) of an option: "before=before the workshop" has both, others are their words."""
    found = _NAMED.fullmatch(option)
    return (found[1], found[2]) if found else (option, option)


def surveys(entries: Iterable[Entry]) -> tuple[Survey, ...]:
    """Each survey of which something stands. entries: a workshop's, in the order of commit."""
    items = Items(entry for entry in entries if entry.activity == ACTIVITY)
    asked = {item.id.removeprefix(f"{MAPPING}."): _questions(item.value) for item in items.with_key(MAPPING)}
    found: dict[str, tuple[dict[str, Question], list[Response]]] = {}
    for item in items.with_key(RESPONSE):
        value = item.value
        questions = asked.get(value.get("mapping", ""), {})
        there, responses = found.setdefault(value["survey"], ({}, []))
        for one in questions.values():
            there[one.key] = _with(there.get(one.key), one)
        given = {questions[id].key: said for id, said in value["answers"].items() if id in questions}
        responses.append(Response(value.get("at") or "", given))
    return tuple(Survey(id, tuple(asked.values()), tuple(said)) for id, (asked, said) in found.items())


def _questions(mapping: Mapping[str, Any]) -> dict[str, Question]:
    """By id, of what is brought in and tells nobody who answered."""
    columns = (one for one in mapping.get("columns", ()) if one["kind"] != "skip")
    return {one["id"]: _question(one) for one in columns if one.get("identifies") not in IDENTIFYING}


def _question(column: Mapping[str, Any]) -> Question:
    options, consent = tuple(column.get("options", ())), "consent" in (column["id"], column.get("identifies"))
    header = column.get("header") or column["id"]
    return Question(column["id"], header, column["kind"], options, bool(column.get("from_zero")), consent)


def _with(before: Question | None, one: Question) -> Question:
    """A question as an earlier file had it, with the options of a later one."""
    return replace(before, options=tuple(dict.fromkeys((*before.options, *one.options)))) if before else one
