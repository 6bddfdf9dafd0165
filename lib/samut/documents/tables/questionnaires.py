"""The workbook's sheets of questionnaires: a row a group, or of people numbers of many and unnamed words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from samut.documents.report.model import QuestionnaireReport, Report
from samut.documents.writers.xlsx import Tab, TabField
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import Numbers, words_of
from samut.texts import Texts

Row = tuple[Any, ...]
KINDS = {"number": "number", "choices": "choices"}
COLUMNS = {"asked": "text", "option": "text", "count": "number", "n": "number", "waiting": "number",
           "mean": "number", "median": "number"}  # fmt: skip


def filled_tabs(report: Report, texts: Texts) -> Iterator[Tab]:
    """Yield a sheet for each questionnaire of several kinds that anybody answered; nothing personal is in it."""
    for _, times in groupby(report.filled, key=lambda time: time.instrument.id):
        yield _tab(report, list(times), texts)


def _tab(report: Report, times: list[QuestionnaireReport], texts: Texts) -> Tab:
    instrument = times[0].instrument
    columns = ("code", "group") if instrument.by == "group" else COLUMNS
    named = [_field(name, COLUMNS.get(name, "text"), texts) for name in ("when", *columns)]
    rows = [
        (texts(f"export.filled.{time.when or 'once'}"), *row)
        for time in times
        for row in (_of_groups(report, time, texts) if instrument.by == "group" else _of_people(time))
    ]
    open_fields = [TabField(item.text, KINDS.get(item.kind, "text"), instrument.title) for item in _open(instrument)]
    fields = (*named, *(open_fields if instrument.by == "group" else ()))
    return Tab(texts("export.sheet.filled", id=instrument.id), fields, tuple(rows))


def _field(name: str, kind: str, texts: Texts) -> TabField:
    return TabField(texts(f"export.column.{name}"), kind, texts(f"export.meaning.{name}"))


def _open(instrument: Instrument) -> list[Item]:
    return [item for item in instrument.items if not item.personal]


def _of_groups(report: Report, time: QuestionnaireReport, texts: Texts) -> Iterator[Row]:
    for sheet in time.sheets:
        team = report.team(sheet.group)
        answers = (_cell(time.instrument, item, sheet.answers.get(item.id), texts) for item in _open(time.instrument))
        yield (team.code if team else None, team.name if team else None, *answers)


def _cell(instrument: Instrument, item: Item, value: Any, texts: Texts) -> Any:
    if value is None or item.kind == "number":
        return value
    return texts("export.report.among").join(words_of(instrument, item, value))


def _of_people(time: QuestionnaireReport) -> Iterator[Row]:
    for item, numbers in time.numbers:
        counted = list(_counted(item, numbers)) or [(None, None)]
        for option, count in counted:
            yield (item.text, option, count, numbers.n or None, numbers.waiting, numbers.mean, numbers.median)


def _counted(item: Item, numbers: Numbers) -> Iterator[tuple[Any, Any]]:
    """Yield the options with how many chose them.

    Words each by themselves, sorted, not in the order of their authors.
    """
    if item.kind == "text":
        yield from ((words, None) for words in sorted(numbers.answers))
    yield from numbers.counts
