"""Our questionnaires as XLSForm, for KoboToolbox and ODK: files collected with them can be imported again.

https://xlsform.org/en/ : the sheets survey, choices and settings. `question_library` finds these names again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from samut.domain.kit.instrument import Instrument, Item
from samut.domain.kit.kit import Form, Kit
from samut.errors import SamutError
from samut.survey_import.mapping import CONSENT
from samut.survey_import.proposals.question_library import CODE, NO, TIMES, WHEN, YES, consent_of, level_words
from samut.texts import Texts

VERSION = "1"
CODE_SHAPE = "regex(., '^.{4,40}$')"
Row = dict[str, str]


@dataclass(frozen=True)
class Sheets:
    """An XLSForm: a row for each question, each choice and the form itself: {column: words}."""

    id: str
    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: tuple[Row, ...]


@dataclass(frozen=True)
class _Words:
    """The texts' words under the heads of their language."""

    texts: Texts

    def label(self, words: str) -> Row:
        return {f"label::{self.texts('xlsform.language')}": words}

    def hint(self, words: str) -> Row:
        return {f"hint::{self.texts('xlsform.language')}": words} if words else {}

    def text_label(self, name: str) -> Row:
        return self.label(self.texts(f"xlsform.{name}"))

    def complaint(self, words: str) -> Row:
        return {f"constraint_message::{self.texts('xlsform.language')}": words}


def forms(kit: Kit, instruments: Mapping[str, Instrument], texts: Texts) -> Iterator[Sheets]:
    """Yield a form for each questionnaire, and for each form of the kit that people rate themselves by."""
    words = _Words(texts)
    for instrument in instruments.values():
        levels = [(str(value), word) for value, word in zip(instrument.values, instrument.responses, strict=True)]
        lists = _choices("level", levels, words)
        if instrument.kind == "mixed":
            lists += [row for item in instrument.items for row in _options(instrument, item, words)]
        questions = (
            [_mixed(instrument, item, words) for item in instrument.items]
            if instrument.kind == "mixed"
            else list(_items(instrument, words))
        )
        sheets = _sheets(
            instrument.id, instrument.title, instrument.intro, questions, lists, words, consent_of(instrument)
        )
        yield _once(sheets) if instrument.kind == "mixed" and not instrument.twice else sheets
    for form in kit.forms.values():
        if form.roles:
            levels = [(str(level), word) for level, word in enumerate(level_words(form), 1)]
            lists = _choices("level", levels, words)
            yield _sheets(form.id, form.title, form.num, list(_roles(form, words)), lists, words)


def write_forms(sheets: Sequence[Sheets], folder: Path) -> list[Path]:
    """Write an .xlsx for each, under its id. Raises SamutError if they can't be written."""
    import openpyxl

    paths = []
    for form in sheets:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name in ("survey", "choices", "settings"):
            _fill(book.create_sheet(name), getattr(form, name))
        path = folder / f"{form.id}.xlsx"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            book.save(path)
        except OSError as error:
            raise SamutError("imports.not_written", where=str(path), why=error.strerror or error) from error
        paths.append(path)
    return paths


def _fill(sheet: Any, rows: Sequence[Row]) -> None:
    """Write rows; all cells are text, whatever they begin with."""
    heads = list(dict.fromkeys(head for row in rows for head in row))
    for line, values in enumerate((heads, *([row.get(head, "") for head in heads] for row in rows)), 1):
        for place, value in enumerate(values, 1):
            if value:
                cell = sheet.cell(line, place)
                cell.value, cell.data_type = value, "s"


def _sheets(
    id: str, title: str, intro: str, questions: list[Row], lists: list[Row], words: _Words, consent: str = CONSENT
) -> Sheets:
    hint = words.hint(words.texts("xlsform.code_hint"))
    agreed = f"${{{id}_{CONSENT}}} = '{YES}'"
    survey: list[Row] = [
        {"type": "start", "name": "start"},
        {"type": "note", "name": f"{id}_about", **words.label(title), **words.hint(intro)},
        {"type": "select_one agree", "name": f"{id}_{CONSENT}", **words.text_label(consent), "required": "yes"},
        {"type": "begin_group", "name": id, **words.label(title), "relevant": agreed},
        {"type": "select_one times", "name": f"{id}_{WHEN}", **words.text_label("when"), "required": "yes"},
        {
            "type": "text", "name": f"{id}_{CODE}", **words.text_label("code"), **hint,
            "constraint": CODE_SHAPE, **words.complaint(words.texts("xlsform.code_short")),
        },
        *questions,
        {"type": "end_group"},
    ]  # fmt: skip
    agree = [(YES, words.texts("xlsform.agree")), (NO, words.texts("xlsform.refuse"))]
    times = [(time, words.texts(f"xlsform.{time}")) for time in TIMES]
    choices = [*_choices("agree", agree, words), *_choices("times", times, words), *lists]
    setting = {
        "form_title": title, "form_id": f"samut_{id}", "version": VERSION,
        "default_language": words.texts("xlsform.language"),
    }  # fmt: skip
    return Sheets(id, tuple(survey), tuple(choices), (setting,))


def _choices(name: str, options: Sequence[tuple[str, str]], words: _Words) -> list[Row]:
    return [{"list_name": name, "name": value, **words.label(word)} for value, word in options]


def _items(instrument: Instrument, words: _Words) -> Iterator[Row]:
    for item in instrument.items:
        yield {
            "type": "select_one level",
            "name": f"{instrument.id}_{item.id}",
            **words.label(item.text),
            "required": "yes",
        }


def _once(form: Sheets) -> Sheets:
    """Return a form without before and after, and without the code they are paired by."""
    survey = (row for row in form.survey if row.get("name") not in (f"{form.id}_{WHEN}", f"{form.id}_{CODE}"))
    choices = (row for row in form.choices if row["list_name"] != "times")
    return replace(form, survey=tuple(survey), choices=tuple(choices))


def _mixed(instrument: Instrument, item: Item, words: _Words) -> Row:
    """Return an item of its own kind, which may be left out."""
    name = f"{instrument.id}_{item.id}"
    types = {"level": "select_one level", "choice": f"select_one {name}", "choices": f"select_multiple {name}",
             "number": "decimal", "text": "text"}  # fmt: skip
    row = {"type": types[item.kind], "name": name, **words.label(item.text)}
    if item.kind != "number":
        return row
    limits = words.texts("xlsform.between", least=item.least, most=item.most)
    return {**row, "constraint": f". >= {item.least} and . <= {item.most}", **words.complaint(limits)}


def _options(instrument: Instrument, item: Item, words: _Words) -> list[Row]:
    """Return options named by their place: a name may have no spaces in it."""
    return _choices(f"{instrument.id}_{item.id}", [(str(n), point) for n, point in enumerate(item.points, 1)], words)


def _roles(form: Form, words: _Words) -> Iterator[Row]:
    note = next((column.text for column in form.columns if column.id == "note"), "")
    for role in form.roles:
        title = words.label(f"{role.num} {role.text}".strip())
        yield {"type": "begin_group", "name": f"{form.id}_{role.id}", **title}
        for item in role.items:
            label = words.label(f"{item.num} {item.text}".strip())
            yield {"type": "select_one level", "name": f"{form.id}_{item.id}", **label, "required": "yes"}
        yield {"type": "text", "name": f"{form.id}_{role.id}_note", **words.label(note)}
        yield {"type": "end_group"}
