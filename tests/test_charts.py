from __future__ import annotations

import copy
import html
import itertools
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.charts import COLOURS, SYMBOLS, divide_into_periods, draw_timeline, escape_plotly, group_style

LIB = Path(__file__).resolve().parents[1] / "lib"
TODAY = date(2026, 6, 1)  # 2569
WORDS = {"axis": "พ.ศ.", "empty": "ยังว่าง"}
SIZES = [(900, 230), (1240, 580)]


def row(year, group=0, precision="year", about=False, text="เรื่อง", **more):
    return {
        "year": year, "precision": precision, "about": about, "group": f"g{group}", "group_index": group,
        "question": "q", "text": text, **more,
    }  # fmt: skip


YEARS = st.builds(row, st.integers(1916, 2026), st.integers(0, 13), about=st.booleans())
NEAR = st.builds(row, st.integers(2009, 2012), st.integers(0, 13), about=st.booleans())
DECADES = st.builds(row, st.integers(1916, 2020), st.integers(0, 13), st.just("decade"))
NONE = st.builds(row, st.none(), st.integers(0, 13), st.just("unknown"))
ROWS = st.lists(YEARS | NEAR | DECADES | NONE, max_size=60)


def drawn(rows, size=SIZES[0], **options):
    return draw_timeline(rows, today=TODAY, words=WORDS, size=size, **options)


def dots(figure):
    """(x, y, size with stroke, colour seen, symbol, hollow) of all dots, x and y in pixels."""
    layout = figure["layout"]
    margin, ranges = layout["margin"], [layout["xaxis"]["range"], layout["yaxis"]["range"]]
    lengths = layout["width"] - margin["l"] - margin["r"], layout["height"] - margin["t"] - margin["b"]
    found = []
    for trace in figure["data"]:
        marker = trace["marker"]
        for place, point in enumerate(zip(trace["x"], trace["y"], strict=True)):
            x, y = (
                (one - first) * length / (last - first)
                for one, (first, last), length in zip(point, ranges, lengths, strict=True)
            )
            hollow = marker["color"][place] == "#ffffff"
            stroke = marker["line"]["width"][place] if hollow else 0
            seen = marker["line"]["color"][place] if hollow else marker["color"][place]
            found.append((x, y, marker["size"][place] + stroke, seen, marker["symbol"], hollow))
    return found, lengths


def texts(figure):
    return [note["text"] for note in figure["layout"]["annotations"]]


# the figure


@given(ROWS, st.sampled_from(SIZES))
def test_plotly_takes_the_figure_as_it_is(rows, size):
    figure = drawn(rows, size)
    again = json.loads(go.Figure(copy.deepcopy(figure)).to_json())
    again["layout"].pop("template", None)
    assert again == json.loads(json.dumps(figure))


def test_the_figure_is_made_without_plotly_or_the_word_splitter():
    code = "import sys, samut.charts; assert not {'plotly', 'pandas', 'numpy', 'pythainlp'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(LIB), "PYTHONUTF8": "1"}, check=True)


@given(ROWS)
def test_every_answer_with_a_year_is_one_dot_at_its_year(rows):
    figure = drawn(rows)
    dated = [one for one in rows if one["year"] is not None]
    shown = [
        (x, trace["name"])
        for trace in figure["data"]
        for x, y in zip(trace["x"], trace["y"], strict=True)
        if y > 0
    ]
    assert sorted(shown) == sorted((one["year"], one["group"]) for one in dated if one["precision"] == "year")
    assert sum(len(trace["x"]) for trace in figure["data"]) == len(dated)


@settings(max_examples=60)
@given(ROWS, st.sampled_from(SIZES), st.dates(date(2024, 1, 1), date(2060, 1, 1)))
def test_all_dots_and_bars_are_inside_the_picture(rows, size, today):
    rows = [one for one in rows if one["year"] is None or one["year"] <= today.year]
    figure = draw_timeline(rows, today=today, words=WORDS, size=size)
    found, (width, height) = dots(figure)
    for x, y, across, *_ in found:
        assert across / 2 <= x <= width - across / 2
        assert across / 2 <= y <= height - across / 2
    first, last = figure["layout"]["xaxis"]["range"]
    assert first < today.year < last
    bottom = figure["layout"]["yaxis"]["range"][0]
    for bar in bars(figure):
        assert first < bar["x0"] < bar["x1"] < last
        assert bottom < bar["y0"] < bar["y1"] < 0


