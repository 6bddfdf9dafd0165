"""Clusters: what a reader takes for one sign. Text is counted, cut and measured in clusters."""

from __future__ import annotations

import unicodedata


def graphemes(text: str) -> list[str]:
    r"""Split a text into clusters: a Thai consonant with its marks, an emoji with its joiners, a flag.

    This is UAX 29 as far as general categories tell it: Hangul in parts and Indic conjuncts are not joined.

    >>> len(graphemes("\u0e17\u0e35\u0e48"))  # three characters, one sign
    1
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
    """Return the number of clusters."""
    return len(graphemes(text))


def cut(text: str, limit: int, end: str = "\u2026") -> str:
    """Return at most `limit` clusters of a text, the last of them `end` if something was cut off.

    >>> cut("workshop", 5, end=".")
    'work.'
    """
    clusters = graphemes(text)
    return text if len(clusters) <= limit else "".join(clusters[: max(limit - count(end), 0)]).rstrip() + end


def cells(text: str) -> int:
    """Return the width in columns: marks above and below take none, emoji and CJK take two."""
    return sum(min(2, sum(map(_sign_cells, cluster))) for cluster in graphemes(text))


def _sign_cells(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
