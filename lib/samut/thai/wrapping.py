"""Words and lines: a text is split into words with PyThaiNLP, and broken into lines between them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from pathlib import Path

from samut.thai.clusters import cells, graphemes

_CLOSING = re.compile(r"[\u0e2f\u0e46.,;:!?)\]}\u201d\u2019\u2026%/]")
_OPENING = re.compile(r"[(\[{\u201c\u2018]$")


def load_words(path: Path) -> tuple[str, ...]:
    """Read the words of a text file, one a line; lines that begin with # are comments."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def wrap(text: str, width: int, words: Sequence[str] = ()) -> list[str]:
    """Break a text into lines of at most `width` columns, between words. words: terms that stay whole if they fit."""
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
    """Yield what stays on one line: words with their punctuation and the space after them; parts of long runs."""
    pieces: list[str] = []
    for word in split(paragraph, words) if cells(paragraph) > width else [paragraph]:
        joins = pieces and (_CLOSING.match(word) or _OPENING.search(pieces[-1]))
        if pieces and (word.isspace() or (joins and cells((pieces[-1] + word).rstrip()) <= width)):
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
    """Split a text into words and spaces, never inside a cluster. words: terms that stay whole."""
    breaks = set(accumulate(map(len, _tokenizer(words)(text))))
    pieces, position = [""], 0
    for cluster in graphemes(text):
        pieces[-1] += cluster
        position += len(cluster)
        pieces += [""] if position in breaks else []
    return [piece for piece in pieces if piece]


@cache
def _tokenizer(words: tuple[str, ...]) -> Callable[[str], list[str]]:
    """Load PyThaiNLP when it is first needed: it costs half a second and 20 MB."""
    os.environ.setdefault("PYTHAINLP_OFFLINE", "1")
    os.environ.setdefault("PYTHAINLP_READ_ONLY", "1")
    from pythainlp.corpus import thai_words
    from pythainlp.tokenize import Tokenizer
    from pythainlp.util import dict_trie

    trie = dict_trie({*thai_words(), *words})
    tokenize: Callable[[str], list[str]] = Tokenizer(trie, engine="newmm", join_broken_num=False).word_tokenize
    return tokenize
