from __future__ import annotations

import pytest

from analysis.frames import WORKSHOPS, tables
from samut.analysis import happiness
from samut.analysis.pairs import paired_change

BEFORE, AFTER = [40, 42, 44, 46, 48, 50], [41, 44, 47, 45, 53, 56]


def scores(totals, when, workshop="w", start=0):
    return [{"workshop": workshop, "person": f"p{n}", "instrument": "thi15", "when": when, "total": total} for n, total in enumerate(totals, start)]


def test_the_change_is_of_pairs_reckoned_by_hand():
    change = paired_change(BEFORE, AFTER)
    # differences 1 2 3 -1 5 6: mean 16/6, sum of squares 76
    mean, deviation = 16 / 6, ((76 - 256 / 6) / 5) ** 0.5
    assert change.difference == pytest.approx(mean) and change.deviation == pytest.approx(deviation)
    assert change.d == pytest.approx(mean / deviation)
    assert change.low == pytest.approx(mean - 2.570582 * deviation / 6**0.5, abs=1e-5)
    # ranks of 1 2 3 1 5 6: 1.5 3 4 1.5 5 6; those that fell: 1.5 of 21
    assert change.w == 1.5 and change.rank == pytest.approx((19.5 - 1.5) / 21)


def test_who_answered_once_is_said_and_left_out():
    rows = scores(BEFORE, "before") + scores(AFTER, "after") + scores([10, 10], "before", start=20) + scores([60], "after", start=30)
    result = happiness.result(tables(scores=rows))
    assert (result.numbers["pairs"], result.numbers["only_before"], result.numbers["only_after"]) == (6, 2, 1)
    assert result.numbers["before"] == 45
    assert "6 คน" in result.sentence and "n = 6" in result.sentence
    assert any("เฉพาะก่อน 2 คน" in note for note in result.notes)
    assert any("ไม่มีกลุ่มเปรียบเทียบ" in note for note in result.notes)


def test_four_pairs_show_nothing():
    result = happiness.result(tables(scores=scores(BEFORE[:4], "before") + scores(AFTER[:4], "after")))
    assert result.numbers["difference"] is None and not result.figures and "ไม่ถึง 5" in result.sentence


def test_an_interval_that_holds_no_change_is_said_to_be_unsure():
    wide = scores([40, 50, 40, 50, 40], "before") + scores([50, 40, 41, 49, 41], "after")
    assert "ยังบอกไม่ได้" in happiness.result(tables(scores=wide)).sentence
    same = happiness.result(tables(scores=scores([40] * 5, "before") + scores([40] * 5, "after")))
    assert same.numbers["d"] is None and same.numbers["p"] is None and "ยังบอกไม่ได้" in same.sentence


def test_each_workshop_is_beside_the_whole():
    rows = [row for w in "wv" for row in scores(BEFORE, "before", w) + scores(AFTER, "after", w)]
    result = happiness.result(tables(WORKSHOPS, scores=rows))
    assert result.numbers["pairs"] == 12 and result.numbers["workshops.v.pairs"] == 6
    assert len(result.figures[0]["layout"]["yaxis"]["ticktext"]) == 3
