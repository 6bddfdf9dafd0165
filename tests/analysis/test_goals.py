from __future__ import annotations

from analysis.frames import answer, tables
from samut.analysis import goals


def checked(n, options, start=0):
    rows = [answer(f"g{i}", "goal", f"เป้าหมาย {i}", activity="a4b", group=f"t{i}") for i in range(start, start + n)]
    rows += [answer(f"c{i}", "check", activity="a4b", group=f"t{i}", of_item=f"g{i}") for i in range(start, start + n)]
    part = {"workshop": "w", "activity": "a4b", "question": "check", "field": "met"}
    return rows, [{**part, "item": f"c{i}", "version": f"ec{i}", "option": option} for i in range(start, start + n) for option in options]


def test_criteria_are_counted_of_checked_goals_only():
    first, ticks = checked(4, ["ชัดเจน", "วัดผลได้"])
    second, more = checked(2, ["ชัดเจน"], start=4)
    bare = [answer("g9", "goal", "ยังไม่ตรวจ", activity="a4b")]
    result = goals.result(tables(answers=first + second + bare, parts=ticks + more))
    assert (result.numbers["n"], result.numbers["checked"]) == (7, 6)
    assert (result.numbers["criterion.ชัดเจน"], result.numbers["criterion.วัดผลได้"]) == (6, 4)
    assert result.numbers["workshops.w.all_met"] == 4
    assert "6 จาก 7" in result.sentence


def test_a_goal_is_revised_where_it_was_carried_on_in_other_words():
    rows, ticks = checked(5, ["ชัดเจน"])
    rows += [answer("r0", "goal_again", "เป้าหมาย  0", activity="a5"), answer("r1", "goal_again", "เป้าหมายใหม่", activity="a5")]
    links = [{"workshop": "w", "item": f"r{i}", "from_item": f"g{i}"} for i in range(2)]
    numbers = goals.result(tables(answers=rows, parts=ticks, links=links)).numbers
    assert (numbers["again"], numbers["changed"]) == (2, 1)


def test_goals_that_fewer_than_five_checked_show_no_criteria():
    rows, ticks = checked(3, ["ชัดเจน"])
    more = [answer(f"x{i}", "goal", "อื่น", activity="a4b") for i in range(4)]
    assert "ไม่ถึง 5" in goals.result(tables(answers=rows + more, parts=ticks)).sentence
