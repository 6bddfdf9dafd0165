"""The words of data/thai/headings.toml by which columns, consent and times are recognised."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from samut.domain.rules.year_words import YearWords
from samut.thai import load_year_words, same_key


@dataclass(frozen=True)
class Vocabulary:
    """The lists of the file, as `same_key` has them. years: the words of months and eras."""

    years: YearWords
    timestamp: tuple[str, ...]
    person: tuple[str, ...]
    person_part: tuple[str, ...]
    who_part: tuple[str, ...]
    who_begin: tuple[str, ...]
    who_not: tuple[str, ...]
    who_begin_not: tuple[str, ...]
    no_name: tuple[str, ...]
    place_part: tuple[str, ...]
    district: tuple[str, ...]
    province: tuple[str, ...]
    age: tuple[str, ...]
    age_part: tuple[str, ...]
    age_not: tuple[str, ...]
    consent_part: tuple[str, ...]
    yes: tuple[str, ...]
    no: tuple[str, ...]
    date_before: tuple[str, ...]
    clock_before: tuple[str, ...]
    clock_after: tuple[str, ...]
    am: tuple[str, ...]
    pm: tuple[str, ...]
    form_tool: tuple[str, ...]
    form_tool_sign: tuple[str, ...]
    form_tool_at: tuple[str, ...]
    form_tool_row: tuple[tuple[str, ...], ...]

    def refuses(self, cell: str) -> bool:
        """Tell whether an answer to a question for consent is a no: also one that begins with the word for it."""
        key = same_key(cell)
        begins = [word for word in self.no if not word.isascii()]
        return key in self.no or any(key.startswith(word) for word in begins)


@cache
def load_words(folder: Path) -> Vocabulary:
    """Return the words in `folder`, headings.toml and years.toml."""
    raw = tomllib.loads((folder / "headings.toml").read_text("utf-8"))
    lists = {
        field.name: raw[field.name] for field in fields(Vocabulary) if field.name not in ("years", "form_tool_row")
    }
    keys = {name: tuple(map(same_key, words)) for name, words in lists.items()}
    rows = tuple(tuple(map(same_key, row)) for row in raw["form_tool_row"])
    return Vocabulary(years=load_year_words(folder), form_tool_row=rows, **keys)
