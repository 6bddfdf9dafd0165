"""Our questionnaires as XLSForm, for KoboToolbox and ODK: what is collected with them can be brought in again.

https://xlsform.org/en/ : the sheets survey, choices and settings. Names are those `known` finds again.
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
    """An XLSForm, a row a question, a choice or the form's own: {column: words}."""

    id: str
    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: tuple[Row, ...]


@dataclass(frozen=True)
class _Words:
    """texts' words under the heads of their language."""

    texts: Texts

    def label(self, words: str) -> Row:
        return {f"label::{self.texts('xlsform.language')}": words}

    def hint(self, words: str) -> Row:
        return {f"hint::{self.texts('xlsform.language')}": words} if words else {}

    def said(self, name: str) -> Row:
        return self.label(self.texts(f"xlsform.{name}"))

    def complaint(self, words: str) -> Row:
        return {f"constraint_message::{self.texts('xlsform.language')}": words}


def forms(kit: Kit, instruments: Mapping[str, Instrument], texts: Texts) -> Iterator[Sheets]:
    """One for each questionnaire, and for each form of the kit that people rate themselves by."""
    words = _Words(texts)
    for one in instruments.values():
        levels = [(str(value), said) for value, said in zip(one.values, one.responses, strict=True)]
        lists = _choices("level", levels, words)
        if one.kind == "mixed":
            lists += [row for item in one.items for row in _options(one, item, words)]
        asked = [_mixed(one, item, words) for item in one.items] if one.kind == "mixed" else list(_items(one, words))
        found = _sheets(one.id, one.title, one.intro, asked, lists, words, consent_of(one))
        yield _once(found) if one.kind == "mixed" and not one.twice else found
    for form in kit.forms.values():
        if form.roles:
            levels = [(str(level), said) for level, said in enumerate(level_words(form), 1)]
            lists = _choices("level", levels, words)
            yield _sheets(form.id, form.title, form.num, list(_roles(form, words)), lists, words)


def write_forms(found: Sequence[Sheets], folder: Path) -> list[Path]:
    """An .xlsx for each, under its id. Raises SamutError where they can't be written."""
    import openpyxl

    paths = []
    for one in found:
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name in ("survey", "choices", "settings"):
            _fill(book.create_sheet(name), getattr(one, name))
        path = folder / f"{one.id}.xlsx"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            book.save(path)
        except OSError as error:
            raise SamutError("imports.not_written", where=str(path), why=error.strerror or error) from error
        paths.append(path)
    return paths


def _fill(sheet: Any, rows: Sequence[Row]) -> None:
    """All cells are text, whatever they begin with."""
    heads = list(dict.fromkeys(head for row in rows for head in row))
    for line, values in enumerate((heads, *([row.get(head, "") for head in heads] for row in rows)), 1):
        for place, value in enumerate(values, 1):
            if value:
                cell = sheet.cell(line, place)
                cell.value, cell.data_type = value, "s"


def _sheets(
    id: str, title: str, intro: str, asked: list[Row], lists: list[Row], words: _Words, consent: str = CONSENT
) -> Sheets:
    hint = words.hint(words.texts("xlsform.code_hint"))
    agreed = f"${{{id}_{CONSENT}}} = '{YES}'"
    survey: list[Row] = [
        {"type": "start", "name": "start"},
        {"type": "note", "name": f"{id}_about", **words.label(title), **words.hint(intro)},
        {"type": "select_one agree", "name": f"{id}_{CONSENT}", **words.said(consent), "required": "yes"},
        {"type": "begin_group", "name": id, **words.label(title), "relevant": agreed},
        {"type": "select_one times", "name": f"{id}_{WHEN}", **words.said("when"), "required": "yes"},
        {
            "type": "text", "name": f"{id}_{CODE}", **words.said("code"), **hint,
            "constraint": CODE_SHAPE, **words.complaint(words.texts("xlsform.code_short")),
        },
        *asked,
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
    return [{"list_name": name, "name": value, **words.label(said)} for value, said in options]


def _items(one: Instrument, words: _Words) -> Iterator[Row]:
    for item in one.items:
        yield {"type": "select_one level", "name": f"{one.id}_{item.id}", **words.label(item.text), "required": "yes"}


def _once(form: Sheets) -> Sheets:
    """Without before and after, and the code they are paired by."""
    survey = (row for row in form.survey if row.get("name") not in (f"{form.id}_{WHEN}", f"{form.id}_{CODE}"))
    choices = (row for row in form.choices if row["list_name"] != "times")
    return replace(form, survey=tuple(survey), choices=tuple(choices))


def _mixed(one: Instrument, item: Item, words: _Words) -> Row:
    """An item of its own kind, which may be left out."""
    name = f"{one.id}_{item.id}"
    types = {"level": "select_one level", "choice": f"select_one {name}", "choices": f"select_multiple {name}",
             "number": "decimal", "text": "text"}  # fmt: skip
    row = {"type": types[item.kind], "name": name, **words.label(item.text)}
    if item.kind != "number":
        return row
    said = words.texts("xlsform.between", least=item.least, most=item.most)
    return {**row, "constraint": f". >= {item.least} and . <= {item.most}", **words.complaint(said)}


def _options(one: Instrument, item: Item, words: _Words) -> list[Row]:
    """Named by their place: a name may have no spaces in it."""
    return _choices(f"{one.id}_{item.id}", [(str(n), said) for n, said in enumerate(item.points, 1)], words)


def _roles(form: Form, words: _Words) -> Iterator[Row]:
    note = next((column.text for column in form.columns if column.id == "note"), "")
    for role in form.roles:
        title = words.label(f"{role.num} {role.text}".strip())
        yield {"type": "begin_group", "name": f"{form.id}_{role.id}", **title}
        for item in role.items:
            said = words.label(f"{item.num} {item.text}".strip())
            yield {"type": "select_one level", "name": f"{form.id}_{item.id}", **said, "required": "yes"}
        yield {"type": "text", "name": f"{form.id}_{role.id}_note", **words.label(note)}
        yield {"type": "end_group"}
