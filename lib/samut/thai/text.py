"""Thai text: years in words, digits, clusters, what may be kept, a key for the same answer, order, lines."""

from __future__ import annotations

import os
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, Literal

from samut.domain.limits import CODE_POINTS
from samut.domain.rules.years import SHIFT, Year, YearWords
from samut.errors import SamutError

Digits = Literal["thai", "arabic"]
_ONE_SPELLING = (
    (re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]"), ""),
    (re.compile("\u0e40\u0e40"), "\u0e41"),
    (re.compile("\u0e4d([\u0e48-\u0e4c]*)\u0e32"), "\\1\u0e33"),
    (re.compile(r"\s+"), " "),
    (re.compile(" ?([\u0e2f\u0e46]) ?"), r"\1"),
)
_MARKS = "\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e4d\u0e4e"
_MARKS += "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e33"  # tones after vowels, SARA AM last
_MARK_RUN = re.compile(f"[{_MARKS}]{{2,}}")
_BEFORE, _AFTER = " -*\u2022\u00b7", " -.,;:!?\u2026\u0e2f\u0e46"
_LEADING = re.compile("([\u0e40-\u0e44])([\u0e01-\u0e2e])")
_TONES = "\u0e4e\u0e4c\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4d"
_MARKED = re.compile(f"(.)([{_TONES}]*)", re.DOTALL)
_CLOSING = re.compile(r"[\u0e2f\u0e46.,;:!?)\]}\u201d\u2019\u2026%/]")
_OPENING = re.compile(r"[(\[{\u201c\u2018]$")


def to_digits(text: str, digits: Digits) -> str:
    """Every decimal digit of whatever script as a Thai or an Arabic one; all else as it is."""
    arabic = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    return re.sub("[0-9]", lambda digit: chr(0x0E50 + int(digit[0])), arabic) if digits == "thai" else arabic


def be(year_ce: int) -> int:
    return year_ce + SHIFT


def ce(year_be: int) -> int:
    return year_be - SHIFT


def show_year(year: Year, words: Mapping[str, str], digits: Digits = "arabic") -> str:
    """A year as people read it. words: the table `show` of the texts' room "years"."""
    if year.year is None:
        return words["unknown"]
    start = be(year.year)
    shown = words[year.precision].format(year=start, start=start, end=start + 9)
    return to_digits(words["about"].format(when=shown) if year.about else shown, digits)


@cache
def load_year_words(folder: Path) -> YearWords:
    """The words of years.toml in `folder`. Raises SamutError("years.broken_words") where they don't do."""
    path = folder / "years.toml"
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        _check(table)
        return YearWords(**{name: _frozen(words) for name, words in table.items()})
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as problem:
        raise SamutError("years.broken_words", where=str(path), problem=str(problem)) from problem


def _frozen(words: Any) -> Any:
    """Lists as tuples and tables as pairs, so that the whole can be a key."""
    if isinstance(words, Mapping):
        return tuple(words.items())
    return tuple(map(_frozen, words)) if isinstance(words, list) else words


def _check(table: Mapping[str, Any]) -> None:
    """Raises ValueError for what is no list of words, and for a word that is empty or stands in two lists."""
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


