"""A remembered year: typed words read as a year, a decade, "don't remember", or a doubt to ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from samut.domain.rules.year_words import Era, YearTokens, YearWords, listen, not_a_year

Precision = Literal["year", "decade", "unknown"]
DoubtCode = Literal["future", "before_memory", "shifted", "short", "two_years", "words"]

SHIFT = 543
MEMORY = 110
"""Years before today that somebody alive may remember."""
NEW_YEAR_MOVED = 1941
"""C.E. Until then the Thai year began on 1 April, so a B.E. year alone may mean the next C.E. year."""


@dataclass(frozen=True)
class Year:
    """A year. year: C.E., the first of the ten if precision is "decade", None if it is "unknown".

    typed: as the person wrote it.
    """

    year: int | None
    precision: Precision = "year"
    about: bool = False
    typed: str = ""

    def to_value(self) -> dict[str, Any]:
        """Return it as an entry stores it."""
        return {"year": self.year, "precision": self.precision, "about": self.about, "typed": self.typed}

    @staticmethod
    def from_value(value: Mapping[str, Any]) -> Year:
        """Return the stored year. Raises SamutError("years.not_a_year") for anything `to_value` does not return."""
        stored = dict(value) if isinstance(value, Mapping) else {}
        if set(stored) != {"year", "precision", "about", "typed"} or not _sound(**stored):
            raise not_a_year(stored.get("typed"))
        return Year(**stored)


def _sound(year: Any, precision: Any, about: Any, typed: Any) -> bool:
    if type(about) is not bool or not isinstance(typed, str):
        return False
    if precision == "unknown":
        return year is None
    return precision in ("year", "decade") and type(year) is int and 1 <= year <= 9999


@dataclass(frozen=True)
class Doubt:
    """A doubt to ask before saving: one of `suggestions`, or `as_typed` if `may_confirm`, or typed anew."""

    code: DoubtCode
    typed: str
    suggestions: tuple[Year, ...] = ()
    may_confirm: bool = False
    as_typed: Year | None = None


def parse_year(typed: str, today: date, words: YearWords) -> Year | Doubt:
    """Read a typed year, B.E. unless it says otherwise.

    Raises SamutError("years.not_a_year") if no year can be read from it.
    """
    tokens = listen(typed, words)
    if not tokens.shape and "unknown" in tokens.kinds:
        return Year(None, "unknown", typed=typed)
    for shape, read in _READERS:
        if re.fullmatch(shape, tokens.shape):
            year = read(tokens, today)
            return _among_words(tokens, year) if "other" in tokens.kinds else year
    places = [place for place, number in enumerate(tokens.numbers) if len(number) == 4]
    if len(places) != 1:
        raise not_a_year(typed)
    return _among_words(tokens, _single(tokens, today, places[0]))


def _among_words(tokens: YearTokens, year: Year | Doubt) -> Doubt:
    """Return a doubt about a full year between other words: "40" there may be anything."""
    if "A" in tokens.shape.replace("AN", "") or (isinstance(year, Doubt) and year.code == "short"):
        raise not_a_year(tokens.typed)
    if isinstance(year, Doubt):
        return year
    return Doubt("words", tokens.typed, tuple(dict.fromkeys((year, replace(year, about=True)))))


def _single(tokens: YearTokens, today: date, place: int = 0, month: int = 0) -> Year | Doubt:
    """Read the number at `place` as a year, or as the decade that is written with it."""
    digits, era = tokens.numbers[place], tokens.eras[place]
    if len(digits) in (2, 3):
        return _short(tokens, digits, era, today)
    if len(digits) != 4:
        raise not_a_year(tokens.typed)
    number = int(digits)
    if "Z" in tokens.shape or "decade" in tokens.kinds:
        return _judge(tokens, number - number % 10, era, today, "decade")
    if "span" in tokens.kinds and not month:
        near = replace(tokens, kinds=tokens.kinds | {"about"})
        return _judge(near, number, era, today) if number % 10 else _judge(tokens, number, era, today, "decade")
    return _judge(tokens, number, era, today, "year", month)


def _judge(
    tokens: YearTokens, number: int, era: Era, today: date, precision: Precision = "year", month: int = 0
) -> Year | Doubt:
    """Read a number of four digits as a year, if it can be remembered; else as what it may have meant."""
    if number < 1000:
        raise not_a_year(tokens.typed)
    read = number if era == "ce" else number - SHIFT
    if _remembered(read, today):
        return _year(tokens, read, precision, month)
    meant = (number, number - SHIFT, number - 2 * SHIFT, number + SHIFT)
    shifted = tuple(_year(tokens, year, precision, month) for year in meant if _remembered(year, today))
    if shifted:
        return Doubt("shifted", tokens.typed, shifted)
    if read > today.year or (not era and today.year < number <= today.year + MEMORY):
        return Doubt("future", tokens.typed)
    return Doubt("before_memory", tokens.typed, (), True, _year(tokens, read, precision, month))


def _remembered(year: int, today: date) -> bool:
    return today.year - MEMORY <= year <= today.year


def _year(tokens: YearTokens, year: int, precision: Precision = "year", month: int = 0) -> Year:
    unsure = precision == "year" and year < NEW_YEAR_MOVED and month < 4
    return Year(year, precision, tokens.about or unsure, tokens.typed)


def _short(tokens: YearTokens, digits: str, era: Era, today: date, decade: bool = False) -> Doubt:
    """Read two or three digits of a year: the latest it may be, B.E. first."""
    number = int(digits)
    ten = "Z" in tokens.shape or (bool(tokens.kinds & {"decade", "span"}) and number % 10 == 0)
    precision: Precision = "decade" if decade or ten else "year"
    if len(digits) == 2:
        candidates = [(year, precision) for year in _two_digits(number, era, today, precision)]
    else:
        candidates = [(2000 + number - SHIFT, precision), (10 * number - SHIFT, "decade")] if era != "ce" else []
        candidates += [(1000 + number, precision), (10 * number, "decade")] if era != "be" else []
    years = [_year(tokens, year, kind) for year, kind in candidates if _remembered(year, today)]
    if not years:
        raise not_a_year(tokens.typed)
    return Doubt("short", tokens.typed, tuple(dict.fromkeys(years)))


def _two_digits(number: int, era: Era, today: date, precision: Precision) -> list[int]:
    """Return C.E. years. The C.E. reading is offered if the B.E. one is long ago, and for a decade."""
    thai_year = today.year + SHIFT
    back = (thai_year - number) % 100
    western = today.year - (today.year - number) % 100
    if era == "ce":
        return [western]
    both = not era and (back > thai_year % 100 or precision == "decade")
    return [today.year - back, western] if both else [today.year - back]


def _ten(tokens: YearTokens, today: date) -> Year | Doubt:
    """Read 253x, or 2540? for a year the writer is not sure of."""
    digits, era = tokens.numbers[0], tokens.eras[0]
    if len(digits) == 3:
        return _judge(tokens, int(digits) * 10, era, today, "decade")
    if len(digits) == 4 and tokens.typed.rstrip().endswith("?"):
        return _single(replace(tokens, kinds=tokens.kinds | {"about"}), today)
    raise not_a_year(tokens.typed)


def _ago(tokens: YearTokens, today: date) -> Year | Doubt:
    """Read N years ago; last year without a number. More than one year is "about"."""
    number = tokens.numbers[0] if tokens.numbers else "1"
    if len(number) > 3:
        raise not_a_year(tokens.typed)
    year = _year(tokens, today.year - int(number))
    year = replace(year, about=year.about or int(number) > 1)
    if _remembered(today.year - int(number), today):
        return year
    return Doubt("before_memory", tokens.typed, (), True, year)


def _now(tokens: YearTokens, today: date) -> Year | Doubt:
    return _year(tokens, today.year)


def _date(tokens: YearTokens, today: date) -> Year | Doubt:
    """Read a day, a month or both with a year: the year is the number of four digits, else the last."""
    numbers = tokens.numbers
    place = 0 if len(numbers[0]) == 4 else len(numbers) - 1
    rest = [int(number) for number in numbers[:place] + numbers[place + 1 :] if len(number) <= 2]
    month = tokens.months[0] if tokens.months else _month(rest if place else rest[::-1])
    if len(rest) != len(numbers) - 1 or (tokens.shape[-1] == "M" and len(numbers[place]) != 4):
        raise not_a_year(tokens.typed)
    if not 1 <= month <= 12 or not all(1 <= number <= 31 for number in rest):
        raise not_a_year(tokens.typed)
    return _single(tokens, today, place, month)


def _month(rest: list[int]) -> int:
    """Return the month of a day and a month: the last of them, if it can be one."""
    return rest[-1] if rest and rest[-1] <= 12 else min(rest, default=0)


def _two(tokens: YearTokens, today: date) -> Year | Doubt:
    """Read two numbers: the ends of a decade, one year in both eras, a month and a year, or two years."""
    first, last = tokens.numbers
    if len(first) <= 2 and len(last) == 4 and set(tokens.shape) <= set("NS"):
        return _date(tokens, today)
    last = first[: len(first) - len(last)] + last
    if len(first) != len(last) or len(first) not in (2, 4):
        raise not_a_year(tokens.typed)
    tokens = replace(tokens, numbers=(first, last), kinds=tokens.kinds - {"span", "decade"})
    start, end = sorted((int(first), int(last)))
    if set(tokens.eras) == {"be", "ce"} and end - start == SHIFT:
        return _judge(tokens, end, "be", today)
    if end - start == 9 and tokens.eras[0] == tokens.eras[1] and "O" not in tokens.shape:
        return _decade(tokens, today)
    return _single(tokens, today) if first == last else _either(tokens, today)


def _decade(tokens: YearTokens, today: date) -> Year | Doubt:
    start, era = min(tokens.numbers), tokens.eras[0]
    if len(start) == 2:
        return _short(tokens, start, era, today, decade=True)
    return _judge(tokens, int(start), era, today, "decade")


def _either(tokens: YearTokens, today: date) -> Doubt:
    """Ask which of two years; also the ten of 2530-2540."""
    readings = [_single(tokens, today, place) for place in (0, 1)]
    start, end = sorted(map(int, tokens.numbers))
    if end - start == 10 and start % 10 == 0:
        readings.append(_decade(tokens, today))
    years = tuple(dict.fromkeys(year for reading in readings for year in _offers(reading)))
    return Doubt("two_years", tokens.typed, years) if years else Doubt("future", tokens.typed)


def _offers(reading: Year | Doubt) -> tuple[Year, ...]:
    if isinstance(reading, Year):
        return (reading,)
    return reading.suggestions + ((reading.as_typed,) if reading.as_typed else ())


_READERS = (
    ("N", _single),
    ("W", _now),
    ("N?A", _ago),
    ("NZ", _single),
    ("NX", _ten),
    ("N[SDTO]*N", _two),
    ("N[SD]+N[SD]+N", _date),
    ("(N[SD]*){0,2}M[SD]*N|M[SD]*N[SD]+N|N[SD]*M", _date),
)
