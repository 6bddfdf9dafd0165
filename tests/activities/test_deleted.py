"""A deleted answer: its group and its author see that it is gone, and bring it back as long as the workshop runs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.answers import PAPER
from samut.domain.entries import new_id
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.widgets.group_answers.model import single_item


@pytest.fixture
def pair(recall):
    """Two phones of one group; the first one's answer stands."""
    recall.one = recall.group("one")
    recall.two = recall.mate(recall.one)
    recall.item = new_id()
    save(recall.one, "w1_1", "ได้ยินจากวิทยุ", item=recall.item, year="2537")
    return recall


def delete(context, item, base=None):
    context.read()
    return do(context, "delete", id=new_id(), item=item, base=list(context.items[item].base if base is None else base))["saved"]


def restore(context, item, entry):
    return do(context, "restore", id=new_id(), item=item, entry=entry)["saved"]


def texts(context, name="answers", view="form"):
    return [answer["text"] for answer in state(context, view)[name]]


def written(context, item):
    context.read()
    return [entry.op for entry in context.log if entry.item == item]


def test_an_answer_says_on_each_phone_whose_it_is_last_or_first(pair):
    one, two = pair.one, pair.two
    third = pair.sit(Visit(new_id(), "participant", one.visit.group, ""))
    assert [state(context)["answers"][0]["whose"] for context in (one, two)] == [None, {"name": "n", "paper": False}]
    save(two, "w1_1", "เพื่อนแก้ต่อ", item=pair.item, base=list(one.items[pair.item].base))
    whose = [state(context)["answers"][0]["whose"]["name"] for context in (one, two, third)]
    assert whose == ["m", "n", "m"]
    save(third, text="ไม่บอกชื่อ")
    assert state(one)["answers"][1]["whose"] == {"name": "", "paper": False}


def test_what_a_mate_deletes_is_listed_for_the_group_and_told_to_its_author_alone(pair):
    one, two = pair.one, pair.two
    entry = delete(two, pair.item)
    listed = state(one)["deleted"][0]
    named = {name: listed[name] for name in ("text", "name", "by", "leader", "entry", "question", "activity")}
    assert named == {
        "text": "ได้ยินจากวิทยุ",
        "name": "n",
        "by": "m",
        "leader": False,
        "entry": entry,
        "question": "w1_1",
        "activity": "a2",
    }
    assert listed["year_text"] and listed["at"]
    assert texts(two, "deleted") == ["ได้ยินจากวิทยุ"]
    assert [texts(context, "deleted_mine") for context in (one, two)] == [["ได้ยินจากวิทยุ"], []]
    assert "ได้ยินจากวิทยุ" not in str(state(pair.group("two")))


def test_what_one_deletes_oneself_is_listed_and_nobody_is_told(pair):
    delete(pair.one, pair.item)
    assert [texts(context, "deleted") for context in (pair.one, pair.two)] == [["ได้ยินจากวิทยุ"]] * 2
    assert [texts(context, "deleted_mine") for context in (pair.one, pair.two)] == [[], []]
    assert [state(context)["deleted"][0]["you"] for context in (pair.one, pair.two)] == [True, False]


def test_the_first_and_the_last_author_are_told_and_nobody_in_between(pair):
    two, third, fourth = pair.two, *(pair.sit(Visit(new_id(), "participant", pair.one.visit.group, name)) for name in "cd")
    for context in (two, third):
        context.read()
        save(context, "w1_1", f"แก้โดย {context.visit.nickname}", item=pair.item, base=list(context.items[pair.item].base))
    delete(fourth, pair.item)
    told = [len(state(context)["deleted_mine"]) for context in (pair.one, two, third, fourth)]
    assert told == [1, 0, 1, 0]


