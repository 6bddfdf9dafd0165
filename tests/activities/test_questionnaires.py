"""Questionnaires with items of several kinds: by group or by person, on phone, board and console."""

from __future__ import annotations

import json

import pytest

from activities.test_alone import phase
from hall import Hall, do, state
from questionnaires import site
from samut.domain.entries import new_id
from samut.domain.rules.questionnaire import FILLED
from samut.errors import SamutError
from samut.pages.page_config import page_config

UNIT = {"members": 120, "pillars": ["หลักประกันทางสังคม", "หลักประกันทางสุขภาพ"], "place": "กำลังหา", "needs": "ออมเงิน", "contact": "สมศรี 0812345678"}
ONE = {"age": 40, "skill": 2, "work": "ค้าขาย", "wish": "ทำบัญชี", "phone": "0899999999"}


@pytest.fixture
def hall(tmp_path, monkeypatch):
    site(tmp_path, monkeypatch)
    hall = Hall(tmp_path, "a5")
    phase(hall, "happiness")
    return hall


def fill(context, instrument="unit", answers=UNIT, when="", **more):
    return do(context, "fill", **{"id": new_id(), "instrument": instrument, "when": when, "answers": answers, **more})


def alone(context, answers=None, when="before", **more):
    return fill(context, "people", answers or ONE, when, **{"agreed": True, **more})


def pages(hall, instrument, when=""):
    found = state(hall.leader, "board")["body"]["filled"]
    return {one["item"]: one for one in found if (one["instrument"], one["when"]) == (instrument, when)}


def people(hall, count):
    first = hall.group(f"บ้าน {new_id()}")
    return [first, *(hall.mate(first) for _ in range(count - 1))]


def frame(context, view="form"):
    return page_config(context, view)


def test_a_survey_with_a_file_is_asked_here_and_the_others_by_their_links(hall):
    found = frame(hall.group("บ้านดอย"))
    assert found["here"] == {"s1": ["unit"], "s2": ["people"], "s3": ["thi15"]}
    unit = next(one for one in found["questionnaires"] if one["id"] == "unit")
    assert [item["kind"] for item in unit["items"]] == ["number", "choices", "choice", "text", "text"]
    assert (unit["items"][0]["least"], unit["items"][0]["most"]) == (0, 100000)
    assert [one["id"] for one in found["instruments"]] == ["thi15"], "a scale stays where it was"


def test_the_example_itself_is_not_asked(tmp_path):
    hall = Hall(tmp_path, "a5")
    assert frame(hall.group("บ้านดอย"))["questionnaires"] == []
    assert frame(hall.leader, "console")["here"] == {"s3": ["thi15"]}


def test_a_group_fills_in_one_sheet_on_whatever_phone(hall):
    context = hall.group("บ้านดอย")
    mate = hall.mate(context)
    fill(context, answers={"members": 12.0, "place": "มีแล้ว"})
    fill(mate, answers={"members": 15, "needs": " ออมเงิน "})
    said = state(context)["filled"]["unit"][""]
    assert said == state(mate)["filled"]["unit"][""] == {"members": 15, "place": "มีแล้ว", "needs": "ออมเงิน"}
    fill(context, answers={"place": None})
    assert "place" not in state(mate)["filled"]["unit"][""]
    assert state(hall.group("บ้านอื่น"))["filled"] == {}


def test_what_two_phones_wrote_at_once_is_all_kept(hall):
    context = hall.group("บ้านดอย")
    mate = hall.mate(context)
    fill(context, answers={"members": 1})
    first = next(entry for entry in context.log if entry.key == FILLED)
    for who, answers in ((context, {"members": 1, "needs": "ก"}), (mate, {"members": 1, "place": "มีแล้ว"})):
        value = {**first.value, "answers": answers}
        who.write(FILLED, first.item, value, base=(first.id,), group=context.visit.group)
    assert state(context)["filled"]["unit"][""] == {"members": 1, "needs": "ก", "place": "มีแล้ว"}


def test_groups_answers_are_on_the_board_and_contacts_are_not(hall):
    context = hall.group("บ้านดอย")
    fill(context)
    found = pages(hall, "unit")
    assert set(found) == {"members", "pillars", "place", "needs"}
    assert found["pillars"]["groups"] == [{"group": context.visit.group, "words": ["หลักประกันทางสุขภาพ", "หลักประกันทางสังคม"]}]
    assert found["members"]["groups"][0]["words"] == ["120"]
    for view in ("board", "console"):
        assert "0812345678" not in json.dumps(state(hall.leader, view), ensure_ascii=False)
    assert state(hall.leader, "console")["led"]["answered"] == {"unit": 1, "people": 0}


