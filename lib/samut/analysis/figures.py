"""Figures as plotly takes them, as dicts: Thai labels broken between words; one hue, with patterns and symbols."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from samut.analysis.frequent_words import domain_words
from samut.analysis.result import Figure
from samut.charts import COLOURS, INK, SYMBOLS, escape_plotly
from samut.thai import cells, cut, wrap

FONT = {"family": "Sarabun, Noto Sans Thai, Leelawadee UI, Thonburi, sans-serif", "size": 16, "color": INK}
HUE = COLOURS[0]
PATTERNS = ("", "/", "-", "x", "+", ".")
WIDTH, LABEL, LONGEST = 900, 34, 160
"""Pixels of a figure, columns of a label, and the most clusters of one."""
LINE = 24
"""Pixels of a line of 16 pixels with Thai marks above and below."""
SYMBOL_WIDTH, LETTER_WIDTH, LEGEND_WIDTH = 55, 9, 560
"""Pixels of a symbol in the legend with the space around it, of a letter beside it, and of the legend."""


@dataclass(frozen=True)
class Series:
    """A series of a figure: a value for each label, or None. texts: words beside each; error: (down, up) of each."""

    name: str
    values: Sequence[float | None]
    texts: Sequence[str] = ()
    error: Sequence[tuple[float, float]] = field(default=())


def label(text: str, width: int = LABEL) -> str:
    """Return a text, also a person's, as a label in lines. Its line ends stay; its tags are shown as text."""
    paragraphs = "\n".join(" ".join(line.split()) for line in cut(text, LONGEST).splitlines())
    lines = wrap(paragraphs, width, domain_words())
    return "<br>".join(escape_plotly(line) for line in lines if line.strip())


def bars(title: str, labels: Sequence[str], series: Sequence[Series], axis: str = "") -> Figure:
    """Draw horizontal bars, a row for each label; several series are stacked, and told apart by patterns."""
    traces = [
        {
            "type": "bar", "orientation": "h", "name": escape_plotly(each.name), "y": [*range(len(labels))],
            "x": [*each.values], "text": [escape_plotly(text) for text in each.texts] or None,
            "textposition": "auto", "textangle": 0,
            "marker": _marker(index), "insidetextfont": {**FONT, "color": "#ffffff"}, "outsidetextfont": FONT,
            "cliponaxis": False, "hoverinfo": "skip",
        }
        for index, each in enumerate(series)
    ]  # fmt: skip
    layout = _layout(title, [each.name for each in series], _rows_height(labels))
    layout |= {"barmode": "stack", "xaxis": _number_axis(axis), "yaxis": _label_axis(labels)}
    return {"data": traces, "layout": layout}


def points(title: str, labels: Sequence[str], series: Sequence[Series], axis: str = "", zero: bool = False) -> Figure:
    """Draw a point for each label and series, each series with a symbol, and a whisker if there is an `error`."""
    traces = [
        {
            "type": "scatter", "mode": "markers", "name": escape_plotly(each.name), "x": [*each.values],
            "y": [row + _offset(index, len(series)) for row in range(len(labels))], "hoverinfo": "x",
            "marker": {"size": 15, "symbol": SYMBOLS[index % len(SYMBOLS)], "color": COLOURS[index % len(COLOURS)]},
            **_whiskers(each),
        }
        for index, each in enumerate(series)
    ]  # fmt: skip
    layout = _layout(title, [each.name for each in series], _rows_height(labels))
    layout |= {"xaxis": {**_number_axis(axis), "zeroline": zero, "zerolinewidth": 3}, "yaxis": _label_axis(labels)}
    return {"data": traces, "layout": layout}


def columns(title: str, labels: Sequence[str], panels: Sequence[tuple[str, Sequence[Series]]]) -> Figure:
    """Draw vertical columns, a panel under another, each with its own words over it, all over the same labels."""
    names = list(dict.fromkeys(each.name for _, series in panels for each in series))
    traces, layout = [], _layout(title, names, 190 * len(panels))
    layout |= {"barmode": "stack", "annotations": []}
    for index, (words, series) in enumerate(panels):
        axis = "" if index == 0 else str(index + 1)
        top = 1 - index / len(panels)
        layout[f"yaxis{axis}"] = {**_number_axis(""), "domain": [top - 0.72 / len(panels), top - 0.16 / len(panels)]}
        layout[f"xaxis{axis}"] = {"type": "category", "anchor": f"y{axis}", "tickfont": FONT, "fixedrange": True}
        layout["annotations"].append(_panel_title(words, top))
        traces += [_column(each, labels, axis, names, first=index == 0) for each in series]
    return {"data": traces, "layout": layout}