@pytest.mark.parametrize("who", ["one", "two"])
def test_whoever_of_the_group_brings_it_back_and_it_stays_its_authors(pair, who):
    entry = delete(pair.two, pair.item)
    pair.pass_minutes(300)
    pair.lead("phase", phase="plenary")
    restore(getattr(pair, who), pair.item, entry)
    answer = state(pair.two)["answers"][0]
    assert (answer["text"], answer["year"], answer["by"], answer["whose"]["name"]) == ("ได้ยินจากวิทยุ", 1994, "n", "n")
    assert state(pair.one)["answers"][0]["whose"] is None
    for context in (pair.one, pair.two):
        assert (texts(context, "deleted"), texts(context, "deleted_mine")) == ([], [])


def test_brought_back_from_two_phones_it_is_there_once(pair):
    entry = delete(pair.two, pair.item)
    first = restore(pair.one, pair.item, entry)
    assert restore(pair.two, pair.item, entry) == first
    assert state(pair.one)["answers"][0]["versions"] == []
    assert written(pair.one, pair.item) == ["save", "delete", "save"]


def test_two_who_delete_at_once_are_both_taken_back(pair):
    base = list(pair.one.items[pair.item].base)
    first, second = (delete(context, pair.item, base) for context in (pair.one, pair.two))
    assert texts(pair.one, "deleted") == ["ได้ยินจากวิทยุ"]
    assert texts(pair.one, "deleted_mine") == [], "who deleted it too needs not be told"
    stands = restore(pair.one, pair.item, first)
    assert restore(pair.two, pair.item, second) == stands
    assert (texts(pair.one), state(pair.one)["answers"][0]["versions"]) == (["ได้ยินจากวิทยุ"], [])
    delete(pair.two, pair.item)
    assert texts(pair.one, "deleted_mine") == ["ได้ยินจากวิทยุ"], "deleted anew, it is told anew"


def test_a_deletion_that_came_back_and_was_deleted_anew_is_not_taken_back_by_the_first(pair):
    first = delete(pair.two, pair.item)
    restore(pair.one, pair.item, first)
    second = delete(pair.one, pair.item)
    with pytest.raises(SamutError, match="changed_since"):
        restore(pair.two, pair.item, first)
    assert state(pair.two)["deleted"][0]["entry"] == second


def test_bringing_back_is_undone_and_the_answer_listed_again(pair):
    back = restore(pair.one, pair.item, delete(pair.two, pair.item))
    gone = restore(pair.one, pair.item, back)
    assert (texts(pair.one), texts(pair.one, "deleted")) == ([], ["ได้ยินจากวิทยุ"])
    assert state(pair.two)["deleted"][0]["entry"] == gone
    restore(pair.two, pair.item, gone)
    assert texts(pair.one) == ["ได้ยินจากวิทยุ"]


def test_an_edit_that_a_deletion_did_not_see_stands_and_nothing_comes_back_beside_it(pair):
    base = list(pair.one.items[pair.item].base)
    save(pair.one, "w1_1", "แก้แล้ว", item=pair.item, base=base)
    entry = delete(pair.two, pair.item, base)
    assert (texts(pair.one), texts(pair.one, "deleted"), texts(pair.one, "deleted_mine")) == (["แก้แล้ว"], [], [])
    restore(pair.two, pair.item, entry)
    assert (texts(pair.one), state(pair.one)["answers"][0]["versions"]) == (["แก้แล้ว"], [])


def test_an_edit_made_while_another_deleted_stands_though_it_came_later(pair):
    base = list(pair.one.items[pair.item].base)
    entry = delete(pair.two, pair.item, base)
    save(pair.one, "w1_1", "แก้ตอนไม่มีสัญญาณ", item=pair.item, base=base)
    assert (texts(pair.two), texts(pair.two, "deleted")) == (["แก้ตอนไม่มีสัญญาณ"], [])
    restore(pair.two, pair.item, entry)
    assert (texts(pair.two), state(pair.two)["answers"][0]["versions"]) == (["แก้ตอนไม่มีสัญญาณ"], [])


