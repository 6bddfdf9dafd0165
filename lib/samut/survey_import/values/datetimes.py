"""Dates as programs and people write them, a whole column at a time: which era, and whether the day comes first.

No library for tables does it: they take 2569 for a year, 01/10/2569 for the tenth of January, and turn GMT+7 around.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import cache

from samut.domain.rules.years import SHIFT
from samut.survey_import.mapping import Era, Order
from samut.survey_import.vocabulary import Vocabulary
from samut.thai import to_digits

THAILAND = 7 * 60
OLDEST, AHEAD = 1900, 10
"""The first year C.E. that is taken, and how many years from now the last one is."""
BUDDHIST = 2400
"""From this number on a year of four digits is B.E."""


_DIGIT = re.compile(r"\d")


class Unread(Exception):
    """A date that can't be read. code: no_date, no_such_day, year_far, no_order or no_era."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class WrittenDate:
    """A date as it stands in a cell. pair: two figures, of which one is the day and one the month.

    year: two or four digits; era: the one that is written with it. clock: hours, minutes, seconds. offset: minutes
    east of Greenwich, None if no zone is written.
    """

    year: str
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None
    era: Era = ""
    clock: tuple[int, int, int] | None = None
    offset: int | None = None


@dataclass(frozen=True)
class DateForm:
    """The form of a column's dates; "" for what they leave open. asks: what a person has to say."""

    era: Era
    order: Order
    asks: tuple[str, ...] = ()


def written(cell: str, words: Vocabulary) -> WrittenDate | None:
    """Return the date in a cell; None if it holds none."""
    if not _DIGIT.search(cell):
        return None
    text = " ".join(to_digits(unicodedata.normalize("NFC", cell), "arabic").casefold().split())
    match = next(filter(None, (shape.fullmatch(text) for shape in _shapes(words))), None)
    if match is None:
        return None
    parts = {name: text for name, text in match.groupdict().items() if text}
    pair = (int(parts["one"]), int(parts["two"])) if "one" in parts else None
    day = int(parts["day"]) if "day" in parts else None
    clock, offset = _clock(parts, words), _offset(parts)
    return WrittenDate(parts["year"], _month(parts, words), day, pair, _written_era(parts, words), clock, offset)


def date_form(written_dates: Iterable[WrittenDate], today: int) -> DateForm:
    """Return the form of a whole column's dates. today: this year, C.E."""
    dates = list(written_dates)
    era = _era(dates, today)
    order = _order(dates)
    open_order = any(date.pair and date.pair[0] != date.pair[1] for date in dates) and not order
    open_era = any(len(date.year) == 2 and not date.era for date in dates) and era not in ("be", "ce")
    return DateForm(era, order, tuple(name for name, is_open in (("order", open_order), ("era", open_era)) if is_open))


def day_of(date: WrittenDate, era: Era, order: Order, today: int) -> str:
    """Return the date as 2026-11-22, or as much of it as is written: 2026-11, 2026. Raises Unread."""
    year = _year(date, era, today)
    month, day = _month_and_day(date, order)
    if month is None:
        return f"{year:04}"
    try:
        return datetime(year, month, day or 1).strftime("%Y-%m-%d" if day else "%Y-%m")
    except ValueError:
        raise Unread("no_such_day") from None


def moment_of(date: WrittenDate, era: Era, order: Order, today: int, offset: int = THAILAND) -> str:
    """Return the moment in UTC, ISO 8601; the day alone if no time is written. offset: if no zone is. Raises Unread."""
    day = day_of(date, era, order, today)
    if date.clock is None or len(day) < 10:
        return day
    zone = timezone(timedelta(minutes=offset if date.offset is None else date.offset))
    hour, minute, second = date.clock
    try:
        clock = datetime.fromisoformat(day).replace(hour=hour, minute=minute, second=second, tzinfo=zone)
    except ValueError:
        raise Unread("no_such_day") from None
    return clock.astimezone(UTC).isoformat()


def _era(dates: Sequence[WrittenDate], today: int) -> Era:
    eras = {_four(date) for date in dates if len(date.year) == 4}
    if len(eras) == 2:
        return "each"
    if eras:
        return eras.pop()
    short = [int(date.year) for date in dates if len(date.year) == 2 and not date.era]
    fits: list[Era] = [era for era in ("be", "ce") if short and all(_short(year, era) <= today for year in short)]
    return fits[0] if len(fits) == 1 else ""


def _four(date: WrittenDate) -> Era:
    return date.era or ("be" if int(date.year) >= BUDDHIST else "ce")