def load_words(path: Path) -> tuple[str, ...]:
    """The words of a text file, one a line; lines that begin with # say something about it."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def graphemes(text: str) -> list[str]:
    """What a reader takes for one sign: a Thai consonant with its marks, an emoji with its joiners, a flag.

    UAX 29 as far as general categories tell it: Hangul in parts and Indic conjuncts are not joined.
    """
    clusters: list[str] = []
    for sign in text:
        if clusters and _joins(clusters[-1], sign):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters


def _joins(cluster: str, sign: str) -> bool:
    last, kind = cluster[-1], unicodedata.category(sign)
    if unicodedata.category(last) == "Cc":
        return last + sign == "\r\n"
    if "\U0001f1e6" <= sign <= "\U0001f1ff":  # half a flag
        return len(cluster) == 1 and "\U0001f1e6" <= cluster <= "\U0001f1ff"
    skin_or_tag = "\U0001f3fb" <= sign <= "\U0001f3ff" or "\U000e0020" <= sign <= "\U000e007f"
    joined = last == "\u200d" and kind in ("So", "Sm") and unicodedata.category(cluster[0]) in ("So", "Sm")
    return kind in ("Mn", "Me", "Mc") or sign in "\u0e33\u0eb3\u200d" or skin_or_tag or joined


def count(text: str) -> int:
    """Number of clusters."""
    return len(graphemes(text))


def cut(text: str, limit: int, end: str = "\u2026") -> str:
    """At most `limit` clusters, the last of them `end` where something was cut off."""
    clusters = graphemes(text)
    return text if len(clusters) <= limit else "".join(clusters[: max(limit - count(end), 0)]).rstrip() + end


def clean(text: str, limit: int) -> str:
    """What may be kept of a person's text: all of it, with "\\n" for line ends. limit: clusters.

    Raises SamutError: thaitext.not_text, .empty, .control_characters (or half a surrogate pair), .too_long.
    """
    if not isinstance(text, str):
        raise SamutError("thaitext.not_text")
    if len(text) > limit * CODE_POINTS:
        raise SamutError("thaitext.too_long", limit=limit, length=len(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kinds = {unicodedata.category(sign) for sign in text if sign not in "\n\t"}
    if kinds & {"Cc", "Cs"}:
        raise SamutError("thaitext.control_characters")
    if not kinds - {"Zs", "Zl", "Zp", "Cf"}:
        raise SamutError("thaitext.empty")
    if (length := count(text)) > limit:
        raise SamutError("thaitext.too_long", limit=limit, length=length)
    return text


def same_key(text: str) -> str:
    """Equal for one answer in other spelling of marks, spaces, case or digits. For comparing, never kept."""
    before, key = None, text
    while key != before:
        before, key = key, _one_spelling(key)
    return key


def _one_spelling(text: str) -> str:
    # never NFKC: it takes SARA AM apart
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", to_digits(text, "arabic")).casefold())
    for pattern, one in _ONE_SPELLING:
        text = pattern.sub(one, text)
    text = _MARK_RUN.sub(lambda run: "".join(sorted(set(run[0]), key=_MARKS.find)), text)
    bare = text.lstrip(_BEFORE).rstrip(_AFTER)
    while bare.endswith("\u0e2f\u0e25"):  # of PAIYANNOI, LO LING, PAIYANNOI: and so on
        bare = bare[:-2].rstrip(_AFTER)
    return bare or text.strip()


def collate(strings: Iterable[str]) -> list[str]:
    """Dictionary order as in CLDR: digits, Thai, Latin; tone marks break ties; no spaces, no punctuation."""
    return sorted(strings, key=_dictionary_key)


def _dictionary_key(text: str) -> tuple[Any, ...]:
    plain = to_digits(unicodedata.normalize("NFC", text), "arabic").casefold().replace("\u0e45", "\u0e32")
    kept = "".join(s for s in plain if s not in "\u0e2f\u0e46" and unicodedata.category(s)[0] not in "ZPC")
    pairs = _MARKED.findall(_LEADING.sub(r"\2\1", kept))
    letters = [("\u0e01" <= sign <= "\u0e4e" or 2 * sign.isalpha(), sign) for sign, _ in pairs]
    return letters, [[*map(_TONES.find, marks)] for _, marks in pairs], text


def cells(text: str) -> int:
    """Width in columns: marks above and below take none, emoji and CJK two."""
    return sum(min(2, sum(map(_sign_cells, cluster))) for cluster in graphemes(text))


def _sign_cells(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def wrap(text: str, width: int, words: Sequence[str] = ()) -> list[str]:
    """Lines of at most `width` columns, broken between words; `words` of the domain stay whole that fit."""
    return [line for paragraph in text.split("\n") for line in _lines(paragraph, width, tuple(words))]


def _lines(paragraph: str, width: int, words: tuple[str, ...]) -> Iterator[str]:
    line = ""
    for piece in _pieces(paragraph, width, words):
        if line.strip() and cells((line + piece).rstrip()) > width:
            yield line.rstrip()
            line = ""
        line = line + piece if line else piece.lstrip()
    yield line.rstrip()


def _pieces(paragraph: str, width: int, words: tuple[str, ...]) -> Iterator[str]:
    """What is not broken: words with their punctuation and the space after them; parts of runs too long."""
    pieces: list[str] = []
    for word in split(paragraph, words) if cells(paragraph) > width else [paragraph]:
        stays = pieces and (_CLOSING.match(word) or _OPENING.search(pieces[-1]))
        if pieces and (word.isspace() or (stays and cells((pieces[-1] + word).rstrip()) <= width)):
            pieces[-1] += word
        else:
            pieces.append(word)
    for piece in pieces:
        yield from _parts(piece, width)


def _parts(piece: str, width: int) -> Iterator[str]:
    part = ""
    for cluster in graphemes(piece):
        if part and not cluster.isspace() and cells(part + cluster) > width:
            yield part
            part = ""
        part += cluster
    yield part


def split(text: str, words: tuple[str, ...] = ()) -> list[str]:
    """Words and spaces of a text, never broken inside a cluster; `words` of the domain stay whole."""
    breaks = set(accumulate(map(len, _tokenizer(words)(text))))
    found, at = [""], 0
    for cluster in graphemes(text):
        found[-1] += cluster
        at += len(cluster)
        found += [""] if at in breaks else []
    return [word for word in found if word]


@cache
def _tokenizer(words: tuple[str, ...]) -> Callable[[str], list[str]]:
    """PyThaiNLP costs half a second and 20 MB: only who wraps Thai pays them."""
    os.environ.setdefault("PYTHAINLP_OFFLINE", "1")
    os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")
    from pythainlp.corpus import thai_words
    from pythainlp.tokenize import Tokenizer
    from pythainlp.util import dict_trie

    trie = dict_trie({*thai_words(), *words})
    split: Callable[[str], list[str]] = Tokenizer(trie, engine="newmm", join_broken_num=False).word_tokenize
    return split