def test_of_two_versions_the_one_that_was_deleted_comes_back_beside_the_other(pair):
    base = list(pair.one.items[pair.item].base)
    mine, theirs = (save(context, "w1_1", text, item=pair.item, base=base)["saved"] for context, text in ((pair.one, "ก"), (pair.two, "ข")))
    entry = delete(pair.two, pair.item, [mine])
    assert (texts(pair.one), texts(pair.one, "deleted_mine")) == (["ข"], ["ก"])
    restore(pair.one, pair.item, entry)
    both = state(pair.one)["answers"][0]["versions"]
    assert {(one["text"], one["by"]) for one in both} == {("ก", "n"), ("ข", "m")}
    assert theirs in {one["entry"] for one in both}


def test_an_edit_beside_another_version_is_undone_and_only_the_other_stands(pair):
    base = list(pair.one.items[pair.item].base)
    save(pair.one, "w1_1", "ก", item=pair.item, base=base)
    theirs = save(pair.two, "w1_1", "ข", item=pair.item, base=base)["saved"]
    restore(pair.two, pair.item, theirs)
    assert (texts(pair.one), state(pair.one)["answers"][0]["versions"]) == (["ก"], [])


def test_a_first_answer_has_nothing_before_it_to_go_back_to(pair):
    with pytest.raises(SamutError, match="not_found"):
        restore(pair.one, pair.item, pair.one.items[pair.item].last.id)
    with pytest.raises(SamutError, match="changed_since"):
        restore(pair.one, pair.item, new_id())
    assert texts(pair.one) == ["ได้ยินจากวิทยุ"]


def test_another_group_neither_sees_nor_brings_back(pair):
    entry, other = delete(pair.two, pair.item), pair.group("two")
    with pytest.raises(SamutError, match="not_yours"):
        restore(other, pair.item, entry)
    assert state(other)["deleted"] == []


def test_an_author_who_was_led_on_is_told_at_the_next_activity_and_brings_it_back_from_there(pair):
    delete(pair.two, pair.item)
    pair.activity = "a4b"
    elsewhere = pair.sit(pair.one.visit)
    shown = state(elsewhere)
    assert (shown["deleted"], [one["activity"] for one in shown["deleted_mine"]]) == ([], ["a2"])
    one = shown["deleted_mine"][0]
    do(elsewhere.moved("a2"), "restore", id=new_id(), item=one["item"], entry=one["entry"])
    assert (state(elsewhere)["deleted_mine"], texts(pair.two)) == ([], ["ได้ยินจากวิทยุ"])


def test_while_the_opening_of_its_phase_is_taken_back_it_waits_and_is_there_once_it_is_opened_again(recall):
    recall.lead("phase", phase="gallery")
    recall.lead("phase", phase="plenary")
    question = next(one for one in recall.leader.activity.questions if one.phase == "plenary")
    one, item = recall.group("one"), new_id()
    save(one, question.id, "ภาพร่วม", item=item)
    entry = delete(recall.mate(one), item)
    recall.lead("undo")
    assert (state(one)["deleted"], state(one)["deleted_mine"]) == ([], [])
    with pytest.raises(SamutError, match="not_open"):
        restore(one, item, entry)
    recall.lead("phase", phase="plenary")
    assert texts(one, "deleted_mine") == ["ภาพร่วม"]
    restore(one, item, entry)
    assert texts(one) == ["ภาพร่วม"]


def test_what_was_erased_is_not_listed_and_does_not_come_back(pair):
    entry = delete(pair.two, pair.item)
    pair.lead("erase", visit=pair.one.visit.id)
    for context, view in ((pair.one, "form"), (pair.two, "form"), (pair.leader, "console")):
        assert state(context, view)["deleted"] == []
    for context, view, name in ((pair.two, "form", "restore"), (pair.leader, "console", "take_back")):
        with pytest.raises(SamutError, match="changed_since"):
            do(context, name, view, id=new_id(), item=pair.item, entry=entry)
    assert texts(pair.two) == []


def test_what_a_mate_brought_back_is_erased_with_its_author(pair):
    for context in (pair.two, pair.leader):
        entry = delete(pair.two, pair.item)
        do(context, *(("restore", "form") if context is pair.two else ("take_back", "console")), id=new_id(), item=pair.item, entry=entry)
    assert texts(pair.two) == ["ได้ยินจากวิทยุ"]
    pair.lead("erase", visit=pair.one.visit.id)
    pair.two.read()
    assert texts(pair.two) == [] and "ได้ยินจากวิทยุ" not in str(pair.store.since("w"))
    assert state(pair.two)["deleted"] == []


