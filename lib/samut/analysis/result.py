"""The answer of an analysis: a sentence that may be taken from it, tables, figures, and how it was computed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

Number = int | float | str | None
Figure = dict[str, Any]


@dataclass(frozen=True)
class ResultTable:
    """A table of a result.

    Attributes
    ----------
    frame : DataFrame
        The numbers, in columns named by ids.
    headings : mapping
        Column id -> the words over it, of the columns that are shown, in that order.
    title : str
        The words over the table; "" for the main one.
    """

    frame: pd.DataFrame
    headings: Mapping[str, str]
    title: str = ""

    @property
    def shown(self) -> pd.DataFrame:
        """The table as people read it, with words over the columns and an empty cell for a missing number."""
        named = self.frame[list(self.headings)].rename(columns=dict(self.headings))
        return named.astype(object).where(named.notna(), "")


@dataclass(frozen=True)
class Result:
    """The answer to one question of the workshops, as each `samut.analysis.<question>.result` returns it.

    Attributes
    ----------
    id : str
        The question's id, "happiness".
    title, question : str
        What is analysed, in the language of the texts.
    sentence : str
        What a reader may take from it, with the number of answers or people it rests on.
    notes : tuple of str
        How it was computed, and what it can't say.
    tables : mapping of str to ResultTable
        By id, the main one first; `places` and `workshops` only if there are two or more to compare.
    figures : tuple of dict
        Figures as plotly takes them, the main one first; none if too few answered.
    numbers : mapping of str to int, float, str or None
        All numbers by name, "places.<province/district>.<column>"; None for a number of fewer than five, which is not
        shown. `samut reproduce` compares them.

    Examples
    --------
    >>> from samut.analysis import happiness
    >>> from samut.lab import open_bundle
    >>> answer = happiness.result(open_bundle())
    >>> answer.id, answer.numbers["pairs"] >= 5, len(answer.tables["whole"].shown)
    ('happiness', True, 1)
    """

    id: str
    title: str
    question: str
    sentence: str
    notes: tuple[str, ...] = ()
    tables: Mapping[str, ResultTable] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    numbers: Mapping[str, Number] = field(default_factory=dict)


def json_number(value: Any) -> Number:
    """Return a number as JSON has it: None if it is missing or not finite.

    >>> json_number(float("nan")), json_number(2.5)
    (None, 2.5)
    """
    if value is None or pd.isna(value):
        return None
    if isinstance(value, str):
        return value
    number = value.item() if hasattr(value, "item") else value
    if isinstance(number, float) and number in (float("inf"), float("-inf")):
        return None
    return int(number) if isinstance(number, bool) else number


def flat_numbers(name: str, frame: pd.DataFrame, keys: Sequence[str], columns: Sequence[str]) -> dict[str, Number]:
    """Return {"name.key….column": number} of a table's rows, each named by its values of `keys`."""
    return dict(_flat_numbers(name, frame, keys, columns))


def _flat_numbers(
    name: str, frame: pd.DataFrame, keys: Sequence[str], columns: Sequence[str]
) -> Iterator[tuple[str, Number]]:
    for row in frame.to_dict("records"):
        row_name = ".".join([name, *(str(row[key]) for key in keys)])
        for column in columns:
            yield f"{row_name}.{column}", json_number(row[column])
