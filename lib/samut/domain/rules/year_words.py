"""The words around a year, cut into tokens: numbers, eras, months, words for about or a decade."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from samut.errors import SamutError

Era = Literal["", "be", "ce"]
LONGEST = 200


@dataclass(frozen=True)
class YearWords:
    """The words around a year, each kind as data/thai/years.toml explains it."""

    be: tuple[str, ...]
    ce: tuple[str, ...]
    about: tuple[str, ...]
    decade: tuple[str, ...]
    span: tuple[str, ...]
    unknown: tuple[str, ...]
    shrug: tuple[str, ...]
    ago: tuple[str, ...]
    this_year: tuple[str, ...]
    to: tuple[str, ...]
    dash: tuple[str, ...]
    either: tuple[str, ...]
    between: tuple[str, ...]
    blank: tuple[str, ...]
    tens: tuple[str, ...]
    filler: tuple[str, ...]
    months: tuple[tuple[str, ...], ...]
    numbers: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class YearTokens:
    """The tokens of a typed year. shape: a letter for each token that carries a date (LETTERS); kinds.

    Those of all tokens.

    numbers: digits as typed, eras: the era each is counted in, months: 1 to 12, in the order they were typed.
    """

    typed: str
    shape: str = ""
    numbers: tuple[str, ...] = ()
    eras: tuple[Era, ...] = ()
    months: tuple[int, ...] = ()
    kinds: frozenset[str] = frozenset()

    @property
    def about(self) -> bool:
        """Whether the writer was unsure."""
        return bool(self.kinds & {"about", "unknown"})


LETTERS = {
    "number": "N", "month": "M", "between": "S", "dash": "D", "to": "T", "either": "O",
    "blank": "X", "tens": "Z", "ago": "A", "this_year": "W",
}  # fmt: skip
_ANYWHERE = (
    "be", "ce", "about", "decade", "span", "unknown", "filler",
    "between", "dash", "to", "either", "ago", "this_year",
)  # fmt: skip
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NO_BORDER = re.compile(r"(?<![0-9a-z]) | (?![0-9a-z])")


def listen(typed: str, words: YearWords) -> YearTokens:
    """Cut a text into tokens. Raises SamutError("years.not_a_year") if it is no text, or too long to be a year."""
    if not isinstance(typed, str) or len(typed) > LONGEST:
        raise not_a_year(typed)
    folded = _fold(typed)
    if folded in map(_fold, words.shrug):
        return YearTokens(typed, kinds=frozenset({"unknown"}))
    tokens = list(_tokens(folded, words))
    kinds = [kind for kind, _ in tokens]
    return YearTokens(
        typed,
        shape="".join(LETTERS.get(kind, "") for kind in kinds).strip("SD"),
        numbers=tuple(text for kind, text in tokens if kind == "number"),
        eras=_eras(kinds),
        months=tuple(int(text) for kind, text in tokens if kind == "month"),
        kinds=frozenset(kinds),
    )


def _fold(text: str) -> str:
    """Return a text for finding words: Arabic digits, one spelling of what looks alike, spaces in Latin and numbers."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    text = "".join(str(unicodedata.decimal(sign, sign)) for sign in _UNSEEN.sub("", text))
    text = text.replace("\u0e4d\u0e32", "\u0e33").replace("\u0e40\u0e40", "\u0e41")
    return _NO_BORDER.sub("", " ".join(text.split()))


@cache
def _pattern(words: YearWords) -> tuple[re.Pattern[str], dict[str, str], dict[str, int]]:
    """Return a pattern of one token; the kind of each folded word; the number of each month or number word."""
    kinds = {_fold(word): kind for kind in _ANYWHERE for word in getattr(words, kind)}
    values = {_fold(name): number for number, names in enumerate(words.months, 1) for name in names}
    kinds |= dict.fromkeys(values, "month")
    after = {_fold(word): kind for kind in ("blank", "tens") for word in getattr(words, kind)}
    spoken = {_fold(word): value for word, value in words.numbers}
    pattern = "|".join((
        "(?P<number>[0-9]+)",
        f"(?P<spoken>{_any(spoken)}) ?(?={_any(map(_fold, words.ago))})",
        f"(?<=[0-9])(?P<after>{_any(after)})(?![a-z])",
        f"(?P<word>{_any(kinds)})",
        "(?P<between>(?<=[0-9]) (?=[0-9]))|(?P<filler> )|(?P<other>.)",
    ))  # fmt: skip
    return re.compile(pattern, re.DOTALL), kinds | after, values | spoken


def _any(words: Iterable[str]) -> str:
    """Return a pattern for one of the words, the longest first; Latin words only without a letter beside them."""

    def alone(word: str) -> str:
        before = "(?<![a-z])" if re.match("[a-z]", word) else ""
        return before + re.escape(word) + ("(?![a-z])" if re.search("[a-z]$", word) else "")

    return "|".join(alone(word) for word in sorted(words, key=len, reverse=True))


def _tokens(folded: str, words: YearWords) -> Iterable[tuple[str, str]]:
    """Yield (kind, text) of each token; the text of a number in words, or of a month, is its digits."""
    pattern, kinds, values = _pattern(words)
    for match in pattern.finditer(folded):
        group = str(match.lastgroup)
        text = match[group]
        kind = kinds[text] if group in ("word", "after") else "number" if group == "spoken" else group
        yield kind, str(values[text]) if group == "spoken" or kind == "month" else text


def _eras(kinds: list[str]) -> tuple[Era, ...]:
    """Return the era of each number: the last one before it, or the only one."""
    marks: dict[str, Era] = {"be": "be", "ce": "ce"}
    eras_named = {marks[kind] for kind in kinds if kind in marks}
    era: Era = eras_named.pop() if len(eras_named) == 1 else ""
    eras = []
    for kind in kinds:
        era = marks.get(kind, era)
        if kind == "number":
            eras.append(era)
    return tuple(eras)


def not_a_year(typed: object) -> SamutError:
    """Return the error that quotes the typed text."""
    shown = typed if isinstance(typed, str) else ""
    return SamutError("years.not_a_year", typed=shown if len(shown) <= 40 else shown[:40] + "\u2026")
