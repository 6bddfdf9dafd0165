"""What an analysis answers: a sentence that may be taken from it, tables, figures, and how it was reckoned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

Number = int | float | str | None
Figure = dict[str, Any]


@dataclass(frozen=True)
class Table:
    """frame: columns by their ids. heads: column id -> words over it, of those that are shown, in that order."""

    frame: pd.DataFrame
    heads: Mapping[str, str]
    title: str = ""

    @property
    def shown(self) -> pd.DataFrame:
        """As people read it: their words over the columns, nothing where there is no number."""
        named = self.frame[list(self.heads)].rename(columns=dict(self.heads))
        return named.astype(object).where(named.notna(), "")


@dataclass(frozen=True)
class Result:
    """The answer to one question.

    sentence: what a reader may take from it, with the number it rests on. notes: what was reckoned how, and what it
    can't say. figures: plotly's, as dicts, the main one first. numbers: flat, what is compared when it is done again.
    """

    id: str
    title: str
    question: str
    sentence: str
    notes: tuple[str, ...] = ()
    tables: Mapping[str, Table] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    numbers: Mapping[str, Number] = field(default_factory=dict)


def plain(value: Any) -> Number:
    """A number as JSON has it: None for what is missing or not finite."""
    if value is None or pd.isna(value):
        return None
    if isinstance(value, str):
        return value
    number = value.item() if hasattr(value, "item") else value
    if isinstance(number, float) and number in (float("inf"), float("-inf")):
        return None
    return int(number) if isinstance(number, bool) else number


def flat(name: str, frame: pd.DataFrame, keys: Sequence[str], columns: Sequence[str]) -> dict[str, Number]:
    """{"name.key….column": number} of a table's rows, known by what stands in `keys`."""
    return dict(_flat(name, frame, keys, columns))


def _flat(name: str, frame: pd.DataFrame, keys: Sequence[str], columns: Sequence[str]) -> Iterator[tuple[str, Number]]:
    for row in frame.to_dict("records"):
        known = ".".join([name, *(str(row[key]) for key in keys)])
        for column in columns:
            yield f"{known}.{column}", plain(row[column])