@settings(max_examples=60)
@given(ROWS, st.sampled_from(SIZES))
def test_dots_cover_each_other_only_where_a_high_stack_has_no_room(rows, size):
    found, _ = dots(drawn(rows, size))
    sizes = {round(across) for _, _, across, *_ in found}
    assert all(across >= 12 for across in sizes)
    if sizes and min(sizes) > 14:  # not the smallest
        for (x, y, across, *_), (x2, y2, across2, *_) in itertools.combinations(found, 2):
            apart = max(abs(x - x2), abs(y - y2))
            assert apart >= (across + across2) / 2 - 1


def test_a_few_answers_have_dots_that_are_seen_from_afar():
    found, _ = dots(drawn([row(1990 + year, year % 4) for year in range(0, 36, 3)]))
    assert min(across for _, _, across, *_ in found) >= 18


def test_dots_of_one_year_stand_on_each_other_in_the_order_of_the_groups():
    figure = drawn([row(2011, group) for group in (2, 0, 1)])
    heights = {trace["name"]: trace["y"][0] for trace in figure["data"]}
    assert heights["g0"] < heights["g1"] < heights["g2"]


def test_about_a_year_is_hollow():
    found, _ = dots(drawn([row(2011, 0, about=True), row(2011, 0)]))
    assert sorted(hollow for *_, hollow in found) == [False, True]
    assert {seen for _, _, _, seen, _, _ in found} == {group_style(0)[0]}


def bars(figure):
    return [shape for shape in figure["layout"]["shapes"] if shape["type"] == "rect"]


def test_a_decade_is_a_pale_bar_with_an_edge_over_its_ten_years():
    (bar,) = bars(drawn([row(1987, 0, "decade"), row(1987, 1, "decade"), row(1990)]))
    assert 1986.5 <= bar["x0"] < 1987 and 1996 < bar["x1"] <= 1996.5
    assert contrast(bar["fillcolor"]) < 1.3 and contrast(bar["line"]["color"]) >= 3


@given(st.lists(DECADES, max_size=30))
def test_bars_do_not_cover_each_other_and_hold_their_dots(rows):
    figure = drawn(rows)
    boxes = [(bar["x0"], bar["x1"], bar["y0"], bar["y1"]) for bar in bars(figure)]
    assert len(boxes) == len({one["year"] for one in rows})
    for (left, right, low, high), (left2, right2, low2, high2) in itertools.combinations(boxes, 2):
        assert right <= left2 or right2 <= left or high <= low2 or high2 <= low
    for trace in figure["data"]:
        for x, y in zip(trace["x"], trace["y"], strict=True):
            assert sum(left < x < right and low < y < high for left, right, low, high in boxes) == 1


def test_the_three_busiest_years_say_how_many():
    rows = [row(year) for year, many in ((1990, 5), (2000, 3), (2010, 4), (2020, 3), (2005, 2)) for _ in range(many)]
    assert sorted(set(texts(drawn(rows))) - {"พ.ศ."}) == ["<b>3</b>", "<b>4</b>", "<b>5</b>"]
    assert texts(drawn([row(1990), row(1990)])) == ["พ.ศ."]


def test_counts_of_neighbouring_years_do_not_cover_each_other():
    rows = [row(year) for year in (1990, 1990, 1990, 1991, 1991, 1991, 1991, *range(1930, 2026))]
    assert [text for text in texts(drawn(rows)) if text != "พ.ศ."] == ["<b>5</b>"]


# to be read from the back of a room


def sizes_of(part, name=""):
    if isinstance(part, dict):
        for key, value in part.items():
            if key == "size" and "family" in part:
                assert part["family"].startswith("Noto Sans Thai")
                yield value
            else:
                yield from sizes_of(value, key)
    elif isinstance(part, list):
        for one in part:
            yield from sizes_of(one, name)


