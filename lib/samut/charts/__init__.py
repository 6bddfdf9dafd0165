"""Charts as plain data, for pages and for analyses. Importing it loads neither plotly nor pandas."""

from __future__ import annotations

from samut.charts.looks import COLOURS, INK, SYMBOLS, escape_plotly, group_style
from samut.charts.periods import Period, divide_into_periods
from samut.charts.timeline_figure import draw_timeline

__all__ = [
    "COLOURS", "INK", "SYMBOLS", "Period", "divide_into_periods", "draw_timeline", "escape_plotly", "group_style",
]  # fmt: skip
