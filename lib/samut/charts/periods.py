"""Answers parted into a few periods, for the cards under the line of years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from samut.thai import buddhist_year

Row = Mapping[str, Any]
"""year (C.E. or None), precision, about, group, group_index, text, and year_text if it is known."""
MOST_PERIODS, CROWDED = 8, 6


def dated_rows(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with a year, by year and group."""
    dated = [row for row in rows if row["year"] is not None and row["precision"] != "unknown"]
    return sorted(dated, key=lambda row: (row["year"], row["group_index"]))


@dataclass(frozen=True)
class Period:
    """Some years with their rows, by year and group. start, end: years C.E., both included.

    label: the years B.E., as 2530-2539; empty, with start and end None, for rows without a year.
    """

    label: str
    start: int | None
    end: int | None
    rows: tuple[Row, ...]


def divide_into_periods(rows: Sequence[Row]) -> list[Period]:
    """Divide rows into at most 8 periods: decades, or shorter ones if rows crowd; rows without a year come last.

    A row of which only the decade is known stays in a period of ten years or more.
    """
    undated = tuple(row for row in rows if row["year"] is None or row["precision"] == "unknown")
    parts = _divide(_by_decade(dated_rows(rows)), MOST_PERIODS - bool(undated))
    periods = [Period(_label(start, end), start, end, tuple(inside)) for start, end, inside in parts]
    return [*periods, Period("", None, None, undated)] if undated else periods


Part = tuple[int, int, list[Row]]


def _by_decade(dated: Sequence[Row]) -> list[Part]:
    decades: dict[int, list[Row]] = {}
    for row in dated:
        decades.setdefault(row["year"] - buddhist_year(row["year"]) % 10, []).append(row)
    return [(start, start + 9, inside) for start, inside in decades.items()]


def _divide(parts: list[Part], most: int) -> list[Part]:
    """Join the neighbours with fewest rows while there are too many parts; halve the fullest while there is room."""
    while len(parts) > most:
        at = min(range(len(parts) - 1), key=lambda at: len(parts[at][2]) + len(parts[at + 1][2]))
        (start, _, first), (_, end, last) = parts[at : at + 2]
        parts = [*parts[:at], (start, end, first + last), *parts[at + 2 :]]
    for at in sorted(range(len(parts)), key=lambda at: -len(parts[at][2])):
        halves = _halves(*parts[at])
        room = len(parts) - 1 + len(halves) <= most
        if room and len(parts[at][2]) > CROWDED and halves != [parts[at]]:
            return _divide([*parts[:at], *halves, *parts[at + 1 :]], most)
    return parts


def _halves(start: int, end: int, rows: list[Row]) -> list[Part]:
    """Return the parts that hold rows: decades across the middle, the first half, the second half."""
    middle = (start + end) // 2
    across = [row for row in rows if row["precision"] == "decade" and row["year"] <= middle < row["year"] + 9]
    first = [row for row in rows if row not in across and row["year"] <= middle]
    last = [row for row in rows if row not in across and row["year"] > middle]
    parts = [(start, end, across), (start, middle, first), (middle + 1, end, last)]
    return [part for part in parts if part[2]]


def _label(start: int, end: int) -> str:
    return str(buddhist_year(start)) if start == end else f"{buddhist_year(start)}\u2013{buddhist_year(end)}"
