"""Activity 6: lines of the plan, their columns, what they lack, and what they grew from."""

from __future__ import annotations

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError
from samut.pages.page_config import page_config
from samut.widgets.action_plan.board import gaps
from samut.widgets.action_plan.provenance import thread


@pytest.fixture
def plan(tmp_path):
    hall = Hall(tmp_path, "a6")
    hall.lead("phase", phase="plan")
    yield hall
    hall.store.close()


def line(context, text="ทำสมุดรายชื่อ", question="plan_r1", **args):
    item = args.pop("item", None) or new_id()
    save(context, question, text, item=item, **args)
    return item


def goal(context, text="สมัครครบทุกบ้าน"):
    return line(context, text, "plan_goal")


def written(context, activity, question, came=(), text="เคยเล่าไว้"):
    """An answer of another activity, as it stands in the store."""
    item = new_id()
    context.write(question, item, {"text": text, "year": None, "from": list(came)}, activity=activity, group=context.visit.group)
    return item


def board(plan):
    return state(plan.leader, "board")["body"]


def test_a_group_writes_several_lines_in_a_row_with_all_their_parts(plan):
    one = plan.group("one")
    parts = {"how": "เดินถาม", "who": "ป้าแก้ว", "from": "2026-11", "until": "2027-01", "horizon": "1 ปี", "why": "จะได้รู้"}
    line(one, fields=parts)
    line(one, "อีกอย่าง")
    told = [answer for answer in state(one)["answers"] if answer["question"] == "plan_r1"]
    assert [answer["text"] for answer in told] == ["ทำสมุดรายชื่อ", "อีกอย่าง"]
    assert told[0]["fields"] == parts


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"from": "2027-13"}, "no_month"),
        ({"from": "2570-01"}, "no_month"),
        ({"from": "2027-1"}, "no_month"),
        ({"from": 202701}, "no_month"),
        ({"from": "1927-01"}, "far_month"),
        ({"from": "2027-03", "until": "2027-02"}, "before"),
        ({"horizon": "2 ปี"}, "no_choice"),
        ({"horizon": ["1 ปี"]}, "no_choice"),
        ({"how": "ก" * 10_001}, "too_long"),
        ({"where": "ก" * 301}, "too_long"),
        ({"who": ["ป้าแก้ว"]}, "bad_request"),
        (["how"], "bad_request"),
    ],
)
def test_bad_parts_are_answered_and_nothing_is_stored(plan, fields, code):
    one = plan.group("one")
    with pytest.raises(SamutError, match=code):
        line(one, fields=fields)
    assert state(one)["answers"] == []


def test_a_line_may_end_in_the_month_it_begins_and_have_only_one_of_them(plan):
    one = plan.group("one")
    line(one, fields={"from": "2027-03", "until": "2027-03"})
    line(one, fields={"until": "2027-02"})
    assert len(state(one)["answers"]) == 2


def test_a_line_says_what_is_done(plan):
    with pytest.raises(SamutError, match="missing"):
        line(plan.group("one"), " ", fields={"how": "เดินถาม"})


def test_a_heading_is_not_filled_in(plan):
    with pytest.raises(SamutError, match="no_question"):
        line(plan.group("one"), question="plan_r2")


def test_another_groups_line_stays_as_it_is(plan):
    one, two = plan.group("one"), plan.group("two")
    item = line(one)
    with pytest.raises(SamutError, match="not_yours"):
        line(two, "แก้ของเขา", item=item)
    assert [answer["text"] for answer in state(one)["answers"]] == ["ทำสมุดรายชื่อ"]


def test_there_are_four_goals_at_most_and_each_can_be_edited_or_make_room(plan):
    one = plan.group("one")
    first, *_ = [goal(one, f"ข้อ {n}") for n in range(4)]
    goal(plan.group("two"))
    with pytest.raises(SamutError, match="enough"):
        goal(one, "ข้อห้า")
    base = [one.items[first].last.id]
    save(one, "plan_goal", "ข้อ 0 ที่แก้", item=first, base=base)
    do(one, "delete", id=new_id(), item=first, base=list(one.items[first].base))
    goal(one, "ข้อห้า")
    assert [answer["text"] for answer in state(one)["answers"]] == ["ข้อ 1", "ข้อ 2", "ข้อ 3", "ข้อห้า"]


def test_a_goal_that_is_sent_again_is_the_same_goal(plan):
    one = plan.group("one")
    sent = [{"id": new_id(), "item": new_id()} for _ in range(4)]
    for ids in [*sent, sent[3]]:
        save(one, "plan_goal", "ข้อ", **ids)
    assert len(state(one)["answers"]) == 4


