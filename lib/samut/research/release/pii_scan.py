"""Signs of a person in what people wrote: numbers, addresses, names.

It finds more than there is, and a person decides; it does not find what is written as a riddle.
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
FULL_NAME = re.compile(rf"(?<![{THAI}])([{THAI}]{{{ENOUGH},}})[ ]{{1,2}}([{THAI}]{{{SURE},{LONG_RUN}}})(?![{THAI}])")
HANDLE = re.compile(r"(?<![\w.])@\s?[a-z0-9][a-z0-9._\-]{2,}", re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of a text, from start up to end."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True)
class Signs:
    """The words that names are recognised by: those of data/research/scan.toml, and the names of this workshop."""

    formal: tuple[str, ...] = ()
    familiar: tuple[str, ...] = ()
    not_names: tuple[str, ...] = ()
    not_after: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    workshop_names: tuple[str, ...] = field(default=())

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Words that are never cut apart: the same for every workshop, as others take a second to get ready."""
        return tuple(sorted({*self.formal, *self.familiar, *self.not_names}))

    @cached_property
    def titles(self) -> re.Pattern[str]:
        """A pattern for any title."""
        return re.compile("|".join(map(re.escape, _longest(self.formal + self.familiar))) or "(?!)")

    @cached_property
    def line(self) -> re.Pattern[str]:
        """A pattern for a LINE id after a word for it."""
        words = "|".join(map(re.escape, _longest(self.lines))) or "(?!)"
        return re.compile(rf"(?:{words})\s*(?:id)?\s*[:=\uff1a]?\s*@?[a-z0-9][a-z0-9._\-]{{2,}}", re.IGNORECASE)


def signs(file: Path, workshop_names: Iterable[str] = ()) -> Signs:
    """Return the signs of a scan.toml. workshop_names: nicknames and names of groups."""
    listed = {name: tuple(words) for name, words in tomllib.loads(file.read_text("utf-8")).items()}
    return Signs(
        **listed, workshop_names=tuple(sorted({name.strip() for name in workshop_names if len(name.strip()) >= SURE}))
    )


def scan(text: str, signs: Signs, bare_names: bool = False) -> list[Span]:
    """Return every span found in a text, in order, none over another.

    Given names are found without a title if a last name seems to follow; bare_names: also by themselves.
    """
    plain = to_digits(text, "arabic")
    spans = [*_numbers(plain), *_addresses(plain, signs), *_names(text, signs), *_full_names(text, signs)]
    spans += _bare(text) if bare_names else []
    return _joined(spans)


def is_thai_id(digits: str) -> bool:
    """Tell whether thirteen digits are the number of a Thai identity card: its last digit checks the others."""
    weighed = sum(int(digit) * (13 - place) for place, digit in enumerate(digits[:12]))
    return len(digits) == 13 and (11 - weighed % 11) % 10 == int(digits[12])


def _numbers(text: str) -> Iterator[Span]:
    for match in ID.finditer(text):
        if is_thai_id(re.sub(r"\D", "", match[0])):
            yield Span(*match.span(), "id")
    yield from (Span(*match.span(), "phone") for match in PHONE.finditer(text))
    yield from (Span(*match.span(), "number") for match in NUMBER.finditer(text))


def _addresses(text: str, signs: Signs) -> Iterator[Span]:
    kinds: tuple[tuple[Kind, re.Pattern[str]], ...] = (
        ("email", EMAIL), ("url", URL), ("line", signs.line), ("line", HANDLE),
    )  # fmt: skip
    for kind, pattern in kinds:
        yield from (Span(*match.span(), kind) for match in pattern.finditer(text))


def _names(text: str, signs: Signs) -> Iterator[Span]:
    titles = list(signs.titles.finditer(text))
    names = [name for name in signs.workshop_names if name in text]
    if not titles and not names:
        return
    edges = {0, *accumulate(map(len, split(text, signs.words)))}
    spans = [span for name in names for span in _workshop_names(text, name, edges)]
    yield from spans
    for title in titles:
        end = _name_end(text, title, edges, signs)
        if end and not any(span.start <= title.start() < span.end for span in spans):
            yield Span(title.start(), end, "name")


def _workshop_names(text: str, name: str, edges: set[int]) -> Iterator[Span]:
    """Yield the places of a name of this workshop; a short name counts only at the beginning of a word."""
    for match in re.finditer(re.escape(name), text):
        if len(name) >= SHORT_NAME or match.start() in edges:
            yield Span(*match.span(), "name")


def _name_end(text: str, title: re.Match[str], edges: set[int], signs: Signs) -> int:
    """Return the end of the name that a title begins; 0 if it begins none."""
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
    """Return the end of a last name, which is a short word by itself after a space."""
    last = re.compile(rf"[ ]{{1,2}}[{THAI}]{{{SURE},{LONG_RUN}}}(?![{THAI}])").match(text, end)
    return last.end() if last else end


def _word_end(run: re.Match[str], edges: set[int]) -> int:
    """Return the end of a short run; of a longer one, the end of its first words."""
    if len(run[1]) <= SHORT_RUN:
        return run.end()
    return min((edge for edge in edges if run.start(1) + ENOUGH <= edge <= run.end()), default=run.end())


def _first(run: re.Match[str], edges: set[int]) -> str:
    """Return the first word of a run."""
    end = min((edge for edge in edges if run.start(1) < edge <= run.end()), default=run.end())
    return run[1][: end - run.start(1)]


def _full_names(text: str, signs: Signs) -> Iterator[Span]:
    """Yield each given name by itself with a short run after a space, but not if that is a word that follows names."""
    for match in FULL_NAME.finditer(text):
        if match[1] in _given_names() and match[2] not in signs.not_after:
            yield Span(*match.span(), "name")


def _bare(text: str) -> Iterator[Span]:
    """Yield given names that stand by themselves."""
    for match in re.finditer(f"[{THAI}]{{{SURE},}}", text):
        if match[0] in _given_names():
            yield Span(*match.span(), "name")


@cache
def _given_names() -> frozenset[str]:
    from pythainlp.corpus import thai_female_names, thai_male_names

    return frozenset(thai_female_names() | thai_male_names())


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Join spans that overlap, under the kind that was found first."""
    order = {span: place for place, span in reversed(list(enumerate(spans)))}
    joined: list[Span] = []
    for span in sorted(order):
        last = joined[-1] if joined else None
        if last and span.start < last.end:
            first = min(last, span, key=lambda span_: order.get(span_, -1))
            joined[-1] = Span(last.start, max(last.end, span.end), first.kind)
            order.setdefault(joined[-1], order.get(first, -1))
        else:
            joined.append(span)
    return joined


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)
