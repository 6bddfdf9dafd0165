"""What is known beforehand of questions: those of our questionnaires, of form 1 and of the kit's surveys."""

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
KINDS: Mapping[str, tuple[Kind, tuple[str, ...]]] = {one: (one, ()) for one in ("text", "number", "choice", "choices")}
"""Of items with a kind of their own: how their columns are read, with the item's own options."""
PERSONAL: Mapping[str, Any] = {"kind": "skip", "identifies": "person"}
"""Who answered is proposed as not brought in."""
NUMBERED = re.compile(r"^[^\w]*(?:\S{0,6} )?\d+(?:\.\d+)*[.):]*\s+|^\d+(?:\.\d+)*[.)]\s*")


@dataclass(frozen=True)
class Known:
    """A question by its id, under the name a form of ours has for it."""

    id: str
    name: str
    text: str = ""
    kind: Kind = "text"
    options: tuple[str, ...] = ()
    from_zero: bool = False
    identifies: Identifies = ""


@dataclass(frozen=True)
class Survey:
    """What rows may be answers to."""

    id: str
    title: str


@dataclass(frozen=True)
class Library:
    """All questions, found by name or by words; and the surveys they may be of."""

    questions: tuple[Known, ...]
    surveys: tuple[Survey, ...]

    def find(self, heading: str) -> Known | None:
        """By its name in our forms, by its words, or by words nearly the same."""
        for said in _said(heading):
            found = self._names.get(said.replace(".", "_")) or self._texts.get(said)
            if found:
                return found
        near = [one for said in _said(heading) for one in get_close_matches(said, self._texts, 1, NEAR)]
        return self._texts[near[0]] if near else None

    def of(self, survey: str, found: Known) -> Known:
        """What all our forms ask in the same words is the survey's own, where the survey is one of them."""
        name = found.name.rpartition("_")[2]
        return self._names.get(same_key(f"{survey}_{name}"), found) if name in (CONSENT, WHEN, CODE) else found

    @cached_property
    def _names(self) -> dict[str, Known]:
        return {same_key(one.name).replace(".", "_"): one for one in self.questions}

    @cached_property
    def _texts(self) -> dict[str, Known]:
        return {same_key(one.text): one for one in reversed(self.questions) if one.text}


def library(kit: Kit, instruments: Mapping[str, Instrument], said: Mapping[str, str]) -> Library:
    """What this kit and these questionnaires know. said: the words of the texts' room xlsform."""
    rated = [form for form in kit.forms.values() if form.roles]
    surveys = [Survey(one.id, one.title) for one in kit.surveys]
    surveys += [Survey(one.id, one.title) for one in instruments.values()]
    surveys += [Survey(one.id, one.title) for one in rated]
    asked = [Known(item.id, item.id, item.text) for survey in kit.surveys for item in survey.items]
    parts = (_of_instrument(one, said) for one in instruments.values())
    forms = (_of_form(form, said) for form in rated)
    questions = [*asked, *(one for part in (*parts, *forms) for one in part)]
    return Library(tuple(questions), tuple(surveys))


def consent_of(one: Instrument) -> str:
    """The name of the words one agrees to: scales keep no names, other questionnaires may."""
    return "consent_mixed" if one.kind == "mixed" else CONSENT


def of_all(of: str, said: Mapping[str, str], consent: str = CONSENT) -> Iterator[Known]:
    """What each of our forms asks beside its own questions: consent, before or after, the private code."""
    times = tuple(f"{name}={said[name]}" for name in TIMES)
    agree = (f"{YES}={said['agree']}", f"{NO}={said['refuse']}")
    yield Known(CONSENT, f"{of}_{CONSENT}", said[consent], "choice", agree, identifies="consent")
    yield Known(f"{of}.{WHEN}", f"{of}_{WHEN}", said["when"], "choice", times)
    yield Known(f"{of}.{CODE}", f"{of}_{CODE}", said["code"], identifies="code")


def _of_instrument(one: Instrument, said: Mapping[str, str]) -> Iterable[Known]:
    yield from of_all(one.id, said, consent_of(one))
    for item in one.items:
        kind, options = KINDS.get(item.kind, ("number", one.responses))
        known = Known(f"{one.id}.{item.id}", f"{one.id}_{item.id}", item.text, kind, options or item.points)
        yield replace(known, from_zero=one.from_zero) if not item.personal else replace(known, **PERSONAL)


def _of_form(form: Form, said: Mapping[str, str]) -> Iterable[Known]:
    yield from of_all(form.id, said)
    for role in form.roles:
        yield Known(f"{form.id}.{role.id}_note", f"{form.id}_{role.id}_note")
        for item in role.items:
            yield Known(f"{form.id}.{item.id}", f"{form.id}_{item.id}", item.text, "number", level_words(form))


def level_words(form: Form) -> tuple[str, ...]:
    """The levels of a form as one chooses among them; the ends have their words."""
    last = form.levels or 5
    ends = {1: form.level_low, last: form.level_high}
    return tuple(" ".join(filter(None, (str(level), ends.get(level, "")))) for level in range(1, last + 1))


def _said(heading: str) -> Iterator[str]:
    """What of a heading may be the question: all of it, a grid's row, what stands after groups; without numbers."""
    grid = re.search(r"\[([^\[\]]+)\]\s*(?:\(\d+\))?$", heading)
    for said in dict.fromkeys((heading, grid[1] if grid else heading, heading.rsplit("/", 1)[-1])):
        yield same_key(said)
        yield same_key(NUMBERED.sub("", said).rstrip("* "))
