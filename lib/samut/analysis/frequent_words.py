"""The words answers have in common: split with PyThaiNLP, without stop words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pandas as pd

from samut.settings import share
from samut.thai import load_words, same_key, split

MOST = 15


@cache
def _word_list(name: str) -> tuple[str, ...]:
    return load_words(share() / "data" / "thai" / f"{name}_words.txt")


def domain_words() -> tuple[str, ...]:
    """Return the terms of social security and of the kit, which are never split."""
    return _word_list("domain")


@cache
def content_words(text: str) -> list[str]:
    """Return the words of a text that tell what it is about, each once, in order; a "not" with the word it negates."""
    return list(dict.fromkeys(word for word in map(same_key, _joined(text)) if _has_content(word)))


def _joined(text: str) -> Iterator[str]:
    """Yield words; those of the list "joining" stand before the word that follows them."""
    prefix = ""
    for word in split(text, domain_words()):
        prefix += word.strip()
        if word.strip() and word not in _word_list("joining"):
            yield prefix
            prefix = ""


def _has_content(word: str) -> bool:
    return len(word) > 1 and any(sign.isalpha() for sign in word) and word not in _word_list("stop")


def count_words(answers: pd.DataFrame, most: int = MOST) -> pd.DataFrame:
    """Return word, answers, groups: the words of more than one group, most answers first.

    answers: workshop, group, item, text.
    """
    uses = [
        (word, row["workshop"], row["group"], row["item"])
        for row in answers.to_dict("records")
        for word in content_words(row["text"])
    ]
    rows = pd.DataFrame(uses, columns=["word", "workshop", "group", "item"])
    rows["writer"] = rows["workshop"].astype(str) + "/" + rows["group"].astype(str)
    counts = rows.groupby("word").agg(answers=("item", "size"), groups=("writer", "nunique")).reset_index()
    return (
        counts[counts["groups"] > 1]
        .sort_values(["answers", "groups", "word"], ascending=[False, False, True])
        .head(most)
        .reset_index(drop=True)
    )
