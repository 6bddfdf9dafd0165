from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


def on_paper(hall, group, question="w1_3", text="จากกระดาษ", **args):
    return hall.lead("save", **{"id": new_id(), "item": new_id(), "base": [], "question": question, "text": text, "behalf": group, **args})


def only(context):
    (answer,) = state(context)["answers"]
    return answer


def revisions(hall, item):
    return hall.lead("history", item=item)["history"]


def test_what_is_typed_in_from_paper_is_the_groups_and_says_so(recall):
    one, two = recall.group("one"), recall.group("two")
    on_paper(recall, one.visit.group)
    answer = only(one)
    assert (answer["text"], answer["via"], answer["group"]) == ("จากกระดาษ", "paper", one.visit.group)
    assert state(two)["answers"] == []
    assert state(recall.leader, "console")["answers"][0]["via"] == "paper"
    save(one, text="แก้เอง", item=answer["item"], base=answer["base"])
    assert (only(one)["text"], only(one)["via"]) == ("แก้เอง", "")


def test_a_participant_types_for_nobody_else(recall):
    one, two = recall.group("one"), recall.group("two")
    for behalf in (two.visit.group, one.visit.group, "0" * 32):
        with pytest.raises(SamutError, match="not_allowed"):
            save(one, text="ปลอม", behalf=behalf)
    assert state(two)["answers"] == []


def test_the_facilitator_without_naming_a_group_writes_for_none(recall):
    recall.group("one")
    with pytest.raises(SamutError, match="not_allowed"):
        on_paper(recall, "")
    for wrong in ("0" * 32, ["x"], 7, "x"):
        with pytest.raises(SamutError, match=r"no_group|bad_request"):
            on_paper(recall, wrong)


def test_another_groups_answer_is_not_written_over(recall):
    one, two = recall.group("one"), recall.group("two")
    save(one, text="ของเรา")
    with pytest.raises(SamutError, match="not_yours"):
        on_paper(recall, two.visit.group, item=only(one)["item"])


def test_an_answer_of_a_phase_not_opened_is_refused_also_from_paper(recall):
    with pytest.raises(SamutError, match="not_open"):
        on_paper(recall, recall.group("one").visit.group, "vision")


@pytest.mark.parametrize("change", [{"by": "person"}, {"sensitive": True}])
def test_what_is_a_persons_own_or_about_health_is_never_typed_in(recall, change):
    one, leader = recall.group("one"), recall.leader
    asked = tuple(replace(q, **change) if q.id == "w1_3" else q for q in leader.activity.questions)
    leader.activity = replace(leader.activity, questions=asked)
    with pytest.raises(SamutError, match="not_on_behalf"):
        on_paper(recall, one.visit.group)


def test_a_question_answered_once_has_the_groups_one_item(tmp_path):
    hall = Hall(tmp_path, "a3")
    hall.lead("phase", phase="where")
    one = hall.group("one")
    item = state(hall.leader, "console")["single"][one.visit.group]["q3_2"]
    assert item == state(one)["single"]["q3_2"]
    on_paper(hall, one.visit.group, "q3_2", "เพิ่งเริ่ม", item=item, fields={"level": 2})
    assert only(one)["fields"] == {"level": 2}
    with pytest.raises(SamutError, match="bad_request"):
        on_paper(hall, one.visit.group, "q3_2", "อีกข้อ", fields={"level": 2})
    hall.store.close()


def test_the_history_says_who_wrote_what_and_when_and_an_earlier_one_stands_again(recall):
    one = recall.group("one")
    save(one, "w1_1", "เดิม", year="2540")
    answer = only(one)
    first = answer["entry"]
    save(recall.mate(one), "w1_1", "ใหม่", year="2541", item=answer["item"], base=answer["base"])
    told = revisions(recall, answer["item"])
    assert [(one["text"], one["by"], one["stands"]) for one in told] == [("ใหม่", "m", True), ("เดิม", "n", False)]
    assert told[1]["year_text"] and told[0]["at"].split(" ")[0].endswith(str(int(recall.leader.log[-1].at[:4]) + 543))
    done = recall.lead("bring_back", id=new_id(), item=answer["item"], entry=first)
    assert (only(one)["text"], only(one)["year"]) == ("เดิม", 1997)
    assert revisions(recall, answer["item"])[0]["leader"] is True
    recall.lead("bring_back", id=new_id(), item=answer["item"], entry=done["was"])
    assert (only(one)["text"], only(one)["versions"]) == ("ใหม่", [])


