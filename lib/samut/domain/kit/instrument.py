"""A questionnaire: a scale a person answers alone, with its score, or items of several kinds.

Items are known by their ids: their order is not the same everywhere.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from samut.domain.kit.source import ZERO, Integer, Sourced, listed, needed

MEASURE = "measure"
"""Key of a person's answers to a questionnaire."""
BEFORE, AFTER = "before", "after"

Kind = Literal["scale", "questions", "mixed"]
ItemKind = Literal["level", "text", "number", "choice", "choices"]
Certainty = Literal["confirmed", "unconfirmed"]


@dataclass(frozen=True, kw_only=True)
class Item(Sourced):
    """An item of a questionnaire. reversed: the more, the worse.

    kind: level, one of the questionnaire's responses; of "mixed" ones also text; number, from `least` to `most`;
    choice, one of `points`; choices, any of them. personal: it identifies somebody or says how to reach them: on no
    board
    and in no bundle.
    """

    id: str
    text: str = needed("")
    reversed: bool = False
    kind: ItemKind = "level"
    points: tuple[str, ...] = ()
    least: Integer = ZERO
    most: Integer | None = None
    personal: bool = False


@dataclass(frozen=True, kw_only=True)
class Band(Sourced):
    """The meaning of a score up to `to`, from the end of the band before it."""

    to: int
    text: str = needed("")


@dataclass(frozen=True, kw_only=True)
class Instrument(Sourced):
    """A questionnaire. kind: scale, whose items add up to a score; questions, which do not; mixed, of several kinds.

    survey: the kit's survey it is asked for. by, of mixed ones: each person, or one for a group. twice: it is asked
    before and after, as the other two kinds always are.
    responses: what may be answered, from the least to the most, counted from 1, or from 0 if `from_zero`.
    certainty: whether its words and scores were confirmed by the publisher; confirm: what is to be confirmed.
    """

    id: str
    kind: Kind
    title: str = needed("")
    short: str = ""
    intro: str = ""
    items: tuple[Item, ...] = needed((), "item")
    responses: tuple[str, ...] = ()
    from_zero: bool = False
    bands: tuple[Band, ...] = listed("band")
    source: str = needed("")
    certainty: Certainty = "unconfirmed"
    confirm: str = ""
    survey: Literal["", "s1", "s2", "s3"] = ""
    by: Literal["", "person", "group"] = ""
    twice: bool = False

    @property
    def whens(self) -> tuple[str, ...]:
        """The times it is asked: before and after, or once, which is called ""."""
        return (BEFORE, AFTER) if self.twice or self.kind != "mixed" else ("",)

    @property
    def values(self) -> tuple[int, ...]:
        """The number of each response."""
        return tuple(range(0 if self.from_zero else 1, len(self.responses) + (0 if self.from_zero else 1)))


@dataclass(frozen=True)
class Score:
    """A score. total and band: None and "" if an item has no answer, or the kind has no score.

    Missing: those items' ids.
    """

    total: int | None
    band: str = ""
    missing: tuple[str, ...] = ()


def score(instrument: Instrument, answers: Mapping[str, int]) -> Score:
    """Return the score of {item id: number of the response}. Raises ValueError for an answer that can't be."""
    wrong = [id for id, value in answers.items() if not _may(instrument, id, value)]
    if wrong:
        raise ValueError(f"not an answer to {instrument.id}: {wrong}")
    missing = tuple(item.id for item in instrument.items if item.id not in answers)
    if missing or instrument.kind != "scale":
        return Score(None, missing=missing)
    total = sum(_points(instrument, item, answers[item.id]) for item in instrument.items)
    return Score(total, band_of(instrument, total))


def band_of(instrument: Instrument, total: int) -> str:
    """Return the meaning of a score; empty above the last band."""
    return next((band.text for band in instrument.bands if total <= band.to), "")


def plain_code(typed: str) -> str:
    """Return a private code as it is compared: other spaces, capitals or digits make no difference."""
    plain = "".join(unicodedata.normalize("NFKC", typed).casefold().split())
    return "".join(str(unicodedata.digit(sign, sign)) for sign in plain)


def _points(instrument: Instrument, item: Item, value: int) -> int:
    return instrument.values[0] + instrument.values[-1] - value if item.reversed else value


def _may(instrument: Instrument, id: str, value: object) -> bool:
    return type(value) is int and value in instrument.values and any(item.id == id for item in instrument.items)
