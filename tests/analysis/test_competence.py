from __future__ import annotations

import pytest

from analysis.frames import WORKSHOPS, tables
from samut.analysis import competence


def ratings(levels, rating="k1_1", workshop="w"):
    return [{"workshop": workshop, "person": f"{workshop}p{n}", "role": rating[:2], "rating": rating, "level": level} for n, level in enumerate(levels)]


def test_a_role_is_the_mean_of_each_persons_items():
    rows = ratings([1, 2, 3, 4, 5]) + ratings([5, 4, 5, 4, 5], "k1_2")
    numbers = competence.result(tables(ratings=rows)).numbers
    assert numbers["role.k1.n"] == 5
    assert numbers["role.k1.mean"] == pytest.approx((3 + 3 + 4 + 4 + 5) / 5)
    assert numbers["role.k1.median"] == 4 and numbers["role.k1.able"] == pytest.approx(7 / 10)
    # t(0.975, 4) = 2.7764, standard deviation of 3 3 4 4 5 is 0.83666
    assert numbers["role.k1.low"] == pytest.approx(3.8 - 2.77645 * 0.83666 / 5**0.5, abs=1e-4)


def test_the_lowest_items_are_the_gaps_and_items_of_few_have_no_value():
    rows = ratings([1] * 5, "k2_1") + ratings([4] * 5, "k1_1") + ratings([5] * 4, "k3_1")
    result = competence.result(tables(ratings=rows))
    assert [*result.tables["gaps"].frame["rating"]] == ["k2_1", "k1_1"]
    assert result.numbers["item.k3_1.mean"] is None and result.numbers["item.k3_1.n"] == 4
    assert result.numbers["role.k2.low"] is None  # nobody differs: there is no interval


def test_what_people_say_they_need_is_counted_by_role_and_shared_words_by_people():
    needs = [{"workshop": "w", "person": f"p{n}", "role": "k1", "text": "คอมพิวเตอร์"} for n in range(3)]
    numbers = competence.result(tables(ratings=ratings([3] * 5), needs=needs)).numbers
    assert numbers["needs.k1.n"] == 3 and numbers["need_words.คอมพิวเตอร์.people"] == 3


def test_workshops_of_few_are_not_compared():
    rows = ratings([3] * 6) + ratings([4] * 6, workshop="v")
    result = competence.result(tables(WORKSHOPS, ratings=rows))
    assert result.numbers["workshops.v.k1.mean"] == 4 and len(result.figures) == 3
    fewer = competence.result(tables(WORKSHOPS, ratings=rows[:-2]))
    assert not [name for name in fewer.numbers if name.startswith("workshops")]
