"""What a person answers alone in activity 5: nobody else has it until it is shared, and what is sensitive never."""

from __future__ import annotations

import csv
import json
from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.documents import export
from samut.domain.entries import new_id
from samut.domain.kit.activity import Question
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.pages.page_config import page_config
from samut.widgets.group_answers.carry_over import find_offers
from samut.widgets.group_answers.model import single_item

SECRET, OPEN = "เรื่องที่ยังไม่บอกใคร", "เรื่องที่บอกเพื่อน"


@pytest.fixture
def hall(tmp_path):
    return Hall(tmp_path, "a5")


@pytest.fixture
def me(hall):
    return hall.group("บ้านดอย")


def phase(hall, *names):
    for name in names:
        hall.lead("phase", phase=name)


def own(context, question, **args):
    context.read()
    asked = next(one for one in context.activity.questions if one.id == question)
    item = single_item(context, asked)
    base = list(context.items[item].base) if item in context.items else []
    save(context, question, item=item, **{"base": base, **args})
    return item


def share(context, item, shared=True):
    do(context, "share", item=item, shared=shared)


def told(hall, *desks):
    """Everything the others' pages are told, in all phases there are."""
    board = hall.sit(Visit(new_id(), "board"))
    said = [json.dumps([state(context), page_config(context, "form")], ensure_ascii=False) for context in desks]
    for one in hall.leader.activity.phases:
        phase(hall, one.id)
        said += [json.dumps([state(board, "board"), state(hall.leader, "console")], ensure_ascii=False)]
        said += [json.dumps(state(context), ensure_ascii=False) for context in desks]
    return "\n".join(said)


def table(hall):
    _, file = export(hall.settings)
    return file.read_text("utf-8-sig")


def test_what_is_not_shared_is_in_nobody_elses_state_and_in_no_table(hall, me):
    phase(hall, "think", "agree")
    item = own(me, "q5_1", text=SECRET)
    others = [hall.mate(me), hall.group("บ้านนา")]
    assert SECRET in json.dumps(state(me), ensure_ascii=False)
    found = told(hall, *others)
    assert SECRET not in found and item not in found
    assert SECRET not in table(hall)


def test_a_mate_is_offered_for_the_agreed_answer_only_what_was_shared(hall, me):
    phase(hall, "think", "agree")
    own(me, "q5_1", text=SECRET)
    item = own(me, "q5_3a", text=OPEN)
    share(me, item)
    mate, other = hall.mate(me), hall.group("บ้านนา")
    offers = state(mate)["offers"]
    assert [one["text"] for one in offers["agree_5_3a"]] == [OPEN] and offers["agree_5_1"] == []
    assert state(me)["offers"]["agree_5_1"] == []
    assert state(other)["offers"]["agree_5_3a"] == []


def test_what_is_shared_the_mate_may_read_and_not_write(hall, me):
    phase(hall, "think")
    item = own(me, "q5_1", text=OPEN)
    share(me, item)
    mate = hall.mate(me)
    shown = next(one for one in state(mate)["answers"] if one["item"] == item)
    assert (shown["text"], shown["own"]) == (OPEN, False)
    with pytest.raises(SamutError):
        save(mate, "q5_1", item=item, text="ของฉัน", base=shown["base"])
    with pytest.raises(SamutError):
        do(mate, "delete", id=new_id(), item=item, base=shown["base"])
    with pytest.raises(SamutError):
        share(mate, item, False)
    assert OPEN in table(hall)


def test_what_is_not_shared_any_more_is_gone_from_everywhere_also_from_the_spotlight(hall, me):
    phase(hall, "think")
    item = own(me, "q5_1", text=OPEN)
    share(me, item)
    hall.lead("spotlight", item=item)
    board = hall.sit(Visit(new_id(), "board"))
    assert state(board, "board")["spotlight"]["text"] == OPEN
    share(me, item, False)
    assert state(board, "board")["spotlight"] is None
    assert OPEN not in told(hall, hall.mate(me)) and OPEN not in table(hall)


def test_the_facilitator_can_not_light_what_is_not_shared(hall, me):
    phase(hall, "think")
    item = own(me, "q5_1", text=SECRET)
    for name in ("spotlight", "hide"):
        with pytest.raises(SamutError):
            hall.lead(name, item=item, hidden=True)


def test_the_board_has_the_questions_and_how_many_answered_and_not_what_was_shared(hall, me):
    phase(hall, "think")
    share(me, own(me, "q5_1", text=OPEN))
    own(hall.mate(me), "q5_1", text=SECRET)
    for name in ("think", "pair"):
        phase(hall, name)
        board = state(hall.leader, "board")
        first = board["body"]["rows"][0]
        assert (first["question"], first["people"], first["shared"]) == ("q5_1", 2, 1)
        assert OPEN not in json.dumps(board, ensure_ascii=False)


