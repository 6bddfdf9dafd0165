"""Places and workshops beside each other: two workshops and two places, reckoned by hand."""

from __future__ import annotations

import pytest

from analysis.frames import WORKSHOPS, answer, tables, year
from samut.analysis import carried, closing, competence, first_contact, goals, happiness, joys_obstacles, plans
from samut.analysis.data import Data
from samut.analysis.places import compare, with_places

HERE, THERE = "พะเยา/ปง", "พะเยา/จุน"
GROUPS = [
    {"workshop": "w", "group": "g1", "province": "พะเยา", "district": "ปง"},
    {"workshop": "w", "group": "g2", "province": "พะเยา", "district": "จุน"},
    {"workshop": "v", "group": "g1", "province": "พะเยา", "district": "ปง"},
]
SPREAD = (("w", "g1", 3), ("w", "g2", 5), ("v", "g1", 6))
"""Pong has 9 (3 and 6), Chun 5; w has 8, v 6."""


def spread(question, activity="a2", **more):
    """An answer for each of SPREAD."""
    return [
        answer(f"{question}{w}{g}{n}", question, f"ครู {n}", activity=activity, group=g, workshop=w, **more)
        for w, g, many in SPREAD for n in range(many)
    ]  # fmt: skip


def of(analysis, **rows):
    return analysis.result(tables(WORKSHOPS, groups=GROUPS, **rows))


def pick(result, name):
    """Of Chun, Pong, w and v."""
    return [result.numbers[f"{where}.{name}"] for where in (f"places.{THERE}", f"places.{HERE}", "workshops.w", "workshops.v")]


def people(levels, district, workshop="w"):
    return [
        {"workshop": workshop, "person": f"{workshop}{district}{n}", "district": district, "role": "k1", "rating": "k1_1", "level": level}
        for n, level in enumerate(levels)
    ]  # fmt: skip


def test_years_by_place_and_by_workshop():
    rows = [row | year("", 2000 + n) | {key: row[key] for key in ("item", "version", "group", "workshop")} for n, row in enumerate(spread("w1_1"))]
    result = of(first_contact, answers=rows)
    assert pick(result, "n") == [5, 9, 8, 6] and pick(result, "groups") == [1, 2, 2, 1]
    # 2543-2545 and 2551-2556 in Pong, 2546-2550 in Chun; 2543-2550 in w, 2551-2556 in v
    assert pick(result, "median") == [2548, 2552, 2546.5, 2553.5]
    assert pick(result, "first") == [2546, 2543, 2543, 2551]


def test_words_are_of_groups_by_place():
    result = of(carried, answers=spread("w3_2"))
    assert pick(result, "n") == [5, 9, 8, 6] and pick(result, "groups") == [1, 2, 2, 1]
    assert pick(result, "having.ครู") == [1, 2, 2, 1]
    assert [*result.tables["workshops"].frame["workshop"]] == ["w", "v"]
    assert [*result.tables["places"].frame["top"]] == ["", "ครู"]
    assert "ครู" in result.figures[-1]["layout"]["xaxis"]["title"]["text"]


def test_joys_and_obstacles_by_place():
    result = of(joys_obstacles, answers=spread("w1_4") + spread("w1_5")[:8])
    assert pick(result, "n") == [10, 12, 16, 6]
    assert pick(result, "joys.n") == [5, 9, 8, 6] and pick(result, "obstacles.n") == [5, 3, 8, 0]
    assert pick(result, "joys.groups") == [1, 2, 2, 1] and pick(result, "obstacles.having.ครู") == [1, 1, 2, 0]


def test_themes_count_where_most_of_each_workshop_are_coded_and_words_elsewhere():
    rows = spread("w3_2")
    codes = [{"workshop": row["workshop"], "item": row["item"], "coder": "c1", "theme": "t", "name": "โรงเรียน"} for row in rows]
    assert pick(of(carried, answers=rows, themes=codes), "having.โรงเรียน") == [1, 2, 2, 1]
    assert pick(of(carried, answers=rows, themes=codes[:8]), "having.ครู") == [1, 2, 2, 1]


def test_goals_that_meet_all_by_place():
    checks = [{**row, "of_item": row["item"].replace("check", "goal"), "text": ""} for row in spread("check", "a4b")]
    ticks = [{"workshop": row["workshop"], "item": row["item"], "version": row["version"], "field": "met", "option": "วัดได้"} for row in checks[1:]]
    result = of(goals, answers=spread("goal", "a4b") + checks[:-2], parts=ticks)
    assert pick(result, "n") == [5, 9, 8, 6]
    assert pick(result, "checked") == [5, 7, 8, 4] and pick(result, "all_met") == [5, 6, 7, 4]


def test_whole_lines_by_place():
    complete = dict.fromkeys(("row", "what", "how", "output", "whom", "where", "from_month", "until_month"), "x")
    lines = [{"workshop": w, "group": g, "item": f"{w}{g}{n}", **complete, "who": "x" if n else ""} for w, g, many in SPREAD for n in range(many)]
    result = of(plans, plan=lines)
    assert pick(result, "n") == [5, 9, 8, 6]
    assert pick(result, "filled") == [5, 9, 8, 6] and pick(result, "complete") == [4, 7, 6, 5]


