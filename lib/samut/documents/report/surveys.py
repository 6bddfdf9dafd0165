"""Survey responses as numbers of many: how often each option was chosen, and the middle of what was counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from samut.domain.rules.disclosure import LEAST
from samut.domain.surveys import ImportedSurvey, SurveyQuestion, named

CHOSEN, COUNTED = ("choice", "choices", "grid"), ("number", "age")


@dataclass(frozen=True)
class SurveyNumbers:
    """The answers of LEAST people or more to one question. counts: (words of the option, how many), "" for other words.

    median: of the numbers, else None.
    """

    question: str
    n: int
    counts: tuple[tuple[str, int], ...] = ()
    median: float | None = None


def numbers(survey: ImportedSurvey) -> tuple[SurveyNumbers, ...]:
    """Return the numbers of each question with options or numbers, in their order.

    Nothing of what people wrote in words.
    """
    questions = (question for question in survey.questions if not question.consent)
    return tuple(counted for question in questions if (counted := _numbers(question, survey.answers_to(question))))


def _numbers(question: SurveyQuestion, answers: list[Any]) -> SurveyNumbers | None:
    if len(answers) < LEAST:
        return None
    if question.kind in COUNTED:
        figures = [answer for answer in answers if isinstance(answer, (int, float))]
        counts = tuple(_levels(question, Counter(figures)))
        return SurveyNumbers(question.header, len(figures), counts, median(figures)) if len(figures) >= LEAST else None
    if question.kind in CHOSEN and question.options:
        return SurveyNumbers(question.header, len(answers), tuple(_options(question, answers)))
    return None


def _levels(question: SurveyQuestion, counts: Counter[float]) -> Iterator[tuple[str, int]]:
    for level, words in enumerate(question.options, 0 if question.from_zero else 1):
        yield words, counts[level]


def _options(question: SurveyQuestion, answers: list[Any]) -> Iterator[tuple[str, int]]:
    choices = [set(_words(answer)) for answer in answers]
    options = dict(map(named, question.options))
    for option, words in options.items():
        yield words, sum(option in chosen for chosen in choices)
    if other := sum(bool(chosen - options.keys()) for chosen in choices):
        yield "", other


def _words(answer: Any) -> Iterable[str]:
    return map(str, answer) if isinstance(answer, list) else (str(answer),)
