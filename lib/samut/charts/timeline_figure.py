"""The timeline of all groups as a plotly figure, a plain dict, for a board read from the back of a room."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from samut.charts.dots import AnswerDot, Bar, YearScale, busiest_years, depth, fit, top, year_range
from samut.charts.looks import INK, escape_plotly, group_style
from samut.charts.periods import Row, dated_rows
from samut.thai import buddhist_year, cut

SIZE = (900, 230)
"""Pixels of the chart's place on a board of 1280 x 720."""
MARGIN = {"l": 76, "r": 16, "t": 6, "b": 48, "pad": 0}
FONT = {"family": "Noto Sans Thai, sans-serif", "size": 28, "color": INK}
TICK_WIDTH = 96
PALE, EDGE = "#eef2f6", "#5b6b7b"
_FIXED_AXIS = {"fixedrange": True, "showgrid": False, "zeroline": False}


def draw_timeline(
    rows: Sequence[Row], *, today: date, words: Mapping[str, Any], size: tuple[int, int] = SIZE
) -> dict[str, Any]:
    """Draw one line of years B.E. for all groups: a dot an answer, hollow for "about", decades as bars under it.

    Parameters
    ----------
    rows : sequence of mappings
        Answers; those without a year are left out.
    today : date
        The day at which the line ends, unless rows reach further.
    words : mapping
        `axis`, the era, and `empty`, which stands there if no row has a year; a word that is missing is not shown.
    size : (int, int)
        Width and height in pixels.

    Returns
    -------
    dict
        `data` and `layout` as plotly takes them.
    """
    dated = dated_rows(rows)
    width, height = size[0] - MARGIN["l"] - MARGIN["r"], size[1] - MARGIN["t"] - MARGIN["b"]
    scale, dots, bars = fit(dated, YearScale(*year_range(dated, today), width, height))
    groups = sorted({row["group_index"] for row in dated})
    return {
        "data": [_trace([dot for dot in dots if dot.row["group_index"] == group], scale.dot) for group in groups],
        "layout": {
            "width": size[0], "height": size[1], "margin": MARGIN, "font": FONT, "showlegend": False,
            "paper_bgcolor": "#ffffff", "plot_bgcolor": "#ffffff", "hovermode": "closest",
            "hoverlabel": {"font": FONT, "bgcolor": "#ffffff", "bordercolor": EDGE, "align": "left"},
            "xaxis": _years_axis(scale), "yaxis": _count_axis(scale, dots, bars),
            "shapes": [_line_of_years(scale), *map(_box, bars)],
            "annotations": _notes(words, dots, scale),
        },
    }  # fmt: skip


def _notes(words: Mapping[str, Any], dots: Sequence[AnswerDot], scale: YearScale) -> list[dict[str, Any]]:
    """Return the era under the line, the words of an empty line, and the counts of the busiest years."""
    below = {"x": 0, "y": 0, "xanchor": "right", "yanchor": "top", "yshift": -8}
    empty = "" if dots else words.get("empty", "")
    notes = [_note(words.get("axis", ""), below), _note(empty, {"x": 0.5, "y": 0.6})]
    notes += [_count(year, count, height + scale.dot / 2) for year, count, height in busiest_years(dots, scale)]
    return [note for note in notes if note["text"]]


def _count(year: float, count: int, height: float) -> dict[str, Any]:
    return _note(f"<b>{count}</b>", {"x": year, "y": height, "xref": "x", "yref": "y", "yanchor": "bottom"})


def _note(text: str, place: Mapping[str, Any]) -> dict[str, Any]:
    return {"text": text, "font": FONT, "showarrow": False, "xref": "paper", "yref": "paper", **place}


def _trace(dots: Sequence[AnswerDot], size: int) -> dict[str, Any]:
    """Return the dots of one group."""
    colour, symbol = group_style(dots[0].row["group_index"])
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


def _years_axis(scale: YearScale) -> dict[str, Any]:
    ticks = _ticks(scale)
    return {
        **_FIXED_AXIS, "range": [scale.first, scale.last], "tickmode": "array", "tickvals": ticks, "tickangle": 0,
        "ticktext": [str(buddhist_year(year)) for year in ticks], "tickfont": FONT, "ticks": "outside", "ticklen": 6,
        "tickwidth": 2, "tickcolor": INK, "automargin": False,
    }  # fmt: skip


def _ticks(scale: YearScale) -> list[int]:
    """Return round years B.E., so far apart that labels have room, and none so near an end that its label is cut."""
    wide_enough = (step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500) if scale.pixels(step) >= TICK_WIDTH)
    step = next(wide_enough, 1000)
    edge = (scale.last - scale.first) / scale.width * TICK_WIDTH / 2
    years = range(math.ceil(scale.first + edge), math.floor(scale.last - edge) + 1)
    return [year for year in years if buddhist_year(year) % step == 0]


def _count_axis(scale: YearScale, dots: Sequence[AnswerDot], bars: Sequence[Bar]) -> dict[str, Any]:
    """Return an axis whose unit is one pixel, or less if even the smallest dots have no room."""
    highest = max(scale.height - depth(bars), top(dots, scale))
    return {**_FIXED_AXIS, "visible": False, "range": [-depth(bars), highest]}


def _line_of_years(scale: YearScale) -> dict[str, Any]:
    line = {"color": INK, "width": 3}
    return {"type": "line", "x0": scale.first, "x1": scale.last, "y0": 0, "y1": 0, "line": line}


def _box(bar: Bar) -> dict[str, Any]:
    start, upper, lower = bar
    place = {"x0": start - 0.45, "x1": start + 9.45, "y0": -lower, "y1": -upper}
    return {"type": "rect", "layer": "below", **place, "fillcolor": PALE, "line": {"color": EDGE, "width": 2}}
