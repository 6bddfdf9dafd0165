from __future__ import annotations

from analysis.frames import tables
from samut.analysis import plans

WHOLE = {"what": "อบรม", "how": "วง", "output": "แผน", "whom": "สมาชิก", "where": "ศาลา", "from_month": "2027-01", "until_month": "2027-02", "who": "ประธาน"}


def line(item, row="r1", **without):
    return {"workshop": "w", "group": "g1", "row": row, "item": item, **WHOLE, **without}


def test_complete_is_all_seven_columns_dated_and_owned():
    rows = [line("i1"), line("i2", who=""), line("i3", until_month=""), line("i4", where=" "), line("i5", row="r4")]
    numbers = plans.result(tables(plan=rows)).numbers
    assert [numbers[name] for name in ("lines", "filled", "dated", "owned", "complete")] == [5, 3, 4, 4, 2]
    assert (numbers["row.r1.lines"], numbers["row.r1.complete"], numbers["row.r4.complete"]) == (4, 1, 1)


def test_a_line_reaches_back_over_all_its_steps_and_a_circle_ends():
    def link(item, source, activity, question):
        return {"workshop": "w", "item": item, "from_item": source, "from_activity": activity, "from_question": question}

    links = [
        link("i1", "s", "a5", "f2_i1_1"), link("s", "a", "a3", "b_assets"), link("a", "m", "a2", "w1_4"),
        link("i2", "g", "a5", "goal_again"), link("g", "i2", "a6", "plan_r1"),
        link("i3", "h", "a4b", "goal"), link("c", "b", "a3", "b_assets"), link("b", "m2", "a2", "w1_6"),
    ]  # fmt: skip
    check = {"workshop": "w", "item": "c", "of_item": "h", "activity": "a4b", "question": "check"}
    numbers = plans.result(tables(plan=[line(f"i{n}") for n in range(1, 6)], links=links, answers=[check])).numbers
    assert (numbers["goal"], numbers["situation"], numbers["memory"]) == (2, 1, 2)


def test_four_lines_are_too_few_for_a_figure():
    result = plans.result(tables(plan=[line(f"i{n}") for n in range(4)]))
    assert not result.figures and "น้อยกว่า 5" in result.sentence
