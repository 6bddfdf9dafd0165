"""A stack of paper typed in at the console, whatever activity it is at."""

from __future__ import annotations

import pytest

from hall import Hall, do, save, state
from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.rules.disclosure import LEAST
from samut.domain.workshop import Visit
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.widgets.competence.board import team

ROW = "f2_i1_1"


@pytest.fixture
def a5(tmp_path):
    """The console at activity 5, which has forms 1 and 2, both phases opened."""
    hall = Hall(tmp_path, "a5")
    for phase in ("team", "situation"):
        hall.lead("phase", phase=phase)
    yield hall
    hall.store.close()


def take(hall, form, group="G01", **args):
    return hall.lead("paper_take", form=form, group=group, **args)


def put(hall, form, group, question, base=(), **args):
    given = {"id": new_id(), "item": new_id(), "base": list(base), "text": "", "fields": {}, **args}
    return hall.lead("paper_save", form=form, group=group, question=question, **given)


def row(taken, question):
    return next(one for one in taken["rows"] if one["question"]["id"] == question)


def only(context, question=ROW):
    (answer,) = [one for one in state(context)["answers"] if one["question"] == question]
    return answer


def rated(hall, group, level, sheet="", **args):
    question = row(take(hall, "F1", sheet=sheet), "k1")["question"]
    levels = {one["id"]: level for one in question["fields"] if one["kind"] == "level"}
    return put(hall, "F1", group, "k1", fields=levels, sheet=sheet, **args)


@pytest.mark.parametrize(("form", "group"), [("F2", "G02"), ("f2", "g2"), (" ๒ ", "๒"), ("2", "02"), ("\uff26\uff12", "G 02")])
def test_codes_are_found_however_they_are_typed(a5, form, group):
    a5.group("one"), a5.group("two")
    taken = take(a5, form, group)
    assert (taken["form"]["code"], taken["group"]["name"]) == ("F2", "two")


@pytest.mark.parametrize(("form", "group", "code"), [("F9", "G01", "no_form"), ("", "G01", "no_form"), ("F2", "G02", "no_group"), ("F2", "G00", "no_group"), ("F2", "x", "no_group"), ("F2", None, "bad_request"), (7, "G01", "bad_request")])
def test_a_code_there_is_not_is_said(a5, form, group, code):
    a5.group("one")
    with pytest.raises(SamutError, match=code):
        take(a5, form, group)


def test_the_rows_come_in_the_order_of_the_paper_whatever_activity_the_console_is_at(tmp_path):
    hall = Hall(tmp_path, "a1")
    hall.group("one")
    assert [one["code"] for one in hall.lead("paper")["forms"]] == ["A2", "F1", "F2", "F3", "A7"]
    assert [one["question"]["id"] for one in take(hall, "F2")["rows"]][:3] == ["f2_i1_1", "f2_i1_2", "f2_i2_1"]
    plan = row(take(hall, "F3"), "plan_r1")["question"]
    assert [one["id"] for one in plan["fields"]][:5] == ["how", "output", "whom", "where", "from"]
    assert len(row(take(hall, "F3"), "plan_goal")["slots"]) == 4
    assert all(one["question"]["phase"] == "recall" for one in take(hall, "A2")["rows"])
    hall.store.close()


def test_what_is_typed_in_is_the_groups_from_paper_and_by_who_typed_it(a5):
    one = a5.group("one")
    a5.lead("typist", name=" พี่  เล็ก ")
    done = put(a5, "F2", one.visit.group, ROW, fields={"situation": "มี 5 คน"}, research=True)
    answer = only(one)
    assert (answer["fields"], answer["via"], answer["by"]) == ({"situation": "มี 5 คน"}, "paper", "พี่ เล็ก")
    assert one.items[done["item"]].value["research"] is True
    assert a5.lead("history", item=done["item"])["history"][0]["by"] == "พี่ เล็ก"
    taken = take(a5, "F2")
    assert taken["research"] is True and row(taken, ROW)["slots"][0]["fields"] == {"situation": "มี 5 คน"}


