"""What a `Compared` shows: a table by place and one by workshop, one figure of both, and how it was done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from samut.analysis import figures
from samut.analysis.data import Data
from samut.analysis.figures import Series
from samut.analysis.places import Compared
from samut.analysis.result import Figure, Table, plain
from samut.thai import cut

Row = dict[str, Any]
NAMED = 30
TOP = 4
"""Names of themes or words that are told apart in one figure."""


@dataclass(frozen=True)
class Drawing:
    """title, axis: words. columns: column -> its name. spread: columns of a whisker's two ends.

    limits: from where to where the axis goes; without, as far as it must. points: not bars on one another.
    """

    title: str
    axis: str
    columns: Mapping[str, str]
    points: bool = False
    spread: tuple[str, str] | None = None
    limits: tuple[float, float] | None = None


def tables(
    data: Data, compared: Compared, heads: Mapping[str, str],
    read: Callable[[pd.DataFrame], pd.DataFrame] = lambda rows: rows,
) -> dict[str, Table]:  # fmt: skip
    """places, workshops, where there are two or more. read: rows as people read them."""
    over = {**data.heads("called", "n"), **heads}
    return {id: Table(read(rows), over, data.say(f"compared.{id}")) for id, rows in compared.several().items()}


def notes(data: Data, compared: Compared) -> tuple[str, ...]:
    return (data.say("compared.note"),) if compared.several() else ()


def drawn(data: Data, compared: Compared, drawing: Drawing) -> tuple[Figure, ...]:
    """One figure: workshops in order of their first days, then places where they tell more; none of one alone."""
    rows = lines(data, compared)
    told = any(_value(row, column) is not None for row in rows for column in drawing.columns)
    return (figure(rows, drawing),) if told else ()


def figure(rows: list[Row], drawing: Drawing) -> Figure:
    """rows: as `lines` has them."""
    series = [
        Series(cut(name, NAMED), [_value(row, column) for row in rows], error=_error(rows, column, drawing.spread))
        for column, name in drawing.columns.items()
    ]
    draw = figures.points if drawing.points else figures.bars
    made = draw(drawing.title, [row["label"] for row in rows], series, drawing.axis)
    if drawing.limits:
        made["layout"]["xaxis"]["range"] = [*drawing.limits]
    heads = [place for place, row in enumerate(rows) if len(row) == 1]
    return figures.headed(made, heads)


def shares(data: Data, compared: Compared, id: str, columns: Mapping[str, str]) -> tuple[Figure, ...]:
    """The figure of how many in a hundred groups have something among their answers. id: of the analysis."""
    axis = ": ".join([data.say("compared.share"), *(columns.values() if len(columns) == 1 else ())])
    drawing = Drawing(data.say(f"{id}.compared"), axis, columns, points=True, limits=(-4, 104))
    return drawn(data, compared, drawing)


def lines(data: Data, compared: Compared) -> list[Row]:
    """The figure's rows, each with its `label`; with nothing else where it only says what is below it."""
    parts = compared.several()
    if compared.alike and len(parts) > 1:
        del parts["places"]
    made: list[Row] = []
    for id, rows in parts.items():
        made += [{"label": data.say(f"compared.{id}")}] if len(parts) > 1 else []
        made += [{**row, "label": _label(data, row)} for row in rows.to_dict("records")]
    return made


def _label(data: Data, row: Row) -> str:
    told = "compared.of_groups" if "groups" in row else "compared.of"
    return data.say(told, called=row["called"], n=row["n"], groups=row.get("groups"))


def _value(row: Row, column: str) -> Any:
    return plain(row.get(column))


def _error(rows: list[Row], column: str, spread: tuple[str, str] | None) -> list[tuple[float, float]]:
    if spread is None:
        return []
    ends = [tuple(_value(row, one) for one in (spread[0], column, spread[1])) for row in rows]
    return [(0, 0) if None in (low, at, high) else (at - low, high - at) for low, at, high in ends]
