from __future__ import annotations

from analysis.frames import tables, year
from samut.analysis import first_contact

ROWS = [
    year("i1", 1990), year("i2", 1994, about=True), year("i3", 2000), year("i4", 2001), year("i5", 2002),
    year("i6", 1987, precision="decade"), year("i7", None, precision="unknown"),
]  # fmt: skip


def test_each_way_of_telling_a_year_is_counted_and_only_years_are_in_the_median():
    numbers = first_contact.result(tables(answers=ROWS)).numbers
    assert [numbers[f"summary.w1_1.{kind}"] for kind in ("n", "exact", "about", "decade", "unknown")] == [7, 4, 1, 1, 1]
    assert (numbers["summary.w1_1.median"], numbers["summary.w1_1.first"], numbers["summary.w1_1.last"]) == (2543, 2533, 2545)


def test_decades_are_buddhist_and_hold_the_years_within():
    numbers = first_contact.result(tables(answers=ROWS)).numbers
    assert numbers["decades.w1_1.2530.exact.n"] == 1 and numbers["decades.w1_1.2530.about.n"] == 1
    assert numbers["decades.w1_1.2530.decade.n"] == 1
    assert numbers["decades.w1_1.2540.exact.n"] == 3


def test_the_sentence_says_on_how_many_it_rests_and_that_they_are_few():
    sentence = first_contact.result(tables(answers=ROWS)).sentence
    assert "7 คำตอบ" in sentence and "2543" in sentence and "n = 7" in sentence


def test_five_answers_without_enough_years_say_nothing_of_years():
    rows = [year(f"i{n}", 1987, precision="decade") for n in range(5)]
    result = first_contact.result(tables(answers=rows))
    assert "น้อยกว่า 5" in result.sentence and result.numbers["summary.w1_1.median"] is None


def test_the_median_of_few_is_shown_for_no_place():
    groups = [{"workshop": "w", "group": g, "province": "พะเยา", "district": d} for g, d in (("g1", "ปง"), ("g2", "จุน"))]
    rows = [year(f"a{n}", 1990 + n) for n in range(5)] + [year(f"b{n}", 1990, group="g2") for n in range(5)] + [year("c", 1999, group="g2")]
    numbers = first_contact.result(tables(answers=rows, groups=groups)).numbers
    assert numbers["places.พะเยา/ปง.median"] == 2535 and numbers["places.พะเยา/จุน.n"] == 6
    fewer = first_contact.result(tables(answers=rows[:-3], groups=groups)).numbers
    assert not [name for name in fewer if name.startswith("places.")]