def test_a_deletion_is_in_the_history_and_can_be_brought_back_from_it(recall):
    one = recall.group("one")
    save(one, text="อยู่ต่อ")
    answer = only(one)
    do(one, "delete", id=new_id(), item=answer["item"], base=answer["base"])
    told = revisions(recall, answer["item"])
    assert [row["gone"] for row in told] == [True, False]
    recall.lead("bring_back", id=new_id(), item=answer["item"], entry=told[1]["entry"])
    assert only(one)["text"] == "อยู่ต่อ"
    with pytest.raises(SamutError, match="not_found"):
        recall.lead("bring_back", id=new_id(), item=answer["item"], entry=told[0]["entry"])


def test_the_history_of_another_thing_or_of_a_persons_own_is_refused(recall):
    one, leader = recall.group("one"), recall.leader
    save(one, text="ของฉัน")
    item = only(one)["item"]
    for wrong in ("0" * 32, None, one.visit.id):
        with pytest.raises(SamutError, match=r"not_found|bad_request"):
            recall.lead("history", item=wrong)
    asked = tuple(replace(q, by="person") if q.id == "w1_3" else q for q in leader.activity.questions)
    leader.activity = replace(leader.activity, questions=asked)
    with pytest.raises(SamutError, match="not_found"):
        recall.lead("history", item=item)


@pytest.fixture
def check(tmp_path):
    """Activity 4b with a group whose goal was typed in from paper, and its item."""
    hall = Hall(tmp_path, "a4b")
    for phase in ("goal", "check"):
        hall.lead("phase", phase=phase)
    hall.one = hall.group("one")
    on_paper(hall, hall.one.visit.group, "goal", "ครบ 40 คน")
    hall.goal = only(hall.one)["item"]
    yield hall
    hall.store.close()


def tick(hall, option="วัดผลได้", on=True, **args):
    given = {"id": new_id(), "question": "check", "of": hall.goal, "field": "met", "option": option, "on": on, "behalf": hall.one.visit.group, **args}
    return hall.lead("tick", **given)


def ticked(context):
    return [(one["fields"].get("met", []), one["via"]) for one in state(context)["answers"] if one["question"] == "check"]


def test_the_seven_criteria_are_ticked_for_a_group_and_say_that_they_are_from_paper(check):
    tick(check), tick(check, "ชัดเจน"), tick(check, on=False)
    assert ticked(check.one) == [(["ชัดเจน"], "paper")]
    assert state(check.leader, "board")["body"]["goals"][0]["met"] == ["ชัดเจน"]
    again = {"id": new_id(), "option": "จับต้องได้"}
    assert tick(check, **again) == tick(check, **again)
    assert tick(check, "จับต้องได้") == {"saved": ""}
    item = next(one["item"] for one in state(check.one)["answers"] if one["question"] == "check")
    assert revisions(check, item)[0]["leader"] is True


def test_what_phones_ticked_is_left_to_them_and_they_may_go_on_from_paper(check):
    tick(check)
    do(check.one, "tick", id=new_id(), question="check", of=check.goal, field="met", option="ชัดเจน", on=True)
    assert ticked(check.one) == [(["ชัดเจน", "วัดผลได้"], "")]
    with pytest.raises(SamutError, match="on_phones"):
        tick(check, on=False)
    assert ticked(check.one) == [(["ชัดเจน", "วัดผลได้"], "")]


def test_nobody_ticks_for_a_group_but_the_facilitator_and_of_that_groups_goals_only(check):
    other = check.group("two")
    with pytest.raises(SamutError, match="not_allowed"):
        do(other, "tick", id=new_id(), question="check", of=check.goal, field="met", option="ชัดเจน", on=True, behalf=check.one.visit.group)
    with pytest.raises(SamutError, match="not_allowed"):
        tick(check, behalf="")
    with pytest.raises(SamutError, match="not_yours"):
        tick(check, behalf=other.visit.group)
    assert ticked(check.one) == []


