"""Survey responses that were brought in: a sheet each in the workbook, and pages of numbers in the report.

What tells of a person's health or abilities, or of a person, is numbers in the workbook as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from samut.documents.blocks import Block, Cell, Column, Document, Heading, Row, Sheet, Words, table
from samut.documents.report.surveys import Numbers, numbers
from samut.documents.words import line
from samut.documents.writers.xlsx import Field, Tab
from samut.domain.entries import Entry
from samut.domain.kit.kit import Kit
from samut.domain.rules import calendar
from samut.domain.rules.disclosure import LEAST
from samut.domain.surveys import Question, Response, Survey, named, surveys
from samut.kit_files.instruments import load_instruments
from samut.settings import share
from samut.texts import Texts

BIRTH = 10
"""Years. Of a day so long before the answer, which may be somebody's birth, only the year is told."""
KINDS = {"age": "number", "grid": "choice"} | {name: name for name in ("number", "choice", "choices", "date")}


def survey_tabs(entries: Sequence[Entry], kit: Kit, texts: Texts) -> Iterator[Tab]:
    """A sheet a survey: a row a response; of what is sensitive, the numbers of its questions."""
    for survey in surveys(entries):
        name = texts("export.sheet.survey", id=survey.id)
        found = _counted(name, survey, texts) if _sensitive(survey, kit) else _rows(name, survey, texts)
        if found.rows:
            yield found


def with_surveys(document: Document, entries: Sequence[Entry], kit: Kit, texts: Texts) -> Document:
    """A report with the numbers of each survey at its end."""
    found = surveys(entries)
    if not found:
        return document
    titles = _titles(kit)
    blocks: list[Block] = [Heading(1, texts("export.report.survey.title"))]
    blocks += [Words((line(texts("export.report.survey.least", least=LEAST), small=True),))]
    blocks += [block for one in found for block in _page(one, titles.get(one.id, one.id), texts)]
    return replace(document, sheets=(*document.sheets, Sheet(tuple(blocks))))


def _titles(kit: Kit) -> dict[str, str]:
    instruments, _ = load_instruments(share() / "data" / "instruments")
    rated = {id: form.title for id, form in kit.forms.items()}
    return {**rated, **{id: one.title for id, one in instruments.items()}, **{one.id: one.title for one in kit.surveys}}


def _sensitive(survey: Survey, kit: Kit) -> bool:
    """Also our own questionnaires, which are no survey of the kit."""
    return all(one.id != survey.id or one.sensitive for one in kit.surveys)


def _rows(name: str, survey: Survey, texts: Texts) -> Tab:
    first = [Field(texts(f"export.column.{one}"), kind, texts(f"export.meaning.survey_{one}")) for one, kind in
             (("no", "number"), ("answered", "date"))]  # fmt: skip
    heads = [one.header for one in survey.questions]
    fields = [_field(one, heads, texts) for one in survey.questions]
    rows = (
        (number, calendar.day(one.at) if "T" in one.at else one.at or None,
         *(_said(one, asked, texts) for asked in survey.questions))
        for number, one in enumerate(survey.responses, 1)
    )  # fmt: skip
    return Tab(name, (*first, *fields), tuple(rows))


def _field(one: Question, heads: list[str], texts: Texts) -> Field:
    head = one.header if heads.count(one.header) == 1 else f"{one.header} ({one.id})"
    first = 0 if one.from_zero else 1
    levels = one.kind == "number"
    words = [f"{number} = {option}" if levels else named(option)[1] for number, option in enumerate(one.options, first)]
    meaning = texts("export.meaning.survey_id", id=one.id)
    among = texts("export.report.among").join(words)
    return Field(head, KINDS.get(one.kind, "text"), f"{meaning} {among}".strip())


def _said(response: Response, asked: Question, texts: Texts) -> Any:
    said, words = response.answers.get(asked.key), dict(map(named, asked.options))
    if asked.kind == "date" and isinstance(said, str):
        return said[:4] if _long_before(said, response.at) else said
    if isinstance(said, list):
        return texts("export.report.among").join(words.get(str(one), str(one)) for one in said) or None
    return words.get(said, said) if isinstance(said, str) else said


def _long_before(day: str, at: str) -> bool:
    asked_in = int(at[:4]) if at[:4].isdigit() else date.today().year
    return day[:4].isdigit() and asked_in - int(day[:4]) >= BIRTH


def _counted(name: str, survey: Survey, texts: Texts) -> Tab:
    heads = (("asked", "text"), ("n", "number"), ("option", "text"), ("chosen", "number"), ("median", "number"))
    fields = [Field(texts(f"export.column.{one}"), kind, texts(f"export.meaning.survey_{one}")) for one, kind in heads]
    rows = (row for one in numbers(survey) for row in _counts(one, texts))
    return Tab(name, tuple(fields), tuple(rows))


def _counts(one: Numbers, texts: Texts) -> Iterator[tuple[Any, ...]]:
    if one.median is not None:
        yield one.question, one.n, None, None, one.median
    for words, count in one.counts:
        yield one.question, one.n, words or texts("export.report.survey.other"), count, None


def _page(survey: Survey, title: str, texts: Texts) -> Iterator[Block]:
    yield Heading(2, title)
    yield Words((line(texts("export.report.survey.rows", n=len(survey.responses))),))
    found = numbers(survey)
    if found:
        names = ("question", "n", "numbers")
        head = Row(tuple((line(texts(f"export.report.survey.{name}"), bold=True),) for name in names), "head")
        yield table((8.2, Column(1.8, True), 7), [head, *(_row(one, texts) for one in found)])


def _row(one: Numbers, texts: Texts) -> Row:
    middle = [] if one.median is None else [line(texts("export.report.survey.median", median=f"{one.median:g}"))]
    counts = [
        line(texts("export.report.survey.count", option=words or texts("export.report.survey.other"), count=count))
        for words, count in one.counts
    ]
    cell: Cell = (*middle, *counts)
    return Row(((line(one.question),), (line(str(one.n)),), cell))
