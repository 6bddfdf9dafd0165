"""The workbook's sheets of questionnaires: a row a group, or of people numbers of many and unnamed words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from samut.documents.report.model import Filled, Report
from samut.documents.writers.xlsx import Field, Tab
from samut.domain.kit.instrument import Instrument, Item
from samut.domain.rules.questionnaire import Numbers, words_of
from samut.texts import Texts

Row = tuple[Any, ...]
KINDS = {"number": "number", "choices": "choices"}
COLUMNS = {"asked": "text", "option": "text", "count": "number", "n": "number", "waiting": "number",
           "mean": "number", "median": "number"}  # fmt: skip


def filled_tabs(report: Report, texts: Texts) -> Iterator[Tab]:
    """One for each questionnaire of several kinds that anybody answered; nothing personal is in it."""
    for _, found in groupby(report.filled, key=lambda one: one.instrument.id):
        yield _tab(report, list(found), texts)


def _tab(report: Report, found: list[Filled], texts: Texts) -> Tab:
    one = found[0].instrument
    columns = ("code", "group") if one.by == "group" else COLUMNS
    named = [_field(name, COLUMNS.get(name, "text"), texts) for name in ("when", *columns)]
    rows = [
        (texts(f"export.filled.{told.when or 'once'}"), *row)
        for told in found
        for row in (_of_groups(report, told, texts) if one.by == "group" else _of_people(told))
    ]
    asked = [Field(item.text, KINDS.get(item.kind, "text"), one.title) for item in _open(one)]
    fields = (*named, *(asked if one.by == "group" else ()))
    return Tab(texts("export.sheet.filled", id=one.id), fields, tuple(rows))


def _field(name: str, kind: str, texts: Texts) -> Field:
    return Field(texts(f"export.column.{name}"), kind, texts(f"export.meaning.{name}"))


def _open(one: Instrument) -> list[Item]:
    return [item for item in one.items if not item.personal]


def _of_groups(report: Report, told: Filled, texts: Texts) -> Iterator[Row]:
    for sheet in told.sheets:
        team = report.team(sheet.group)
        answers = (_cell(told.instrument, item, sheet.answers.get(item.id), texts) for item in _open(told.instrument))
        yield (team.code if team else None, team.name if team else None, *answers)


def _cell(one: Instrument, item: Item, said: Any, texts: Texts) -> Any:
    if said is None or item.kind == "number":
        return said
    return texts("export.report.among").join(words_of(one, item, said))


def _of_people(told: Filled) -> Iterator[Row]:
    for item, numbers in told.numbers:
        counted = list(_counted(item, numbers)) or [(None, None)]
        for option, count in counted:
            yield (item.text, option, count, numbers.n or None, numbers.waiting, numbers.mean, numbers.median)


def _counted(item: Item, numbers: Numbers) -> Iterator[tuple[Any, Any]]:
    """The options with how many chose them; of words each, in their own order and not that of who wrote them."""
    if item.kind == "text":
        yield from ((said, None) for said in sorted(numbers.answers))
    yield from numbers.counts
