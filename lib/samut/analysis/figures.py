"""Figures as plotly's dicts: Thai labels that are broken between words, one hue, patterns and symbols beside it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from samut.analysis.result import Figure
from samut.analysis.words import domain
from samut.charts import COLOURS, INK, SYMBOLS, escape_plotly
from samut.thai import cells, cut, wrap

FONT = {"family": "Sarabun, Noto Sans Thai, Leelawadee UI, Thonburi, sans-serif", "size": 16, "color": INK}
HUE = COLOURS[0]
PATTERNS = ("", "/", "-", "x", "+", ".")
WIDTH, LABEL, LONGEST = 900, 34, 160
LINE = 24
"""Pixels of a line of 16 pixels with Thai marks above and below."""
SIGN, CELL, BESIDE = 55, 9, 560
"""Pixels of a sign in the legend with what is around it, of a letter beside it, and of what is beside the labels."""


@dataclass(frozen=True)
class Series:
    """A value for each label, None for none. said: what is written beside each. error: (down, up) of each."""

    name: str
    values: Sequence[float | None]
    said: Sequence[str] = ()
    error: Sequence[tuple[float, float]] = field(default=())


def label(text: str, width: int = LABEL) -> str:
    """A text, also a person's, as a label in lines, its own too; never tags of its own."""
    told = "\n".join(" ".join(line.split()) for line in cut(text, LONGEST).splitlines())
    lines = wrap(told, width, domain())
    return "<br>".join(escape_plotly(line) for line in lines if line.strip())


def bars(title: str, labels: Sequence[str], series: Sequence[Series], axis: str = "") -> Figure:
    """Bars that lie, a row for each label; several series stand on one another, told apart by patterns."""
    traces = [
        {
            "type": "bar", "orientation": "h", "name": escape_plotly(one.name), "y": [*range(len(labels))],
            "x": [*one.values], "text": [escape_plotly(text) for text in one.said] or None,
            "textposition": "auto", "textangle": 0,
            "marker": _marker(place), "insidetextfont": {**FONT, "color": "#ffffff"}, "outsidetextfont": FONT,
            "cliponaxis": False, "hoverinfo": "skip",
        }
        for place, one in enumerate(series)
    ]  # fmt: skip
    layout = _layout(title, [one.name for one in series], _room(labels))
    layout |= {"barmode": "stack", "xaxis": _numbers(axis), "yaxis": _labels(labels)}
    return {"data": traces, "layout": layout}


def points(title: str, labels: Sequence[str], series: Sequence[Series], axis: str = "", zero: bool = False) -> Figure:
    """A point for each label and series, each series with a symbol; a whisker where there is an `error`."""
    traces = [
        {
            "type": "scatter", "mode": "markers", "name": escape_plotly(one.name), "x": [*one.values],
            "y": [row + _apart(place, len(series)) for row in range(len(labels))], "hoverinfo": "x",
            "marker": {"size": 15, "symbol": SYMBOLS[place % len(SYMBOLS)], "color": COLOURS[place % len(COLOURS)]},
            **_whiskers(one),
        }
        for place, one in enumerate(series)
    ]  # fmt: skip
    layout = _layout(title, [one.name for one in series], _room(labels))
    layout |= {"xaxis": {**_numbers(axis), "zeroline": zero, "zerolinewidth": 3}, "yaxis": _labels(labels)}
    return {"data": traces, "layout": layout}


def columns(title: str, labels: Sequence[str], panels: Sequence[tuple[str, Sequence[Series]]]) -> Figure:
    """Columns that stand, a panel under another, each with its own words over it, all over the same labels."""
    names = list(dict.fromkeys(one.name for _, shown in panels for one in shown))
    traces, layout = [], _layout(title, names, 190 * len(panels))
    layout |= {"barmode": "stack", "annotations": []}
    for place, (said, shown) in enumerate(panels):
        axis = "" if place == 0 else str(place + 1)
        top = 1 - place / len(panels)
        layout[f"yaxis{axis}"] = {**_numbers(""), "domain": [top - 0.72 / len(panels), top - 0.16 / len(panels)]}
        layout[f"xaxis{axis}"] = {"type": "category", "anchor": f"y{axis}", "tickfont": FONT, "fixedrange": True}
        layout["annotations"].append(_over(said, top))
        traces += [_column(one, labels, axis, names, first=place == 0) for one in shown]
    return {"data": traces, "layout": layout}


