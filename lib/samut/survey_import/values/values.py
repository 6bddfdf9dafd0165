"""One cell read as its column says. If that can't be, it is `Bad`, with a code of the texts in imports_rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from samut.domain.surveys import named
from samut.errors import SamutError
from samut.survey_import.mapping import MappedColumn
from samut.survey_import.values.datetimes import THAILAND, Unread, day_of, moment_of, written
from samut.survey_import.vocabulary import Vocabulary
from samut.thai import clean, same_key, to_digits

LONGEST = 10_000
OLDEST_PERSON = 120
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# Google Forms parts options by a semicolon in its CSV, by a comma in its spreadsheet.
_OTHER = {";": ",", ",": ";"}
_AGE = re.compile(r"\D*(\d{1,3})\D*")


@lru_cache(50_000)
def key_of(cell: str) -> str:
    """Return `same_key` of a cell, remembered for values that many cells have."""
    return same_key(cell)


class Bad(Exception):
    """A cell that can't be read. code: of a text in the room imports_rows; values: what its placeholders stand for."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code, self.values = code, values


@dataclass(frozen=True)
class Reader:
    """A reader of cells. today: this year, C.E. seal: makes a hash of the questionnaire's id and a private code."""

    words: Vocabulary
    today: int
    seal: Callable[[str, str], str]

    def value(self, column: MappedColumn, cell: str) -> Any:
        """Return a cell that is not empty, as it is stored. Raises Bad."""
        if column.identifies == "code":
            return self.seal(column.id.split(".")[0], _text(cell))
        if column.of:
            return [column.tick] if self.ticked(cell) else []
        if column.kind in ("choices", "grid") and column.between:
            return _several(column, cell)
        return {"number": _number, "age": _age, "choice": _choice, "grid": _choice, "date": self.date}.get(
            column.kind, lambda _, cell: _text(cell)
        )(column, cell)

    def date(self, column: MappedColumn, cell: str) -> str:
        """Return the day; for a column of when it was answered, the moment. Raises Bad."""
        date = written(cell, self.words)
        if date is None:
            raise Bad("no_date")
        try:
            if column.identifies == "at":
                offset = 0 if column.zone == "utc" else THAILAND
                return moment_of(date, column.era, column.order, self.today, offset)
            return day_of(date, column.era, column.order, self.today)
        except Unread as why:
            raise Bad(why.code) from None

    def ticked(self, cell: str) -> bool:
        """Tell whether a cell says yes. Raises Bad if it is neither yes nor no."""
        key = key_of(cell)
        if key in self.words.yes:
            return True
        if key in self.words.no:
            return False
        raise Bad("no_tick")


def _text(cell: str) -> str:
    try:
        return clean(cell.strip(), LONGEST)
    except SamutError as error:
        raise Bad(error.code.split(".")[-1], most=LONGEST) from None


def _number(column: MappedColumn, cell: str) -> int | float:
    if column.options:
        return _level(column, cell)
    plain = to_digits(cell, "arabic").replace(",", "").replace(" ", "")
    if not _NUMBER.fullmatch(plain) or len(plain) > 15:
        raise Bad("no_number")
    number = float(plain)
    return int(number) if number.is_integer() else number


def _level(column: MappedColumn, cell: str) -> int:
    """Return the number of a response, by its words or by its number."""
    first = 0 if column.from_zero else 1
    keys = [key_of(option) for option in column.options]
    plain = key_of(cell)
    if plain in keys:
        return keys.index(plain) + first
    if plain.isdigit() and first <= int(plain) < first + len(keys):
        return int(plain)
    raise Bad("no_option", options=_listed(column.options))


def _age(column: MappedColumn, cell: str) -> int:
    match = _AGE.fullmatch(to_digits(cell, "arabic"))
    if not match or int(match[1]) > OLDEST_PERSON:
        raise Bad("no_age", most=OLDEST_PERSON)
    return int(match[1])


def _choice(column: MappedColumn, cell: str) -> str:
    if not column.options:
        return _text(cell)
    key = key_of(cell)
    for option in column.options:
        name, words = named(option)
        if key in (key_of(name), key_of(words)):
            return name
    if column.other:
        return _text(cell)
    raise Bad("no_option", options=_listed(column.options))


def _several(column: MappedColumn, cell: str) -> list[str]:
    ways = [list(split(cell, sign, column.options)) for sign in (column.between, *_OTHER.get(column.between, ""))]
    readings = [way for way in ways if set(way) <= set(column.options)]
    chosen = list(dict.fromkeys((readings or ways)[0]))
    if not readings and column.options and not column.other:
        raise Bad("no_option", options=_listed(column.options))
    return [_text(option) for option in chosen]


def split(cell: str, between: str, options: Sequence[str] = ()) -> Iterator[str]:
    """Yield the options in a cell: at each place the longest that fits, as an option may hold the sign between them."""
    rest, longest = cell.strip(), sorted(options, key=len, reverse=True)
    while rest:
        option = next((option for option in longest if _begins(rest, option, between)), None)
        text = rest[: len(option)] if option else rest.partition(between)[0]
        if text.strip():
            yield option or text.strip()
        rest = rest[len(text) :].lstrip().removeprefix(between.strip()).lstrip()


def _begins(rest: str, option: str, between: str) -> bool:
    after = rest[len(option) :]
    if not option or not rest.startswith(option):
        return False
    return not after.strip() or (after if between == " " else after.lstrip()).startswith(between)


def _listed(options: Sequence[str]) -> str:
    shown = " | ".join(options[:8])
    return shown + (" | \u2026" if len(options) > 8 else "")
