"""The line of years of activity 2: a lane a group, a numbered disc a memory, a bar if only the decade is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from samut.documents.blocks import Block, Column, Dot, Row, Table, TimelineBlock, table
from samut.documents.report.model import Memory, Report
from samut.documents.words import line, lines, plain, said_year
from samut.domain.rules.years import SHIFT
from samut.texts import Texts
from samut.thai import cut

SHAPES = ("w1_1", "w1_2")
"""Questions drawn as disc and square; whatever else has a year is a small triangle."""
LONGEST, SAYING = 26, 160
"""Signs of a group's name beside its lane, and of a memory in the list: all its words stand among the answers."""
AXIS, DOT = 10.0, 0.44
"""Centimetres from the first year to the last, and of a dot with the room around it; as document.typ draws them."""
LINES, MOST = 26, 12
"""How many lines of dots have room on a page, and at most in one lane."""
Numbered = Sequence[tuple[int, Memory]]


def timelines(report: Report, texts: Texts) -> Iterator[Block]:
    """Yield all memories of the report as a picture, or several if a page is too short, and as a list by their numbers.

    Groups without any have a lane all the same.
    """
    memories = numbered(report)
    lanes = [group.id for group in report.groups]
    ticks = _ticks([memory for _, memory in memories if memory.year.year is not None])
    dots = [*_dots(memories, lanes, ticks)]
    for within in _pages(dots, len(lanes)):
        yield _picture(report, memories, dots, within, ticks, texts)
    yield _list(report, memories, texts)


def numbered(report: Report) -> Numbered:
    """Return the groups' memories with their numbers from 1, by years; those of no known year come last."""
    lanes = [group.id for group in report.groups]
    memories = [memory for memory in report.memories if memory.group in lanes]
    return [
        *enumerate(
            sorted(memories, key=lambda memory: (memory.year.year is None, memory.year.year or 0, _shape(memory))), 1
        )
    ]


def _shape(memory: Memory) -> int:
    return SHAPES.index(memory.question) if memory.question in SHAPES else len(SHAPES)


def _dots(memories: Numbered, lanes: list[str], ticks: Sequence[tuple[int, str]]) -> Iterator[Dot]:
    """Yield each dot in the first line of its lane in which it touches no other."""
    free: dict[tuple[int, int], float] = {}
    centimetres = AXIS / max(1, ticks[-1][0] - ticks[0][0])
    for number, memory in memories:
        if (start := memory.year.year) is None:
            continue
        lane, end = lanes.index(memory.group), start + 9 if memory.year.precision == "decade" else start
        at = (start - ticks[0][0]) * centimetres
        row = next((row for row in range(MOST) if free.get((lane, row), at) <= at), MOST - 1)
        free[lane, row] = at + DOT + (end - start) * centimetres
        yield Dot(lane, start, end, memory.year.about, _shape(memory), row, number)


def _pages(dots: list[Dot], lanes: int) -> Iterator[range]:
    """Return the lanes of each picture."""
    high = [_high(dots, lane) for lane in range(lanes)]
    page = [(total - 1) // LINES for total in accumulate(high)]
    for number in dict.fromkeys(page):
        yield range(page.index(number), lanes - page[::-1].index(number))


def _high(dots: list[Dot], lane: int) -> int:
    return 1 + max((dot.row for dot in dots if dot.lane == lane), default=0)


def _picture(
    report: Report, memories: Numbered, dots: list[Dot], lanes: range, ticks: tuple[tuple[int, str], ...], texts: Texts
) -> TimelineBlock:
    teams = [report.groups[lane] for lane in lanes]
    forgotten = [
        [str(n) for n, memory in memories if memory.group == team.id and memory.year.year is None] for team in teams
    ]
    names = ("first", "second", "other", "decade", "about")
    return TimelineBlock(
        lanes=tuple(cut(plain(lane_group.name).replace("\n", " "), LONGEST) for lane_group in teams),
        rows=tuple(_high(dots, lane) for lane in lanes),
        unknown=tuple(" ".join(numbers) for numbers in forgotten),
        ticks=ticks,
        dots=tuple(replace(dot, lane=dot.lane - lanes.start) for dot in dots if dot.lane in lanes),
        legend=tuple(texts(f"export.report.time.{name}") for name in names),
        no_year=texts("export.report.time.unknown"),
    )


def _list(report: Report, memories: Numbered, texts: Texts) -> Table:
    """Return the table of numbers and memories."""
    alone = len(report.groups) == 1
    names = ("number", "year", *(() if alone else ("whose",)), "words")
    head = Row(tuple((line(texts(f"export.report.time.{name}"), bold=True),) for name in names), "head")
    whose = {} if alone else {group.id: lines(group.name) for group in report.groups}
    rows = (
        Row(
            (
                (line(str(number), bold=True),),
                (line(said_year(texts, memory.year)),),
                *([whose[memory.group]] if whose else []),
                lines(cut(memory.text, SAYING)),
            )
        )
        for number, memory in memories
    )
    shares = (Column(1.1, True), 3.7, *(() if alone else (3.8,)), 12.2 if alone else 8.4)
    return table(shares, [head, *rows], 10)


def _ticks(memories: list[Memory]) -> tuple[tuple[int, str], ...]:
    """Return round years B.E., from before the first memory to after the last: 5 to 9 of them."""
    years = [memory.year.year or 0 for memory in memories]
    ends = [
        year + 9 if memory.year.precision == "decade" else year for year, memory in zip(years, memories, strict=True)
    ]
    first, last = min(years, default=2000) + SHIFT, max(ends, default=2000) + SHIFT
    every = next(every for every in (5, 10, 20, 50) if (last - first) / every <= 8 or every == 50)
    rounded = range(first - first % every, last + every, every)
    return tuple((year - SHIFT, str(year)) for year in rounded)
