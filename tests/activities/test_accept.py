"""One way to save: what it takes and refuses is the same on a phone, on behalf of a group, and from paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


@pytest.fixture
def plan(tmp_path):
    hall = Hall(tmp_path, "a6")
    for phase in hall.leader.activity.phases:
        hall.lead("phase", phase=phase.id)
    yield hall
    hall.store.close()


def put(hall, group, question, base=(), form="F3", **args):
    given = {"id": new_id(), "item": new_id(), "base": list(base), "text": "", "fields": {}, **args}
    return hall.lead("paper_save", form=form, group=group.visit.group, question=question, **given)


def behalf(hall, group, question, text, **args):
    given = {"id": new_id(), "item": new_id(), "base": [], "text": text, "behalf": group.visit.group, **args}
    return hall.lead("save", question=question, **given)


def texts(desk, question):
    desk.read()
    return [item.answer.text for item in desk.items.with_key(question, desk.visit.group)]


def test_a_group_has_room_for_as_many_from_paper_and_on_behalf_as_on_its_phones(plan):
    group = plan.group("one")
    most = group.activity.question("plan_goal").most
    assert most > 1
    for number in range(most - 1):
        save(group, "plan_goal", f"เป้าหมาย {number}")
    put(plan, group, "plan_goal", text="จากกระดาษ")
    ways = [
        lambda: save(group, "plan_goal", "เกิน"),
        lambda: put(plan, group, "plan_goal", text="เกิน"),
        lambda: behalf(plan, group, "plan_goal", "เกิน"),
    ]
    for way in ways:
        with pytest.raises(SamutError) as refused:
            way()
        assert refused.value.code == "answers.enough"
    assert put(plan, group, "plan_goal")["saved"] == "", "an empty row needs no room"
    assert len(texts(group, "plan_goal")) == most


@pytest.mark.parametrize("blank", ["", "   ", "\n\t "])
def test_a_field_of_nothing_but_space_is_not_given(plan, blank):
    group = plan.group("one")
    with pytest.raises(SamutError) as refused:
        save(group, "plan_r1", "", fields={"how": blank})
    assert refused.value.code == "parts.missing"
    save(group, "plan_r1", "สำรวจ", fields={"how": blank})
    (line,) = group.items.with_key("plan_r1")
    assert dict(line.answer.fields) == {}
    assert put(plan, group, "plan_r1", fields={"how": blank})["saved"] == ""


def test_a_row_that_must_have_a_field_can_be_emptied(plan):
    """The field is asked for where something is saved, and not where the row is taken out."""
    group = plan.group("one")

    def must(desk):
        questions = tuple(
            replace(one, fields=tuple(replace(field, must=field.id == "how") for field in one.fields))
            for one in desk.activity.questions
        )
        return replace(desk.activity, questions=questions)

    for desk in (plan.leader, group):
        desk.activity = must(desk)
        desk.kit = replace(desk.kit, activities={**desk.kit.activities, "a6": desk.activity})
    with pytest.raises(SamutError) as refused:
        put(plan, group, "plan_r1", text="สำรวจ")
    assert refused.value.code == "parts.missing"
    saved = put(plan, group, "plan_r1", text="สำรวจ", fields={"how": "เดินถาม"})
    id = new_id()
    for _ in range(2):
        gone = put(plan, group, "plan_r1", [saved["saved"]], item=saved["item"], id=id)
        assert gone == {"saved": id, "item": saved["item"]}
    assert texts(group, "plan_r1") == []


def test_what_stands_in_a_column_that_is_switched_off_is_not_emptied(plan):
    group = plan.group("one")
    saved = put(plan, group, "plan_r1", text="สำรวจ", fields={"support": "อบต."})
    plan.lead("column", column="support", on=False)
    with pytest.raises(SamutError) as refused:
        put(plan, group, "plan_r1", [saved["saved"]], item=saved["item"])
    assert refused.value.code == "parts.missing"
    group.read()
    assert dict(group.items[saved["item"]].answer.fields) == {"support": "อบต."}


@pytest.mark.parametrize("way", ["phone", "behalf", "paper"])
def test_what_comes_again_under_its_id_is_one_and_other_words_under_it_are_told(plan, way):
    """A reply that never came must not make other words look saved."""
    group, id, item = plan.group("one"), new_id(), new_id()
    ways = {
        "phone": lambda text: save(group, "plan_goal", text, id=id, item=item),
        "behalf": lambda text: behalf(plan, group, "plan_goal", text, id=id, item=item),
        "paper": lambda text: put(plan, group, "plan_goal", text=text, id=id, item=item),
    }
    assert ways[way]("คำแรก")["saved"] == ways[way]("คำแรก")["saved"] == id
    with pytest.raises(SamutError) as refused:
        ways[way]("คำอื่น")
    assert refused.value.code == "store.id_taken"
    assert texts(group, "plan_goal") == ["คำแรก"]


def test_a_tick_from_paper_and_one_on_a_phone_are_stored_alike(tmp_path):
    hall = Hall(tmp_path, "a4b")
    one, two = hall.group("one"), hall.group("two")
    for phase in hall.leader.activity.phases:
        hall.lead("phase", phase=phase.id)
    met = one.activity.question("check").fields[0]
    for group in (one, two):
        save(group, "goal", "เป้าหมาย", fields={})
    of = [group.items.with_key("goal", group.visit.group)[0].id for group in (one, two)]
    tick = {"question": "check", "field": met.id, "on": True}
    for option in (met.points[2], met.points[0]):
        do(one, "tick", id=new_id(), of=of[0], option=option, **tick)
        hall.lead("tick", id=new_id(), of=of[1], option=option, behalf=two.visit.group, **tick)
    two.read()
    phone, paper = (group.items.with_key("check", group.visit.group)[0].value for group in (one, two))
    same = {"text": "", "year": None, "fields": {met.id: [met.points[0], met.points[2]]}, "from": []}
    assert phone == {**same, "of": of[0]} and paper == {**same, "of": of[1], "via": "paper"}
    assert list(paper) == ["text", "year", "fields", "from", "of", "via"]
    assert [one["via"] for one in state(two)["answers"] if one["question"] == "check"] == ["paper"]
    hall.store.close()