def _short(year: int, era: str) -> int:
    return 2500 + year - SHIFT if era == "be" else 2000 + year


def _order(dates: Sequence[WrittenDate]) -> Order:
    """Return the order of day and month; people who write years B.E. write the day first."""
    pairs = [date.pair for date in dates if date.pair]
    thai = any(date.pair and len(date.year) == 4 and _four(date) == "be" for date in dates)
    day_first = thai or any(first > 12 for first, _ in pairs)
    month_first = any(two > 12 for _, two in pairs)
    if day_first == month_first:
        return ""
    return "dmy" if day_first else "mdy"


def _year(date: WrittenDate, era: Era, today: int) -> int:
    here: Era = date.era or era
    if len(date.year) == 2:
        if here not in ("be", "ce"):
            raise Unread("no_era")
        year = _short(int(date.year), here)
    else:
        here = _four(date) if here in ("", "each") else here
        year = int(date.year) - (SHIFT if here == "be" else 0)
    if not OLDEST <= year <= today + AHEAD:
        raise Unread("year_far")
    return year


def _month_and_day(date: WrittenDate, order: Order) -> tuple[int | None, int | None]:
    if not date.pair:
        return date.month, date.day
    first, two = date.pair
    if not order and first != two:
        raise Unread("no_order")
    return (first, two) if order == "mdy" else (two, first)


def _clock(parts: dict[str, str], words: Vocabulary) -> tuple[int, int, int] | None:
    if "hour" not in parts:
        return None
    hour = int(parts["hour"])
    if "half" in parts:
        hour = hour % 12 + (12 if parts["half"] in words.pm else 0)
    return hour, int(parts["minute"]), int(parts.get("second", 0))


def _offset(parts: dict[str, str]) -> int | None:
    zone = parts.get("zone", "").removeprefix("gmt").removeprefix("utc")
    if "zone" not in parts:
        return None
    if zone in ("", "z"):
        return 0
    hours, _, minutes = zone[1:].partition(":")
    hours, minutes = (hours[:-2], hours[-2:]) if len(hours) > 2 else (hours, minutes)
    return (int(hours) * 60 + int(minutes or 0)) * (-1 if zone[0] == "-" else 1)


def _month(parts: dict[str, str], words: Vocabulary) -> int | None:
    if "name" in parts:
        return _months(words)[parts["name"]]
    return int(parts["month"]) if "month" in parts else None


def _written_era(parts: dict[str, str], words: Vocabulary) -> Era:
    era = parts.get("era", "")
    if era in map(str.casefold, words.years.be):
        return "be"
    return "ce" if era else ""


@cache
def _months(words: Vocabulary) -> dict[str, int]:
    return {name.casefold(): number for number, names in enumerate(words.years.months, 1) for name in names}


@cache
def _shapes(words: Vocabulary) -> tuple[re.Pattern[str], ...]:
    """Return a pattern for each way to write a date, with a time after it or without."""
    before = f"(?:(?:{_any(words.date_before)}) ?)?"
    era = f"(?:(?P<era>{_any(map(str.casefold, (*words.years.be, *words.years.ce)))}) ?)?"
    name = f"(?P<name>{_any(_months(words))})"
    year, short = r"(?P<year>\d{4})", r"(?P<year>\d{4}|\d{2})"
    shapes = (
        rf"{year}[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<day>\d{{1,2}}))?",
        rf"(?P<one>\d{{1,2}})(?: ?[-/.] ?| )(?P<two>\d{{1,2}})(?: ?[-/.] ?| ){era}{short}",
        rf"(?:(?P<day>\d{{1,2}})(?: ?[-/.] ?| )?)?{name}(?: ?[-/.,] ?| )?{era}{short}",
        rf"{name} ?(?P<day>\d{{1,2}}),? {year}",
        rf"(?P<month>\d{{1,2}}) ?[-/] ?{era}{year}",
        rf"{era}{year}",
    )
    return tuple(re.compile(before + shape + _clock_shape(words)) for shape in shapes)


def _clock_shape(words: Vocabulary) -> str:
    before, after = _any(words.clock_before), _any(words.clock_after)
    clock = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    zone = r"(?P<zone>z|(?:gmt|utc)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{1,2}(?::?\d{2})?)"
    half = rf"(?P<half>{_any((*words.am, *words.pm))})?\.?"
    return rf"(?:(?:, ?| |t)(?:(?:{before}) ?)?{clock} ?{half} ?(?:{after})?\.? ?{zone}?)?"


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))
