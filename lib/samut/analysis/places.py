"""Rows by where and when they are from: a place or a workshop, as far as there are enough of each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd

from samut.analysis.data import Data
from samut.analysis.small import kept

Summary = Callable[[pd.DataFrame], dict[str, Any]]


def by_place(data: Data, rows: pd.DataFrame, summary: Summary) -> pd.DataFrame:
    """place (its id), called, n, and what `summary` says of the rows of each place that is not too small."""
    marked = rows.assign(place=rows["province"] + "/" + rows["district"])
    return _by(marked, "place", sorted(marked["place"].unique()), summary, lambda id: data.place(*id.split("/", 1)))


def by_workshop(data: Data, rows: pd.DataFrame, summary: Summary) -> pd.DataFrame:
    """workshop, called, n, and what `summary` says, in the order of the workshops' first days."""
    return _by(rows, "workshop", data.workshops(), summary, data.called)


def _by(rows: pd.DataFrame, key: str, order: list[str], summary: Summary, called: Callable[[str], str]) -> pd.DataFrame:
    sizes = rows[key].value_counts()
    shown = kept({id: int(sizes[id]) for id in order if id in sizes})
    made = [{key: id, "called": called(id), **_one(rows[rows[key] == id], summary)} for id in shown]
    return pd.DataFrame(made, columns=None if made else [key, "called", *_one(rows.head(0), summary)])


def _one(rows: pd.DataFrame, summary: Summary) -> dict[str, Any]:
    return {"n": len(rows), **summary(rows)}
