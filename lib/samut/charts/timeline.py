"""Rows -> plotly figures as plain dicts, for a board read from the back of a room. Imports no plotly."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from samut.charts.periods import Period, Row, dated_rows, periods
from samut.thai import buddhist_year, cut

__all__ = ["Period", "escape_plotly", "look", "periods", "timeline"]

COLOURS = ("#2f3fe8", "#dd5500", "#2f9473", "#7a0000", "#cc4fd0", "#15153a")
"""Far apart for every colour vision, 3.7:1 and more on white."""
SYMBOLS = (
    "circle", "square", "triangle-up", "triangle-down", "diamond", "star",
    "cross", "x", "pentagon", "hexagon2", "triangle-left", "triangle-right",
)  # fmt: skip
SIZE = (900, 230)
"""Pixels of the chart's place on a board of 1280 x 720."""
MARGIN = {"l": 76, "r": 16, "t": 6, "b": 48, "pad": 0}
FONT = {"family": "Noto Sans Thai, sans-serif", "size": 28, "color": "#1a1a1a"}
TICK_WIDTH, COUNT_WIDTH, LINE_HEIGHT = 96, 44, 40
LARGEST, SMALLEST = 30, 16
PALE, EDGE, INK = "#eef2f6", "#5b6b7b", "#1a1a1a"
_TURNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MEANINGFUL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "$": "&#36;", "%": "&#37;"}
_STILL = {"fixedrange": True, "showgrid": False, "zeroline": False}


def escape_plotly(text: str) -> str:
    """A person's text so that plotly shows it as it is: no tags, links, entities, templates or MathJax.

    Signs that turn the direction of writing are left out, control characters become spaces.
    """
    signs = (" " if unicodedata.category(sign) == "Cc" else sign for sign in _TURNS.sub("", text))
    return "".join(_MEANINGFUL.get(sign, sign) for sign in signs)


def look(group_index: int) -> tuple[str, str]:
    """Colour and plotly symbol of a group: no two of 12 share the symbol, no two of 72 share both."""
    turn, place = divmod(group_index, len(SYMBOLS))
    return COLOURS[(place + turn) % len(COLOURS)], SYMBOLS[place]


@dataclass(frozen=True)
class Dot:
    """One answer. x: C.E.; y: pixels above the line of years, below it where only the decade is known."""

    row: Row
    x: float
    y: float


@dataclass(frozen=True)
class Scale:
    """first, last: years of the axis. width, height: of the plot in pixels; dot: of one dot."""

    first: float
    last: float
    width: float
    height: float
    dot: int = LARGEST

    def pixels(self, years: float) -> float:
        return years * self.width / (self.last - self.first)


Bar = tuple[int, float, float]
"""First year C.E. of a decade, and top and bottom of its bar in pixels under the line."""


def timeline(
    rows: Sequence[Row], *, today: date, words: Mapping[str, Any], size: tuple[int, int] = SIZE
) -> dict[str, Any]:
    """One line of years B.E. for all groups: a dot an answer, hollow for "about", decades as bars under it.

    Rows without a year are left out. words: `axis` (the era) and `empty`; what is missing is not shown.
    size: pixels of the chart's place on a board of 1280 x 720.
    """
    dated = dated_rows(rows)
    width, height = size[0] - MARGIN["l"] - MARGIN["r"], size[1] - MARGIN["t"] - MARGIN["b"]
    scale, dots, bars = _fit(dated, Scale(*_range(dated, today), width, height))
    empty = "" if dated else words.get("empty", "")
    below = {"x": 0, "y": 0, "xanchor": "right", "yanchor": "top", "yshift": -8}
    notes = [_note(words.get("axis", ""), below), _note(empty, {"x": 0.5, "y": 0.6}), *_counts(dots, scale)]
    groups = sorted({row["group_index"] for row in dated})
    return {
        "data": [_trace([dot for dot in dots if dot.row["group_index"] == one], scale.dot) for one in groups],
        "layout": {
            "width": size[0], "height": size[1], "margin": MARGIN, "font": FONT, "showlegend": False,
            "paper_bgcolor": "#ffffff", "plot_bgcolor": "#ffffff", "hovermode": "closest",
            "hoverlabel": {"font": FONT, "bgcolor": "#ffffff", "bordercolor": EDGE, "align": "left"},
            "xaxis": _years_axis(scale), "yaxis": _count_axis(scale, dots, bars),
            "shapes": [_line_of_years(scale), *map(_box, bars)],
            "annotations": [note for note in notes if note["text"]],
        },
    }  # fmt: skip


