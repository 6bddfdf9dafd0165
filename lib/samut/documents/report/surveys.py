"""Survey responses as numbers of many: how often each option was chosen, and the middle of what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from samut.domain.rules.disclosure import LEAST
from samut.domain.surveys import Question, Survey, named

CHOSEN, COUNTED = ("choice", "choices", "grid"), ("number", "age")


@dataclass(frozen=True)
class Numbers:
    """What LEAST or more said to one question. counts: (words of the option, how many), "" for words that are none.

    median: of what was counted, else None.
    """

    question: str
    n: int
    counts: tuple[tuple[str, int], ...] = ()
    median: float | None = None


def numbers(survey: Survey) -> tuple[Numbers, ...]:
    """Of each question that is chosen from or counted, in their order; nothing of what people wrote in words."""
    asked = (one for one in survey.questions if not one.consent)
    return tuple(found for one in asked if (found := _numbers(one, survey.said(one))))


def _numbers(asked: Question, said: list[Any]) -> Numbers | None:
    if len(said) < LEAST:
        return None
    if asked.kind in COUNTED:
        figures = [one for one in said if isinstance(one, (int, float))]
        counts = tuple(_levels(asked, Counter(figures)))
        return Numbers(asked.header, len(figures), counts, median(figures)) if len(figures) >= LEAST else None
    if asked.kind in CHOSEN and asked.options:
        return Numbers(asked.header, len(said), tuple(_options(asked, said)))
    return None


def _levels(asked: Question, counts: Counter[float]) -> Iterator[tuple[str, int]]:
    for level, words in enumerate(asked.options, 0 if asked.from_zero else 1):
        yield words, counts[level]


def _options(asked: Question, said: list[Any]) -> Iterator[tuple[str, int]]:
    given = [set(_words(one)) for one in said]
    there = dict(map(named, asked.options))
    for kept, words in there.items():
        yield words, sum(kept in one for one in given)
    if other := sum(bool(one - there.keys()) for one in given):
        yield "", other


def _words(said: Any) -> Iterable[str]:
    return map(str, said) if isinstance(said, list) else (str(said),)
