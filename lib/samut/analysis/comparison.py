"""How a `Comparison` is shown: a table by place and one by workshop, one figure of both, and a note."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis import figures
from samut.analysis.data import Data
from samut.analysis.figures import Series
from samut.analysis.places import Comparison
from samut.analysis.result import Figure, ResultTable, json_number
from samut.thai import cut

Row = dict[str, Any]
LONGEST_NAME = 30
MOST_NAMES = 4
"""The most names of themes or words that a reader tells apart in one figure."""


@dataclass(frozen=True)
class Drawing:
    """The words and columns of a figure of a comparison.

    title, axis: words. columns: column -> its name. spread: columns of a whisker's two ends. limits: the ends of the
    axis, by default as far as the values go. points: points instead of stacked bars.
    """

    title: str
    axis: str
    columns: Mapping[str, str]
    points: bool = False
    spread: tuple[str, str] | None = None
    limits: tuple[float, float] | None = None


def tables(
    data: Data, compared: Comparison, headings: Mapping[str, str],
    rounded: Callable[[pd.DataFrame], pd.DataFrame] = lambda rows: rows,
) -> dict[str, ResultTable]:  # fmt: skip
    """Return the tables `places` and `workshops`, if there are two or more. rounded: rows as people read them."""
    over = {**data.headings("called", "n"), **headings}
    frames = compared.comparable()
    return {id: ResultTable(rounded(rows), over, data.say(f"compared.{id}")) for id, rows in frames.items()}


def notes(data: Data, compared: Comparison) -> tuple[str, ...]:
    """Return the note of a comparison, if there is one to compare."""
    return (data.say("compared.note"),) if compared.comparable() else ()


def draw(data: Data, compared: Comparison, drawing: Drawing) -> tuple[Figure, ...]:
    """Draw workshops in order of their first days, then places if they tell more; nothing if no row has a value."""
    shown = rows(data, compared)
    valued = any(_value(row, column) is not None for row in shown for column in drawing.columns)
    return (draw_rows(shown, drawing),) if valued else ()


def draw_rows(rows: list[Row], drawing: Drawing) -> Figure:
    """Draw rows as `rows` returns them."""
    series = []
    for column, name in drawing.columns.items():
        values = [_value(row, column) for row in rows]
        series.append(Series(cut(name, LONGEST_NAME), values, error=_error(rows, column, drawing.spread)))
    plot = figures.points if drawing.points else figures.bars
    figure = plot(drawing.title, [row["label"] for row in rows], series, drawing.axis)
    if drawing.limits:
        figure["layout"]["xaxis"]["range"] = [*drawing.limits]
    headings = [index for index, row in enumerate(rows) if len(row) == 1]
    return figures.with_headings(figure, headings)


def draw_shares(data: Data, compared: Comparison, id: str, columns: Mapping[str, str]) -> tuple[Figure, ...]:
    """Draw how many in a hundred groups have something among their answers. id: the analysis."""
    axis = ": ".join([data.say("compared.share"), *(columns.values() if len(columns) == 1 else ())])
    drawing = Drawing(data.say(f"{id}.compared"), axis, columns, points=True, limits=(-4, 104))
    return draw(data, compared, drawing)


def rows(data: Data, compared: Comparison) -> list[Row]:
    """Return the figure's rows, each with its `label`; a row with nothing else is a heading of the rows below."""
    frames = compared.comparable()
    if compared.alike and len(frames) > 1:
        del frames["places"]
    rows: list[Row] = []
    for id, frame in frames.items():
        rows += [{"label": data.say(f"compared.{id}")}] if len(frames) > 1 else []
        rows += [{**row, "label": _label(data, row)} for row in frame.to_dict("records")]
    return rows


def _label(data: Data, row: Row) -> str:
    words = "compared.of_groups" if "groups" in row else "compared.of"
    return data.say(words, called=row["called"], n=row["n"], groups=row.get("groups"))


def _value(row: Row, column: str) -> Any:
    return json_number(row.get(column))


def _error(rows: list[Row], column: str, spread: tuple[str, str] | None) -> list[tuple[float, float]]:
    """Return how far the whisker reaches down and up from each row's value."""
    if spread is None:
        return []
    ends = [tuple(_value(row, name) for name in (spread[0], column, spread[1])) for row in rows]
    return [(0, 0) if None in (low, value, high) else (value - low, high - value) for low, value, high in ends]