def test_what_is_left_of_an_answer_after_its_editor_was_erased_comes_back_as_it_was_before(pair):
    save(pair.two, "w1_1", "เพื่อนแก้ต่อ", item=pair.item, base=list(pair.one.items[pair.item].base))
    entry = delete(pair.one, pair.item)
    pair.lead("erase", visit=pair.two.visit.id)
    assert texts(pair.one, "deleted") == ["ได้ยินจากวิทยุ"]
    restore(pair.two, pair.item, entry)
    assert texts(pair.one) == ["ได้ยินจากวิทยุ"]


def test_the_console_lists_who_deleted_what_and_brings_it_back_with_the_way_to_undo_that(pair):
    entry = delete(pair.two, pair.item)
    listed = state(pair.leader, "console")["deleted"]
    assert [(one["text"], one["name"], one["by"], one["group"], one["entry"]) for one in listed] == [
        ("ได้ยินจากวิทยุ", "n", "m", pair.one.visit.group, entry)
    ]
    back = {"id": new_id(), "item": pair.item, "entry": entry}
    assert pair.lead("take_back", **back) == pair.lead("take_back", **back) == {"saved": back["id"]}
    assert (texts(pair.one), state(pair.one)["answers"][0]["by"]) == (["ได้ยินจากวิทยุ"], "n")
    assert state(pair.leader, "console")["deleted"] == []
    pair.lead("take_back", id=new_id(), item=pair.item, entry=back["id"])
    assert (texts(pair.one), texts(pair.leader, "deleted", "console")) == ([], ["ได้ยินจากวิทยุ"])
    assert texts(pair.one, "deleted_mine") == ["ได้ยินจากวิทยุ"]
    with pytest.raises(SamutError, match="not_allowed"):
        do(pair.two, "take_back", "console", **{**back, "id": new_id()})


def test_an_earlier_revision_of_a_deleted_answer_that_stands_again_is_taken_back_to_nothing(pair):
    first = pair.one.items[pair.item].last.id
    delete(pair.two, pair.item)
    done = pair.lead("bring_back", id=new_id(), item=pair.item, entry=first)
    assert texts(pair.one) == ["ได้ยินจากวิทยุ"]
    pair.lead("take_back", id=new_id(), item=pair.item, entry=done["saved"])
    assert (texts(pair.one), texts(pair.one, "deleted")) == ([], ["ได้ยินจากวิทยุ"])


def test_the_undo_of_the_console_takes_its_bringing_back_with_it(pair):
    pair.lead("take_back", id=new_id(), item=pair.item, entry=delete(pair.two, pair.item))
    pair.lead("undo")
    assert (texts(pair.one), texts(pair.one, "deleted"), texts(pair.one, "deleted_mine")) == ([], *[["ได้ยินจากวิทยุ"]] * 2)
    restore(pair.one, pair.item, state(pair.one)["deleted"][0]["entry"])
    assert texts(pair.two) == ["ได้ยินจากวิทยุ"]


def test_what_was_typed_from_paper_and_deleted_is_brought_back_on_a_phone_and_remains_from_paper(pair):
    item = new_id()
    typed = {"id": new_id(), "item": item, "base": [], "question": "w1_3", "text": "จากกระดาษ", "behalf": pair.one.visit.group}
    pair.lead("save", **typed)
    assert next(one for one in state(pair.two)["answers"] if one["item"] == item)["whose"] == {"name": "", "paper": True}
    pair.lead("paper_delete", id=new_id(), item=item, base=[typed["id"]])
    listed = state(pair.one)["deleted"][0]
    assert (listed["text"], listed["via"], listed["leader"]) == ("จากกระดาษ", PAPER, True)
    restore(pair.two, item, listed["entry"])
    back = next(one for one in state(pair.one)["answers"] if one["item"] == item)
    assert (back["text"], back["via"], back["by"]) == ("จากกระดาษ", PAPER, "")


