"""Proposing a mapping for a table: by known questions, by its headings, and by the values of its columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from samut.errors import SamutError
from samut.survey_import.files.spreadsheets import SourceTable
from samut.survey_import.mapping import CONSENT, Between, MappedColumn, Mapping, name_of
from samut.survey_import.proposals import headings as heads
from samut.survey_import.proposals.question_library import KnownQuestion, Library
from samut.survey_import.values.datetimes import DateForm, date_form, written
from samut.survey_import.values.values import split
from samut.survey_import.vocabulary import Vocabulary
from samut.thai import same_key, to_digits

MOST, HALF = 0.9, 0.5
"""Share of a column's values that have to be of a kind, for the column to be of it; half if its heading says so."""
ENOUGH = 400
"""Values of a column that are looked at to tell of what kind it is."""
FEW, LONG = 15, 80
"""The most options a question is taken to have, and how long one may be."""
_PHONE = re.compile(r"(?:\+66|0)(?:[ -]?\d){8,9}")
_CITIZEN = re.compile(r"\d(?:[ -]?\d){12}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_FIGURE = re.compile(r"-?[\d,]+(?:\.\d+)?")
_NAMES = re.compile(r"[A-Za-z0-9_-]+(?: [A-Za-z0-9_-]+)*")
_GRID = re.compile(r"(?s)(.+?)\s*\[([^\[\]]+)\](?: \(\d+\))?")


@dataclass(frozen=True)
class Proposal:
    """A proposed mapping. notes: (code, heading) of guesses to be looked at: learned, order, era, person, who."""

    mapping: Mapping
    notes: tuple[tuple[str, str], ...] = ()


def survey_of(table: SourceTable, library: Library, file: str) -> str:
    """Return the survey a file is of, by its questions or its name. Raises SamutError if neither shows it."""
    counts = Counter(
        question.id.split(".")[0]
        for heading in table.headings
        if (question := library.find(heading)) and "." in question.id
    )
    if counts and (best := counts.most_common(1)[0])[1] > 1:
        return best[0]
    name = same_key(file)
    named = [
        survey.id for survey in library.surveys if same_key(survey.title) in name or name.startswith(f"{survey.id}-")
    ]
    if len(named) == 1:
        return named[0]
    surveys = ", ".join(f"{survey.id} {survey.title}" for survey in library.surveys)
    raise SamutError("imports.which_survey", where=file, there=surveys)


@dataclass
class Proposing:
    """A proposal in the making. today: this year, C.E."""

    table: SourceTable
    words: Vocabulary
    library: Library
    today: int
    notes: list[tuple[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.program = heads.program(self.table.headings, self.words)

    def proposal(self, survey: str, before: Sequence[MappedColumn] = ()) -> Proposal:
        """Propose a mapping. before: columns of a mapping for nearly the same headings, which stay as they are."""
        self.roles = heads.roles(self.table.headings, self.words)
        self.ticks = self._ticks()
        self.survey = survey
        earlier = {column.header: column for column in before}
        columns = [
            earlier.get(heading) or self.column(place, heading) for place, heading in enumerate(self.table.headings)
        ]
        name = name_of(survey, self.table.headings)
        return Proposal(Mapping(name=name, survey=survey, columns=apart(columns)), tuple(self.notes))

    def column(self, place: int, heading: str) -> MappedColumn:
        """Return what one column seems to be."""
        cells = self.table.column(place)
        if heading in self.roles:
            return self.role(heading, cells)
        if self.program == "kobo" and heads.key_of(heading) in self.words.form_tool:
            return MappedColumn(header=heading, kind="skip")
        if question := self.library.find(heading):
            return self.known_question(self.library.for_survey(self.survey, question), heading)
        if heads.is_person(heading, self.words) or _identifying(cells):
            self.notes.append(("person", heading))
            return MappedColumn(header=heading, kind="skip", identifies="person")
        if heading in self.ticks:
            parent, option = heads.last(self.ticks[heading][0]), self.ticks[heading][1]
            return MappedColumn(header=heading, kind="choices", id=f"{parent}.{option}", of=parent, tick=option)
        if any(parent == heading for parent, _ in self.ticks.values()):
            return MappedColumn(header=heading, kind="skip")
        return self.new_question(place, heading, cells)

    def role(self, heading: str, cells: list[str]) -> MappedColumn:
        """Return a column that says when, or which row it is."""
        zone: Literal["", "utc"] = "utc" if self.program == "kobo" else ""
        if self.roles[heading] == "row":
            is_time = heads.key_of(heading) in self.words.form_tool_at
            return MappedColumn(header=heading, kind="skip", identifies="row", zone=zone if is_time else "")
        when = self.when(heading, cells)
        return MappedColumn(
            header=heading, kind="date", id="at", era=when.era, order=when.order, zone=zone, identifies="at"
        )

    def known_question(self, question: KnownQuestion, heading: str) -> MappedColumn:
        """Return a column as a question of ours is read."""
        return MappedColumn(
            header=heading, kind=question.kind, id=question.id, options=question.options, from_zero=question.from_zero,
            identifies=question.identifies,
            between="" if question.kind != "choices" else " " if self.program == "kobo" else ",",
        )  # fmt: skip

    def new_question(self, place: int, heading: str, cells: list[str]) -> MappedColumn:
        """Return a column of an unknown question, by its values."""
        id = heads.own_id(heading, place)
        if heads.is_consent(heading, self.words) and len(set(cells)) <= 3:
            return MappedColumn(header=heading, kind="choice", id=CONSENT, identifies="consent", other=True)
        before = len(self.notes)
        column = self.by_values(MappedColumn(header=heading, id=id), cells)
        if self.may_name(column, cells):
            self.notes[before:] = [("who", heading)]
            return MappedColumn(header=heading, kind="skip", identifies="person")
        if heads.is_place(heading, self.words) and column.kind in ("text", "choice"):
            column = replace(column, identifies="place", id=heads.place_id(heading, self.words) or id)
        if _GRID.fullmatch(heading) and column.kind in ("choice", "choices", "number", "text"):
            column = replace(column, kind="grid", options=() if column.kind == "text" else column.options)
        return column

    def may_name(self, column: MappedColumn, cells: list[str]) -> bool:
        """Tell whether it asks for somebody and is answered in words; a name that comes often looks like an option."""
        plain = {*self.words.yes, *self.words.no, *self.words.no_name}
        in_words = column.kind in ("text", "choice", "choices") and not all(same_key(cell) in plain for cell in cells)
        return in_words and heads.asks_who(column.header, self.words)

    def by_values(self, column: MappedColumn, cells: list[str]) -> MappedColumn:
        """Return the column as its values look."""
        if heads.is_age(column.header, self.words) and _share(cells, r"\D*\d{1,3}\D*", HALF):
            return replace(column, kind="age")
        if _share(cells, _FIGURE.pattern) and not _years(cells):
            return replace(column, kind="number")
        dates = sum(written(cell, self.words) is not None for cell in _some(cells))
        if cells and dates >= MOST * len(_some(cells)):
            when = self.when(column.header, cells)
            return replace(column, kind="date", era=when.era, order=when.order)
        between, options = self.several(cells)
        if between:
            self.notes.append(("learned", column.header))
            return replace(column, kind="choices", between=between, options=options)
        if _few(cells):
            return replace(column, kind="choice", options=tuple(dict.fromkeys(cells)), other=True)
        return column

    def several(self, cells: list[str]) -> tuple[Between, tuple[str, ...]]:
        """Return the sign between several options in a cell, and the options in the column; ("", ()) without one."""
        signs: tuple[Between, ...] = (";", ",")
        if self.program == "kobo" and all(map(_NAMES.fullmatch, cells)):
            signs = (" ",)
        for between in (sign for sign in signs if any(sign in cell for cell in cells)):
            parts = [list(split(cell, between)) for cell in cells]
            counts = Counter(option for part in parts for option in part)
            most = max(map(len, parts), default=0)
            seen_again = sum(counts.values()) >= 2 * len(counts)
            if most > 1 and seen_again and len(counts) <= FEW and max(map(len, counts)) <= LONG:
                return between, tuple(counts)
        return "", ()

    def when(self, heading: str, cells: list[str]) -> DateForm:
        """Return era and order of a column of dates; those it leaves open are noted, to be asked."""
        form = date_form((date for cell in cells if (date := written(cell, self.words))), self.today)
        self.notes += [(ask, heading) for ask in form.asks]
        return form

    def _ticks(self) -> dict[str, tuple[str, str]]:
        """Return {heading: (its question, the option)} of columns that are yes or no throughout."""
        if self.program != "kobo":
            return {}
        places = {heading: place for place, heading in enumerate(self.table.headings)}
        may_be = {*self.words.yes, *self.words.no}
        ticks = {}
        for heading, parent, option in heads.ticks(self.table.headings):
            cells = self.table.column(places[heading])
            if cells and all(same_key(cell) in may_be for cell in cells) and not self.library.find(heading):
                ticks[heading] = (parent, option)
        return ticks


def apart(columns: Sequence[MappedColumn]) -> tuple[MappedColumn, ...]:
    """Return columns with no id twice: the second has a number behind it."""
    seen: Counter[str] = Counter()
    columns_apart = []
    for column in columns:
        seen[column.id] += 1
        again = column.kind != "skip" and seen[column.id] > 1
        columns_apart.append(replace(column, id=f"{column.id}_{seen[column.id]}") if again else column)
    return tuple(columns_apart)


def _identifying(cells: list[str]) -> bool:
    """Tell whether cells are phones, citizens' numbers or addresses of e-mail, under any heading."""
    return any(_share(cells, shape.pattern) for shape in (_PHONE, _CITIZEN, _EMAIL))


def _years(cells: list[str]) -> bool:
    years = [cell for cell in _some(cells) if re.fullmatch(r"(19|20|24|25)\d\d", to_digits(cell, "arabic"))]
    return bool(cells) and len(years) == len(_some(cells))


def _share(cells: list[str], shape: str, least: float = MOST) -> bool:
    some = _some(cells)
    fits = sum(bool(re.fullmatch(shape, to_digits(cell, "arabic"))) for cell in some)
    return bool(some) and fits >= least * len(some)


def _some(cells: list[str]) -> list[str]:
    """Return as many cells as show what all are, from the whole length of the column."""
    return cells[:: max(1, len(cells) // ENOUGH)]


def _few(cells: list[str]) -> bool:
    values = set(cells)
    return len(cells) >= 2 * len(values) and len(values) <= FEW and all(len(cell) <= LONG for cell in values)