def test_typing_in_another_activity_than_the_consoles_reaches_the_phones_of_that_one(tmp_path):
    hall = Hall(tmp_path, "a1")
    group = hall.group("one").visit.group
    put(hall, "F3", group, "plan_r1", text="จัดอบรม", fields={"who": "ป้าแก้ว", "from": "2027-04"})
    phone = context_for(hall.settings, WorkshopProjection(hall.store, "w"), Visit(new_id(), "participant", group), "a6")
    (item,) = phone.items.with_key("plan_r1", group)
    assert (item.value["text"], item.value["via"], item.value["fields"]["from"]) == ("จัดอบรม", "paper", "2027-04")
    hall.store.close()


def test_paper_and_phone_stand_side_by_side_and_the_group_chooses(a5):
    one = a5.group("one")
    item = state(one)["single"][ROW]
    save(one, ROW, item=item, fields={"situation": "จากมือถือ"})
    phones = only(one)["entry"]
    beside = row(take(a5, "F2"), ROW)
    assert [seen["fields"]["situation"] for seen in beside["beside"]] == ["จากมือถือ"] and beside["slots"][0]["fields"] == {}
    put(a5, "F2", one.visit.group, ROW, base=[phones], fields={"situation": "จากกระดาษ"})
    versions = only(one)["versions"]
    assert {(seen["fields"]["situation"], seen["via"]) for seen in versions} == {("จากมือถือ", ""), ("จากกระดาษ", "paper")}
    slot = row(take(a5, "F2"), ROW)["slots"][0]
    put(a5, "F2", one.visit.group, ROW, base=slot["base"], fields={"situation": "จากกระดาษ แก้แล้ว"})
    assert len(only(one)["versions"]) == 2
    do(one, "choose", id=new_id(), item=item, base=only(one)["base"], entry=phones)
    assert only(one)["fields"]["situation"] == "จากมือถือ" and only(one)["versions"] == []


def test_one_answer_typed_in_on_behalf_is_not_written_over_a_phones_either(a5):
    one = a5.group("one")
    item = state(one)["single"][ROW]
    save(one, ROW, item=item, fields={"situation": "จากมือถือ"})
    base = only(one)["base"]
    a5.lead("save", id=new_id(), item=item, base=base, question=ROW, text="", fields={"situation": "กระดาษ"}, behalf=one.visit.group)
    assert len(only(one)["versions"]) == 2


def test_a_line_of_a_plan_from_a_phone_is_left_alone_and_paper_adds_its_own(tmp_path):
    hall = Hall(tmp_path, "a6")
    hall.lead("phase", phase="plan")
    one = hall.group("one")
    item = save(one, "plan_r1", "มือถือ") and state(one)["answers"][0]["item"]
    with pytest.raises(SamutError, match="not_yours"):
        put(hall, "F3", one.visit.group, "plan_r1", item=item, text="ทับ")
    put(hall, "F3", one.visit.group, "plan_r1", text="กระดาษ")
    assert [seen["text"] for seen in state(one)["answers"]] == ["มือถือ", "กระดาษ"]
    told = row(take(hall, "F3"), "plan_r1")
    assert [seen["text"] for seen in told["beside"]] == ["มือถือ"] and [slot["text"] for slot in told["slots"]] == ["กระดาษ", ""]
    hall.store.close()


def test_a_line_of_the_plan_is_linked_to_a_goal_typed_in_just_before_and_stays_so(tmp_path):
    hall = Hall(tmp_path, "a1")
    one, two = hall.group("one").visit.group, hall.group("two").visit.group
    put(hall, "F3", one, "plan_goal", text="ครบ 40 คน")
    (goal,) = hall.lead("paper_links", form="F3", group=one)["links"]
    assert goal["text"] == "ครบ 40 คน" and hall.lead("paper_links", form="F3", group=two)["links"] == []
    done = put(hall, "F3", one, "plan_r1", text="จัดอบรม", **{"from": [goal["item"]]})
    slot = row(take(hall, "F3"), "plan_r1")["slots"][0]
    assert slot["from"] == [goal["item"]]
    put(hall, "F3", one, "plan_r1", base=slot["base"], item=done["item"], text="จัดอบรมสองวัน", **{"from": slot["from"]})
    (line,) = hall.leader.at("a6").items.with_key("plan_r1", one)
    assert (line.value["text"], line.value["from"]) == ("จัดอบรมสองวัน", [goal["item"]])
    with pytest.raises(SamutError, match="not_found"):
        put(hall, "F3", two, "plan_r1", text="ของกลุ่มอื่น", **{"from": [goal["item"]]})
    assert hall.lead("paper_links", form="F2", group=one)["links"] == []
    hall.store.close()


