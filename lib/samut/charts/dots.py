"""Where the dots of the timeline stand: above the line of years, or in a bar under it if only the decade is known."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from samut.charts.periods import Row

COUNT_WIDTH, LINE_HEIGHT = 44, 40
LARGEST, SMALLEST = 30, 16


@dataclass(frozen=True)
class AnswerDot:
    """An answer in the chart. x: year C.E.; y: pixels above the line of years, negative if below it."""

    row: Row
    x: float
    y: float


@dataclass(frozen=True)
class YearScale:
    """The axes of a chart. first, last: years; width, height: of the plot in pixels; dot: pixels across a dot."""

    first: float
    last: float
    width: float
    height: float
    dot: int = LARGEST

    def pixels(self, years: float) -> float:
        """Return a span of years in pixels."""
        return years * self.width / (self.last - self.first)


Bar = tuple[int, float, float]
"""First year C.E. of a decade, and top and bottom of its bar in pixels under the line."""


def year_range(dated: Sequence[Row], today: date) -> tuple[float, float]:
    """Return the first and the last year of the axis: from the earliest row to today, or to the end of a decade.

    They are ten years apart at least, and 40 if there are no rows.
    """
    years = [row["year"] for row in dated] or [today.year - 40]
    ends = [row["year"] + 9.5 for row in dated if row["precision"] == "decade"]
    first, last = min(*years, today.year - 9), max(today.year, *ends, *years)
    margin = max(1.0, (last - first) * 0.03)
    return first - margin, last + margin


def fit(dated: Sequence[Row], scale: YearScale) -> tuple[YearScale, list[AnswerDot], list[Bar]]:
    """Place the dots, as large as they all have room. The smallest overlap in high stacks rather than shrink more."""
    for size in range(LARGEST, SMALLEST - 1, -1):
        scale = replace(scale, dot=size)
        above = _stack([row for row in dated if row["precision"] != "decade"], scale)
        below, bars = _shelve([row for row in dated if row["precision"] == "decade"], scale)
        if top(above, scale) <= scale.height - depth(bars):
            break
    room = scale.height - depth(bars) - top([], scale) - LINE_HEIGHT * bool(busiest_years(above, scale))
    return scale, _squeeze(above, max(room, 3 * scale.dot), scale) + below, bars


def top(dots: Sequence[AnswerDot], scale: YearScale) -> float:
    """Return the pixels that dots and the counts over them take above the line."""
    return max((dot.y for dot in dots), default=0) + scale.dot / 2 + LINE_HEIGHT * bool(busiest_years(dots, scale))


def depth(bars: Sequence[Bar]) -> float:
    """Return the pixels that bars take under the line."""
    return max((bottom for _, _, bottom in bars), default=0) + 4


def busiest_years(dots: Sequence[AnswerDot], scale: YearScale) -> list[tuple[float, int, float]]:
    """Return (year, answers, pixels of the dots under its count) of the three years with most answers, three or more.

    Years whose counts would overlap are left out.
    """
    above = [dot for dot in dots if dot.y > 0]
    counts: dict[float, int] = {}
    for year, count in Counter(dot.x for dot in above).most_common():
        apart = all(scale.pixels(abs(year - other)) > COUNT_WIDTH for other in counts)
        if count > 2 and len(counts) < 3 and apart:
            counts[year] = count
    return [(year, count, _height(above, year, scale)) for year, count in counts.items()]


def _height(above: Sequence[AnswerDot], year: float, scale: YearScale) -> float:
    """Return how high the dots reach that the count of a year would cover."""
    reach = (COUNT_WIDTH + scale.dot) / 2
    return max(dot.y for dot in above if scale.pixels(abs(dot.x - year)) < reach)


def _squeeze(dots: Sequence[AnswerDot], room: float, scale: YearScale) -> list[AnswerDot]:
    """Lower each stack whose top dot is higher than `room` pixels to that height."""
    foot = scale.dot * 0.6
    tops = {dot.x: dot.y for dot in sorted(dots, key=lambda dot: dot.y)}
    ratio = {x: min(1, (room - foot) / max(highest - foot, 1)) for x, highest in tops.items()}
    return [replace(dot, y=foot + (dot.y - foot) * ratio[dot.x]) for dot in dots]


def _stack(rows: Sequence[Row], scale: YearScale) -> list[AnswerDot]:
    """Place dots at their years, each as low as it touches no other year's."""
    dots: list[AnswerDot] = []
    ends: list[float] = []  # of each level, the year of its last dot
    for row in rows:
        free = (level for level, x in enumerate(ends) if scale.pixels(row["year"] - x) >= scale.dot)
        level = next(free, len(ends))
        ends[level : level + 1] = [row["year"]]
        dots.append(AnswerDot(row, row["year"], (level + 0.6) * scale.dot))
    return dots


def _shelve(rows: Sequence[Row], scale: YearScale) -> tuple[list[AnswerDot], list[Bar]]:
    """Place a bar for each decade, under the bars it would cover, and the decade's dots inside it."""
    across = max(1, int(scale.pixels(10) / scale.dot - 0.4))
    dots: list[AnswerDot] = []
    bars: list[Bar] = []
    for start in dict.fromkeys(row["year"] for row in rows):
        inside = [row for row in rows if row["year"] == start]
        upper = max((bottom for other, _, bottom in bars if start - other < 10), default=0) + 5
        bars.append((start, upper, upper + math.ceil(len(inside) / across) * scale.dot + 6))
        for position, row in enumerate(inside):
            line, column = divmod(position, across)
            x = start - 0.5 + 10 * (column + 0.5) / across
            dots.append(AnswerDot(row, x, -(upper + 3 + (line + 0.5) * scale.dot)))
    return dots, bars
