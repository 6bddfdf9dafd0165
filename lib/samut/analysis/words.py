"""Which words answers have in common: split with PyThaiNLP, without the words that say nothing of what it is about."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import pandas as pd

from samut.settings import share
from samut.thai import load_words, same_key, split

SHOWN = 15


@cache
def _listed(name: str) -> tuple[str, ...]:
    return load_words(share() / "data" / "thai" / f"{name}_words.txt")


def domain() -> tuple[str, ...]:
    """Words of social security and of the kit, which stay whole."""
    return _listed("domain")


@cache
def content(text: str) -> list[str]:
    """The words of a text that tell what it is about, each once, in their order; a "not" with what it turns."""
    return list(dict.fromkeys(word for word in map(same_key, _joined(text)) if _tells(word)))


def _joined(text: str) -> Iterator[str]:
    before = ""
    for word in split(text, domain()):
        before += word.strip()
        if word.strip() and word not in _listed("joining"):
            yield before
            before = ""


def _tells(word: str) -> bool:
    return len(word) > 1 and any(sign.isalpha() for sign in word) and word not in _listed("stop")


def counts(answers: pd.DataFrame, shown: int = SHOWN) -> pd.DataFrame:
    """word, answers, groups: the words most answers have, of those that more than one group used.

    answers: workshop, group, item, text.
    """
    told = [
        (word, row["workshop"], row["group"], row["item"])
        for row in answers.to_dict("records")
        for word in content(row["text"])
    ]
    rows = pd.DataFrame(told, columns=["word", "workshop", "group", "item"])
    rows["who"] = rows["workshop"].astype(str) + "/" + rows["group"].astype(str)
    found = rows.groupby("word").agg(answers=("item", "size"), groups=("who", "nunique")).reset_index()
    common = found[found["groups"] > 1]
    return (
        common.sort_values(["answers", "groups", "word"], ascending=[False, False, True])
        .head(shown)
        .reset_index(drop=True)
    )
