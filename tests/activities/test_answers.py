from __future__ import annotations

import pytest

from hall import do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


def only(context):
    answers = state(context)["answers"]
    assert len(answers) == 1
    return answers[0]


def test_an_answer_is_on_every_phone_of_the_group_and_on_the_board(recall):
    one = recall.group("one")
    save(one, "w1_1", "ได้ยินจากวิทยุ", year="2537")
    assert only(recall.mate(one))["text"] == "ได้ยินจากวิทยุ"
    assert only(one)["year"] == 1994
    rows = [row for period in state(recall.leader, "board")["body"]["periods"] for row in period["rows"]]
    assert [row["text"] for row in rows] == ["ได้ยินจากวิทยุ"]


def test_a_participant_sees_nothing_of_another_group(recall):
    save(recall.group("one"), text="เรื่องของเรา")
    assert "เรื่องของเรา" not in str(state(recall.group("two")))


def test_a_question_takes_several_answers(recall):
    one = recall.group("one")
    for text in ("ก", "ข", "ค"):
        save(one, text=text)
    assert [answer["text"] for answer in state(one)["answers"]] == ["ก", "ข", "ค"]


def test_a_resend_is_the_same_answer(recall):
    one = recall.group("one")
    same = {"id": new_id(), "item": new_id()}
    for _ in range(3):
        save(one, text="ครั้งเดียว", **same)
    assert only(one)["text"] == "ครั้งเดียว"
    assert one.items[same["item"]].revisions == 1


def test_words_changed_after_a_save_that_was_never_answered_are_one_answer(recall):
    one, item, first = recall.group("one"), new_id(), new_id()
    save(one, text="ส่งแล้วแต่ไม่รู้ว่าถึงไหม", item=item, id=first)
    save(one, text="แก้แล้วส่งใหม่", item=item, base=[first])
    assert (only(one)["text"], only(one)["versions"]) == ("แก้แล้วส่งใหม่", [])
    save(one, text="ที่ไม่เคยถึง", item=new_id(), base=[new_id()])
    assert len(state(one)["answers"]) == 2


def test_an_edit_over_what_was_seen_replaces_it(recall):
    one = recall.group("one")
    save(one, text="เดิม")
    seen = only(one)
    save(one, text="ใหม่", item=seen["item"], base=seen["base"])
    assert only(one)["text"] == "ใหม่"
    assert only(one)["versions"] == []


def test_two_people_editing_one_answer_lose_nothing_and_choose(recall):
    one = recall.group("one")
    save(one, text="เดิม")
    seen = only(one)
    for text in ("ของแม่", "ของลุง"):
        save(one, text=text, item=seen["item"], base=seen["base"])
    both = only(one)
    assert {version["text"] for version in both["versions"]} == {"ของแม่", "ของลุง"}
    picked = next(version["entry"] for version in both["versions"] if version["text"] == "ของแม่")
    do(one, "choose", id=new_id(), item=both["item"], base=both["base"], entry=picked)
    assert only(one)["text"] == "ของแม่"
    assert only(one)["versions"] == []


def test_an_edit_survives_a_deletion_by_somebody_who_had_not_seen_it(recall):
    one = recall.group("one")
    save(one, text="เดิม")
    seen = only(one)
    save(one, text="แก้แล้ว", item=seen["item"], base=seen["base"])
    do(one, "delete", id=new_id(), item=seen["item"], base=seen["base"])
    assert only(one)["text"] == "แก้แล้ว"


def test_a_deletion_can_be_undone(recall):
    one = recall.group("one")
    save(one, "w1_1", "อยู่ต่อ", year="ประมาณ 2540")
    seen = only(one)
    gone = do(one, "delete", id=new_id(), item=seen["item"], base=seen["base"])["saved"]
    assert state(one)["answers"] == []
    do(one, "restore", id=new_id(), item=seen["item"], entry=gone)
    back = only(one)
    assert (back["text"], back["year"], back["year_text"]) == ("อยู่ต่อ", 1997, seen["year_text"])


def test_an_edit_can_be_undone_unless_somebody_wrote_over_it(recall):
    one = recall.group("one")
    save(one, text="เดิม")
    seen = only(one)
    edit = save(one, text="แก้", item=seen["item"], base=seen["base"])["saved"]
    do(one, "restore", id=new_id(), item=seen["item"], entry=edit)
    assert (only(one)["text"], only(one)["versions"]) == ("เดิม", [])
    edit = save(one, text="แก้อีก", item=seen["item"], base=only(one)["base"])["saved"]
    save(recall.mate(one), text="เพื่อนแก้ต่อ", item=seen["item"], base=[edit])
    with pytest.raises(SamutError, match="changed_since"):
        do(one, "restore", id=new_id(), item=seen["item"], entry=edit)
    assert only(one)["text"] == "เพื่อนแก้ต่อ"


