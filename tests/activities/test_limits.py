"""As much as may be is taken, and one more is not: what a console or phone may send at the very most."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


def code(doing, *args, **more):
    """What it is refused with; "" where it is taken."""
    try:
        doing(*args, **more)
    except SamutError as error:
        return error.code
    return ""


@pytest.mark.parametrize(
    ("name", "part", "args", "most"),
    [
        ("announce", "text", {}, 300),
        ("add_group", "name", {}, 200),
        ("about", "title", {}, 200),
        ("typist", "name", {}, 60),
        ("slot_add", "text", {"start": "16.00"}, 200),
    ],
)
def test_a_line_of_the_console_is_taken_up_to_its_longest_and_no_longer(recall, name, part, args, most):
    assert code(recall.lead, name, **args, **{part: "ก" * (most + 1)}) == "thaitext.too_long"
    assert code(recall.lead, name, **args, **{part: "ก" * most}) == ""
    assert code(recall.lead, name, **args, **{part: f" {'ข' * most} "}) == "", "spaces around it count for nothing"


@pytest.mark.parametrize(
    ("name", "args", "least", "most"),
    [
        ("rounds", {"count": 2}, None, 24 * 60),
        ("slot_add", {"text": "ทบทวน", "start": "16.00"}, 1, 12 * 60),
    ],
)
def test_minutes_are_taken_from_the_least_to_the_most(recall, name, args, least, most):
    assert code(recall.lead, name, **args, minutes=most) == ""
    for wrong in (most + 1, -1, True, "5", *([least - 1] if least else [])):
        assert code(recall.lead, name, **args, minutes=wrong) == "pacing.bad_minutes"
    assert least is None or code(recall.lead, name, **args, minutes=least) == ""


def test_a_day_holds_sixty_slots(recall):
    there = len(state(recall.leader, "console")["agenda"]["slots"])
    for number in range(60 - there):
        recall.lead("slot_add", text=f"ช่วง {number}", start="16.00", minutes=5)
    assert code(recall.lead, "slot_add", text="เกิน", start="16.00", minutes=5) == "desk.bad_request"
    assert len(state(recall.leader, "console")["agenda"]["slots"]) == 60


@pytest.mark.parametrize(("most", "sign"), [(10_000, "ก"), (10_000, "ที่")])
def test_an_answer_is_taken_up_to_ten_thousand_letters_as_a_reader_counts_them(recall, most, sign):
    context = recall.group("one")
    assert code(save, context, text=sign * most) == ""
    assert code(save, context, text=sign * (most + 1)) == "thaitext.too_long"
    assert len(state(context)["answers"]) == 1


def test_a_year_is_read_up_to_sixty_letters(recall):
    context = recall.group("one")
    assert code(save, context, "w1_1", "คำ", year="ประมาณ พ.ศ. 2537".ljust(60)) == ""
    assert code(save, context, "w1_1", "คำ", year="9" * 61) == "thaitext.too_long"


@pytest.fixture
def plan(tmp_path):
    hall = Hall(tmp_path, "a6")
    hall.lead("phase", phase="plan")
    yield hall
    hall.store.close()


@pytest.mark.parametrize(
    ("activity", "question", "part", "kind", "most"),
    [("a6", "plan_r1", "how", "text", 10_000), ("a4b", "goal", "upstream_data", "line", 300)],
)
def test_a_part_is_taken_up_to_the_longest_of_its_kind(tmp_path, activity, question, part, kind, most):
    hall = Hall(tmp_path, activity)
    asked = _question(hall.leader, question)
    hall.lead("phase", phase=asked.phase)
    assert next(one.kind for one in asked.fields if one.id == part) == kind
    context = hall.group("one")
    assert code(save, context, question, "คำ", fields={part: "ก" * (most + 1)}) == "thaitext.too_long"
    assert code(save, context, question, "คำ", fields={part: "ก" * most}) == ""
    hall.store.close()


def test_a_plan_goes_fifty_years_from_now_and_no_further(plan):
    context, this = plan.group("one"), plan.now.year
    for year, expected in ((this - 51, "parts.far_month"), (this - 50, ""), (this + 50, ""), (this + 51, "parts.far_month")):
        assert code(save, context, "plan_r1", "คำ", fields={"until": f"{year}-12"}) == expected, year


def test_a_month_is_one_of_twelve_and_the_last_is_not_before_the_first(plan):
    context, this = plan.group("one"), plan.now.year
    for month, expected in (("00", "parts.no_month"), ("01", ""), ("12", ""), ("13", "parts.no_month")):
        assert code(save, context, "plan_r1", "คำ", fields={"until": f"{this}-{month}"}) == expected, month
    for first, expected in (("05", "parts.before"), ("04", ""), ("03", "")):
        assert code(save, context, "plan_r1", "คำ", fields={"from": f"{this}-{first}", "until": f"{this}-04"}) == expected, first


def _question(context, id):
    return next(one for one in context.activity.questions if one.id == id)


def test_an_answer_comes_from_twenty_others_at_most_and_is_written_over_twenty_at_most(recall):
    context = recall.group("one")
    items = [new_id() for _ in range(21)]
    for item in items:
        save(context, text="ต้นทาง", item=item)
    assert code(save, context, "w1_4", "ปลายทาง", **{"from": items}) == "desk.bad_request"
    assert code(save, context, "w1_4", "ปลายทาง", **{"from": items[:20]}) == ""
    assert code(save, context, text="คำ", base=[new_id() for _ in range(21)]) == "desk.bad_request"
    assert code(save, context, text="คำ", base=[new_id() for _ in range(20)]) == ""


def limited(context, most):
    """The desk with a question that a group answers so many times at most."""
    first = _question(context, "w1_3")
    questions = tuple(replace(one, most=most) if one is first else one for one in context.activity.questions)
    context.activity = replace(context.activity, questions=questions)
    return context


def test_a_group_gives_as_many_answers_as_a_question_takes_and_one_deleted_makes_room(recall):
    one, two = limited(recall.group("one"), 2), limited(recall.group("two"), 2)
    items = [new_id(), new_id()]
    for item in items:
        assert code(save, one, text="คำ", item=item) == ""
    assert code(save, one, text="คำที่สาม") == "answers.enough"
    assert code(save, one, text="แก้คำ", item=items[0], base=[one.items[items[0]].last.id]) == "", "a revision is not one more"
    assert code(save, two, text="ของอีกกลุ่ม") == "" and code(save, one, "w1_4", "ข้ออื่น") == ""
    do(one, "delete", id=new_id(), item=items[1], base=[one.items[items[1]].last.id])
    assert code(save, one, text="คำที่สาม") == "" and code(save, one, text="คำที่สี่") == "answers.enough"


def test_a_way_to_be_reached_is_taken_up_to_a_hundred_letters(recall):
    context = recall.group("one")
    assert code(do, context, "reach", words="0" * 10) == "desk.bad_request", "not before it was agreed to"
    do(context, "agree", contact=True)
    assert code(do, context, "reach", words="0" * 101) == "thaitext.too_long"
    assert code(do, context, "reach", words="0" * 100) == "" and state(context)["own"]["contact"] == "0" * 100
