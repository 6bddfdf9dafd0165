"""The line of years: every dot has a number, and a list says what the numbers stand for."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from samut.documents.blocks import Table, TimelineBlock
from samut.documents.pages.timeline import AXIS, DOT, LINES, MOST, timelines
from samut.documents.report.model import GroupReport, Memory
from samut.documents.writers.pdf import picture
from samut.domain.rules.years import Year


def remembered(report, years, groups=2):
    """The report with these memories, (group, C.E. or None, precision), and no other."""
    teams = tuple(GroupReport(f"g{n}", f"G{n:02}", f"กลุ่ม {n}", "", "", 4) for n in range(1, groups + 1))
    memories = tuple(Memory(f"g{group}", "w1_1", Year(year, precision), f"เรื่อง {n}") for n, (group, year, precision) in enumerate(years))
    return replace(report, groups=teams, memories=memories)


def made(report, texts):
    *pictures, told = timelines(report, texts)
    assert all(isinstance(one, TimelineBlock) for one in pictures) and isinstance(told, Table)
    return pictures, [[cell[0].text for cell in row.cells] for row in told.rows[1:]]


def test_the_list_says_of_every_number_in_the_picture_its_year_group_and_words_in_the_order_of_the_years(report, texts):
    (line,), told = made(remembered(report, [(2, 2000, "year"), (1, None, "unknown"), (1, 1990, "decade"), (1, 2000, "year")]), texts)
    assert told == [
        ["1", "ช่วง พ.ศ. 2533–2542", "กลุ่ม 1", "เรื่อง 2"],
        ["2", "พ.ศ. 2543", "กลุ่ม 2", "เรื่อง 0"],
        ["3", "พ.ศ. 2543", "กลุ่ม 1", "เรื่อง 3"],
        ["4", "จำปีไม่ได้", "กลุ่ม 1", "เรื่อง 1"],
    ]
    assert [(dot.number, dot.lane, dot.start) for dot in line.dots] == [(1, 0, 1990), (2, 1, 2000), (3, 0, 2000)]
    assert line.unknown == ("4", "")


def test_of_one_group_the_list_has_no_column_of_groups(report, texts):
    _, told = made(remembered(report, [(1, 2000, "year")], groups=1), texts)
    assert told == [["1", "พ.ศ. 2543", "เรื่อง 0"]]


def test_no_dot_lies_over_another_of_its_line(report, texts):
    years = [(1, 2000 + n // 3, "decade" if n == 4 else "year") for n in range(12)] + [(1, 1950, "year")]
    (line,), _ = made(remembered(report, years), texts)
    first, last = line.ticks[0][0], line.ticks[-1][0]
    assert 1 < line.rows[0] <= MOST and line.rows[1] == 1
    for row in range(line.rows[0]):
        dots = [dot for dot in line.dots if dot.lane == 0 and dot.row == row]
        for one, other in pairwise(dots):
            assert (other.start - one.end) * AXIS / (last - first) >= DOT - 1e-9


def test_groups_that_do_not_fit_on_a_page_have_a_picture_more_with_the_same_years(report, texts):
    pictures, told = made(remembered(report, [(n, 1980 + n, "year") for n in range(1, 41)], groups=40), texts)
    assert len(pictures) > 1 and len({one.ticks for one in pictures}) == 1
    assert sum(len(one.lanes) for one in pictures) == 40 and all(sum(one.rows) <= LINES for one in pictures)
    assert [int(row[0]) for row in told] == [dot.number for one in pictures for dot in one.dots] == list(range(1, 41))
    assert all(0 <= dot.lane < len(one.lanes) for one in pictures for dot in one.dots)


def test_the_line_of_years_is_a_picture_for_word(report, texts):
    (line,), _ = made(report, texts)
    assert picture(line).startswith(b"\x89PNG")
