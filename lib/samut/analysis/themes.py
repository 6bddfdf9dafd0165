"""Suggestions of which answers are about the same: a first heap for people to sort, never a result.

Answers are compared by the letters they share (runs of one to three), so nothing hangs on where Thai words are split
and spelling slips do little. Deterministic: the same answers in any order give the same heaps.
"""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Sequence

from samut.analysis.words import content
from samut.thai import same_key

LEAST, MOST = 10, 12
"""Fewer answers are read faster than sorted; more heaps than that nobody keeps apart."""
DIMENSIONS = 20


def suggest(answers: Sequence[str]) -> list[str]:
    """For each answer the name of its heap, or "" : of an empty answer, a heap of one, or too few answers.

    A heap is named by the words most of its answers have and others have not.
    """
    different = sorted({same_key(text) for text in answers if text.strip()})
    if len(different) < LEAST:
        return [""] * len(answers)
    heap_of = dict(zip(different, _heaps(different), strict=True))
    names = _names(heap_of)
    return [names[heap_of[same_key(text)]] if text.strip() else "" for text in answers]


def _heaps(texts: Sequence[str]) -> list[int]:
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import normalize

    grams = TfidfVectorizer(analyzer="char", ngram_range=(1, 3), sublinear_tf=True).fit_transform(texts)
    dimensions = min(DIMENSIONS, len(texts) - 1, grams.shape[1] - 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        near = (
            normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(grams))
            if dimensions > 1
            else grams.toarray()
        )
    many = min(MOST, max(2, round(math.sqrt(len(texts)))))
    return [int(heap) for heap in AgglomerativeClustering(many, linkage="ward").fit_predict(near)]


def _names(heap_of: dict[str, int]) -> dict[int, str]:
    """heap -> its name; "" for one answer alone. Two heaps never have one name."""
    within: dict[int, Counter[str]] = {}
    sizes = Counter(heap_of.values())
    for text, heap in heap_of.items():
        within.setdefault(heap, Counter()).update(content(text))
    everywhere: Counter[str] = sum(within.values(), Counter())
    names: dict[int, str] = {}
    for heap in sorted(within, key=lambda one: (-sizes[one], one)):
        name = _name(within[heap], everywhere) if sizes[heap] > 1 else ""
        names[heap] = name if name not in names.values() else ""
    return names


def _name(words: Counter[str], everywhere: Counter[str]) -> str:
    """The two words that are the most its own: of many answers here, and of few elsewhere."""
    own = sorted(
        (word for word, n in words.items() if n > 1), key=lambda word: (-(words[word] ** 2) / everywhere[word], word)
    )
    return " ".join(own[:2])