def test_the_agreed_answers_are_on_the_board(hall, me):
    phase(hall, "agree")
    asked = next(one for one in me.activity.questions if one.id == "agree_5_2")
    save(me, "agree_5_2", item=single_item(me, asked), text="เป็นกลุ่ม", fields={"agreed_form": "องค์กร"})
    columns = state(hall.leader, "board")["body"]["columns"]
    card = next(one["cards"][0] for one in columns if one["question"] == "agree_5_2")
    assert (card["text"], card["fields"]) == ("เป็นกลุ่ม", {"agreed_form": "องค์กร"})


@pytest.mark.parametrize("fields", [{"form": "บริษัท"}, {"form": 1}, {"form": ["องค์กร"]}])
def test_a_form_the_kit_does_not_name_is_refused(hall, me, fields):
    phase(hall, "think")
    with pytest.raises(SamutError):
        own(me, "q5_2", text="x", fields=fields)


def test_levels_are_never_shared_and_in_no_table_also_when_the_kit_can_not_be_read(hall, me):
    phase(hall, "team")
    item = own(me, "k1", fields={"k1_1": 2, "note": SECRET})
    with pytest.raises(SamutError):
        share(me, item)
    assert SECRET not in told(hall, hall.mate(me), hall.group("บ้านนา"))
    assert SECRET not in table(hall) and "k1" not in {row[1] for row in csv.reader(table(hall).splitlines())}
    me.write("share", f"share.{item}", True, group=me.visit.group)
    assert "k1" not in {row[1] for row in csv.reader(table(hall).splitlines())}
    hall.settings = type(hall.settings)(data=hall.settings.data, kit=hall.settings.data / "nothing")
    assert SECRET not in table(hall) and "k1" not in {row[1] for row in csv.reader(table(hall).splitlines())}


def test_a_table_without_the_kit_has_no_unshared_answer_either(hall, me):
    phase(hall, "think")
    own(me, "q5_1", text=SECRET)
    share(me, own(me, "q5_3a", text=OPEN))
    hall.settings = type(hall.settings)(data=hall.settings.data, kit=hall.settings.data / "nothing")
    assert SECRET not in table(hall) and OPEN in table(hall)


@pytest.mark.parametrize("question, fields", [("k1", {"k1_1": 6}), ("k1", {"k1_1": 0}), ("k1", {"k1_1": True}), ("k1", {"k1_1": "3"}), ("k1", {}), ("f2_i1_1", {"next": 3})])
def test_what_the_forms_do_not_have_is_refused(hall, me, question, fields):
    phase(hall, "team", "situation")
    with pytest.raises(SamutError):
        own(me, question, fields=fields)


def test_a_form_that_was_not_opened_takes_nothing(hall, me):
    phase(hall, "think")
    with pytest.raises(SamutError) as refused:
        own(me, "k1", fields={"k1_1": 3})
    assert refused.value.code == "answers.not_open"


def test_one_row_of_form_2_is_the_whole_groups(hall, me):
    phase(hall, "situation")
    own(me, "f2_i1_1", fields={"situation": "สี่คน"})
    mate = hall.mate(me)
    own(mate, "f2_i1_1", fields={"situation": "สี่คน", "next": "หาเพิ่ม"})
    rows = state(hall.leader, "board")["body"]["issues"][0]["rows"]
    assert [(row["question"], row["filled"], [card["text"] for card in row["cards"]]) for row in rows] == [
        ("f2_i1_1", 1, ["หาเพิ่ม"]),
        ("f2_i1_2", 0, []),
    ]


def test_what_the_facilitator_hides_is_not_among_the_next_steps(hall, me):
    phase(hall, "situation")
    hall.lead("hide", item=own(me, "f2_i1_1", fields={"next": "หาเพิ่ม"}), hidden=True)
    assert state(hall.leader, "board")["body"]["issues"][0]["rows"][0]["cards"] == []


def test_the_groups_own_earlier_goals_are_offered_where_a_question_says_so(hall, me):
    """As activity 4 b is asked: what a group wrote there comes into the revised goal, and no other group's does."""
    goal = Question("goal", "p", text="เป้าหมาย")
    kit, asked = me.kit, [one for one in me.activity.questions if one.id == "goal_again"]
    me.kit = replace(kit, activities={**kit.activities, "a4b": replace(kit.activities["a4b"], questions=(goal,))})
    again = replace(asked[0], offers=("a4b.goal",))
    assert find_offers(me, again) == []
    written = {"text": "สมาชิกครบ 30 คน", "year": None, "fields": {"by": "2027-04"}}
    me.write("goal", new_id(), written, group=me.visit.group, activity="a4b")
    me.write("goal", new_id(), {"text": "ของกลุ่มอื่น", "year": None}, group="other", activity="a4b")
    assert [(one["activity"], one["text"]) for one in find_offers(me, again)] == [("a4b", "สมาชิกครบ 30 คน")]
    me.kit = replace(kit, activities={**kit.activities, "a4b": replace(kit.activities["a4b"], questions=())})
    assert find_offers(me, again) == [], "an activity without that question offers nothing"
