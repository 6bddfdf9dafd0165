"""The questions known beforehand: those of our questionnaires, of form 1 and of the kit's surveys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import cached_property
from typing import Any

from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Form, Kit
from samut.survey_import.mapping import CONSENT, Identifies, Kind
from samut.thai import same_key

NEAR = 0.9
WHEN, CODE, YES, NO = "when", "code", "yes", "no"
TIMES = ("before", "after")
KINDS: Mapping[str, tuple[Kind, tuple[str, ...]]] = {
    kind: (kind, ()) for kind in ("text", "number", "choice", "choices")
}
"""Of items with a kind of their own: how their columns are read, with the item's own options."""
PERSONAL: Mapping[str, Any] = {"kind": "skip", "identifies": "person"}
"""Who answered is proposed as not brought in."""
NUMBERED = re.compile(r"^[^\w]*(?:\S{0,6} )?\d+(?:\.\d+)*[.):]*\s+|^\d+(?:\.\d+)*[.)]\s*")


@dataclass(frozen=True)
class KnownQuestion:
    """A question by its id, under the name a form of ours has for it."""

    id: str
    name: str
    text: str = ""
    kind: Kind = "text"
    options: tuple[str, ...] = ()
    from_zero: bool = False
    identifies: Identifies = ""


@dataclass(frozen=True)
class KnownSurvey:
    """A survey that rows may be answers to."""

    id: str
    title: str


@dataclass(frozen=True)
class Library:
    """All known questions, by name or by words; and their surveys."""

    questions: tuple[KnownQuestion, ...]
    surveys: tuple[KnownSurvey, ...]

    def find(self, heading: str) -> KnownQuestion | None:
        """Return a question by its name in our forms, by its words, or by words nearly the same."""
        for wording in _wordings(heading):
            question = self._names.get(wording.replace(".", "_")) or self._texts.get(wording)
            if question:
                return question
        near = [match for wording in _wordings(heading) for match in get_close_matches(wording, self._texts, 1, NEAR)]
        return self._texts[near[0]] if near else None

    def for_survey(self, survey: str, question: KnownQuestion) -> KnownQuestion:
        """Return the survey's own form of a question that all our forms ask in the same words."""
        name = question.name.rpartition("_")[2]
        return self._names.get(same_key(f"{survey}_{name}"), question) if name in (CONSENT, WHEN, CODE) else question

    @cached_property
    def _names(self) -> dict[str, KnownQuestion]:
        return {same_key(question.name).replace(".", "_"): question for question in self.questions}

    @cached_property
    def _texts(self) -> dict[str, KnownQuestion]:
        return {same_key(question.text): question for question in reversed(self.questions) if question.text}


def library(kit: Kit, instruments: Mapping[str, Instrument], words: Mapping[str, str]) -> Library:
    """Return the questions of this kit and these questionnaires. words: the texts' room xlsform."""
    rated = [form for form in kit.forms.values() if form.roles]
    surveys = [KnownSurvey(survey.id, survey.title) for survey in kit.surveys]
    surveys += [KnownSurvey(instrument.id, instrument.title) for instrument in instruments.values()]
    surveys += [KnownSurvey(form.id, form.title) for form in rated]
    kit_questions = [KnownQuestion(item.id, item.id, item.text) for survey in kit.surveys for item in survey.items]
    parts = (_of_instrument(instrument, words) for instrument in instruments.values())
    forms = (_of_form(form, words) for form in rated)
    questions = [*kit_questions, *(question for part in (*parts, *forms) for question in part)]
    return Library(tuple(questions), tuple(surveys))


def consent_of(instrument: Instrument) -> str:
    """Return the name of the consent's words: scales keep no names, other questionnaires may."""
    return "consent_mixed" if instrument.kind == "mixed" else CONSENT


def of_all(prefix: str, words: Mapping[str, str], consent: str = CONSENT) -> Iterator[KnownQuestion]:
    """Yield what each of our forms asks beside its own questions: consent, before or after, the private code."""
    times = tuple(f"{name}={words[name]}" for name in TIMES)
    agree = (f"{YES}={words['agree']}", f"{NO}={words['refuse']}")
    yield KnownQuestion(CONSENT, f"{prefix}_{CONSENT}", words[consent], "choice", agree, identifies="consent")
    yield KnownQuestion(f"{prefix}.{WHEN}", f"{prefix}_{WHEN}", words["when"], "choice", times)
    yield KnownQuestion(f"{prefix}.{CODE}", f"{prefix}_{CODE}", words["code"], identifies="code")


def _of_instrument(instrument: Instrument, words: Mapping[str, str]) -> Iterable[KnownQuestion]:
    yield from of_all(instrument.id, words, consent_of(instrument))
    for item in instrument.items:
        kind, options = KINDS.get(item.kind, ("number", instrument.responses))
        question = KnownQuestion(
            f"{instrument.id}.{item.id}", f"{instrument.id}_{item.id}", item.text, kind, options or item.points
        )
        yield replace(question, from_zero=instrument.from_zero) if not item.personal else replace(question, **PERSONAL)


def _of_form(form: Form, words: Mapping[str, str]) -> Iterable[KnownQuestion]:
    yield from of_all(form.id, words)
    for role in form.roles:
        yield KnownQuestion(f"{form.id}.{role.id}_note", f"{form.id}_{role.id}_note")
        for item in role.items:
            yield KnownQuestion(f"{form.id}.{item.id}", f"{form.id}_{item.id}", item.text, "number", level_words(form))


def level_words(form: Form) -> tuple[str, ...]:
    """Return the levels of a form as one chooses among them; the ends have their words."""
    last = form.levels or 5
    ends = {1: form.level_low, last: form.level_high}
    return tuple(" ".join(filter(None, (str(level), ends.get(level, "")))) for level in range(1, last + 1))


def _wordings(heading: str) -> Iterator[str]:
    """Yield what of a heading may be the question: all of it, a grid's row, the part after groups; without numbers."""
    grid = re.search(r"\[([^\[\]]+)\]\s*(?:\(\d+\))?$", heading)
    for wording in dict.fromkeys((heading, grid[1] if grid else heading, heading.rsplit("/", 1)[-1])):
        yield same_key(wording)
        yield same_key(NUMBERED.sub("", wording).rstrip("* "))
