"""A remembered year: what people type, read as a year, a decade, "don't remember", or a doubt to ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from samut.domain.rules.year_words import Era, Told, YearWords, listen, not_a_year

Precision = Literal["year", "decade", "unknown"]
DoubtCode = Literal["future", "before_memory", "shifted", "short", "two_years", "words"]

SHIFT = 543
MEMORY = 110
"""Years before today that somebody alive may remember."""
NEW_YEAR_MOVED = 1941
"""C.E. Until then the Thai year began on 1 April, so a B.E. year alone may mean the next C.E. year."""


@dataclass(frozen=True)
class Year:
    """year: C.E., the first of the ten where precision is "decade", None where it is "unknown".

    typed: as the person wrote it.
    """

    year: int | None
    precision: Precision = "year"
    about: bool = False
    typed: str = ""

    def to_value(self) -> dict[str, Any]:
        """What an entry keeps."""
        return {"year": self.year, "precision": self.precision, "about": self.about, "typed": self.typed}

    @staticmethod
    def from_value(value: Mapping[str, Any]) -> Year:
        """Raises SamutError("years.not_a_year") for anything `to_value` does not give."""
        found = dict(value) if isinstance(value, Mapping) else {}
        if set(found) != {"year", "precision", "about", "typed"} or not _sound(**found):
            raise not_a_year(found.get("typed"))
        return Year(**found)


def _sound(year: Any, precision: Any, about: Any, typed: Any) -> bool:
    if type(about) is not bool or not isinstance(typed, str):
        return False
    if precision == "unknown":
        return year is None
    return precision in ("year", "decade") and type(year) is int and 1 <= year <= 9999


@dataclass(frozen=True)
class Doubt:
    """To ask before keeping: one of `suggestions`, or `as_typed` where `may_confirm`, or typed anew."""

    code: DoubtCode
    typed: str
    suggestions: tuple[Year, ...] = ()
    may_confirm: bool = False
    as_typed: Year | None = None


def parse_year(typed: str, today: date, words: YearWords) -> Year | Doubt:
    """What a person typed, B.E. unless it says otherwise.

    Raises SamutError("years.not_a_year") where no year can be read from it.
    """
    told = listen(typed, words)
    if not told.shape and "unknown" in told.said:
        return Year(None, "unknown", typed=typed)
    for shape, read in _READERS:
        if re.fullmatch(shape, told.shape):
            found = read(told, today)
            return _among_words(told, found) if "other" in told.said else found
    whole = [place for place, number in enumerate(told.numbers) if len(number) == 4]
    if len(whole) != 1:
        raise not_a_year(typed)
    return _among_words(told, _one(told, today, whole[0]))


def _among_words(told: Told, found: Year | Doubt) -> Doubt:
    """Between other words only a whole year is worth asking about: "40" there may be anything."""
    if "A" in told.shape.replace("AN", "") or (isinstance(found, Doubt) and found.code == "short"):
        raise not_a_year(told.typed)
    if isinstance(found, Doubt):
        return found
    return Doubt("words", told.typed, tuple(dict.fromkeys((found, replace(found, about=True)))))


def _one(told: Told, today: date, place: int = 0, month: int = 0) -> Year | Doubt:
    """The number at `place` as a year, or as the decade that is said with it."""
    digits, era = told.numbers[place], told.eras[place]
    if len(digits) in (2, 3):
        return _short(told, digits, era, today)
    if len(digits) != 4:
        raise not_a_year(told.typed)
    number = int(digits)
    if "Z" in told.shape or "decade" in told.said:
        return _judge(told, number - number % 10, era, today, "decade")
    if "span" in told.said and not month:
        near = replace(told, said=told.said | {"about"})
        return _judge(near, number, era, today) if number % 10 else _judge(told, number, era, today, "decade")
    return _judge(told, number, era, today, "year", month)


def _judge(
    told: Told, number: int, era: Era, today: date, precision: Precision = "year", month: int = 0
) -> Year | Doubt:
    """A number of four digits as a year, if it can be remembered; else what it may have meant."""
    if number < 1000:
        raise not_a_year(told.typed)
    read = number if era == "ce" else number - SHIFT
    if _remembered(read, today):
        return _year(told, read, precision, month)
    meant = (number, number - SHIFT, number - 2 * SHIFT, number + SHIFT)
    shifted = tuple(_year(told, year, precision, month) for year in meant if _remembered(year, today))
    if shifted:
        return Doubt("shifted", told.typed, shifted)
    if read > today.year or (not era and today.year < number <= today.year + MEMORY):
        return Doubt("future", told.typed)
    return Doubt("before_memory", told.typed, (), True, _year(told, read, precision, month))


def _remembered(year: int, today: date) -> bool:
    return today.year - MEMORY <= year <= today.year


def _year(told: Told, year: int, precision: Precision = "year", month: int = 0) -> Year:
    unsure = precision == "year" and year < NEW_YEAR_MOVED and month < 4
    return Year(year, precision, told.about or unsure, told.typed)


def _short(told: Told, digits: str, era: Era, today: date, decade: bool = False) -> Doubt:
    """Two or three digits of a year: the latest it may be, B.E. first."""
    number = int(digits)
    ten = "Z" in told.shape or (bool(told.said & {"decade", "span"}) and number % 10 == 0)
    precision: Precision = "decade" if decade or ten else "year"
    if len(digits) == 2:
        found = [(year, precision) for year in _two_digits(number, era, today, precision)]
    else:
        found = [(2000 + number - SHIFT, precision), (10 * number - SHIFT, "decade")] if era != "ce" else []
        found += [(1000 + number, precision), (10 * number, "decade")] if era != "be" else []
    years = [_year(told, year, kind) for year, kind in found if _remembered(year, today)]
    if not years:
        raise not_a_year(told.typed)
    return Doubt("short", told.typed, tuple(dict.fromkeys(years)))


def _two_digits(number: int, era: Era, today: date, precision: Precision) -> list[int]:
    """C.E. years. The C.E. reading is offered where the B.E. one is long ago, and for a decade."""
    thai_year = today.year + SHIFT
    back = (thai_year - number) % 100
    western = today.year - (today.year - number) % 100
    if era == "ce":
        return [western]
    both = not era and (back > thai_year % 100 or precision == "decade")
    return [today.year - back, western] if both else [today.year - back]


def _ten(told: Told, today: date) -> Year | Doubt:
    """253x, or 2540? for a year one is not sure of."""
    digits, era = told.numbers[0], told.eras[0]
    if len(digits) == 3:
        return _judge(told, int(digits) * 10, era, today, "decade")
    if len(digits) == 4 and told.typed.rstrip().endswith("?"):
        return _one(replace(told, said=told.said | {"about"}), today)
    raise not_a_year(told.typed)


def _ago(told: Told, today: date) -> Year | Doubt:
    """N years ago; last year where there is no number. More than one year is "about"."""
    number = told.numbers[0] if told.numbers else "1"
    if len(number) > 3:
        raise not_a_year(told.typed)
    found = _year(told, today.year - int(number))
    found = replace(found, about=found.about or int(number) > 1)
    if _remembered(today.year - int(number), today):
        return found
    return Doubt("before_memory", told.typed, (), True, found)


def _now(told: Told, today: date) -> Year | Doubt:
    return _year(told, today.year)


def _date(told: Told, today: date) -> Year | Doubt:
    """A day, a month or both with a year: the year is the one of four digits, else the last."""
    numbers = told.numbers
    place = 0 if len(numbers[0]) == 4 else len(numbers) - 1
    rest = [int(number) for number in numbers[:place] + numbers[place + 1 :] if len(number) <= 2]
    month = told.months[0] if told.months else _month(rest if place else rest[::-1])
    if len(rest) != len(numbers) - 1 or (told.shape[-1] == "M" and len(numbers[place]) != 4):
        raise not_a_year(told.typed)
    if not 1 <= month <= 12 or not all(1 <= number <= 31 for number in rest):
        raise not_a_year(told.typed)
    return _one(told, today, place, month)


def _month(rest: list[int]) -> int:
    """Of a day and a month: the last of them, where it can be one."""
    return rest[-1] if rest and rest[-1] <= 12 else min(rest, default=0)


def _two(told: Told, today: date) -> Year | Doubt:
    """Two numbers: the ends of a decade, one year in both eras, a month and a year, or two years."""
    first, last = told.numbers
    if len(first) <= 2 and len(last) == 4 and set(told.shape) <= set("NS"):
        return _date(told, today)
    last = first[: len(first) - len(last)] + last
    if len(first) != len(last) or len(first) not in (2, 4):
        raise not_a_year(told.typed)
    told = replace(told, numbers=(first, last), said=told.said - {"span", "decade"})
    start, end = sorted((int(first), int(last)))
    if set(told.eras) == {"be", "ce"} and end - start == SHIFT:
        return _judge(told, end, "be", today)
    if end - start == 9 and told.eras[0] == told.eras[1] and "O" not in told.shape:
        return _decade(told, today)
    return _one(told, today) if first == last else _either(told, today)


def _decade(told: Told, today: date) -> Year | Doubt:
    start, era = min(told.numbers), told.eras[0]
    if len(start) == 2:
        return _short(told, start, era, today, decade=True)
    return _judge(told, int(start), era, today, "decade")


def _either(told: Told, today: date) -> Doubt:
    """Which of two years; also the ten of 2530-2540."""
    found = [_one(told, today, place) for place in (0, 1)]
    start, end = sorted(map(int, told.numbers))
    if end - start == 10 and start % 10 == 0:
        found.append(_decade(told, today))
    years = tuple(dict.fromkeys(year for one in found for year in _offers(one)))
    return Doubt("two_years", told.typed, years) if years else Doubt("future", told.typed)


def _offers(found: Year | Doubt) -> tuple[Year, ...]:
    if isinstance(found, Year):
        return (found,)
    return found.suggestions + ((found.as_typed,) if found.as_typed else ())


_READERS = (
    ("N", _one),
    ("W", _now),
    ("N?A", _ago),
    ("NZ", _one),
    ("NX", _ten),
    ("N[SDTO]*N", _two),
    ("N[SD]+N[SD]+N", _date),
    ("(N[SD]*){0,2}M[SD]*N|M[SD]*N[SD]+N|N[SD]*M", _date),
)
