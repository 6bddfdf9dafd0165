"""What the peers' programs share: the table they write to, and the chart they show. The file is $BENCH_DATABASE."""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from contextlib import closing

import plotly.graph_objects as go

FILE = os.environ["BENCH_DATABASE"]
POLL_SECONDS = 0.5


def save(year: str, text: str) -> None:
    """One more answer, stored when this returns."""
    with closing(sqlite3.connect(FILE, timeout=15)) as base, base:
        base.execute("INSERT INTO answers (year, text) VALUES (?, ?)", (int(year), text))


def rows() -> list[tuple[int, str]]:
    """All answers, oldest first: (year, text)."""
    with closing(sqlite3.connect(FILE, timeout=15)) as base:
        return base.execute("SELECT year, text FROM answers ORDER BY rowid").fetchall()


def figure(answers: list[tuple[int, str]]) -> go.Figure:
    """Answers along their years, those of one year above each other."""
    height: Counter[int] = Counter()
    points = []
    for year, text in answers:
        height[year] += 1
        points.append((year, height[year], text))
    x, y, said = zip(*points, strict=True) if points else ((), (), ())
    return go.Figure(go.Scatter(x=x, y=y, text=said, mode="markers"), layout={"title": "Answers"})
