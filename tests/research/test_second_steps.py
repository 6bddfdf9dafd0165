"""What leaves for research after the second step of a story: edited, shared, deleted, taken back, joined again."""

from __future__ import annotations

import json

import pytest

from consenting import CONTRACT, HALL, hall, id_of, material
from samut.research.bundle.log import lines
from samut.research.tables.layout import lay_out

DRAFT, STANDING = "ร่างที่เขียนไว้คนเดียว", "ถ้อยคำที่ยอมให้คนอื่นอ่าน"


@pytest.fixture
def log():
    return hall()


def whole(log) -> str:
    """All that leaves: every table and every line."""
    return json.dumps([lay_out(material(log), CONTRACT), list(lines(material(log)))], ensure_ascii=False)


def texts(log) -> list[str]:
    return [row["text"] for row in lay_out(material(log), CONTRACT)["answers"]]


def keys(log) -> list[str]:
    return [line["key"] for line in lines(material(log))]


def share(log, of="a", shared=True, name="", base=()):
    value, op = (True, "save") if shared else (None, "delete")
    log.put(name or f"share {of} {shared}", "a2", "share", value, f"share.{id_of(of)}", author="p1", group="g1", op=op, base=base)


def delete(log, of="a", activity="a2", question="w1_3"):
    log.put(f"gone {of}", activity, question, None, id_of(of), author="p1", group="g1", base=(of,), op="delete")


def test_what_a_person_wrote_before_editing_and_sharing_it_leaves_in_no_table_and_no_line(log):
    log.say("a", DRAFT, "p1", own=True)
    log.say("b", STANDING, "p1", of="a", own=True)
    share(log)
    assert texts(log) == [STANDING]
    assert DRAFT not in whole(log) and STANDING in whole(log)


def test_what_a_person_edited_after_sharing_leaves_as_it_stands_now(log):
    log.say("a", DRAFT, "p1", own=True)
    share(log)
    log.say("b", STANDING, "p1", of="a", own=True)
    assert texts(log) == [STANDING] and DRAFT not in whole(log)


def test_a_persons_answer_deleted_after_sharing_leaves_in_no_table_and_no_line(log):
    log.say("a", DRAFT, "p1", question="q5_1", activity="a5", own=True)
    share(log)
    assert texts(log) == [DRAFT]
    delete(log, activity="a5", question="q5_1")
    assert texts(log) == []
    assert DRAFT not in whole(log)
    assert {"q5_1", "share"}.isdisjoint(keys(log))


def test_sharing_taken_back_takes_the_words_and_the_press_out_again(log):
    log.say("a", DRAFT, "p1", own=True)
    share(log, name="s")
    assert DRAFT in whole(log) and "share" in keys(log)
    share(log, shared=False, base=("s",))
    assert texts(log) == [] and DRAFT not in whole(log) and "share" not in keys(log)


def test_sharing_of_one_answer_opens_no_other(log):
    log.say("a", STANDING, "p1", own=True)
    log.say("b", DRAFT, "p1", own=True)
    share(log)
    assert texts(log) == [STANDING] and DRAFT not in whole(log)


def test_both_standing_versions_of_a_shared_answer_leave_until_one_is_chosen(log):
    log.say("a", DRAFT, "p1", own=True)
    log.say("b", "หนึ่งในสอง", "p1", of="a", own=True)
    log.say("c", "สองในสอง", "p1", of="a", own=True)
    share(log)
    assert sorted(texts(log)) == sorted(["หนึ่งในสอง", "สองในสอง"])
    log.put("d", "a2", "w1_3", {"text": "สองในสอง", "year": None, "own": True}, id_of("a"), author="p1", group="g1", base=("b", "c"))
    assert texts(log) == ["สองในสอง"] and "หนึ่งในสอง" not in whole(log)