def test_what_a_group_without_phones_may_carry_over_is_offered_to_who_types(tmp_path):
    hall = Hall(tmp_path, "a6")
    hall.lead("phase", phase="plan")
    one, two = hall.group("one"), hall.group("two")
    on_paper(hall, one.visit.group, "plan_goal", "ครบ 40 คน")
    (goal,) = hall.lead("offers", group=one.visit.group, question="plan_r1")["offers"]
    assert (goal["text"], goal["question"]) == ("ครบ 40 คน", "plan_goal")
    assert hall.lead("offers", group=two.visit.group, question="plan_r1")["offers"] == []
    on_paper(hall, one.visit.group, "plan_r1", "จัดอบรม", **{"from": [goal["item"]]})
    assert state(hall.leader, "board")["body"]["gaps"]["goal"] == []
    with pytest.raises(SamutError, match="not_found"):
        on_paper(hall, two.visit.group, "plan_r1", "จัดอบรม", **{"from": [goal["item"]]})
    for args in ({"question": "x"}, {"question": "plan_r1", "group": "x"}):
        with pytest.raises(SamutError, match=r"no_question|bad_request"):
            hall.lead("offers", **{"group": one.visit.group, **args})
    hall.store.close()


def remove(hall, answer, **args):
    return hall.lead("paper_delete", **{"id": new_id(), "item": answer["item"], "base": answer["base"], **args})


def test_what_was_typed_in_wrong_is_deleted_stays_in_the_history_and_is_brought_back(recall):
    one = recall.group("one")
    on_paper(recall, one.visit.group)
    answer = only(one)
    again = {"id": new_id()}
    done = remove(recall, answer, **again)
    assert remove(recall, answer, **again) == done
    assert state(one)["answers"] == []
    assert [(row["op"], row["text"]) for row in revisions(recall, answer["item"])] == [("delete", ""), ("save", "จากกระดาษ")]
    back = {"id": new_id(), "item": answer["item"], "entry": done["saved"]}
    assert recall.lead("paper_restore", **back) == recall.lead("paper_restore", **back)
    assert (only(one)["text"], only(one)["via"], only(one)["versions"]) == ("จากกระดาษ", "paper", [])
    with pytest.raises(SamutError, match="changed_since"):
        recall.lead("paper_restore", **{**back, "id": new_id()})


def test_what_a_phone_wrote_is_never_deleted_nor_brought_back_at_the_console(recall):
    one = recall.group("one")
    save(one, text="จากมือถือ")
    answer = only(one)
    with pytest.raises(SamutError, match="on_phones"):
        remove(recall, answer)
    deleted = do(one, "delete", id=new_id(), item=answer["item"], base=answer["base"])["saved"]
    with pytest.raises(SamutError, match="changed_since"):
        recall.lead("paper_restore", id=new_id(), item=answer["item"], entry=deleted)
    assert state(one)["answers"] == []


def test_of_two_versions_only_the_one_from_paper_is_deleted(tmp_path):
    hall = Hall(tmp_path, "a3")
    hall.lead("phase", phase="where")
    one = hall.group("one")
    item = state(one)["single"]["q3_2"]
    on_paper(hall, one.visit.group, "q3_2", "กระดาษ", item=item, fields={"level": 2})
    save(one, "q3_2", "มือถือ", item=item, fields={"level": 3})
    assert len(only(one)["versions"]) == 2
    done = remove(hall, only(one))
    assert (only(one)["text"], only(one)["versions"]) == ("มือถือ", [])
    hall.lead("paper_restore", id=new_id(), item=item, entry=done["saved"])
    assert {seen["text"] for seen in only(one)["versions"]} == {"มือถือ", "กระดาษ"}
    hall.store.close()


@pytest.mark.parametrize("name", ["paper_delete", "paper_restore", "offers", "paper_links"])
def test_no_participant_does_what_the_console_does_for_groups(recall, name):
    one = recall.group("one")
    on_paper(recall, one.visit.group)
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, name, "console", id=new_id(), item=only(one)["item"], base=only(one)["base"], group=one.visit.group)