@pytest.mark.parametrize("rows", [[], [row(1990), row(1990), row(1990)]])
def test_all_type_is_28_pixels_or_more(rows):
    layout = drawn(rows)["layout"]
    assert min(sizes_of(layout)) >= 28
    assert layout["xaxis"]["tickfont"]["size"] >= 28 and layout["font"]["size"] >= 28


@settings(max_examples=200)
@given(st.integers(1400, 2026), st.sampled_from(SIZES))
def test_labels_of_the_axis_are_buddhist_years_that_have_room(first, size):
    axis = drawn([row(first)], size)["layout"]["xaxis"]
    low, high = axis["range"]
    assert 2 <= len(axis["tickvals"]) <= 13
    assert axis["ticktext"] == [str(year + 543) for year in axis["tickvals"]]
    places = [(year - low) * (size[0] - 92) / (high - low) for year in axis["tickvals"]]
    label = 4 * 17
    assert all(after - before > label + 15 for before, after in itertools.pairwise(places))
    assert places[0] - label / 2 > 8 and places[-1] + label / 2 < size[0] - 92 + 16


def test_the_axis_reaches_from_the_earliest_to_today():
    first, last = drawn([row(1980)])["layout"]["xaxis"]["range"]
    assert 1977 < first < 1980 and 2026 < last < 2029
    first, last = drawn([row(2026)])["layout"]["xaxis"]["range"]
    assert last - first >= 10


def test_an_empty_line_says_so_gently():
    figure = drawn([row(None, precision="unknown")])
    assert figure["data"] == [] and texts(figure) == ["พ.ศ.", "ยังว่าง"]
    assert len(figure["layout"]["xaxis"]["tickvals"]) >= 3
    assert draw_timeline([], today=TODAY, words={})["layout"]["annotations"] == []
    assert "ยังว่าง" not in texts(drawn([row(1990)]))


def test_the_board_draws_its_own_legend():
    assert drawn([row(1990)])["layout"]["showlegend"] is False


def rgb(colour):
    return [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]


def linear(colour):
    return [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in rgb(colour)]


def contrast(colour):
    red, green, blue = linear(colour)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


# Machado, Oliveira, Fernandes 2009, severity 1
SIGHT = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def lab(colour, sight):
    seen = [sum(a * b for a, b in zip(line, linear(colour), strict=True)) for line in sight]
    red, green, blue = (min(max(one, 0), 1) for one in seen)
    xyz = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    )
    x, y, z = (one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116 for one in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("sight", SIGHT.values(), ids=SIGHT)
def test_colours_are_told_apart_with_any_colour_vision(sight):
    for one, other in itertools.combinations(COLOURS, 2):
        gap = sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)) ** 0.5
        assert gap > 30, (one, other, gap)


def test_colours_stand_out_from_white():
    assert all(contrast(colour) >= 3.5 for colour in COLOURS)


def test_groups_look_different():
    assert len({group_style(group)[1] for group in range(12)}) == len(set(SYMBOLS)) == 12
    assert len({group_style(group) for group in range(72)}) == 72
    assert all(group_style(group)[0] != group_style(group + 1)[0] for group in range(11))


# what people typed

ATTACKS = [
    "<b>หนา</b>", "<a href='javascript:alert(1)'>กด</a>", '<a href="http://evil/" target="_top">x</a>', "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>", "<br>", "<span style='font-size:99px'>", "a<b", "1 < 2 > 0", "&lt;b&gt;", "&amp;", "&#60;b&#62;",
    "$\\frac{1}{2}$", "$$x$$", "ราคา $5 กับ $6", "%{x}", "%{customdata[0]}", "100%", "</text><script>", "<<b>>", "\x00<\x00b>",
    "{{7*7}}", "${x}", "\u202egnp.exe", "<\u200eb>", "<extra></extra>", "<sup>2</sup>",
]  # fmt: skip
HARMLESS = re.compile(r"(?:[^<>$%&]|&(?:amp|lt|gt|#36|#37);)*")