@pytest.mark.parametrize("question", ["w1_3", "q5_1"])
def test_an_answer_stays_a_persons_own_by_its_own_word_or_by_its_questions(log, question):
    """a5 q5_1 is asked of each person, a2 w1_3 of groups; an answer kept before it said so itself is closed as well."""
    activity, own = ("a5", {}) if question == "q5_1" else ("a2", {"own": True})
    log.say("a", DRAFT, "p1", question=question, activity=activity, **own)
    assert texts(log) == [] and DRAFT not in whole(log)
    log.put("s", activity, "share", True, f"share.{id_of('a')}", author="p1", group="g1")
    (row,) = lay_out(material(log), CONTRACT)["answers"]
    assert row["text"] == DRAFT and row["group"] is None and row["person"].startswith("p-")


def test_a_groups_answer_deleted_leaves_in_no_table_and_its_group_with_it_in_the_log(log):
    log.say("a", "ของกลุ่ม", "p1")
    delete(log)
    assert texts(log) == []
    assert {line["group"] for line in lines(material(log)) if line["key"] == "w1_3"} == {material(log).names.pseudonym("g", id_of("g1"))}


def test_consent_given_again_brings_everything_back(log):
    log.say("a", "ของกลุ่ม", "p1")
    log.agree("p1", research=False)
    log.put("again", HALL, "consent", {"research": True, "happiness": False}, f"consent.{id_of('p1')}", author="p1")
    assert texts(log) == ["ของกลุ่ม"]


def test_who_joined_again_agrees_anew_and_nothing_goes_over_from_the_visit_before(log):
    log.say("a", "ก่อนเข้าใหม่", "p1")
    log.put("p1 again", HALL, "visit", {"role": "participant", "group": id_of("g1"), "nickname": "อ"}, author="p1 again")
    log.say("b", "หลังเข้าใหม่", "p1 again")
    assert texts(log) == ["ก่อนเข้าใหม่"]
    log.agree("p1 again", research=True)
    assert texts(log) == ["ก่อนเข้าใหม่", "หลังเข้าใหม่"]


def test_a_consent_in_a_questionnaire_itself_is_none_to_research(log):
    log.put("p8", HALL, "visit", {"role": "participant", "group": id_of("g1"), "nickname": "อ"}, author="p8")
    log.put("own", "a5", "consent", {"instrument": "thi15"}, author="p8")
    log.say("a", DRAFT, "p8")
    assert texts(log) == [] and DRAFT not in whole(log)


def test_a_measure_filled_in_again_is_in_the_tables_as_it_stands_now(log):
    def measured(name, value, of=""):
        answers = {"instrument": "thi15", "when": "before", "answers": {"t1": value}, "code": ""}
        log.put(name, "a5", "measure", answers, id_of(of) if of else "", author="p1", group="g1", base=(of,) if of else ())

    measured("m", 1)
    measured("n", 4, of="m")
    assert [row["value"] for row in lay_out(material(log), CONTRACT)["measures"]] == [4]


def test_what_is_hidden_leaves_marked_and_shown_again_unmarked(log):
    log.say("a", "ของกลุ่ม", "p1")
    log.put("h", "a2", "hide", True, f"hide.{id_of('a')}", author="f")
    assert [row["hidden"] for row in lay_out(material(log), CONTRACT)["answers"]] == [True]
    log.put("i", "a2", "hide", None, f"hide.{id_of('a')}", author="f", base=("h",), op="delete")
    assert [row["hidden"] for row in lay_out(material(log), CONTRACT)["answers"]] == [False]


def test_a_link_is_to_the_answer_that_stands_and_goes_with_it(log):
    log.say("a", "ต้นทาง", "p1")
    log.say("b", "ปลายทาง", "p1", question="w1_4", **{"from": [id_of("a")]})
    delete(log)
    assert lay_out(material(log), CONTRACT)["links"] == []
    (line,) = [line for line in lines(material(log)) if line["key"] == "w1_4"]
    assert line["value"]["from"] == []
