"""Activity 4b: goals, ticked by the seven criteria, asked about by others, and revised."""

from __future__ import annotations

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError

MEASURED, CLEAR = "วัดผลได้", "ชัดเจน"


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path, "a4b")
    yield hall
    hall.store.close()


@pytest.fixture
def check(hall):
    for phase in ("goal", "check"):
        hall.lead("phase", phase=phase)
    return hall


def goal(context, text="ครบ 40 คน", **fields):
    save(context, "goal", text, fields=fields)
    return [one for one in state(context)["answers"] if one["question"] == "goal"][-1]


def tick(context, of, option=MEASURED, on=True, **args):
    given = {"id": new_id(), "question": "check", "of": of, "field": "met", "option": option, "on": on, **args}
    return do(context, "tick", **given)


def met(context):
    return [one["fields"].get("met", []) for one in state(context)["answers"] if one["question"] == "check"]


def board(hall):
    return state(hall.leader, "board")["body"]


def test_the_criteria_are_the_seven_of_the_plan(hall):
    step = hall.leader.kit.things["a4bs2"]
    question = next(one for one in hall.leader.activity.questions if one.of)
    assert len(step.points) == 7 and question.fields[0].points == step.points


def test_the_questions_are_the_plans_word_for_word(hall):
    things = {one.id: one.text for step in hall.leader.activity.steps for one in step.questions}
    asked = {one.id: one.text for one in hall.leader.activity.questions}
    assert (asked["goal"], asked["check"]) == (things["q4b"], things["q4b_1"])
    assert "q4b_2" in next(one.shows for one in hall.leader.activity.phases if one.id == "goal")


def test_a_goal_is_its_text_with_what_each_stretch_of_the_way_needs(hall):
    hall.lead("phase", phase="goal")
    told = goal(hall.group("one"), upstream="สำรวจ", upstream_data="รายชื่อ")
    assert told["text"] == "ครบ 40 คน"
    assert told["fields"] == {"upstream": "สำรวจ", "upstream_data": "รายชื่อ"}


def test_ticks_are_put_and_taken_back_one_by_one_in_the_order_of_the_plan(check):
    one = check.group("one")
    item = goal(one)["item"]
    tick(one, item)
    tick(check.mate(one), item, CLEAR)
    assert met(one) == [[CLEAR, MEASURED]]
    tick(one, item, MEASURED, on=False)
    tick(one, item, CLEAR, on=False)
    assert met(one) == [[]]


def test_each_goal_has_ticks_of_its_own(check):
    one = check.group("one")
    first, second = goal(one)["item"], goal(one, "เปิดโต๊ะ 48 ครั้ง")["item"]
    tick(one, first)
    tick(one, second, CLEAR)
    assert [told["met"] for told in board(check)["goals"]] == [[MEASURED], [CLEAR]]


def test_two_who_tick_before_they_have_seen_each_other_never_make_two_versions(check):
    one = check.group("one")
    mate = check.mate(one)
    item = goal(one)["item"]
    tick(one, item)
    tick(mate, item, CLEAR)
    told = next(answer for answer in state(one)["answers"] if answer["question"] == "check")
    assert told["versions"] == [] and told["fields"]["met"] == [CLEAR, MEASURED]


def test_a_tick_that_comes_again_changes_nothing(check):
    one = check.group("one")
    item = goal(one)["item"]
    id = new_id()
    assert tick(one, item, id=id) == {"saved": id}
    tick(check.mate(one), item, on=False)
    assert tick(one, item, id=id) == {"saved": id}
    assert tick(one, item, on=False) == {"saved": ""}
    assert met(one) == [[]]
    assert len([entry for entry in one.log if entry.key == "check"]) == 2


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"option": "ดีมาก"}, "no_choice"),
        ({"option": ["วัดผลได้"]}, "bad_request"),
        ({"option": None}, "bad_request"),
        ({"field": "nothing"}, "bad_request"),
        ({"on": "yes"}, "bad_request"),
        ({"on": None}, "bad_request"),
        ({"id": 5}, "bad_request"),
        ({"of": "../x"}, "bad_request"),
        ({"of": None}, "bad_request"),
        ({"of": "0" * 32}, "not_found"),
        ({"question": "goal"}, "bad_request"),
        ({"question": "nothing"}, "no_question"),
        ({"from": "x"}, "bad_request"),
        ({"from": "0" * 32}, "not_found"),
    ],
)
def test_a_bad_tick_is_answered_and_nothing_is_stored(check, args, code):
    one = check.group("one")
    item = goal(one)["item"]
    with pytest.raises(SamutError, match=code):
        tick(one, **{"of": item, **args})
    assert met(one) == []


def test_nobody_ticks_anothers_goal_nor_one_that_is_gone(check):
    one, two = check.group("one"), check.group("two")
    ours = goal(one)
    with pytest.raises(SamutError, match="not_yours"):
        tick(two, ours["item"])
    do(one, "delete", id=new_id(), item=ours["item"], base=ours["base"])
    with pytest.raises(SamutError, match="not_found"):
        tick(one, ours["item"])
    with pytest.raises(SamutError, match="not_allowed"):
        do(check.leader, "tick", id=new_id(), question="check", of=ours["item"], field="met", option=CLEAR, on=True)


def test_nothing_is_ticked_before_its_phase_is_opened(hall):
    hall.lead("phase", phase="goal")
    one = hall.group("one")
    with pytest.raises(SamutError, match="not_open"):
        tick(one, goal(one)["item"])