def test_of_people_the_board_has_numbers_of_five_and_no_words(hall):
    desks = people(hall, 5)
    for n, context in enumerate(desks[:4]):
        alone(context, {**ONE, "age": 20 + n})
    few = pages(hall, "people", "before").values()
    assert [(one["n"], one["waiting"], one["mean"], len(one["counts"])) for one in few] == [(0, 4, None, 0)] * 3
    alone(desks[4], {**ONE, "age": 60, "work": "รับจ้าง"})
    found = pages(hall, "people", "before")
    assert (found["age"]["n"], found["age"]["mean"], found["age"]["median"]) == (5, 29.2, 22)
    assert found["work"]["counts"] == [{"text": "เกษตรกร", "count": 0}, {"text": "ค้าขาย", "count": 4}, {"text": "รับจ้าง", "count": 1}]
    assert found["skill"]["counts"][1] == {"text": "ปานกลาง", "count": 5}
    assert set(found) == {"age", "skill", "work"} and pages(hall, "people", "after") == {}
    said = json.dumps([state(hall.leader, "board"), state(hall.leader, "console"), state(desks[0])["filled"]], ensure_ascii=False)
    assert said.count("ทำบัญชี") == said.count("0899999999") == 1, "on one's own phone only"


def test_before_and_after_are_two_where_the_file_says_so(hall):
    context = hall.group("บ้านดอย")
    alone(context)
    alone(context, {"age": 41}, "after")
    assert {when: said["age"] for when, said in state(context)["filled"]["people"].items()} == {"before": 40, "after": 41}
    for instrument, when in (("unit", "before"), ("people", ""), ("people", ["before"])):
        with pytest.raises(SamutError) as refused:
            fill(context, instrument, {"members": 1}, when)
        assert refused.value.code == "measures.no_when"


@pytest.mark.parametrize(
    "wrong, code",
    [
        ({"instrument": "thi15"}, "measures.no_instrument"),
        ({"instrument": ["unit"]}, "measures.no_instrument"),
        ({"answers": []}, "measures.no_answers"),
        ({"answers": {"x": 1}}, "measures.bad_answer"),
        ({"answers": {"members": -1}}, "questionnaires.between"),
        ({"answers": {"members": 100001}}, "questionnaires.between"),
        ({"answers": {"members": "12"}}, "questionnaires.between"),
        ({"answers": {"members": True}}, "questionnaires.between"),
        ({"answers": {"members": float("nan")}}, "questionnaires.between"),
        ({"answers": {"place": "ไม่รู้"}}, "questionnaires.no_option"),
        ({"answers": {"place": ["มีแล้ว"]}}, "questionnaires.no_option"),
        ({"answers": {"pillars": "หลักประกันทางสังคม"}}, "questionnaires.no_option"),
        ({"answers": {"pillars": [["x"]]}}, "questionnaires.no_option"),
        ({"answers": {"needs": 5}}, "questionnaires.no_option"),
        ({"answers": {"needs": "ก" * 1001}}, "thaitext.too_long"),
        ({"id": "1"}, "desk.bad_request"),
    ],
)
def test_what_does_not_fit_is_refused_in_plain_words(hall, wrong, code):
    context = hall.group("บ้านดอย")
    with pytest.raises(SamutError) as refused:
        fill(context, **wrong)
    assert refused.value.code == code and state(context)["filled"] == {}
    said = context.texts.parts(refused.value)
    assert "{" not in said["what"] + said["do"]
    if code == "questionnaires.between":
        assert "ตัวเลขระหว่าง 0 ถึง 100000" in said["what"] and said["where"] == "จำนวนสมาชิก (คน)"


def test_a_persons_own_answers_are_kept_with_consent_only_and_taken_out_again(hall):
    context = hall.group("บ้านดอย")
    with pytest.raises(SamutError) as refused:
        alone(context, agreed=False)
    assert refused.value.code == "questionnaires.no_consent"
    alone(context)
    do(context, "empty", instrument="people")
    assert state(context)["filled"] == {} and pages(hall, "people", "before") == {}
    with pytest.raises(SamutError):
        do(context, "empty", instrument="unit")


def test_nobody_but_participants_fills_in_and_not_before_the_phase(tmp_path, monkeypatch):
    site(tmp_path, monkeypatch)
    hall = Hall(tmp_path, "a5")
    phase(hall, "think")
    with pytest.raises(SamutError) as refused:
        fill(hall.group("บ้านดอย"))
    assert refused.value.code == "answers.not_open"
    phase(hall, "happiness")
    with pytest.raises(SamutError):
        fill(hall.leader)


def test_sent_twice_it_is_kept_once(hall):
    context = hall.group("บ้านดอย")
    id = new_id()
    assert fill(context, id=id) == fill(context, id=id) == {"saved": id}
    assert len([entry for entry in context.log if entry.key == FILLED]) == 1


def test_an_item_that_is_asked_no_more_or_became_personal_leaves_the_board(hall):
    from dataclasses import replace

    context = hall.group("บ้านดอย")
    fill(context)
    unit = hall.leader.mixed["unit"]
    items = tuple(replace(item, personal=item.id == "needs") for item in unit.items[1:])
    hall.leader.mixed = {"unit": replace(unit, items=items)}
    assert set(pages(hall, "unit")) == {"pillars", "place"}, "what was personal when it was given stays so"