def test_a_row_is_undone_to_what_stood_before_and_done_twice_is_once(a5):
    one = a5.group("one")
    first = put(a5, "F2", one.visit.group, ROW, fields={"situation": "หนึ่ง"})
    second = put(a5, "F2", one.visit.group, ROW, base=[first["saved"]], fields={"situation": "สอง"})
    args = {"form": "F2", "id": new_id(), "item": second["item"], "entry": second["saved"]}
    assert a5.lead("paper_undo", **args)["slot"]["fields"] == {"situation": "หนึ่ง"}
    assert a5.lead("paper_undo", **args)["slot"]["fields"] == {"situation": "หนึ่ง"}
    back = a5.lead("paper_undo", **{**args, "id": new_id(), "entry": only(one)["entry"]})
    assert back["slot"]["fields"] == {"situation": "สอง"}
    with pytest.raises(SamutError, match="changed_since"):
        a5.lead("paper_undo", **{**args, "id": new_id(), "entry": first["saved"]})


def test_undoing_the_first_leaves_only_what_the_phone_wrote(a5):
    one = a5.group("one")
    save(one, ROW, item=state(one)["single"][ROW], fields={"situation": "มือถือ"})
    done = put(a5, "F2", one.visit.group, ROW, fields={"situation": "กระดาษ"})
    a5.lead("paper_undo", form="F2", id=new_id(), item=done["item"], entry=done["saved"])
    assert (only(one)["fields"]["situation"], only(one)["versions"]) == ("มือถือ", [])
    assert row(take(a5, "F2"), ROW)["slots"][0]["fields"] == {}


def test_a_row_sent_again_is_stored_once_and_an_emptied_one_is_deleted(a5):
    one = a5.group("one")
    again = {"id": new_id(), "fields": {"situation": "ก"}}
    done = put(a5, "F2", one.visit.group, ROW, **again)
    assert put(a5, "F2", one.visit.group, ROW, **again) == done
    assert a5.leader.items[done["item"]].revisions == 1
    assert put(a5, "F2", one.visit.group, "f2_i1_2")["saved"] == ""
    put(a5, "F2", one.visit.group, ROW, base=[done["saved"]])
    assert state(one)["answers"] == []


def test_a_persons_sheet_has_a_number_and_no_name_and_each_counts_as_one(a5):
    one = a5.group("one")
    group = one.visit.group
    for n in range(LEAST):
        assert take(a5, "F1")["sheet"] == f"{n + 1:02}"
        rated(a5, group, 3, f"{n + 1}", research=n == 0)
    values = [item.value for item in a5.leader.items.with_key("k1", group)]
    assert [(value["sheet"], value["research"]) for value in values][:2] == [("01", True), ("02", False)]
    assert all(value["sensitive"] and value["own"] and value["via"] == "paper" for value in values)
    phase = next(one for one in a5.leader.activity.phases if one.form == "f1")
    told = team(a5.leader, phase)["roles"][0]
    assert (told["n"], told["mean"]) == (LEAST, 3.0)
    assert not [seen for seen in state(a5.leader, "console")["answers"] if seen["question"] == "k1"]
    assert not [seen for seen in state(one)["answers"] if seen["question"] == "k1"]