def test_a_column_that_is_switched_off_is_not_told_and_what_was_written_is_kept(plan):
    one = plan.group("one")
    item = line(one, fields={"who": "ป้าแก้ว", "how": "เดินถาม"})
    plan.lead("column", column="who", on=False)
    assert state(one)["plan"]["off"] == ["who"]
    line(one, "แก้แล้ว", item=item, base=[one.items[item].last.id], fields={"how": "โทรถาม"})
    assert one.items[item].value["fields"] == {"who": "ป้าแก้ว", "how": "โทรถาม"}
    plan.lead("column", column="who", on=True)
    assert state(one)["plan"]["off"] == []
    line(one, "แก้แล้ว", item=item, base=[one.items[item].last.id], fields={"how": "โทรถาม"})
    assert one.items[item].value["fields"] == {"how": "โทรถาม"}


def test_nothing_new_is_written_in_a_column_that_is_off(plan):
    one = plan.group("one")
    plan.lead("column", column="why", on=False)
    with pytest.raises(SamutError, match=r"columns\.off"):
        line(one, fields={"why": "แอบเขียน"})
    assert state(one)["answers"] == []


def test_the_facilitator_takes_back_the_switching_of_a_column(plan):
    plan.lead("column", column="support", on=False)
    assert state(plan.leader, "console")["undo"] == "column"
    assert plan.lead("undo") == {"undone": "column"}
    assert [one["on"] for one in state(plan.leader, "console")["led"]["columns"]] == [True, True, True]


@pytest.mark.parametrize("column", ["how", "output", "", None, ["who"]])
def test_only_optional_columns_are_switched(plan, column):
    with pytest.raises(SamutError, match="not_optional"):
        plan.lead("column", column=column, on=False)


def test_only_the_facilitator_switches_columns(plan):
    with pytest.raises(SamutError, match="not_allowed"):
        do(plan.group("one"), "column", "console", column="who", on=False)


def test_phones_are_told_the_rows_with_their_headings(plan):
    rows = page_config(plan.group("one"), "form")["plan_rows"]
    assert [row["num"] for row in rows] == ["1", "2", "2.1", "2.2", "3", "3.1", "3.2", "3.3", "3.4", "4"]
    assert [row["num"] for row in rows if row["heading"]] == ["2", "3"]


def test_a_goal_that_was_revised_is_offered_as_it_stands_only(plan):
    one = plan.group("one")
    old, kept = written(one, "a4b", "goal", text="ครบ 40 คน"), written(one, "a4b", "goal", text="มีกองทุน")
    again = written(one, "a5", "goal_again", came=[old], text="ครบ 25 คน")
    assert [offer["item"] for offer in state(one)["offers"]["plan_goal"]] == [again, kept]
    item = goal(one, "ในแผน")
    line(one, text="ในแผน", question="plan_goal", item=item, base=[one.items[item].last.id], **{"from": [again]})
    assert [offer["item"] for offer in state(one)["offers"]["plan_r4"]] == [item]


def test_a_groups_goals_are_offered_to_its_lines_and_to_no_other_groups(plan):
    one, two = plan.group("one"), plan.group("two")
    item = goal(one)
    assert [offer["item"] for offer in state(one)["offers"]["plan_r4"]] == [item]
    assert state(two)["offers"]["plan_r4"] == []
    with pytest.raises(SamutError, match="not_found"):
        line(two, **{"from": [item]})


def test_the_board_knows_which_goal_a_line_serves_and_the_earliest_month(plan):
    one = plan.group("one")
    aim = goal(one)
    line(one, fields={"from": "2027-01"}, **{"from": [aim]})
    line(one, fields={"until": "2026-10"})
    told = board(plan)
    assert [one["goals"] for one in told["lines"]] == [[aim], []]
    assert told["first"] == "2026-10"


def test_what_is_hidden_is_not_on_the_board(plan):
    one = plan.group("one")
    item = line(one)
    plan.lead("hide", item=item, hidden=True)
    assert board(plan)["lines"] == []


def test_a_line_in_the_spotlight_is_told_to_the_plans_own_board(plan):
    one = plan.group("one")
    item, aim = line(one), goal(one)
    plan.lead("spotlight", item=item)
    assert board(plan)["lit"] == item
    plan.lead("spotlight", item=aim)
    assert board(plan)["lit"] == ""


def test_a_line_too_long_to_stand_beside_its_thread_is_in_the_spotlight_alone(plan):
    item = line(plan.group("one"), "ก" * 401)
    plan.lead("spotlight", item=item)
    assert (board(plan)["lit"], state(plan.leader, "board")["spotlight"]["item"]) == ("", item)


