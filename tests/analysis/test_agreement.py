from __future__ import annotations

import pytest

from analysis.frames import tables
from samut.analysis import agreement


def codes(coder, names, start=0):
    return [{"workshop": "w", "item": f"i{n}", "coder": coder, "theme": name, "name": name} for n, name in enumerate(names, start)]


def test_kappa_is_that_of_the_textbook():
    # Cohen's kappa of 50 with 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no is 0.4 (agreed 0.7, by chance 0.5)
    first = ["ใช่"] * 25 + ["ไม่"] * 25
    second = ["ใช่"] * 20 + ["ไม่"] * 5 + ["ใช่"] * 10 + ["ไม่"] * 15
    result = agreement.result(tables(themes=codes("c1", first) + codes("c2", second)))
    assert result.numbers["pair.c1.c2.kappa"] == pytest.approx(0.4)
    assert result.numbers["pair.c1.c2.agreed"] == pytest.approx(0.7)
    assert result.numbers["pair.c1.c2.low"] < 0.4 < result.numbers["pair.c1.c2.high"]
    assert "0.40" in result.sentence and "50 คำตอบ" in result.sentence


def test_only_what_both_coded_counts_and_the_hall_is_no_coder():
    rows = codes("c1", ["ก"] * 5 + ["ข"] * 5) + codes("c2", ["ก"] * 5, start=2) + codes("hall", ["ก"] * 10)
    numbers = agreement.result(tables(themes=rows)).numbers
    assert numbers["coders"] == 2 and numbers["pair.c1.c2.n"] == 5


def test_three_coders_have_fleiss_kappa():
    # Two of three answers all alike, the others split two to one: P = (6*1 + 4*1/3)/10, Pe = (17² + 13²)/30²
    rows = codes("c1", list("กกกขขขกกขข")) + codes("c2", list("กกกขขขกกขข")) + codes("c3", list("กกกขขขขขกก"))
    numbers = agreement.result(tables(themes=rows)).numbers
    share = [sum(row["name"] == name for row in rows) / 30 for name in "กข"]
    chance = sum(p * p for p in share)
    assert numbers["fleiss"] == pytest.approx(((6 + 4 / 3) / 10 - chance) / (1 - chance))


def test_one_theme_for_all_has_no_kappa_and_four_answers_show_none():
    assert "คิดแคปปาไม่ได้" in agreement.result(tables(themes=codes("c1", "กกกกก") + codes("c2", "กกกกก"))).sentence
    few = agreement.result(tables(themes=codes("c1", "กขกข") + codes("c2", "กขกข")))
    assert few.numbers["pair.c1.c2.kappa"] is None and "น้อยกว่า 5" in few.sentence