@pytest.mark.parametrize("attack", ATTACKS)
def test_typed_text_is_shown_as_it_was_typed(attack):
    escaped = escape_plotly(attack)
    assert HARMLESS.fullmatch(escaped)
    shown = re.sub("[\u200e\u202e]", "", attack).replace("\x00", " ")
    assert html.unescape(escaped) == shown


@given(st.text() | st.lists(st.sampled_from([*"<>&$%{}[]();#/=\"'ab ก", "\n", "\u202e"])).map("".join))
def test_no_text_brings_markup_into_a_figure(text):
    figure = drawn([row(1990, text=text, group=text, year_text="พ.ศ. 2533" + text) | {"group": text, "group_index": 0}])
    (trace,) = figure["data"]
    assert HARMLESS.fullmatch(trace["name"])
    assert all(HARMLESS.fullmatch(line) for line in trace["hovertext"][0].split("<br>"))
    assert trace["hoverinfo"] == "text" and not {"text", "hovertemplate", "texttemplate"} & set(trace)
    without = json.dumps({**figure, "data": [{**trace, "name": "", "hovertext": []}]}, ensure_ascii=False)
    assert "พ.ศ. 2533" not in without


def test_hovering_tells_year_and_text_line_by_line():
    (trace,) = drawn([row(1990, text="หนึ่ง\n\nสอง", year_text="ประมาณ พ.ศ. 2533")])["data"]
    assert trace["hovertext"] == ["ประมาณ พ.ศ. 2533<br>หนึ่ง<br>สอง"]
    (trace,) = drawn([row(1990, text="")])["data"]
    assert trace["hovertext"] == ["2533"]


# periods


def labels(rows):
    return [(period.label, len(period.rows)) for period in divide_into_periods(rows)]


def test_few_answers_stand_in_decades_and_those_without_a_year_come_last():
    rows = [row(None, precision="unknown"), row(2011), row(1990), row(2019), row(1997)]
    assert labels(rows) == [("2530–2539", 1), ("2540–2549", 1), ("2550–2559", 1), ("2560–2569", 1), ("", 1)]
    assert (divide_into_periods(rows)[0].start, divide_into_periods(rows)[0].end) == (1987, 1996)
    assert (divide_into_periods(rows)[-1].start, divide_into_periods(rows)[-1].end) == (None, None)


def test_crowded_years_stand_in_shorter_periods():
    rows = [row(1990)] + [row(2007 + year) for year in range(10) for _ in range(3)]
    found = labels(rows)
    assert found[0] == ("2530–2539", 1)
    assert len(found) > 4 and max(count for _, count in found) <= 9


def test_a_year_that_holds_everything_stands_alone():
    assert labels([row(2011) for _ in range(20)]) == [("2554", 20)]


def test_who_knows_only_the_decade_is_not_put_into_half_of_it():
    rows = [row(2007, precision="decade")] + [row(2007 + year) for year in range(10) for _ in range(3)]
    found = divide_into_periods(rows)
    assert found[0].label == "2550–2559" and [one["precision"] for one in found[0].rows] == ["decade"]
    assert len(found) > 2


def test_a_long_memory_is_told_in_no_more_than_eight():
    rows = [row(year) for year in range(1917, 2027, 4)]
    assert len(divide_into_periods(rows)) == 8
    assert len(divide_into_periods([*rows, row(None, precision="unknown")])) == 8


def test_no_answers_have_no_periods():
    assert divide_into_periods([]) == []


@given(ROWS)
def test_every_answer_is_in_one_period_and_periods_stand_in_order(rows):
    found = divide_into_periods(rows)
    assert len(found) <= 8
    assert len({period.label for period in found}) == len(found)
    told = [id(one) for period in found for one in period.rows]
    assert sorted(told) == sorted(map(id, rows))
    dated = [period for period in found if period.start is not None]
    assert found[: len(dated)] == dated
    for period in dated:
        assert period.rows and all(period.start <= one["year"] <= period.end for one in period.rows)
        keys = [(one["year"], one["group_index"]) for one in period.rows]
        assert keys == sorted(keys)
    assert all(one.start <= other.start for one, other in itertools.pairwise(dated))