def test_what_is_lacking_is_counted(plan):
    one = plan.group("one")
    aim, idle = goal(one), goal(one, "ยังไม่มีแผน")
    full = {"who": "ป้าแก้ว", "when": "วันพระ", "output": "ได้สมุด"}
    line(one, fields=full, **{"from": [aim]})
    bare = line(one, "ลอย ๆ")
    assert board(plan)["gaps"] == {"who": [bare], "date": [bare], "output": [bare], "goal": [bare], "line": [idle]}
    assert state(plan.leader, "console")["led"]["gaps"] == {"who": 1, "date": 1, "output": 1, "goal": 1, "line": 1}


def test_nobody_is_lacking_where_nobody_is_asked():
    assert "who" not in gaps([{"item": "a", "fields": {}, "goals": []}], [], ["who"])


def test_a_line_is_traced_to_its_goal_and_to_the_memory_it_grew_from(plan):
    one = plan.group("one")
    memory = written(one, "a2", "w1_4", text="เพื่อนได้เงินทดแทนจริง")
    asset = written(one, "a3", "b_assets", [memory], "มีคนที่ชาวบ้านเชื่อ")
    aim = goal(one)
    item = line(one, **{"from": [aim, asset]})
    one.read()
    told = thread(one, item)
    assert [(step["activity"], step["depth"], step["text"]) for step in told] == [
        ("a6", 1, "สมัครครบทุกบ้าน"),
        ("a3", 1, "มีคนที่ชาวบ้านเชื่อ"),
        ("a2", 2, "เพื่อนได้เงินทดแทนจริง"),
    ]
    assert told[2]["question_text"] == "มีการเปลี่ยนแปลงที่ดีอะไรเกิดขึ้นบ้าง"
    assert told[2]["num"] == "2"
    assert state(one)["plan"]["threads"][item] == told == board(plan)["lines"][0]["thread"]


def test_a_thread_that_runs_in_a_circle_ends(plan):
    one = plan.group("one")
    first, second = new_id(), new_id()
    for item, came in ((first, second), (second, first)):
        one.write("b_assets", item, {"text": item, "from": [came]}, activity="a3", group=one.visit.group)
    item = line(one, **{"from": [first]})
    assert [step["item"] for step in thread(one, item)] == [first, second]


def test_what_was_deleted_or_hidden_is_no_step_of_a_thread(plan):
    one = plan.group("one")
    memory = written(one, "a2", "w1_4")
    hidden = written(one, "a3", "b_assets", [memory])
    aim = goal(one)
    item = line(one, **{"from": [hidden, aim]})
    one.write("hide", f"hide.{hidden}", True, activity="a3")
    do(one, "delete", id=new_id(), item=aim, base=[one.items[aim].last.id])
    one.read()
    assert [(step["item"], step["depth"]) for step in thread(one, item)] == [(memory, 1)]


def test_a_thread_of_nothing_is_empty(plan):
    one = plan.group("one")
    assert thread(one, new_id()) == []
    assert thread(one, line(one)) == []


def test_what_the_kit_asks_no_more_is_no_step(plan):
    one = plan.group("one")
    item = line(one, **{"from": [written(one, "a9", "gone"), written(one, "a3", "gone")]})
    assert thread(one, item) == []


def test_another_groups_answer_is_no_step(plan):
    one, two = plan.group("one"), plan.group("two")
    theirs = written(two, "a3", "b_assets")
    item = new_id()
    one.write("plan_r1", item, {"text": "x", "fields": {}, "from": [theirs]}, group=one.visit.group)
    one.read()
    assert thread(one, item) == []


def test_what_one_person_answered_alone_is_a_step_only_once_shared_and_never_where_it_is_sensitive(plan, monkeypatch):
    from dataclasses import replace

    one = plan.group("one")
    alone = written(one, "a3", "b_assets")
    item = line(one, **{"from": [alone]})
    activity = one.kit.activities["a3"]

    def asked(**change):
        questions = tuple(replace(q, **change) if q.id == "b_assets" else q for q in activity.questions)
        monkeypatch.setitem(one.kit.activities, "a3", replace(activity, questions=questions))

    asked(by="person")
    assert thread(one, item) == []
    one.write("share", f"share.{alone}", True, activity="a3", group=one.visit.group)
    one.read()
    assert [step["item"] for step in thread(one, item)] == [alone]
    asked(by="person", sensitive=True)
    assert thread(one, item) == []