def _range(dated: Sequence[Row], today: date) -> tuple[float, float]:
    """From the earliest year to today, or to the end of a decade; ten years at least, 40 without rows."""
    years = [row["year"] for row in dated] or [today.year - 40]
    ends = [row["year"] + 9.5 for row in dated if row["precision"] == "decade"]
    first, last = min(*years, today.year - 9), max(today.year, *ends, *years)
    margin = max(1.0, (last - first) * 0.03)
    return first - margin, last + margin


def _fit(dated: Sequence[Row], scale: Scale) -> tuple[Scale, list[Dot], list[Bar]]:
    """The largest dots that all have room; the smallest overlap in high stacks rather than be any smaller."""
    for dot in range(LARGEST, SMALLEST - 1, -1):
        scale = replace(scale, dot=dot)
        above = _stack([row for row in dated if row["precision"] != "decade"], scale)
        below, bars = _shelve([row for row in dated if row["precision"] == "decade"], scale)
        if _top(above, scale) <= scale.height - _depth(bars):
            break
    room = scale.height - _depth(bars) - _top([], scale) - LINE_HEIGHT * bool(_counts(above, scale))
    return scale, _squeeze(above, max(room, 3 * scale.dot), scale) + below, bars


def _top(dots: Sequence[Dot], scale: Scale) -> float:
    """Pixels that dots and the counts over them take above the line."""
    return max((dot.y for dot in dots), default=0) + scale.dot / 2 + LINE_HEIGHT * bool(_counts(dots, scale))


def _squeeze(dots: Sequence[Dot], room: float, scale: Scale) -> list[Dot]:
    """Stacks whose top dot is higher than `room` pixels, lowered to that."""
    foot = scale.dot * 0.6
    tops = {dot.x: dot.y for dot in sorted(dots, key=lambda dot: dot.y)}
    ratio = {x: min(1, (room - foot) / max(top - foot, 1)) for x, top in tops.items()}
    return [replace(dot, y=foot + (dot.y - foot) * ratio[dot.x]) for dot in dots]


def _depth(bars: Sequence[Bar]) -> float:
    return max((bottom for _, _, bottom in bars), default=0) + 4


def _stack(rows: Sequence[Row], scale: Scale) -> list[Dot]:
    """Dots at their years, each as low as it touches no other year's."""
    dots: list[Dot] = []
    ends: list[float] = []  # of each level, the year of its last dot
    for row in rows:
        free = (level for level, x in enumerate(ends) if scale.pixels(row["year"] - x) >= scale.dot)
        level = next(free, len(ends))
        ends[level : level + 1] = [row["year"]]
        dots.append(Dot(row, row["year"], (level + 0.6) * scale.dot))
    return dots


def _shelve(rows: Sequence[Row], scale: Scale) -> tuple[list[Dot], list[Bar]]:
    """A bar for each decade, under those it would cover, and its dots inside."""
    across = max(1, int(scale.pixels(10) / scale.dot - 0.4))
    dots: list[Dot] = []
    bars: list[Bar] = []
    for start in dict.fromkeys(row["year"] for row in rows):
        inside = [row for row in rows if row["year"] == start]
        top = max((bottom for other, _, bottom in bars if start - other < 10), default=0) + 5
        bars.append((start, top, top + math.ceil(len(inside) / across) * scale.dot + 6))
        for place, row in enumerate(inside):
            line, column = divmod(place, across)
            x = start - 0.5 + 10 * (column + 0.5) / across
            dots.append(Dot(row, x, -(top + 3 + (line + 0.5) * scale.dot)))
    return dots, bars


