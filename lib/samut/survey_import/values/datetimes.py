"""Dates as programs and people write them, a whole column at a time: which era, and whether the day comes first.

No library for tables is asked: they take 2569 for a year, 01/10/2569 for the tenth of January, and turn GMT+7 around.
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
from samut.survey_import.vocabulary import Words
from samut.thai import to_digits

THAILAND = 7 * 60
OLDEST, AHEAD = 1900, 10
"""The first year C.E. that is taken, and how many years from now the last one is."""
BUDDHIST = 2400
"""From this number on a year of four digits is B.E."""


_DIGIT = re.compile(r"\d")


class Unread(Exception):
    """Why a date could not be told. code: no_date, no_such_day, year_far, no_order or no_era."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Written:
    """A date as it stands in a cell. pair: two figures, of which one is the day and one the month.

    year: two or four digits; said: the era that is written with it. clock: hours, minutes, seconds. offset: minutes
    east of Greenwich, None where no zone is written.
    """

    year: str
    month: int | None = None
    day: int | None = None
    pair: tuple[int, int] | None = None
    said: Era = ""
    clock: tuple[int, int, int] | None = None
    offset: int | None = None


@dataclass(frozen=True)
class Told:
    """What a column's dates tell of themselves; "" where they don't. asks: what a person has to say."""

    era: Era
    order: Order
    asks: tuple[str, ...] = ()


def written(cell: str, words: Words) -> Written | None:
    """The date in a cell; None where there is none."""
    if not _DIGIT.search(cell):
        return None
    text = " ".join(to_digits(unicodedata.normalize("NFC", cell), "arabic").casefold().split())
    found = next((match for shape in _shapes(words) if (match := shape.fullmatch(text))), None)
    if found is None:
        return None
    parts = {name: text for name, text in found.groupdict().items() if text}
    pair = (int(parts["one"]), int(parts["two"])) if "one" in parts else None
    day = int(parts["day"]) if "day" in parts else None
    clock, offset = _clock(parts, words), _offset(parts)
    return Written(parts["year"], _month(parts, words), day, pair, _said(parts, words), clock, offset)


def told(found: Iterable[Written], today: int) -> Told:
    """What a whole column tells. today: this year, C.E."""
    dates = list(found)
    era = _era(dates, today)
    order = _order(dates)
    open_order = any(one.pair and one.pair[0] != one.pair[1] for one in dates) and not order
    open_era = any(len(one.year) == 2 and not one.said for one in dates) and era not in ("be", "ce")
    return Told(era, order, tuple(name for name, asked in (("order", open_order), ("era", open_era)) if asked))


def day_of(date: Written, era: Era, order: Order, today: int) -> str:
    """The date as 2026-11-22, or as much of it as is written: 2026-11, 2026. Raises Unread."""
    year = _year(date, era, today)
    month, day = _month_and_day(date, order)
    if month is None:
        return f"{year:04}"
    try:
        return datetime(year, month, day or 1).strftime("%Y-%m-%d" if day else "%Y-%m")
    except ValueError:
        raise Unread("no_such_day") from None


def moment_of(date: Written, era: Era, order: Order, today: int, offset: int = THAILAND) -> str:
    """The moment in UTC, ISO 8601; the day alone where no time is written. offset: where none is. Raises Unread."""
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


def _era(dates: Sequence[Written], today: int) -> Era:
    whole = {_four(one) for one in dates if len(one.year) == 4}
    if len(whole) == 2:
        return "each"
    if whole:
        return whole.pop()
    short = [int(one.year) for one in dates if len(one.year) == 2 and not one.said]
    fits: list[Era] = [era for era in ("be", "ce") if short and all(_short(one, era) <= today for one in short)]
    return fits[0] if len(fits) == 1 else ""


def _four(date: Written) -> Era:
    return date.said or ("be" if int(date.year) >= BUDDHIST else "ce")


def _short(year: int, era: str) -> int:
    return 2500 + year - SHIFT if era == "be" else 2000 + year


def _order(dates: Sequence[Written]) -> Order:
    """Who writes years B.E. writes the day first."""
    pairs = [one.pair for one in dates if one.pair]
    thai = any(one.pair and len(one.year) == 4 and _four(one) == "be" for one in dates)
    day_first = thai or any(one > 12 for one, _ in pairs)
    month_first = any(two > 12 for _, two in pairs)
    if day_first == month_first:
        return ""
    return "dmy" if day_first else "mdy"


def _year(date: Written, era: Era, today: int) -> int:
    here: Era = date.said or era
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


def _month_and_day(date: Written, order: Order) -> tuple[int | None, int | None]:
    if not date.pair:
        return date.month, date.day
    one, two = date.pair
    if not order and one != two:
        raise Unread("no_order")
    return (one, two) if order == "mdy" else (two, one)


def _clock(parts: dict[str, str], words: Words) -> tuple[int, int, int] | None:
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


def _month(parts: dict[str, str], words: Words) -> int | None:
    if "name" in parts:
        return _months(words)[parts["name"]]
    return int(parts["month"]) if "month" in parts else None


def _said(parts: dict[str, str], words: Words) -> Era:
    era = parts.get("era", "")
    if era in map(str.casefold, words.years.be):
        return "be"
    return "ce" if era else ""


@cache
def _months(words: Words) -> dict[str, int]:
    return {name.casefold(): number for number, names in enumerate(words.years.months, 1) for name in names}


@cache
def _shapes(words: Words) -> tuple[re.Pattern[str], ...]:
    """Each way to write a date, with a time after it or without."""
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


def _clock_shape(words: Words) -> str:
    before, after = _any(words.clock_before), _any(words.clock_after)
    clock = r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2})(?:[.,]\d+)?)?"
    zone = r"(?P<zone>z|(?:gmt|utc)(?:[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{1,2}(?::?\d{2})?)"
    half = rf"(?P<half>{_any((*words.am, *words.pm))})?\.?"
    return rf"(?:(?:, ?| |t)(?:(?:{before}) ?)?{clock} ?{half} ?(?:{after})?\.? ?{zone}?)?"


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))
