"""Activity 5, last phase: goals of activity 4b gone over in the light of the data."""

from __future__ import annotations

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id

PARTS = {"upstream": "จดชื่อ", "upstream_data": "รายชื่อ", "downstream": "ครบทุกคน"}


@pytest.fixture
def goals(tmp_path):
    hall = Hall(tmp_path, "a4b")
    hall.lead("phase", phase="goal")
    yield hall
    hall.store.close()


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path, "a5")
    hall.lead("phase", phase="revise")
    yield hall
    hall.store.close()


def goal(context, text):
    item = new_id()
    save(context, "goal", text, item=item, fields=PARTS)
    return item


def again(hall, context, text, *came, **more):
    me = hall.sit(context.visit)
    item = more.pop("item", None) or new_id()
    save(me, "goal_again", text, item=item, **{"from": list(came), **more})
    return me, item


def pairs(hall):
    told = state(hall.leader, "board")["body"]["pairs"]
    return [tuple(side and side["text"] for side in (one["before"], one["after"])) for one in told]


def test_the_board_has_each_goal_beside_what_it_became_and_itself_where_it_was_left(goals, hall):
    one = goals.group("one")
    first, _ = goal(one, "ครบ 40 คน"), goal(one, "มีกองทุน")
    again(hall, one, "ครบ 25 คน", first)
    again(hall, one, "ข้อใหม่")
    assert pairs(hall) == [("ครบ 40 คน", "ครบ 25 คน"), (None, "ข้อใหม่"), ("มีกองทุน", "มีกองทุน")]


def test_two_goals_that_became_one_stand_beside_it_each(goals, hall):
    one = goals.group("one")
    again(hall, one, "รวมกัน", goal(one, "ก"), goal(one, "ข"))
    assert pairs(hall) == [("ก", "รวมกัน"), ("ข", "รวมกัน")]
    shown = state(hall.leader, "board")["body"]["pairs"]
    assert len({pair["item"] for pair in shown}) == 2


def test_what_is_hidden_is_on_neither_side(goals, hall):
    one = goals.group("one")
    first = goal(one, "ครบ 40 คน")
    _, item = again(hall, one, "ครบ 25 คน", first)
    hall.lead("hide", item=item, hidden=True)
    assert pairs(hall) == [("ครบ 40 คน", "ครบ 40 คน")]
    hall.lead("hide", item=item, hidden=False)
    goals.lead("hide", item=first, hidden=True)
    assert pairs(hall) == [(None, "ครบ 25 คน")]


def test_a_revised_goal_has_all_parts_that_it_had(goals, hall):
    asked = {one.id: one for one in hall.leader.activity.questions}
    was = next(one for one in hall.leader.kit.activities["a4b"].questions if one.id == "goal")
    assert [(one.id, one.kind, one.text) for one in asked["goal_again"].fields] == [(one.id, one.kind, one.text) for one in was.fields]
    one = goals.group("one")
    first = goal(one, "ครบ 40 คน")
    me, item = again(hall, one, "ครบ 25 คน", first, fields={**PARTS, "midstream": "พาสมัคร"})
    assert state(me)["offers"]["goal_again"][0]["fields"] == PARTS
    assert me.items[item].value["fields"] == {**PARTS, "midstream": "พาสมัคร"}


def test_all_phones_of_a_group_revise_a_goal_as_one_item(goals, hall):
    one, two = goals.group("one"), goals.group("two")
    first, theirs = goal(one, "ครบ 40 คน"), goal(two, "ของเขา")
    me, mate = hall.sit(one.visit), hall.mate(one)
    to = state(me)["again"]["to"]
    assert to == state(mate)["again"]["to"] and list(to) == [first]
    assert set(state(hall.sit(two.visit))["again"]["to"]) == {theirs}
    again(hall, one, "ฉบับหนึ่ง", first, item=to[first])
    again(hall, mate, "ฉบับสอง", first, item=to[first])
    assert len(state(me)["answers"][0]["versions"]) == 2


def test_a_revision_taken_back_can_be_begun_again(goals, hall):
    one = goals.group("one")
    first = goal(one, "ครบ 40 คน")
    to = state(hall.sit(one.visit))["again"]["to"]
    me, item = again(hall, one, "ครบ 25 คน", first, item=to[first])
    do(me, "delete", id=new_id(), item=item, base=[me.items[item].last.id])
    assert pairs(hall) == [("ครบ 40 คน", "ครบ 40 คน")]
    again(hall, one, "ครบ 30 คน", first, item=to[first])
    assert pairs(hall) == [("ครบ 40 คน", "ครบ 30 คน")]


def test_the_numbers_beside_it_are_those_of_many_lowest_first_and_none_of_few(hall):
    hall.lead("phase", phase="team")
    hall.lead("phase", phase="revise")
    people = [hall.group(f"g{n}") for n in range(5)]
    roles = [one for one in hall.leader.activity.questions if one.sensitive]
    for number, context in enumerate(people):
        assert state(context)["again"]["able"] == []
        for role, level in zip(roles[:2], (4, 2), strict=True):
            fields = {one.id: level for one in role.fields if one.kind == "level"}
            save(context, role.id, item=state(context)["single"][role.id], fields=fields)
        assert number == 4 or not state(context)["again"]["able"]
    assert state(people[0])["again"]["able"] == [
        {"question": roles[1].id, "n": 5, "mean": 2.0},
        {"question": roles[0].id, "n": 5, "mean": 4.0},
    ]


def test_phones_are_told_nothing_of_it_before_it_is_opened(tmp_path):
    hall = Hall(tmp_path, "a5")
    assert state(hall.group("one"))["again"] == {}
    hall.store.close()


def answered(hall, context, when, value):
    do(context, "agree", happiness=True)
    items = hall.leader.instruments["thi15"].items
    given = {"id": new_id(), "instrument": "thi15", "when": when, "answers": {one.id: value for one in items}, "code": ""}
    do(context, "measure", **given)


def test_the_measure_beside_it_is_the_latest_of_before_and_after_that_five_have(hall):
    hall.lead("phase", phase="happiness")
    hall.lead("phase", phase="revise")
    people = [hall.group(f"g{n}") for n in range(5)]
    assert state(people[0])["again"]["measured"] == []
    for context in people:
        answered(hall, context, "before", 2)
    (before,) = state(people[0])["again"]["measured"]
    assert (before["instrument"], before["n"]) == ("thi15", 5)
    for context in people[:4]:
        answered(hall, context, "after", 3)
    assert state(people[0])["again"]["measured"] == [before], "four are too few to be shown"
    answered(hall, people[4], "after", 3)
    (after,) = state(people[0])["again"]["measured"]
    assert after["n"] == 5 and after["mean"] != before["mean"]
    hall.lead("phase", phase="happiness")
    row = next(one for one in state(hall.leader, "board")["body"]["rows"] if one["instrument"] == "thi15")
    assert (after["mean"], before["mean"]) == (row["after"]["mean"], row["before"]["mean"])
