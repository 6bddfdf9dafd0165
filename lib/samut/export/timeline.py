"""The line of years of activity 2: a lane a group, a disc a memory, a bar where only the decade is known."""

from __future__ import annotations

from collections import Counter

from samut.domain.years import SHIFT
from samut.export.blocks import Dot, Timeline
from samut.export.words import plain
from samut.report.shape import Memory, Report
from samut.texts import Texts
from samut.thaitext import cut

SHAPES = ("w1_1", "w1_2")
"""Questions drawn as disc and square; whatever else has a year is a small triangle."""
LONGEST = 26


def timeline(report: Report, texts: Texts) -> Timeline:
    """All memories of the report; groups without any have a lane all the same."""
    lanes = [one.id for one in report.groups]
    known = sorted((one for one in report.memories if one.year.year is not None and one.group in lanes), key=_order)
    seen: Counter[tuple[str, int]] = Counter()
    dots = []
    for one in known:
        dots.append(_dot(one, lanes, seen[one.group, one.year.year or 0]))
        seen[one.group, one.year.year or 0] += 1
    forgotten = Counter(one.group for one in report.memories if one.year.year is None)
    names = ("first", "second", "other", "decade", "about")
    return Timeline(
        lanes=tuple(cut(plain(one.name).replace("\n", " "), LONGEST) for one in report.groups),
        unknown=tuple(forgotten[id] for id in lanes),
        ticks=_ticks(dots),
        dots=tuple(dots),
        legend=tuple(texts(f"export.report.time.{name}") for name in names),
        no_year=texts("export.report.time.unknown"),
    )


def _order(one: Memory) -> tuple[int, int]:
    return one.year.year or 0, SHAPES.index(one.question) if one.question in SHAPES else len(SHAPES)


def _dot(one: Memory, lanes: list[str], step: int) -> Dot:
    start = one.year.year or 0
    end = start + 9 if one.year.precision == "decade" else start
    shape = SHAPES.index(one.question) if one.question in SHAPES else len(SHAPES)
    return Dot(lanes.index(one.group), start, end, one.year.about, shape, step)


def _ticks(dots: list[Dot]) -> tuple[tuple[int, str], ...]:
    """Round years B.E., from the one before the first to the one after the last: 5 to 9 of them."""
    first = min((one.start for one in dots), default=2000) + SHIFT
    last = max((one.end for one in dots), default=2000) + SHIFT
    every = next(every for every in (5, 10, 20, 50) if (last - first) / every <= 8 or every == 50)
    years = range(first - first % every, last + every, every)
    return tuple((year - SHIFT, str(year)) for year in years)