def _counts(dots: Sequence[Dot], scale: Scale) -> list[dict[str, Any]]:
    """How many answers the three busiest years have, above all dots that the figure would cover."""
    above = [dot for dot in dots if dot.y > 0]
    chosen: dict[float, int] = {}
    for x, count in Counter(dot.x for dot in above).most_common():
        apart = all(scale.pixels(abs(x - one)) > COUNT_WIDTH for one in chosen)
        if count > 2 and len(chosen) < 3 and apart:
            chosen[x] = count
    notes = []
    for x, count in chosen.items():
        reach = (COUNT_WIDTH + scale.dot) / 2
        top = max(dot.y for dot in above if scale.pixels(abs(dot.x - x)) < reach)
        place = {"x": x, "y": top + scale.dot / 2, "xref": "x", "yref": "y", "yanchor": "bottom"}
        notes.append(_note(f"<b>{count}</b>", place))
    return notes


def _note(text: str, place: Mapping[str, Any]) -> dict[str, Any]:
    return {"text": text, "font": FONT, "showarrow": False, "xref": "paper", "yref": "paper", **place}


def _trace(dots: Sequence[Dot], size: int) -> dict[str, Any]:
    """The dots of one group."""
    colour, symbol = look(dots[0].row["group_index"])
    hollow = [bool(dot.row["about"]) for dot in dots]
    stroke = max(2, round(size / 7))
    marker = {
        "symbol": symbol, "opacity": 1, "color": ["#ffffff" if about else colour for about in hollow],
        "size": [round(size * 0.86) - (stroke if about else 0) for about in hollow],
        "line": {
            "color": [colour if about else "#ffffff" for about in hollow],
            "width": [stroke if about else 1 for about in hollow],
        },
    }  # fmt: skip
    return {
        "type": "scatter", "mode": "markers", "marker": marker, "cliponaxis": False,
        "x": [dot.x for dot in dots], "y": [dot.y for dot in dots],
        "name": escape_plotly(str(dots[0].row["group"])),
        "hoverinfo": "text", "hovertext": [_hover(dot.row) for dot in dots],
    }  # fmt: skip


def _hover(row: Row) -> str:
    lines = [str(row.get("year_text") or buddhist_year(row["year"])), *cut(row["text"], 240).splitlines()]
    return "<br>".join(escape_plotly(line) for line in lines if line.strip())


def _years_axis(scale: Scale) -> dict[str, Any]:
    ticks = _ticks(scale)
    return {
        **_STILL, "range": [scale.first, scale.last], "tickmode": "array", "tickvals": ticks, "tickangle": 0,
        "ticktext": [str(buddhist_year(year)) for year in ticks], "tickfont": FONT, "ticks": "outside", "ticklen": 6,
        "tickwidth": 2, "tickcolor": INK, "automargin": False,
    }  # fmt: skip


def _ticks(scale: Scale) -> list[int]:
    """Round years B.E., so far apart that labels have room, and none so near an end that its is cut."""
    room = (step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if scale.pixels(step) >= TICK_WIDTH)
    step = next(room, 1000)
    edge = (scale.last - scale.first) / scale.width * TICK_WIDTH / 2
    years = range(math.ceil(scale.first + edge), math.floor(scale.last - edge) + 1)
    return [year for year in years if buddhist_year(year) % step == 0]


def _count_axis(scale: Scale, dots: Sequence[Dot], bars: Sequence[Bar]) -> dict[str, Any]:
    """One unit is one pixel, or less where even the smallest dots have no room."""
    top = max(scale.height - _depth(bars), _top(dots, scale))
    return {**_STILL, "visible": False, "range": [-_depth(bars), top]}


def _line_of_years(scale: Scale) -> dict[str, Any]:
    line = {"color": INK, "width": 3}
    return {"type": "line", "x0": scale.first, "x1": scale.last, "y0": 0, "y1": 0, "line": line}


def _box(bar: Bar) -> dict[str, Any]:
    start, top, bottom = bar
    place = {"x0": start - 0.45, "x1": start + 9.45, "y0": -bottom, "y1": -top}
    return {"type": "rect", "layer": "below", **place, "fillcolor": PALE, "line": {"color": EDGE, "width": 2}}
