from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entry import new_id
from samut.errors import SamutError


def on_paper(hall, group, question="w1_3", text="จากกระดาษ", **args):
    return hall.lead("save", **{"id": new_id(), "item": new_id(), "base": [], "question": question, "text": text, "behalf": group, **args})


def only(desk):
    (answer,) = state(desk)["answers"]
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
