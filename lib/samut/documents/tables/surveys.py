"""Imported survey responses: a sheet each in the workbook, and pages of numbers in the report.

Answers about a person's health or abilities, or that identify a person, are numbers in the workbook as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from samut.documents.blocks import Block, Cell, Column, Document, Heading, Row, Sheet, Words, table
from samut.documents.report.surveys import SurveyNumbers, numbers
from samut.documents.words import line
from samut.documents.writers.xlsx import Tab, TabField
from samut.domain.entries import Entry
from samut.domain.kit.kit import Kit
from samut.domain.rules import calendar
from samut.domain.rules.disclosure import LEAST
from samut.domain.surveys import ImportedSurvey, SurveyQuestion, SurveyResponse, named, surveys
from samut.kit_files.instruments import load_instruments
from samut.settings import share
from samut.texts import Texts

BIRTH = 10
"""Years. Of a day so long before the answer, which may be somebody's birth, only the year is told."""
KINDS = {"age": "number", "grid": "choice"} | {name: name for name in ("number", "choice", "choices", "date")}


def survey_tabs(entries: Sequence[Entry], kit: Kit, texts: Texts) -> Iterator[Tab]:
    """Yield a sheet for each survey: a row a response; of a sensitive survey, the numbers of its questions."""
    for survey in surveys(entries):
        name = texts("export.sheet.survey", id=survey.id)
        tab = _counted(name, survey, texts) if _sensitive(survey, kit) else _rows(name, survey, texts)
        if tab.rows:
            yield tab


def with_surveys(document: Document, entries: Sequence[Entry], kit: Kit, texts: Texts) -> Document:
    """Return a report with the numbers of each survey at its end."""
    imported = surveys(entries)
    if not imported:
        return document
    titles = _titles(kit)
    blocks: list[Block] = [Heading(1, texts("export.report.survey.title"))]
    blocks += [Words((line(texts("export.report.survey.least", least=LEAST), small=True),))]
    blocks += [block for survey in imported for block in _page(survey, titles.get(survey.id, survey.id), texts)]
    return replace(document, sheets=(*document.sheets, Sheet(tuple(blocks))))


def _titles(kit: Kit) -> dict[str, str]:
    instruments, _ = load_instruments(share() / "data" / "instruments")
    rated = {id: form.title for id, form in kit.forms.items()}
    return {
        **rated,
        **{id: instrument.title for id, instrument in instruments.items()},
        **{survey.id: survey.title for survey in kit.surveys},
    }


def _sensitive(survey: ImportedSurvey, kit: Kit) -> bool:
    """Tell whether a survey is sensitive; our own questionnaires are too, which are no survey of the kit."""
    return all(sensitive.id != survey.id or sensitive.sensitive for sensitive in kit.surveys)


def _rows(name: str, survey: ImportedSurvey, texts: Texts) -> Tab:
    first = [
        TabField(texts(f"export.column.{column}"), kind, texts(f"export.meaning.survey_{column}"))
        for column, kind in (("no", "number"), ("answered", "date"))
    ]
    heads = [question.header for question in survey.questions]
    fields = [_field(question, heads, texts) for question in survey.questions]
    rows = (
        (number, calendar.day(response.at) if "T" in response.at else response.at or None,
         *(_value(response, question, texts) for question in survey.questions))
        for number, response in enumerate(survey.responses, 1)
    )  # fmt: skip
    return Tab(name, (*first, *fields), tuple(rows))


def _field(question: SurveyQuestion, heads: list[str], texts: Texts) -> TabField:
    head = question.header if heads.count(question.header) == 1 else f"{question.header} ({question.id})"
    first = 0 if question.from_zero else 1
    levels = question.kind == "number"
    words = [
        f"{number} = {option}" if levels else named(option)[1] for number, option in enumerate(question.options, first)
    ]
    meaning = texts("export.meaning.survey_id", id=question.id)
    among = texts("export.report.among").join(words)
    return TabField(head, KINDS.get(question.kind, "text"), f"{meaning} {among}".strip())


def _value(response: SurveyResponse, question: SurveyQuestion, texts: Texts) -> Any:
    answer, words = response.answers.get(question.key), dict(map(named, question.options))
    if question.kind == "date" and isinstance(answer, str):
        return answer[:4] if _long_before(answer, response.at) else answer
    if isinstance(answer, list):
        return texts("export.report.among").join(words.get(str(choice), str(choice)) for choice in answer) or None
    return words.get(answer, answer) if isinstance(answer, str) else answer


def _long_before(day: str, at: str) -> bool:
    asked_in = int(at[:4]) if at[:4].isdigit() else date.today().year
    return day[:4].isdigit() and asked_in - int(day[:4]) >= BIRTH


def _counted(name: str, survey: ImportedSurvey, texts: Texts) -> Tab:
    heads = (("asked", "text"), ("n", "number"), ("option", "text"), ("chosen", "number"), ("median", "number"))
    fields = [
        TabField(texts(f"export.column.{head}"), kind, texts(f"export.meaning.survey_{head}")) for head, kind in heads
    ]
    rows = (row for number in numbers(survey) for row in _counts(number, texts))
    return Tab(name, tuple(fields), tuple(rows))


def _counts(counted: SurveyNumbers, texts: Texts) -> Iterator[tuple[Any, ...]]:
    if counted.median is not None:
        yield counted.question, counted.n, None, None, counted.median
    for words, count in counted.counts:
        yield counted.question, counted.n, words or texts("export.report.survey.other"), count, None


def _page(survey: ImportedSurvey, title: str, texts: Texts) -> Iterator[Block]:
    yield Heading(2, title)
    yield Words((line(texts("export.report.survey.rows", n=len(survey.responses))),))
    counted = numbers(survey)
    if counted:
        names = ("question", "n", "numbers")
        head = Row(tuple((line(texts(f"export.report.survey.{name}"), bold=True),) for name in names), "head")
        yield table((8.2, Column(1.8, True), 7), [head, *(_row(question, texts) for question in counted)])


def _row(counted: SurveyNumbers, texts: Texts) -> Row:
    middle = (
        [] if counted.median is None else [line(texts("export.report.survey.median", median=f"{counted.median:g}"))]
    )
    counts = [
        line(texts("export.report.survey.count", option=words or texts("export.report.survey.other"), count=count))
        for words, count in counted.counts
    ]
    cell: Cell = (*middle, *counts)
    return Row(((line(counted.question),), (line(str(counted.n)),), cell))
