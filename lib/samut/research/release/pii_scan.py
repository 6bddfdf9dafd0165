"""What in people's words may tell who somebody is or how to reach them: numbers, addresses, names.

It finds more than there is, for a person to clear; what is written as a riddle it does not find.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import Literal

from samut.thai import split, to_digits

Kind = Literal["id", "phone", "email", "url", "line", "number", "name"]
Split = Callable[[str], list[str]]
THAI = "\u0e01-\u0e3a\u0e40-\u0e4e"
GAP = r"[\s\-.()/\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff]{0,4}"
"""What people put between the digits of one number."""
SHORT_NAME, SHORT_RUN, LONG_RUN = 5, 8, 16
SURE, ENOUGH = 2, 4
"""The fewest letters a name has, and how many one has at least that is written together with what follows, or alone."""
ID = re.compile(rf"(?<!\d)\d(?:{GAP}\d){{12}}(?!\d)")
PHONE = re.compile(rf"(?<!\d)(?:\+?{GAP}6{GAP}6{GAP}(?:0{GAP})?|0{GAP})[2-9](?:{GAP}\d){{7,8}}(?!\d)")
NUMBER = re.compile(rf"(?<!\d)\d(?:{GAP}\d){{8,}}(?!\d)")
EMAIL = re.compile(r"[\w.+\-]+\s?@\s?[\w\-]+(?:\s?\.\s?[a-z]{2,})+", re.IGNORECASE | re.ASCII)
URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w\-]+(?:\.[\w\-]+)*\.(?:com|net|org|th|me|ly|gle|info|io)\b(?:/\S*)?",
    re.IGNORECASE | re.ASCII,
)
WHOLE = re.compile(rf"(?<![{THAI}])([{THAI}]{{{ENOUGH},}})[ ]{{1,2}}([{THAI}]{{{SURE},{LONG_RUN}}})(?![{THAI}])")
HANDLE = re.compile(r"(?<![\w.])@\s?[a-z0-9][a-z0-9._\-]{2,}", re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of a text, from start up to end."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Signs:
    """What names are told by: the words of data/research/scan.toml, and `known`, names of this workshop."""

    formal: tuple[str, ...] = ()
    familiar: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    known: tuple[str, ...] = field(default=())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """What is never cut apart; the same for every workshop, as it takes a second to get ready for other words."""
        return tuple(sorted({*self.formal, *self.familiar, *self.not_names}))

    @cached_property
    def titles(self) -> re.Pattern[str]:
        return re.compile("|".join(map(re.escape, _longest(self.formal + self.familiar))) or "(?!)")

    @cached_property
    def line(self) -> re.Pattern[str]:
        """A LINE id after a word for it."""
        words = "|".join(map(re.escape, _longest(self.lines))) or "(?!)"
        return re.compile(rf"(?:{words})\s*(?:id)?\s*[:=\uff1a]?\s*@?[a-z0-9][a-z0-9._\-]{{2,}}", re.IGNORECASE)


def signs(file: Path, known: Iterable[str] = ()) -> Signs:
    """Those of a scan.toml. known: nicknames and names of groups."""
    listed = {name: tuple(words) for name, words in tomllib.loads(file.read_text("utf-8")).items()}
    return Signs(**listed, known=tuple(sorted({one.strip() for one in known if len(one.strip()) >= SURE})))


def scan(text: str, signs: Signs, bare_names: bool = False) -> list[Span]:
    """Every finding in a text, in order, none over another.

    Given names are found without a title where a last name seems to follow; bare_names: also by themselves.
    """
    plain = to_digits(text, "arabic")
    found = [*_numbers(plain), *_addresses(plain, signs), *_names(text, signs), *_whole(text, signs)]
    found += _bare(text) if bare_names else []
    return _joined(found)


def is_thai_id(digits: str) -> bool:
    """Whether thirteen digits are the number of a Thai identity card: its last digit checks the others."""
    weighed = sum(int(digit) * (13 - place) for place, digit in enumerate(digits[:12]))
    return len(digits) == 13 and (11 - weighed % 11) % 10 == int(digits[12])


def _numbers(text: str) -> Iterator[Span]:
    for one in ID.finditer(text):
        if is_thai_id(re.sub(r"\D", "", one[0])):
            yield Span(*one.span(), "id")
    yield from (Span(*one.span(), "phone") for one in PHONE.finditer(text))
    yield from (Span(*one.span(), "number") for one in NUMBER.finditer(text))


def _addresses(text: str, signs: Signs) -> Iterator[Span]:
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("email", EMAIL), ("url", URL), ("line", signs.line), ("line", HANDLE),
    )  # fmt: skip
    for kind, pattern in kinds:
        yield from (Span(*one.span(), kind) for one in pattern.finditer(text))


def _names(text: str, signs: Signs) -> Iterator[Span]:
    titles = list(signs.titles.finditer(text))
    known = [name for name in signs.known if name in text]
    if not titles and not known:
        return
    edges = {0, *accumulate(map(len, split(text, signs.words)))}
    there = [span for name in known for span in _known(text, name, edges)]
    yield from there
    for one in titles:
        end = _name_end(text, one, edges, signs)
        if end and not any(span.start <= one.start() < span.end for span in there):
            yield Span(one.start(), end, "name")


def _known(text: str, name: str, edges: set[int]) -> Iterator[Span]:
    """Where a name of this workshop stands; a short one not in the midst of a word."""
    for one in re.finditer(re.escape(name), text):
        if len(name) >= SHORT_NAME or one.start() in edges:
            yield Span(*one.span(), "name")


def _name_end(text: str, title: re.Match[str], edges: set[int], signs: Signs) -> int:
    """Where the name that a title begins ends; 0 where it begins none."""
    start, formal = title.start(), title[0] in signs.formal
    within = start > 0 and re.match(f"[{THAI}]", text[start - 1]) is not None
    if text.startswith(signs.not_names, start) or not (start in edges or (formal and not within)):
        return 0
    if not formal and title.end() not in edges:
        return 0
    run = re.compile(rf"{'[ ]?' if formal else ''}([{THAI}]{{{SURE},}}|[A-Za-z]{{{SURE},}})").match(text, title.end())
    if run is None or _first(run, edges) in signs.not_after:
        return 0
    return _surname(text, run.end()) if formal and len(run[1]) <= LONG_RUN else _word_end(run, edges)


def _surname(text: str, end: int) -> int:
    """After a space: a last name is a short word by itself."""
    last = re.compile(rf"[ ]{{1,2}}[{THAI}]{{{SURE},{LONG_RUN}}}(?![{THAI}])").match(text, end)
    return last.end() if last else end


def _word_end(run: re.Match[str], edges: set[int]) -> int:
    """A short run whole; of a longer one the first words."""
    if len(run[1]) <= SHORT_RUN:
        return run.end()
    return min((edge for edge in edges if run.start(1) + ENOUGH <= edge <= run.end()), default=run.end())


def _first(run: re.Match[str], edges: set[int]) -> str:
    """The first word of a run."""
    end = min((edge for edge in edges if run.start(1) < edge <= run.end()), default=run.end())
    return run[1][: end - run.start(1)]


def _whole(text: str, signs: Signs) -> Iterator[Span]:
    """A given name by itself, a space, and a short run by itself, but for a word that follows names."""
    for one in WHOLE.finditer(text):
        if one[1] in _given_names() and one[2] not in signs.not_after:
            yield Span(*one.span(), "name")


def _bare(text: str) -> Iterator[Span]:
    """Given names that stand by themselves."""
    for one in re.finditer(f"[{THAI}]{{{SURE},}}", text):
        if one[0] in _given_names():
            yield Span(*one.span(), "name")


@cache
def _given_names() -> frozenset[str]:
    from pythainlp.corpus import thai_female_names, thai_male_names

    return frozenset(thai_female_names() | thai_male_names())


def _joined(found: Iterable[Span]) -> list[Span]:
    """Spans that overlap as one, of the kind that was found first."""
    order = {span: place for place, span in reversed(list(enumerate(found)))}
    joined: list[Span] = []
    for span in sorted(order):
        last = joined[-1] if joined else None
        if last and span.start < last.end:
            first = min(last, span, key=lambda one: order.get(one, -1))
            joined[-1] = Span(last.start, max(last.end, span.end), first.kind)
            order.setdefault(joined[-1], order.get(first, -1))
        else:
            joined.append(span)
    return joined


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)
