from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


@pytest.fixture
def hall(tmp_path):
    """The hall at activity 3, with all its phases opened and the last one on."""
    hall = Hall(tmp_path, "a3")
    for phase in ("where", "frame", "common"):
        hall.lead("phase", phase=phase)
    yield hall
    hall.store.close()


def said(context, text, question="lesson_keep"):
    item = new_id()
    save(context, question, text, item=item)
    return item


def put(hall, name, items, theme=None):
    theme = theme or new_id()
    hall.lead("theme", id=new_id(), theme=theme, name=name, items=items)
    return theme


def body(hall):
    return state(hall.leader, "board")["body"]


def led(hall):
    return state(hall.leader, "console")["led"]


def names(themes):
    return [one["name"] for one in themes]


def test_a_point_of_two_groups_is_common_and_one_of_a_single_group_is_different(hall):
    one, two = hall.group("one"), hall.group("two")
    a, b, c = said(one, "เดินบอก"), said(two, "ตั้งโต๊ะ"), said(two, "เสียงตามสาย")
    put(hall, "ไปหาคน", [a, b])
    put(hall, "ใช้เสียง", [c])
    shown = body(hall)
    assert (names(shown["common"]), names(shown["different"])) == (["ไปหาคน"], ["ใช้เสียง"])
    assert shown["common"][0]["groups"] == [one.visit.group, two.visit.group]
    assert (shown["left"], shown["all"]) == (0, 3)


def test_two_answers_of_one_group_are_no_common_point(hall):
    one = hall.group("one")
    put(hall, "ของเราเอง", [said(one, "ก"), said(one, "ข")])
    assert names(body(hall)["different"]) == ["ของเราเอง"]
    assert body(hall)["common"] == []


def test_the_point_of_most_groups_comes_first(hall):
    desks = [hall.group(str(number)) for number in range(3)]
    put(hall, "สองกลุ่ม", [said(context, "ก") for context in desks[:2]])
    put(hall, "สามกลุ่ม", [said(context, "ข") for context in desks])
    assert names(body(hall)["common"]) == ["สามกลุ่ม", "สองกลุ่ม"]


def test_nothing_is_put_together_by_itself_but_the_same_words_are_one_saying(hall):
    one, two = hall.group("one"), hall.group("two")
    a, b = said(one, "ลงไปหาถึงบ้าน"), said(two, "ลงไปหาถึงบ้าน ")
    said(two, "ลงไปหาถึงบ้าน", "lesson_stop")
    assert body(hall)["common"] == body(hall)["different"] == []
    assert body(hall)["left"] == 3
    joined = led(hall)["sayings"]
    assert [len(saying["items"]) for saying in joined] == [2, 1], "another question is another saying"
    assert set(joined[0]["items"]) == {a, b}
    assert joined[0]["groups"] == [one.visit.group, two.visit.group]


def test_answers_with_parts_are_never_joined(hall):
    for name, level in (("one", 1), ("two", 5)):
        context = hall.group(name)
        save(context, "q3_2", "เหมือนกัน", item=state(context)["single"]["q3_2"], fields={"level": level})
    assert len(led(hall)["sayings"]) == 2


def test_a_point_is_renamed_added_to_taken_from_and_each_is_undone(hall):
    one, two = hall.group("one"), hall.group("two")
    a, b = said(one, "ก"), said(two, "ข")
    theme = put(hall, "เดิม", [a])
    put(hall, "ใหม่", [a, b], theme)
    assert names(body(hall)["common"]) == ["ใหม่"]
    put(hall, "ใหม่", [b], theme)
    assert body(hall)["different"][0]["groups"] == [two.visit.group]
    assert hall.lead("undo") == {"undone": "theme"}
    assert names(body(hall)["common"]) == ["ใหม่"]
    hall.lead("undo")
    assert names(body(hall)["different"]) == ["เดิม"]
    hall.lead("undo")
    assert led(hall)["themes"] == []
    assert body(hall)["left"] == 2


def test_a_point_taken_apart_leaves_its_answers_and_comes_back(hall):
    one = hall.group("one")
    theme = put(hall, "ยุบ", [said(one, "ก")])
    hall.lead("dissolve", id=new_id(), theme=theme)
    assert (led(hall)["themes"], body(hall)["left"], body(hall)["all"]) == ([], 1, 1)
    hall.lead("undo")
    assert names(led(hall)["themes"]) == ["ยุบ"]


