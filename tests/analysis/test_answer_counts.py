"""Analyses of what groups said: who carried it, joys and obstacles, closing."""

from __future__ import annotations

from analysis.frames import answer, tables
from samut.analysis import carried, closing, joys_obstacles
from samut.analysis.frequent_words import content_words


def test_words_are_counted_once_an_answer_and_only_where_groups_share_them():
    rows = [
        answer("i1", "w3_2", "ผู้ใหญ่บ้าน และผู้ใหญ่บ้าน", group="g1"),
        answer("i2", "w3_2", "ผู้ใหญ่บ้านกับครู", group="g2"),
        answer("i3", "w3_2", "ครู ครู", group="g2"),
    ]
    numbers = carried.result(tables(answers=rows)).numbers
    assert numbers["words.ผู้ใหญ่บ้าน.answers"] == 2 and numbers["words.ผู้ใหญ่บ้าน.groups"] == 2
    assert "words.ครู.answers" not in numbers
    assert numbers["questions.w3_2.n"] == 3 and numbers["questions.w3_2.groups"] == 2


def test_words_that_tell_nothing_are_left_out_and_words_of_the_domain_stay_whole():
    assert content_words("ผู้ประกันตน มาตรา 40 และ ๆ 2540") == ["ผู้ประกันตน", "มาตรา 40"]


def test_a_not_is_counted_with_the_word_it_turns():
    assert content_words("ไม่กล้าถาม และไม่") == ["ไม่กล้า", "ถาม"]


def test_a_theme_counts_the_groups_that_name_it_and_an_answer_once():
    rows = [answer("j1", "w1_4", "มีเงินออม", group="g1"), answer("j2", "w1_6", "ได้เพื่อน", group="g2"), answer("o1", "w1_5", "ไม่มีเวลา", group="g1")]
    code = {"workshop": "w", "theme": "t"}
    themes = [
        {**code, "item": "j1", "coder": "hall", "name": "ความมั่นคง"},
        {**code, "item": "j1", "coder": "c1", "theme": "other", "name": "ความมั่นคง "},
        {**code, "item": "j2", "coder": "c1", "name": "ความมั่นคง"},
    ]
    numbers = joys_obstacles.result(tables(answers=rows, themes=themes)).numbers
    assert numbers["joys.themes.ความมั่นคง.n"] == 2 and numbers["joys.themes.ความมั่นคง.groups"] == 2
    assert (numbers["joys.uncoded"], numbers["obstacles.uncoded"]) == (0, 1)
    assert (numbers["joys.n"], numbers["obstacles.n"]) == (2, 1)


def test_a_promise_with_who_and_when_is_both():
    rows = [answer(f"c{n}", "commit", "ทำต่อ", activity="a7", group=f"g{n}") for n in range(6)]
    part = {"workshop": "w", "activity": "a7", "question": "commit"}
    parts = [{**part, "item": f"c{n}", "version": f"ec{n}", "field": field} for n, field in ((0, "who"), (0, "when"), (1, "who"), (2, "when"))]
    result = closing.result(tables(answers=rows, parts=parts))
    assert [result.numbers[f"commit.{name}"] for name in ("promised", "owned", "dated", "both")] == [6, 2, 2, 1]
    assert "6 คำตอบ" in result.sentence