def with_headings(figure: Figure, rows: Sequence[int]) -> Figure:
    """Write the labels of some rows as headings of the rows below, in place, and return the figure."""
    labels = figure["layout"]["yaxis"]["ticktext"]
    for row in rows:
        labels[row] = f"<b>{labels[row]}</b>"
    return figure


def _column(series: Series, labels: Sequence[str], axis: str, names: list[str], first: bool) -> dict[str, Any]:
    return {
        "type": "bar", "name": escape_plotly(series.name), "x": [*labels], "y": [*series.values], "hoverinfo": "skip",
        "xaxis": f"x{axis}", "yaxis": f"y{axis}", "marker": _marker(names.index(series.name)),
        "legendgroup": series.name, "showlegend": first,
    }  # fmt: skip


def _panel_title(text: str, top: float) -> dict[str, Any]:
    place = {"x": 0, "y": top, "xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "top"}
    return {**place, "text": f"<b>{label(text, 80)}</b>", "align": "left", "showarrow": False, "font": FONT}


def _marker(index: int) -> dict[str, Any]:
    shape = PATTERNS[index % len(PATTERNS)]
    pattern = {"shape": shape, "fillmode": "replace", "fgcolor": HUE, "bgcolor": "#ffffff", "size": 8, "solidity": 0.35}
    return {"color": HUE, "line": {"color": HUE, "width": 2}, **({"pattern": pattern} if shape else {})}


def _whiskers(series: Series) -> dict[str, Any]:
    if not series.error:
        return {}
    down, up = zip(*series.error, strict=True)
    return {"error_x": {"type": "data", "symmetric": False, "array": [*up], "arrayminus": [*down], "thickness": 2}}


def _offset(index: int, n: int) -> float:
    """Return how far a series stands from the middle of its label, so that n series do not lie on each other."""
    return (index - (n - 1) / 2) * min(0.22, 0.88 / max(n, 1))


def _number_axis(title: str) -> dict[str, Any]:
    titled = {"title": {"text": label(title, 70), "font": FONT}} if title else {}
    return {
        "rangemode": "tozero",
        "tickfont": FONT,
        "fixedrange": True,
        "gridcolor": "#d5dce4",
        "automargin": True,
        **titled,
    }


def _label_axis(labels: Sequence[str]) -> dict[str, Any]:
    return {
        "tickmode": "array", "tickvals": [*range(len(labels))], "ticktext": [label(text) for text in labels],
        "range": [len(labels) - 0.5, -0.5], "tickfont": FONT, "fixedrange": True, "automargin": True,
        "showgrid": False, "zeroline": False, "ticks": "", "ticklabelstandoff": 8,
    }  # fmt: skip


def _rows_height(labels: Sequence[str]) -> int:
    """Return the pixels for the rows, each as high as the tallest label."""
    tallest = max((label(text).count("<br>") + 1 for text in labels), default=1)
    return len(labels) * (tallest * LINE + 18)


def _legend_height(names: Sequence[str]) -> int:
    """Return the pixels of the legend over a figure: its names stand in columns, each as wide as the longest."""
    if len(names) < 2:
        return 0
    widest = max(SYMBOL_WIDTH + LETTER_WIDTH * cells(name) for name in names)
    return 16 + LINE * math.ceil(len(names) / max(1, LEGEND_WIDTH // widest))


def _layout(title: str, names: Sequence[str], height: int) -> dict[str, Any]:
    heading = label(title, 74)
    top = 26 + LINE * (heading.count("<br>") + 1) + _legend_height(names)
    return {
        "width": WIDTH, "height": max(height, 60) + top + 84, "font": FONT, "showlegend": len(names) > 1,
        "title": {"text": heading, "x": 0, "xref": "container", "xanchor": "left", "y": 1, "yref": "container",
                  "yanchor": "top", "pad": {"t": 14, "l": 14}, "font": {**FONT, "size": 18}},
        "legend": {"orientation": "h", "traceorder": "normal", "font": FONT,
                   "x": 0, "xanchor": "left", "y": 1, "yanchor": "bottom"},
        "margin": {"l": 20, "r": 40, "t": top, "b": 84}, "paper_bgcolor": "#ffffff", "plot_bgcolor": "#ffffff",
    }  # fmt: skip