def test_a_command_that_comes_again_is_answered_as_done_and_changes_nothing(recall):
    one = recall.group("one")
    save(one, text="เดิม")
    seen = only(one)
    for text in ("ของแม่", "ของลุง"):
        save(one, text=text, item=seen["item"], base=seen["base"])
    both = only(one)
    pick = {"id": new_id(), "item": both["item"], "base": both["base"], "entry": both["versions"][0]["entry"]}
    drop = {"id": new_id(), "item": both["item"], "base": [pick["id"]]}
    back = {"id": new_id(), "item": both["item"], "entry": drop["id"]}
    for name, args in (("choose", pick), ("delete", drop), ("restore", back)):
        for _ in range(2):
            assert do(one, name, **args) == {"saved": args["id"]}
    for name, args in (("choose", pick), ("delete", drop), ("restore", back)):
        assert do(one, name, **args) == {"saved": args["id"]}
    assert only(one)["base"] == [back["id"]]


@pytest.mark.parametrize(
    ("name", "args"),
    [("save", {"text": "ของฉัน", "question": "w1_3"}), ("delete", {}), ("restore", {}), ("choose", {"entry": "0" * 32})],
)
def test_a_write_for_another_group_is_refused(recall, name, args):
    one, two = recall.group("one"), recall.group("two")
    save(one, text="ของเรา")
    answer = only(one)
    with pytest.raises(SamutError, match="not_yours"):
        do(two, name, id=new_id(), item=answer["item"], base=answer["base"], **args)
    assert only(one) == answer


def test_an_answer_cannot_be_moved_to_another_question(recall):
    one = recall.group("one")
    save(one, "w1_3", "เดิม")
    with pytest.raises(SamutError, match="not_yours"):
        save(one, "w1_4", "ย้าย", item=only(one)["item"])


def test_a_question_of_a_phase_not_yet_opened_is_refused(recall):
    with pytest.raises(SamutError, match="not_open"):
        save(recall.group("one"), "vision", "เร็วไป")


def test_an_earlier_phase_stays_open_for_who_is_still_typing(recall):
    one = recall.group("one")
    recall.lead("phase", phase="plenary")
    save(one, "w1_3", "พิมพ์ช้า")
    assert only(one)["text"] == "พิมพ์ช้า"


def test_the_end_of_the_time_never_locks_typing(recall):
    one = recall.group("one")
    recall.pass_minutes(300)
    save(one, text="เลยเวลา")
    assert only(one)["text"] == "เลยเวลา"


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"text": ""}, "answers.empty"),
        ({"text": " \n"}, "answers.empty"),
        ({"text": "ก" * 10_001}, "too_long"),
        ({"text": "ก" * 5_000_000}, "too_long"),
        ({"text": "a\x07b"}, "control"),
        ({"text": ["a"]}, "bad_request"),
        ({"text": "ก", "item": "../../x"}, "bad_request"),
        ({"text": "ก", "id": 7}, "bad_request"),
        ({"text": "ก", "base": "all"}, "bad_request"),
        ({"text": "ก", "base": ["0" * 32] * 21}, "bad_request"),
        ({"text": "ก", "question": "phase"}, "no_question"),
        ({"text": "ก", "year": {"year": 1994}}, "bad_request"),
        ({"text": "", "question": "w1_1"}, "empty_year"),
    ],
)
def test_bad_input_is_answered_and_nothing_is_stored(recall, args, code):
    one = recall.group("one")
    with pytest.raises(SamutError, match=code):
        save(one, **args)
    assert state(one)["answers"] == []


@pytest.mark.parametrize(
    ("typed", "doubt"), [("2600", "future"), ("2440", "before_memory"), ("3083", "shifted"), ("1997", "shifted"), ("40", "short")]
)
def test_a_doubtful_year_is_asked_about_and_not_stored(recall, typed, doubt):
    one = recall.group("one")
    assert save(one, "w1_1", "เรื่อง", year=typed)["ask"]["doubt"] == doubt
    assert state(one)["answers"] == []


def test_an_early_year_is_stored_once_confirmed_and_a_future_one_never(recall):
    one = recall.group("one")
    save(one, "w1_1", "ปู่เล่า", year="2440", confirmed="before_memory")
    assert only(one)["year"] == 1897
    assert "ask" in save(one, "w1_1", "ยังไม่ถึง", year="2600", confirmed="future")


def test_who_said_not_me_can_write_no_more(recall):
    from samut.storage import roster

    one = recall.group("one")
    roster.put(recall.store, "w", "visit", one.visit.id, None, base=one.workshop_items[one.visit.id].base)
    with pytest.raises(SamutError, match="not_allowed"):
        save(one, text="ยังอยู่ไหม")


def test_a_participant_has_no_command_of_the_facilitator(recall):
    from samut.pages import views

    assert not set(views.COMMANDS["form"]) & {"phase", "timer", "round", "hide", "spotlight", "undo", "about", "away"}
    assert set(views.COMMANDS["board"]) == {"clock"}


@pytest.mark.parametrize("name", ["phase", "timer", "rounds", "round", "hide", "spotlight", "undo", "about", "add_group", "away"])
def test_the_facilitators_commands_check_the_role_themselves(recall, name):
    with pytest.raises(SamutError, match="not_allowed"):
        do(recall.group("one"), name, "console", phase="plenary", change="pause", item="0" * 32)