def test_a_row_that_its_typist_took_back_was_not_deleted_by_anybody(pair):
    typed = {"id": new_id(), "item": new_id(), "base": [], "question": "w1_3", "text": "พิมพ์ผิดกลุ่ม", "behalf": pair.one.visit.group}
    pair.lead("save", **typed)
    pair.lead("undo")
    assert (state(pair.one)["deleted"], state(pair.leader, "console")["deleted"]) == ([], [])


def test_what_the_facilitator_wrote_for_the_hall_and_deleted_is_on_the_console_alone(pair):
    pair.lead("phase", phase="plenary")
    question = next(one for one in pair.leader.activity.questions if one.phase == "plenary")
    args = {"id": new_id(), "item": new_id(), "base": [], "question": question.id, "text": "ภาพของทั้งห้อง"}
    pair.lead("save", **args)
    gone = pair.lead("delete", id=new_id(), item=args["item"], base=[args["id"]])["saved"]
    assert state(pair.one)["deleted"] == []
    assert [(one["text"], one["group"], one["leader"]) for one in state(pair.leader, "console")["deleted"]] == [
        ("ภาพของทั้งห้อง", "", True)
    ]
    pair.lead("take_back", id=new_id(), item=args["item"], entry=gone)
    assert "ภาพของทั้งห้อง" in texts(pair.leader, view="console")


def hall_at(folder, activity, *phases):
    hall = Hall(folder, activity)
    for phase in phases:
        hall.lead("phase", phase=phase)
    hall.one = hall.group("one")
    hall.two = hall.mate(hall.one)
    return hall


def test_a_question_answered_once_keeps_the_deleted_answer_beside_the_one_written_since(tmp_path):
    hall = hall_at(tmp_path, "a5", "think", "pair", "agree", "situation")
    item = single_item(hall.one, next(one for one in hall.one.activity.questions if one.id == "agree_5_1"))
    save(hall.one, "agree_5_1", "เดิม", item=item)
    entry = delete(hall.two, item)
    save(hall.two, "agree_5_1", "เขียนใหม่", item=item)
    assert texts(hall.one, "deleted_mine") == ["เดิม"]
    restore(hall.one, item, entry)
    assert {one["text"] for one in state(hall.two)["answers"][0]["versions"]} == {"เดิม", "เขียนใหม่"}
    assert state(hall.one)["deleted"] == []
    hall.store.close()


def test_of_two_deleted_answers_to_such_a_question_each_comes_back(tmp_path):
    hall = hall_at(tmp_path, "a5", "think", "agree")
    item = single_item(hall.one, next(one for one in hall.one.activity.questions if one.id == "agree_5_1"))
    for text in ("เดิม", "เขียนใหม่"):
        save(hall.one, "agree_5_1", text, item=item)
        delete(hall.two, item)
    listed = {one["text"]: one["entry"] for one in state(hall.one)["deleted"]}
    assert set(listed) == {"เดิม", "เขียนใหม่"}
    restore(hall.one, item, listed["เขียนใหม่"])
    assert (texts(hall.one), texts(hall.one, "deleted")) == (["เขียนใหม่"], ["เดิม"])
    restore(hall.two, item, listed["เดิม"])
    assert {one["text"] for one in state(hall.two)["answers"][0]["versions"]} == {"เดิม", "เขียนใหม่"}
    hall.store.close()


@pytest.mark.parametrize(
    ("activity", "phases", "question"),
    [("a3", (), "lesson_keep"), ("a4b", ("goal",), "goal"), ("a6", ("plan",), "plan_r1"), ("a7", (), None)],
)
def test_lessons_goals_and_rows_of_the_plan_come_back_with_all_their_parts(tmp_path, activity, phases, question):
    hall = hall_at(tmp_path, activity, *phases)
    for phase in hall.leader.activity.phases if not phases else ():
        hall.lead("phase", phase=phase.id)
    asked = next(q for q in hall.one.activity.questions if question in (q.id, None) and q.by == "group" and not q.of)
    words = {field.id: f"ส่วน {field.id}" for field in asked.fields if field.kind in ("text", "line")}
    item = single_item(hall.one, asked) if asked.single else new_id()
    save(hall.one, asked.id, "เดิม", item=item, fields=words)
    before = state(hall.one)["answers"][0]
    entry = delete(hall.two, item)
    assert state(hall.one)["deleted_mine"][0]["fields"] == before["fields"]
    restore(hall.one, item, entry)
    after = state(hall.one)["answers"][0]
    same = ("text", "fields", "question", "by", "from")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    hall.store.close()