def test_a_resend_is_the_same_point(hall):
    one = hall.group("one")
    args = {"id": new_id(), "theme": new_id(), "name": "ครั้งเดียว", "items": [said(one, "ก")]}
    for _ in range(2):
        hall.lead("theme", **args)
    assert hall.leader.items[args["theme"]].revisions == 1


def test_a_hidden_answer_is_not_on_the_board_and_not_counted(hall):
    one, two = hall.group("one"), hall.group("two")
    a, b = said(one, "ก"), said(two, "ข")
    put(hall, "สอง", [a, b])
    hall.lead("hide", item=b, hidden=True)
    shown = body(hall)
    assert (shown["common"], names(shown["different"]), shown["all"]) == ([], ["สอง"], 1)
    hall.lead("hide", item=a, hidden=True)
    assert body(hall)["different"] == []
    assert led(hall)["themes"][0]["items"] == [a, b]


def test_a_deleted_answer_leaves_its_point(hall):
    one, two = hall.group("one"), hall.group("two")
    a, b = said(one, "ก"), said(two, "ข")
    put(hall, "สอง", [a, b])
    do(two, "delete", id=new_id(), item=b, base=list(two.items[b].base))
    assert names(body(hall)["different"]) == ["สอง"]
    assert led(hall)["themes"][0]["items"] == [a]


@pytest.mark.parametrize("items", [None, "x", ["x"], [1], ["0" * 32], [{}], [""]])
def test_only_answers_of_this_activity_can_be_put_together(hall, items):
    with pytest.raises(SamutError):
        put(hall, "ชื่อ", items)
    assert led(hall)["themes"] == []


@pytest.mark.parametrize(("name", "code"), [("", "no_name"), (" \n ", "no_name"), (None, "bad_request"), (7, "bad_request"), (["ก"], "bad_request")])
def test_a_point_has_a_name(hall, name, code):
    item = said(hall.group("one"), "ก")
    with pytest.raises(SamutError, match=code):
        put(hall, name, [item])


def test_a_point_has_answers(hall):
    with pytest.raises(SamutError, match="no_answers"):
        put(hall, "ว่าง", [])


def test_a_point_cannot_be_written_over_something_else(hall):
    item = said(hall.group("one"), "ก")
    for theme in (item, "a3.phase", None, "0"):
        with pytest.raises(SamutError, match="bad_request"):
            hall.lead("theme", id=new_id(), theme=theme, name="ชื่อ", items=[item])
    with pytest.raises(SamutError, match="bad_request"):
        hall.lead("dissolve", id=new_id(), theme=item)
    with pytest.raises(SamutError, match=r"board_themes\.not_found"):
        hall.lead("dissolve", id=new_id(), theme=new_id())
    assert hall.leader.items[item].value["text"] == "ก"


def test_a_participant_puts_nothing_together(hall):
    one = hall.group("one")
    item = said(one, "ก")
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, "theme", id=new_id(), theme=new_id(), name="ชื่อ", items=[item])
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, "theme", "console", id=new_id(), theme=new_id(), name="ชื่อ", items=[item])


def test_an_activity_without_such_a_board_has_no_points(tmp_path):
    hall = Hall(tmp_path, "a1")
    hall.lead("phase", phase="checkin")
    one = hall.group("one")
    item = state(one)["single"]["ready"]
    save(one, "ready", "ดี", item=item, fields={"level": 3})
    with pytest.raises(SamutError, match="bad_request"):
        put(hall, "ชื่อ", [item])
    hall.store.close()


def test_phones_hear_nothing_of_points(hall):
    one = hall.group("one")
    put(hall, "ชื่อที่ผู้จัดตั้ง", [said(one, "ก")])
    assert "ชื่อที่ผู้จัดตั้ง" not in str(state(one))


@pytest.mark.parametrize("kept", [{"sensitive": True}, {"by": "person"}])
def test_what_is_sensitive_or_a_persons_own_is_never_put_together(hall, kept):
    item = said(hall.group("one"), "เรื่องของฉัน")
    activity = hall.leader.activity
    asked = tuple(replace(one, **kept) if one.id == "lesson_keep" else one for one in activity.questions)
    hall.leader.activity = replace(activity, questions=asked)
    assert (led(hall)["sayings"], body(hall)["all"]) == ([], 0)
    with pytest.raises(SamutError, match="not_found"):
        put(hall, "ชื่อ", [item])