def test_a_persons_sheet_is_opened_again_only_where_it_was_typed(a5):
    group = a5.group("one").visit.group
    rated(a5, group, 4, "1")
    assert row(take(a5, "F1", sheet="๑"), "k1")["slots"][0]["fields"]["k1_1"] == 4
    first, a5.leader = a5.leader, a5.sit(Visit(new_id(), "facilitator"))
    with pytest.raises(SamutError, match="anothers_sheet"):
        take(a5, "F1", sheet="1")
    with pytest.raises(SamutError, match="not_yours"):
        put(a5, "F1", group, "k1", sheet="1", fields={"k1_1": 1})
    assert take(a5, "F1")["sheet"] == "02"
    a5.leader = first


def test_what_people_rated_on_their_phones_is_never_on_a_sheet(a5):
    one = a5.group("one")
    item = state(one)["single"]["k1"]
    save(one, "k1", item=item, fields={"k1_1": 5})
    taken = take(a5, "F1")
    assert taken["sheet"] == "01" and row(taken, "k1")["beside"] == [] and row(taken, "k1")["slots"][0]["fields"] == {}
    with pytest.raises(SamutError, match="bad_request"):
        put(a5, "F1", one.visit.group, "k1", sheet=["x"], fields={"k1_1": 1})
    rated(a5, one.visit.group, 1, "1")
    assert only(one, "k1")["fields"] == {"k1_1": 5}


@pytest.mark.parametrize("number", ["0", "1000", "x", "-1"])
def test_a_sheets_number_is_a_small_number(a5, number):
    a5.group("one")
    with pytest.raises(SamutError, match="no_number"):
        take(a5, "F1", sheet=number)


def test_a_doubtful_year_is_asked_about_before_it_is_stored(tmp_path):
    hall = Hall(tmp_path, "a1")
    group = hall.group("one").visit.group
    asked = put(hall, "A2", group, "w1_1", text="เล่า", year="54")
    assert asked["ask"]["suggestions"] and not hall.leader.at("a2").items.with_key("w1_1", group)
    put(hall, "A2", group, "w1_1", text="เล่า", year="ประมาณ 2554")
    slot = row(take(hall, "A2"), "w1_1")["slots"][0]
    assert slot["text"] == "เล่า" and "2554" in slot["typed"]
    hall.store.close()


def test_what_a_group_says_of_anothers_work_is_a_sheet_of_its_own(tmp_path):
    hall = Hall(tmp_path, "a1")
    one, two = hall.group("one").visit.group, hall.group("two").visit.group
    taken = take(hall, "A2", about="G02")
    assert taken["about"]["name"] == "two" and {seen["question"]["phase"] for seen in taken["rows"]} == {"gallery"}
    put(hall, "A2", one, "w3_2", text="แกนนำ", about=two)
    (item,) = hall.leader.at("a2").items.with_key("w3_2", one)
    assert item.value["about"] == two
    assert row(take(hall, "A2", about="G02"), "w3_2")["slots"][0]["text"] == "แกนนำ"
    assert row(take(hall, "A2", "G02", about="G01"), "w3_2")["slots"][0]["text"] == ""
    for wrong in ({"about": "G01"}, {"form": "F2", "about": "G02"}, {"form": "A7", "about": "G02"}):
        with pytest.raises(SamutError, match="no_walk"):
            take(hall, **{"form": "A2", **wrong})
    with pytest.raises(SamutError, match="no_question"):
        put(hall, "A2", one, "w3_2", text="ไม่บอกว่าของใคร")
    hall.store.close()


@pytest.mark.parametrize("name", ["paper", "paper_take", "paper_save", "paper_undo", "typist"])
def test_only_the_console_types_paper_in(a5, name):
    one = a5.group("one")
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, name)
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, name, "console")


@pytest.mark.parametrize("args", [{"question": "q5_1"}, {"group": "0" * 32}, {"group": "G01"}, {"id": "x"}, {"base": "x"}, {"fields": {"situation": 7}}, {"text": 7}])
def test_what_is_not_the_forms_is_refused(a5, args):
    group = a5.group("one").visit.group
    given = {"form": "F2", "group": group, "question": ROW, "fields": {"situation": "ก"}, **args}
    with pytest.raises(SamutError):
        put(a5, **given)
    assert a5.leader.items.with_key(ROW, group) == []
