"""Suggestions of which answers are about the same: first clusters for people to sort, never a result.

Answers are compared by the letters they share (runs of one to three), so nothing depends on where Thai words are split
and spelling slips matter little. Deterministic: the same answers in any order give the same clusters.
"""

from __future__ import annotations

import math
import warnings
from collections import Counter
from collections.abc import Sequence

from samut.analysis.frequent_words import content_words
from samut.thai import same_key

FEWEST_ANSWERS, MOST_CLUSTERS = 10, 12
"""Fewer answers are read faster than sorted; more clusters than that nobody keeps apart."""
DIMENSIONS = 20


def suggest_themes(answers: Sequence[str]) -> list[str]:
    """Return a theme's name for each answer; "" if it is empty, alone in its cluster, or one of too few answers.

    A cluster is named by the words that most of its answers have and others have not.
    """
    different = sorted({same_key(text) for text in answers if text.strip()})
    if len(different) < FEWEST_ANSWERS:
        return [""] * len(answers)
    clusters = dict(zip(different, _cluster(different), strict=True))
    names = _names(clusters)
    return [names[clusters[same_key(text)]] if text.strip() else "" for text in answers]


def _cluster(texts: Sequence[str]) -> list[int]:
    from sklearn.cluster import AgglomerativeClustering
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import normalize

    grams = TfidfVectorizer(analyzer="char", ngram_range=(1, 3), sublinear_tf=True).fit_transform(texts)
    dimensions = min(DIMENSIONS, len(texts) - 1, grams.shape[1] - 1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        vectors = (
            normalize(TruncatedSVD(dimensions, random_state=0).fit_transform(grams))
            if dimensions > 1
            else grams.toarray()
        )
    n = min(MOST_CLUSTERS, max(2, round(math.sqrt(len(texts)))))
    return [int(cluster) for cluster in AgglomerativeClustering(n, linkage="ward").fit_predict(vectors)]


def _names(clusters: dict[str, int]) -> dict[int, str]:
    """Return each cluster's name, "" for one answer alone. No two clusters have one name."""
    words: dict[int, Counter[str]] = {}
    sizes = Counter(clusters.values())
    for text, cluster in clusters.items():
        words.setdefault(cluster, Counter()).update(content_words(text))
    all_words: Counter[str] = sum(words.values(), Counter())
    names: dict[int, str] = {}
    for cluster in sorted(words, key=lambda cluster: (-sizes[cluster], cluster)):
        name = _name(words[cluster], all_words) if sizes[cluster] > 1 else ""
        names[cluster] = name if name not in names.values() else ""
    return names


def _name(words: Counter[str], all_words: Counter[str]) -> str:
    """Return the two words most peculiar to a cluster: in many of its answers, and in few others."""
    repeated = [word for word, n in words.items() if n > 1]
    peculiar = sorted(repeated, key=lambda word: (-(words[word] ** 2) / all_words[word], word))
    return " ".join(peculiar[:2])