def test_a_goal_that_comes_back_brings_its_ticks_and_waits_where_there_are_as_many_as_there_may_be(tmp_path):
    hall = hall_at(tmp_path, "a6", "plan")
    most = next(one.most for one in hall.one.activity.questions if one.id == "plan_goal")
    items = [new_id() for _ in range(most + 1)]
    for item in items[:-1]:
        save(hall.one, "plan_goal", "เป้าหมาย", item=item)
    entry = delete(hall.two, items[0])
    save(hall.two, "plan_goal", "อีกเป้าหมาย", item=items[-1])
    for name, context, view in (("restore", hall.one, "form"), ("take_back", hall.leader, "console")):
        with pytest.raises(SamutError, match="no_room"):
            do(context, name, view, id=new_id(), item=items[0], entry=entry)
    first = hall.one.items[items[0]].first.id
    with pytest.raises(SamutError, match="no_room"):
        hall.lead("bring_back", id=new_id(), item=items[0], entry=first)
    delete(hall.one, items[-1])
    restore(hall.one, items[0], entry)
    assert len(state(hall.one)["answers"]) == most
    hall.store.close()


@pytest.mark.parametrize("shared", [False, True])
def test_a_persons_own_answer_is_listed_and_brought_back_by_that_person_alone(tmp_path, shared):
    hall = hall_at(tmp_path, "a5", "think", "pair")
    one, two = hall.one, hall.two
    item = single_item(one, next(q for q in one.activity.questions if q.id == "q5_1"))
    save(one, "q5_1", "เรื่องของฉัน", item=item)
    if shared:
        do(one, "share", item=item, shared=True)
    entry = delete(one, item)
    assert (texts(one, "deleted"), texts(one, "deleted_mine")) == (["เรื่องของฉัน"], [])
    for context, view in ((two, "form"), (hall.leader, "console"), (hall.leader, "board")):
        assert "เรื่องของฉัน" not in str(state(context, view))
    with pytest.raises(SamutError, match="not_yours"):
        restore(two, item, entry)
    with pytest.raises(SamutError, match="not_found"):
        hall.lead("take_back", id=new_id(), item=item, entry=entry)
    restore(one, item, entry)
    assert (texts(one), texts(two)) == (["เรื่องของฉัน"], ["เรื่องของฉัน"] if shared else [])
    hall.store.close()


def test_what_was_private_when_it_was_given_stays_so_though_its_question_is_the_groups_now(tmp_path):
    hall = hall_at(tmp_path, "a5", "think", "pair")
    one, two, item = hall.one, hall.two, new_id()

    def ask(**changes):
        for context in (one, two, hall.leader):
            asked = tuple(replace(q, **changes) if q.id == "q5_1" else q for q in context.activity.questions)
            context.activity = replace(context.activity, questions=asked)

    ask(single=False)
    save(one, "q5_1", "เรื่องของฉัน", item=item)
    entry = delete(one, item)
    ask(by="group")
    assert texts(one, "deleted") == ["เรื่องของฉัน"]
    assert [state(context, view)["deleted"] for context, view in ((two, "form"), (hall.leader, "console"))] == [[], []]
    tries = ((two, "form", "restore", "not_yours"), (hall.leader, "console", "take_back", "not_found"))
    for context, view, name, refusal in tries:
        with pytest.raises(SamutError, match=refusal):
            do(context, name, view, id=new_id(), item=item, entry=entry)
    restore(one, item, entry)
    hall.store.close()
