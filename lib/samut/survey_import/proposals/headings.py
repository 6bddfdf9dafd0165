"""Headings: which program a file is from, and what they alone say of a column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from samut.survey_import.mapping import Identifies
from samut.survey_import.proposals.question_library import NUMBERED
from samut.survey_import.vocabulary import Vocabulary
from samut.thai import same_key

Program = Literal["google", "kobo", "plain"]
_ASCII = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,59}")
_BREAK = re.compile(r"[/.]")


def key_of(heading: str) -> str:
    """Return a heading as the lists of data/thai/headings.toml are compared."""
    return same_key(heading)


def program(headings: Sequence[str], words: Vocabulary) -> Program:
    """Return the program that writes such headings."""
    keys = {key_of(heading) for heading in headings}
    if keys & set(words.form_tool_sign):
        return "kobo"
    return "google" if headings and key_of(headings[0]) in words.timestamp else "plain"


def roles(headings: Sequence[str], words: Vocabulary) -> dict[str, Identifies]:
    """Return {heading: at or row} of the columns that say when, and which row it is."""
    by_key = {key_of(heading): heading for heading in reversed(headings)}
    if program(headings, words) != "kobo":
        at = next((heading for heading in headings if key_of(heading) in words.timestamp), None)
        return {at: "at"} if at else {}
    roles_found: dict[str, Identifies] = {}
    rows = next((keys for keys in words.form_tool_row if all(key in by_key for key in keys)), ())
    roles_found |= {by_key[key]: "row" for key in rows}
    at = next((by_key[key] for key in words.form_tool_at if key in by_key), None)
    return {**roles_found, at: "at"} if at else roles_found


def is_person(heading: str, words: Vocabulary) -> bool:
    """Tell whether a heading asks for something that identifies the person who answers."""
    key = key_of(heading)
    return bool(_bare(heading) & set(words.person)) or any(part in key for part in words.person_part)


def asks_who(heading: str, words: Vocabulary) -> bool:
    """Tell whether the answer may be somebody's name, not only of the person who answers."""
    key = key_of(heading)
    for word in words.who_not:
        key = key.replace(word, "")
    begins = any(bare_heading.startswith(words.who_begin) for bare_heading in _bare(heading))
    return any(part in key for part in words.who_part) or (
        begins and not any(part in key for part in words.who_begin_not)
    )


def is_place(heading: str, words: Vocabulary) -> bool:
    """Tell whether it asks for a district or a village, say."""
    return any(part in key_of(heading) for part in words.place_part)


def is_age(heading: str, words: Vocabulary) -> bool:
    """Tell whether it asks how old somebody is."""
    key = key_of(heading)
    inside = any(part in key for part in words.age_part) and not any(part in key for part in words.age_not)
    return inside or last(key) in words.age


def is_consent(heading: str, words: Vocabulary) -> bool:
    """Tell whether it asks for consent."""
    return any(part in key_of(heading) for part in words.consent_part)


def ticks(headings: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (heading, its question, option) of columns that may be options of one question: "food/rice"."""
    all_headings = set(headings)
    for heading in headings:
        for separator in reversed(list(_BREAK.finditer(heading))):
            before, after = heading[: separator.start()], heading[separator.end() :]
            siblings = sum(other.startswith(before + separator[0]) for other in all_headings)
            if before and after and (before in all_headings or siblings > 1):
                yield heading, before, after
                break


def last(heading: str) -> str:
    """Return the part after the groups of a heading."""
    return heading.rsplit("/", 1)[-1]


def place_id(heading: str, words: Vocabulary) -> str:
    """Return district or province, if it asks for one; under these ids small numbers are protected later."""
    named = {"district": words.district, "province": words.province}
    return next((id for id, keys in named.items() if _bare(heading) & set(keys)), "")


def own_id(heading: str, place: int) -> str:
    """Return an id for a column that nothing else names: its heading if that can be one, else its place."""
    name = last(heading)
    return name if _ASCII.fullmatch(name) else f"q{place + 1}"


def _bare(heading: str) -> set[str]:
    """Yield a heading as a list may have it: also without its groups, and without its number."""
    return {key_of(heading), key_of(last(heading)), key_of(NUMBERED.sub("", last(heading)).rstrip("* :"))}
