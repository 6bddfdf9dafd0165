from __future__ import annotations

from samut.analysis import figures
from samut.analysis.comparison import Drawing, draw_rows
from samut.analysis.figures import Series
from samut.thai import cells

LONG = "เงื่อนไขปัจจัยที่เป็นข้อจำกัดที่ทำให้แรงงานนอกระบบเข้าถึงน้อยมีอะไรบ้าง"


def test_long_thai_labels_are_broken_and_never_wider_than_their_room():
    lines = figures.label(LONG).split("<br>")
    assert len(lines) > 1 and "".join(lines) == LONG
    assert all(cells(line) <= figures.LABEL for line in lines)


def test_tags_and_templates_of_people_are_shown_as_they_are():
    assert figures.label("<b>%{y}</b>") == "&lt;b&gt;&#37;{y}&lt;/b&gt;"


def test_series_are_told_apart_by_pattern_or_symbol_not_by_colour_alone():
    two = [Series("ก", [1]), Series("ข", [2])]
    patterns = [trace["marker"].get("pattern", {}).get("shape", "") for trace in figures.bars("t", ["x"], two)["data"]]
    symbols = [trace["marker"]["symbol"] for trace in figures.points("t", ["x"], two)["data"]]
    assert len(set(patterns)) == len(set(symbols)) == 2


def test_labels_that_are_alike_keep_rows_of_their_own():
    drawn = figures.bars("t", ["เหมือน", "เหมือน"], [Series("n", [1, 2])])
    assert drawn["data"][0]["y"] == [0, 1] and len(drawn["layout"]["yaxis"]["ticktext"]) == 2


def test_a_legend_of_long_names_has_room_under_the_title():
    def top(names):
        return figures.points("t", ["x"], [Series(name, [1]) for name in names])["layout"]["margin"]["t"]

    assert top(["ก"]) < top(["ก", "ข"]) < top(["ความมั่นคงในยามเจ็บป่วยและยามชรา"] * 4) == top(["ก", "ข"]) + 3 * figures.LINE


def test_a_whisker_reaches_as_far_down_and_as_far_up_as_its_own_two_ends():
    rows = [
        {"label": "w", "mean": 3.0, "low": 2.5, "high": 4.75},
        {"label": "v", "mean": 2.0, "low": None, "high": None},
        {"label": "เฉพาะหัว"},
    ]
    drawn = draw_rows(rows, Drawing("t", "x", {"mean": "เฉลี่ย"}, points=True, spread=("low", "high")))
    (points,) = drawn["data"]
    assert points["x"] == [3.0, 2.0, None]
    assert not points["error_x"]["symmetric"]
    assert points["error_x"]["arrayminus"] == [0.5, 0, 0] and points["error_x"]["array"] == [1.75, 0, 0]
    assert drawn["layout"]["yaxis"]["ticktext"][2] == "<b>เฉพาะหัว</b>" and not drawn["layout"]["yaxis"]["ticktext"][1].startswith("<b>")


def test_an_axis_goes_from_where_to_where_it_is_told_and_without_a_spread_there_is_no_whisker():
    rows = [{"label": "w", "mean": 3.0}]
    drawn = draw_rows(rows, Drawing("t", "x", {"mean": "เฉลี่ย"}, limits=(1, 5)))
    assert drawn["layout"]["xaxis"]["range"] == [1, 5] and "error_x" not in drawn["data"][0]
    assert "range" not in draw_rows(rows, Drawing("t", "x", {"mean": "เฉลี่ย"}))["layout"]["xaxis"]