def headed(made: Figure, rows: Sequence[int]) -> Figure:
    """The figure with the labels of some rows as headings of the rows below."""
    said = made["layout"]["yaxis"]["ticktext"]
    for row in rows:
        said[row] = f"<b>{said[row]}</b>"
    return made


def _column(one: Series, labels: Sequence[str], axis: str, names: list[str], first: bool) -> dict[str, Any]:
    return {
        "type": "bar", "name": escape_plotly(one.name), "x": [*labels], "y": [*one.values], "hoverinfo": "skip",
        "xaxis": f"x{axis}", "yaxis": f"y{axis}", "marker": _marker(names.index(one.name)),
        "legendgroup": one.name, "showlegend": first,
    }  # fmt: skip


def _over(text: str, top: float) -> dict[str, Any]:
    place = {"x": 0, "y": top, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top"}
    return {**place, "text": f"<b>{label(text, 80)}</b>", "align": "left", "showarrow": False, "font": FONT}


def _marker(place: int) -> dict[str, Any]:
    shape = PATTERNS[place % len(PATTERNS)]
    pattern = {"shape": shape, "fillmode": "replace", "fgcolor": HUE, "bgcolor": "#ffffff", "size": 8, "solidity": 0.35}
    return {"color": HUE, "line": {"color": HUE, "width": 2}, **({"pattern": pattern} if shape else {})}


def _whiskers(one: Series) -> dict[str, Any]:
    if not one.error:
        return {}
    down, up = zip(*one.error, strict=True)
    return {"error_x": {"type": "data", "symmetric": False, "array": [*up], "arrayminus": [*down], "thickness": 2}}


def _apart(place: int, many: int) -> float:
    """Series of one label do not lie on each other."""
    return (place - (many - 1) / 2) * min(0.22, 0.88 / max(many, 1))


def _numbers(title: str) -> dict[str, Any]:
    said = {"title": {"text": label(title, 70), "font": FONT}} if title else {}
    return {
        "rangemode": "tozero",
        "tickfont": FONT,
        "fixedrange": True,
        "gridcolor": "#d5dce4",
        "automargin": True,
        **said,
    }


def _labels(labels: Sequence[str]) -> dict[str, Any]:
    return {
        "tickmode": "array", "tickvals": [*range(len(labels))], "ticktext": [label(one) for one in labels],
        "range": [len(labels) - 0.5, -0.5], "tickfont": FONT, "fixedrange": True, "automargin": True,
        "showgrid": False, "zeroline": False, "ticks": "", "ticklabelstandoff": 8,
    }  # fmt: skip


def _room(labels: Sequence[str]) -> int:
    """Pixels for the rows, each as high as the tallest label."""
    tallest = max((label(one).count("<br>") + 1 for one in labels), default=1)
    return len(labels) * (tallest * LINE + 18)


def _legend(names: Sequence[str]) -> int:
    """Pixels of the legend over a figure: its names stand in columns, each as wide as the longest."""
    if len(names) < 2:
        return 0
    wide = max(SIGN + CELL * cells(name) for name in names)
    return 16 + LINE * math.ceil(len(names) / max(1, BESIDE // wide))


def _layout(title: str, names: Sequence[str], height: int) -> dict[str, Any]:
    said = label(title, 74)
    top = 26 + LINE * (said.count("<br>") + 1) + _legend(names)
    return {
        "width": WIDTH, "height": max(height, 60) + top + 84, "font": FONT, "showlegend": len(names) > 1,
        "title": {"text": said, "x": 0, "xref": "container", "xanchor": "left", "y": 1, "yref": "container",
                  "yanchor": "top", "pad": {"t": 14, "l": 14}, "font": {**FONT, "size": 18}},
        "legend": {"orientation": "h", "traceorder": "normal", "font": FONT,
                   "x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom"},
        "margin": {"l": 20, "r": 40, "t": top, "b": 84}, "paper_bgcolor": "#ffffff", "plot_bgcolor": "#ffffff",
    }  # fmt: skip