def test_promises_by_place():
    rows = spread("commit", "a7")
    parts = [{"workshop": row["workshop"], "item": row["item"], "version": row["version"], "field": field} for row in rows[:4] for field in ("who", "when")]
    result = of(closing, answers=rows + spread("q7_1", "a7"), parts=parts)
    assert pick(result, "n") == [10, 18, 16, 12] and pick(result, "promised") == [5, 9, 8, 6]
    assert pick(result, "both") == [1, 3, 4, 0]


def test_ratings_by_the_district_of_people_and_what_is_left_of_a_province():
    rows = people([1, 2, 3, 4, 5], "ปง") + people([4] * 6, "") + people([5] * 5, "ปง", "v")
    result = of(competence, ratings=rows)
    assert [result.numbers[f"places.{id}.n"] for id in (HERE, "พะเยา")] == [10, 6]
    assert result.numbers[f"places.{HERE}.mean"] == result.numbers["workshops.v.mean"] - 1 == 4
    assert result.numbers["workshops.w.k1.mean"] == pytest.approx((15 + 24) / 11)
    assert "ไม่ระบุอำเภอ" in result.tables["places"].frame["called"][0]


def test_happiness_by_the_district_of_people():
    def twice(many, change, **where):
        for n in range(many):
            who = {"person": f"{where['workshop']}{where['district']}{n}", "instrument": "thi15", **where}
            yield {**who, "when": "before", "total": 40}
            yield {**who, "when": "after", "total": 40 + change}

    rows = [*twice(5, 1, workshop="w", district="ปง"), *twice(6, 4, workshop="w", district="จุน"), *twice(5, 3, workshop="v", district="ปง")]
    result = of(happiness, scores=rows)
    assert pick(result, "n") == [6, 10, 11, 5]
    assert pick(result, "difference") == [4, 2, pytest.approx(29 / 11), 3]


@pytest.mark.parametrize("few", [4, 0])
def test_a_place_of_fewer_than_five_people_is_not_shown_nor_what_gives_it_away(few):
    rows = people([3] * 9, "ปง") + people([4] * 6, "จุน") + people([5] * few, "เชียงคำ")
    places = [name for name in of(competence, ratings=rows).numbers if name.startswith("places") and name.endswith(".n")]
    assert places == [f"places.{HERE}.n"] if few else places == [f"places.{THERE}.n", f"places.{HERE}.n"]


def test_a_place_beside_its_workshop_never_gives_a_few_people_away():
    def shown(rows):
        return [name.removesuffix(".n") for name in of(competence, ratings=rows).numbers if name.startswith(("places", "workshops")) and name.endswith(".n")]

    two_left = people([3] * 7, "ปง") + people([4] * 2, "จุน") + people([5] * 8, "ปัว", "v") + people([5] * 6, "เวียงสา", "v")
    assert f"places.{HERE}" not in shown(two_left), "the nine of the workshop less its seven are two"
    assert [name for name in shown(two_left) if name.startswith("places")] == ["places.น่าน/ปัว", "places.น่าน/เวียงสา"]
    across = people([3] * 7, "ปง") + people([4] * 2, "ปง", "v") + people([5] * 9, "ปัว", "v")
    assert f"places.{HERE}" not in shown(across), "nine in two workshops, less the seven of one, are two"
    assert f"places.{HERE}" in shown(people([3] * 7, "ปง") + people([4] * 5, "ปง", "v"))


def test_one_place_and_one_workshop_are_beside_nothing():
    result = carried.result(tables(answers=spread("w3_2")[:8]))
    assert not {"places", "workshops"} & {*result.tables} and len(result.figures) == 1
    assert result.numbers["workshops.w.n"] == result.numbers["places.พะเยา.n"] == 8


def test_a_place_is_that_of_the_group_else_the_workshops_province():
    data = Data(tables(WORKSHOPS, groups=GROUPS, answers=[answer("i1", "w1_4", group="g2"), answer("i2", "w1_4", group="?", workshop="v"), answer("i3", "w1_4", group="", workshop="u")]))
    assert [*with_places(data, data.table("answers"))["place"]] == [THERE, "น่าน", ""]


def test_places_are_drawn_beside_workshops_only_where_they_divide_otherwise():
    result = of(carried, answers=spread("w3_2"))
    assert len(result.figures[-1]["layout"]["yaxis"]["ticktext"]) == 2 + 2 + 2
    alike = carried.result(tables(WORKSHOPS, answers=spread("w3_2")))
    assert len(alike.figures[-1]["layout"]["yaxis"]["ticktext"]) == 2
    assert compare(Data(tables(WORKSHOPS)), Data(tables(WORKSHOPS)).answers("a2", "w3_2"), lambda rows: {}).alike