def test_ticks_are_not_saved_like_an_answer(check):
    one = check.group("one")
    goal(one)
    with pytest.raises(SamutError, match="bad_request"):
        save(one, "check", "", fields={"met": [CLEAR]})


def test_assets_of_activity_3_are_named_for_a_goal_and_only_ones_own(tmp_path):
    a3 = Hall(tmp_path, "a3")
    a3.lead("phase", phase="frame")
    theirs, ours = a3.group("two"), a3.group("one")
    for context, text in ((theirs, "ของเขา"), (ours, "มี อสม. 12 คน")):
        save(context, "b_assets", text)
    item, foreign = state(ours)["answers"][0]["item"], state(theirs)["answers"][0]["item"]
    a4b = Hall(tmp_path, "a4b")
    for phase in ("goal", "check"):
        a4b.lead("phase", phase=phase)
    one = a4b.sit(ours.visit)
    of = goal(one)["item"]
    tick(one, of, **{"from": item})
    assert [offer["item"] for offer in state(one)["offers"]["check"]] == [item]
    with pytest.raises(SamutError, match="not_found"):
        tick(one, of, **{"from": foreign})
    told = next(answer for answer in state(one)["answers"] if answer["question"] == "check")
    assert told["from"] == [item]
    a3.store.close(), a4b.store.close()


def walked(hall):
    """Two groups with a goal each, which are looking at one another's."""
    one, two = hall.group("one"), hall.group("two")
    first, second = goal(one, "เป้าหมายหนึ่ง"), goal(two, "เป้าหมายสอง")
    hall.lead("round")
    return one, two, first, second


def test_others_see_the_goals_without_ticks_and_ask_about_them(check):
    one, two, first, _ = walked(check)
    tick(one, first["item"])
    told = state(two)["walk"][0]
    assert [answer["text"] for answer in told["answers"]] == ["เป้าหมายหนึ่ง"]
    save(two, "ask", "ครบเมื่อไหร่", about=one.visit.group)
    with pytest.raises(SamutError, match="not_your_round"):
        save(two, "ask", "ถามตัวเอง", about=two.visit.group)
    asked = state(one)["feedback"]
    assert [(answer["text"], answer["name"]) for answer in asked] == [("ครบเมื่อไหร่", "two")]
    assert state(two)["feedback"] == []
    check.lead("phase", phase="revise")
    assert [answer["about"] for answer in board(check)["feedback"]] == [one.visit.group]


def test_a_hidden_question_does_not_reach_the_group_asked(check):
    one, two, *_ = walked(check)
    save(two, "ask", "คำไม่ดี", about=one.visit.group)
    check.lead("hide", item=state(one)["feedback"][0]["item"], hidden=True)
    assert state(one)["feedback"] == []


def revise(context, answer, text):
    save(context, "goal", text, item=answer["item"], base=answer["base"])


def test_a_revised_goal_stands_beside_what_it_was_when_the_gallery_opened(check):
    one, _, first, _ = walked(check)
    check.lead("phase", phase="revise")
    revise(one, first, "ปรับแล้ว")
    assert [answer["text"] for answer in state(one)["before"]] == ["เป้าหมายหนึ่ง"]
    pair = board(check)["pairs"][0]
    assert (pair["before"]["text"], pair["after"]["text"]) == ("เป้าหมายหนึ่ง", "ปรับแล้ว")


def test_what_was_revised_before_the_gallery_is_what_it_was(check):
    one, two = check.group("one"), check.group("two")
    revise(one, goal(one, "ร่างแรก"), "ร่างสอง")
    goal(two)
    check.lead("round")
    check.lead("phase", phase="gallery")
    revise(one, next(a for a in state(one)["answers"] if a["question"] == "goal"), "ร่างสาม")
    check.lead("phase", phase="gallery")
    check.lead("phase", phase="revise")
    assert [answer["text"] for answer in state(one)["before"]] == ["ร่างสอง"]


def test_new_and_deleted_goals_stand_alone(check):
    one, _, first, second = walked(check)
    check.lead("phase", phase="revise")
    do(one, "delete", id=new_id(), item=first["item"], base=first["base"])
    goal(one, "เพิ่มใหม่")
    pairs = {(pair["before"] or {}).get("text"): (pair["after"] or {}).get("text") for pair in board(check)["pairs"]}
    assert pairs == {"เป้าหมายหนึ่ง": None, "เป้าหมายสอง": "เป้าหมายสอง", None: "เพิ่มใหม่"}
    assert second["item"] not in {answer["item"] for answer in state(one)["before"]}


def test_a_gallery_opened_by_mistake_and_taken_back_fixes_nothing(check):
    one = check.group("one")
    first = goal(one, "ร่างแรก")
    check.lead("phase", phase="gallery")
    check.lead("undo")
    assert state(one)["before"] == []
    revise(one, first, "ร่างสอง")
    check.lead("phase", phase="gallery")
    assert [answer["text"] for answer in state(one)["before"]] == ["ร่างสอง"]


def test_without_a_gallery_what_stood_when_revising_opened_is_before(check):
    one = check.group("one")
    first = goal(one, "ร่างแรก")
    check.lead("phase", phase="revise")
    revise(one, first, "ร่างสอง")
    assert board(check)["pairs"][0]["before"]["text"] == "ร่างแรก"


def test_a_hidden_goal_is_on_no_board(check):
    one, _, first, _ = walked(check)
    check.lead("phase", phase="revise")
    check.lead("hide", item=first["item"], hidden=True)
    told = board(check)
    assert "เป้าหมายหนึ่ง" not in str(told)
    assert state(one)["before"][0]["text"] == "เป้าหมายหนึ่ง"
