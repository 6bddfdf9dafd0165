"""Years as Thai people write them: eras, how a remembered year is shown, and the words it is told in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from samut.domain.rules.years import SHIFT, Year, YearWords
from samut.errors import SamutError
from samut.thai.digits import Digits, to_digits


def buddhist_year(year: int) -> int:
    """Return the Buddhist year (B.E.) of a common one (C.E.).

    >>> buddhist_year(2026)
    2569
    """
    return year + SHIFT


def show_year(year: Year, words: Mapping[str, str], digits: Digits = "arabic") -> str:
    """Return a year as people read it. words: the table `show` of the texts' file "years"."""
    if year.year is None:
        return words["unknown"]
    start = buddhist_year(year.year)
    shown = words[year.precision].format(year=start, start=start, end=start + 9)
    return to_digits(words["about"].format(when=shown) if year.about else shown, digits)


@cache
def load_year_words(folder: Path) -> YearWords:
    """Read the words of years.toml in `folder`. Raises SamutError("years.broken_words") if they are no such words."""
    path = folder / "years.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        _check(table)
        return YearWords(**{name: _hashable(words) for name, words in table.items()})
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise SamutError("years.broken_words", where=str(path), problem=str(problem)) from problem


def _hashable(words: Any) -> Any:
    """Return lists as tuples and tables as pairs, so that all of them can be a key of a cache."""
    if isinstance(words, Mapping):
        return tuple(words.items())
    return tuple(map(_hashable, words)) if isinstance(words, list) else words


def _check(table: Mapping[str, Any]) -> None:
    """Raise ValueError if a list is no list of words, or if a word is empty or stands in two lists."""
    lists = {name: words for name, words in table.items() if name not in ("shrug", "months", "numbers")}
    lists |= {f"months {number}": names for number, names in enumerate(table["months"], 1)}
    if len(table["months"]) != 12:
        raise ValueError("months")
    seen: set[str] = {""}
    for name, words in [*lists.items(), ("numbers", list(table["numbers"]))]:
        for word in words if isinstance(words, list) else [""]:
            if word.strip().casefold() in seen:
                raise ValueError(f"{name}: {word}")
            seen.add(word.strip().casefold())
