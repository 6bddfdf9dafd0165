"""Which program a file is from, and what its headings alone tell of a column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from samut.survey_import.mapping import Identifies
from samut.survey_import.proposals.question_library import NUMBERED
from samut.survey_import.vocabulary import Words
from samut.thai import same_key

Program = Literal["google", "kobo", "plain"]
_ASCII = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
_BREAK = re.compile(r"[/.]")


def key_of(heading: str) -> str:
    """As the lists of data/thai/headings.toml are compared."""
    return same_key(heading)


def program(headings: Sequence[str], words: Words) -> Program:
    """Where a file of these headings is from."""
    keys = {key_of(one) for one in headings}
    if keys & set(words.form_tool_sign):
        return "kobo"
    return "google" if headings and key_of(headings[0]) in words.timestamp else "plain"


def roles(headings: Sequence[str], words: Words) -> dict[str, Identifies]:
    """{heading: at or row} of the columns that say when, and which row it is."""
    by_key = {key_of(one): one for one in reversed(headings)}
    if program(headings, words) != "kobo":
        at = next((one for one in headings if key_of(one) in words.timestamp), None)
        return {at: "at"} if at else {}
    found: dict[str, Identifies] = {}
    rows = next((keys for keys in words.form_tool_row if all(key in by_key for key in keys)), ())
    found |= {by_key[key]: "row" for key in rows}
    at = next((by_key[key] for key in words.form_tool_at if key in by_key), None)
    return {**found, at: "at"} if at else found


def is_person(heading: str, words: Words) -> bool:
    """Whether who answered could be known by it."""
    key = key_of(heading)
    return bool(_bare(heading) & set(words.person)) or any(part in key for part in words.person_part)


def asks_who(heading: str, words: Words) -> bool:
    """Whether the answer may be somebody's name, not of who answered alone."""
    key = key_of(heading)
    for word in words.who_not:
        key = key.replace(word, "")
    begins = any(one.startswith(words.who_begin) for one in _bare(heading))
    return any(part in key for part in words.who_part) or (
        begins and not any(part in key for part in words.who_begin_not)
    )


def is_place(heading: str, words: Words) -> bool:
    """Whether it asks for a district or a village, say."""
    return any(part in key_of(heading) for part in words.place_part)


def is_age(heading: str, words: Words) -> bool:
    """Whether it asks how old somebody is."""
    key = key_of(heading)
    inside = any(part in key for part in words.age_part) and not any(part in key for part in words.age_not)
    return inside or last(key) in words.age


def is_consent(heading: str, words: Words) -> bool:
    return any(part in key_of(heading) for part in words.consent_part)


def ticks(headings: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """(heading, what it is a part of, option) of columns that may be options of one question: "food/rice"."""
    whole = set(headings)
    for one in headings:
        for found in reversed(list(_BREAK.finditer(one))):
            before, after = one[: found.start()], one[found.end() :]
            siblings = sum(other.startswith(before + found[0]) for other in whole)
            if before and after and (before in whole or siblings > 1):
                yield one, before, after
                break


def last(heading: str) -> str:
    """What stands after the groups of a heading."""
    return heading.rsplit("/", 1)[-1]


def place_id(heading: str, words: Words) -> str:
    """district or province, of whichever it asks; under these ids small numbers are kept apart later."""
    named = {"district": words.district, "province": words.province}
    return next((id for id, keys in named.items() if _bare(heading) & set(keys)), "")


def own_id(heading: str, place: int) -> str:
    """An id for a column that is known by nothing else: its name where that is one, else its place."""
    name = last(heading)
    return name if _ASCII.fullmatch(name) else f"q{place + 1}"


def _bare(heading: str) -> set[str]:
    """A heading as a list may have it: also without its groups, and without its number."""
    return {key_of(heading), key_of(last(heading)), key_of(NUMBERED.sub("", last(heading)).rstrip("* :"))}
