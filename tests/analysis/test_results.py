"""What holds for every analysis."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from analysis.frames import WORKSHOPS, answer, tables, year
from samut.analysis import QUESTIONS, results
from samut.analysis.data import Data
from samut.analysis.result import flat_numbers, json_number
from samut.domain.rules.disclosure import open_parts
from samut.settings import share
from samut.texts import Texts

ATTACK = "<img src=x onerror=alert(1)>ดี"
ONE = tables(
    answers=[year("i1", 1990), answer("i2", "w3_2", "ผู้นำ"), answer("i3", "goal", "สมาชิกเพิ่ม", activity="a4b"), answer("i4", "q7_1", "ใหม่", activity="a7")],
    ratings=[{"workshop": "w", "person": "p1", "role": "k1", "rating": "k1_1", "level": 3}],
    scores=[{"workshop": "w", "person": "p1", "instrument": "thi15", "when": "before", "total": 40}],
    plan=[{"workshop": "w", "group": "g1", "row": "r1", "item": "i5", "what": "อบรม"}],
    themes=[{"workshop": "w", "item": "i1", "coder": "c1", "theme": "t", "name": "วิทยุ"}],
)


def drawn(result):
    return json.dumps(result.figures, ensure_ascii=False)


@pytest.mark.parametrize("given", [{}, tables(workshops=[]), {"answers": pd.DataFrame()}], ids=["none", "empty", "bare"])
def test_without_answers_each_says_that_there_is_nothing(given):
    for result in results(given).values():
        assert "ยังไม่มี" in result.sentence
        assert not result.figures


def test_one_row_is_answered_and_nothing_is_shown_of_it():
    for result in results(ONE).values():
        assert "น้อยกว่า 5" in result.sentence or "ไม่ถึง 5" in result.sentence or "ยังไม่มี" in result.sentence
    answers = results(ONE)
    assert answers["competence"].numbers["item.k1_1.mean"] is None
    assert answers["happiness"].numbers["before"] is None
    assert answers["first_contact"].numbers["summary.w1_1.median"] is None


def test_numbers_are_json_and_the_same_whatever_the_order_of_rows():
    turned = {id: frame.iloc[::-1].reset_index(drop=True) for id, frame in ONE.items()}
    first, second = results(ONE), results(turned)
    for id in QUESTIONS:
        assert json.loads(json.dumps(first[id].numbers, allow_nan=False)) == first[id].numbers == second[id].numbers


def test_numbers_are_the_same_in_another_language():
    english = results(ONE, Texts(share() / "data" / "texts", "en"))
    for id, result in results(ONE).items():
        assert result.numbers == english[id].numbers
        assert result.title != english[id].title


def test_no_figure_has_what_people_typed_as_html():
    rows = [answer(f"i{n}", question, ATTACK, group=f"g{n}", activity=activity) for n, (activity, question) in enumerate([("a2", "w3_2"), ("a2", "w1_4"), ("a2", "w1_5"), ("a7", "q7_1")] * 6)]
    themes = [{"workshop": "w", "item": row["item"], "coder": "hall", "theme": "t", "name": ATTACK} for row in rows]
    codebook = [{"kind": "question", "parent": "a7", "id": "q7_1", "text_th": ATTACK, "order": 1}]
    for result in results(tables(answers=rows, themes=themes, codebook=codebook)).values():
        assert "<img" not in drawn(result) and "onerror=alert(1)>" not in drawn(result)


def test_two_workshops_are_compared_and_a_place_in_a_question_is_nobodys():
    rows = [year(f"{w}{n}", 1990 + n, workshop=w, group=f"g{n % 3}") for w in "wv" for n in range(6)]
    codebook = [{"kind": "question", "parent": "a2", "id": "w1_1", "text_th": f"จุดตั้งต้นในจังหวัด{workshop['province']}", "order": 0} for workshop in WORKSHOPS]
    result = results(tables(WORKSHOPS, answers=rows, codebook=codebook))["first_contact"]
    assert result.numbers["workshops.w.median"] == result.numbers["workshops.v.median"] == 2535.5
    assert [*result.tables["workshops"].frame["called"]] == ["จ.พะเยา (24/11/2569)", "อ.ปัว จ.น่าน (1/12/2569)"]
    assert len(result.figures) == 2
    assert result.tables["summary"].frame["asked"][0] == "จุดตั้งต้นในจังหวัด…"


def test_what_is_left_out_is_never_one_to_four():
    assert open_parts({"a": 5, "b": 4}) == []
    assert open_parts({"a": 9, "b": 6, "c": 3}) == ["a"]
    assert open_parts({"a": 9, "b": 6, "c": 3, "d": 2}) == ["a", "b"]
    assert open_parts({"a": 9, "b": 6}) == ["a", "b"]


def test_hidden_answers_are_left_out_and_of_two_versions_the_last_counts():
    rows = [
        answer("i1", "w3_2", "เก่า", version="e1", saved_at="2026-11-24T02:00:00Z"),
        answer("i1", "w3_2", "ใหม่", version="e0", saved_at="2026-11-24T03:00:00Z"),
        answer("i2", "w3_2", "ซ่อน", hidden=True),
    ]
    assert [*Data(tables(answers=rows)).answers("a2", "w3_2")["text"]] == ["ใหม่"]


def test_numbers_have_names_and_nothing_is_not_a_number():
    frame = pd.DataFrame({"a": ["x"], "n": [float("nan")], "m": [2]})
    assert flat_numbers("t", frame, ["a"], ["n", "m"]) == {"t.x.n": None, "t.x.m": 2}
    assert json_number(float("inf")) is None and json_number(pd.NA) is None and json_number("x") == "x"
