from __future__ import annotations

import pytest

from consenting import CONTRACT, HALL, SECRET, hall, id_of, material
from samut.research.release.pseudonyms import pseudonyms_in
from samut.research.release.release import open_places
from samut.research.tables.layout import lay_out


@pytest.fixture
def log():
    return hall()


def rows(log, table, **more):
    return lay_out(material(log, **more), CONTRACT)[table]


def texts(log):
    return [row["text"] for row in rows(log, "answers")]


def test_every_row_has_just_the_columns_of_its_table_and_its_key_once(log):
    log.say("a", "ได้ยินจากวิทยุ", "p1")
    found = lay_out(material(log), CONTRACT)
    for table in CONTRACT:
        names = [column.id for column in table.columns]
        assert all(list(row) == names for row in found[table.id])
        keys = [tuple(row[name] for name in table.key) for row in found[table.id]]
        assert len(keys) == len(set(keys))
        assert all(None not in key for key in keys), table.id


def test_the_same_entries_give_the_same_tables(log):
    log.say("a", "ได้ยินจากวิทยุ", "p1")
    assert lay_out(material(log), CONTRACT) == lay_out(material(log), CONTRACT)


def test_answers_of_who_agreed_are_there_and_no_others(log):
    log.say("a", "ได้ยินจากวิทยุ", "p1")
    log.say("b", SECRET, "p4")
    assert texts(log) == ["ได้ยินจากวิทยุ"]


def test_consent_taken_back_takes_everything_out_again(log):
    log.say("a", "ได้ยินจากวิทยุ", "p1")
    log.agree("p1", research=False)
    assert texts(log) == []


def test_who_said_nothing_of_research_has_not_agreed(log):
    log.put("p8", HALL, "visit", {"role": "participant", "group": id_of("g1"), "nickname": "อ"}, author="p8")
    log.say("a", "คำ", "p8")
    assert texts(log) == []


def test_a_version_written_over_by_somebody_who_did_not_agree_is_no_answer(log):
    log.say("a", "ได้ยินจากวิทยุ", "p1")
    log.say("b", SECRET, "p4", of="a")
    assert texts(log) == []


@pytest.mark.parametrize("kept", [SECRET, f"และ{SECRET}ด้วย", SECRET[3:20]])
def test_words_of_who_did_not_agree_are_out_where_another_went_on_writing(log, kept):
    log.say("a", SECRET, "p4")
    log.say("b", kept, "p1", of="a")
    assert texts(log) == []


def test_an_answer_written_anew_by_who_agreed_is_in(log):
    log.say("a", SECRET, "p4")
    log.say("b", "ได้ยินจากวิทยุ", "p1", of="a")
    assert texts(log) == ["ได้ยินจากวิทยุ"]


def test_words_carried_over_from_who_did_not_agree_are_out(log):
    log.say("a", SECRET, "p4")
    log.say("b", SECRET, "p1", question="w1_4", **{"from": [id_of("a")]})
    assert texts(log) == []


def test_the_facilitator_bringing_back_such_words_changes_nothing(log):
    log.say("a", SECRET, "p4")
    log.say("b", "อื่น", "p1", of="a")
    log.say("c", SECRET, "f", of="a", over="b")
    assert texts(log) == []


@pytest.mark.parametrize(("research", "count"), [(True, 1), (False, 0), (None, 0)])
def test_an_answer_from_paper_is_in_where_its_tick_was_typed_in(log, research, count):
    log.say("a", "จากกระดาษ", "f", via="paper", **({} if research is None else {"research": research}))
    found = rows(log, "answers")
    assert len(found) == count
    assert all(row["from_paper"] for row in found)


def test_a_persons_own_answer_is_in_where_it_was_shared_and_names_no_group(log):
    log.say("a", "ของฉัน", "p1", own=True)
    log.say("b", "ไม่แบ่ง", "p2", own=True)
    log.put("s", "a2", "share", True, f"share.{id_of('a')}", author="p1", group="g1")
    (row,) = rows(log, "answers")
    assert row["text"] == "ของฉัน" and row["person"].startswith("p-") and row["group"] is None


def test_a_groups_answer_names_no_person(log):
    log.say("a", "ของกลุ่ม", "p1")
    (row,) = rows(log, "answers")
    assert row["person"] is None and row["group"].startswith("g-")


def test_a_link_is_told_where_both_answers_are(log):
    log.say("a", "หนึ่ง", "p1")
    log.say("b", "สอง", "p1", question="w1_4", **{"from": [id_of("a"), id_of("none")]})
    (link,) = rows(log, "links")
    items = {row["text"]: row["item"] for row in rows(log, "answers")}
    assert (link["item"], link["from_item"]) == (items["สอง"], items["หนึ่ง"])


def test_a_theme_holds_only_answers_that_are_there(log):
    log.say("a", "หนึ่ง", "p1")
    log.say("b", SECRET, "p4")
    log.put("t", "a2", "theme", {"name": "ร่วมกัน", "items": [id_of("a"), id_of("b")]}, author="f")
    (row,) = rows(log, "themes")
    assert (row["coder"], row["name"]) == ("hall", "ร่วมกัน")


def test_a_coder_is_told_by_a_pseudonym_and_uses_the_halls_theme_by_its_own(log):
    log.say("a", "หนึ่ง", "p1")
    log.put("t", "a2", "theme", {"name": "ร่วมกัน", "items": [id_of("a")]}, author="f")
    code = {"item": id_of("a"), "theme": id_of("t"), "name": "ร่วมกัน"}
    log.put("k", "research", "code", code, author="coder")
    by_hall, coded = rows(log, "themes")
    assert coded["coder"].startswith("c-") and coded["theme"] == by_hall["theme"]


LEVELS = {"levels": 5, "sensitive": True, "own": True}


def rate(log, visit, level=3, group="g1", **more):
    value = {"fields": {"k1_1": level, "note": f"อยากรู้เรื่องสิทธิ{visit}"}, **LEVELS, **more}
    log.say(f"r{visit}", "", visit, group=group, question="k1", activity="a5", **value)


def test_ratings_have_a_person_and_no_group_and_need_consent(log):
    of = material(log)
    assert ("a5", "k1") in of.questions, "form 1 is asked elsewhere now"
    rate(log, "p1", 4)
    rate(log, "p4", 5)
    (row,) = rows(log, "ratings")
    assert row["level"] == 4 and "group" not in row
    assert [one["text"] for one in rows(log, "needs")] == ["อยากรู้เรื่องสิทธิp1"]


def test_a_rating_on_another_scale_is_not_counted(log):
    rate(log, "p1", levels=4)
    assert rows(log, "ratings") == []


def test_sheets_of_paper_are_persons_of_their_own(log):
    for sheet in ("01", "02"):
        rate(log, f"f{sheet}", via="paper", sheet=sheet, research=True)
    assert len({row["person"] for row in rows(log, "ratings")}) == 2


def measured(log, visit, when, code="", group="g1"):
    value = {"instrument": "thi15", "when": when, "answers": {"t1": 2, "t2": 3}, "code": code}
    log.put(f"m{visit}{when}", "a5", "measure", value, author=visit, group=group)


def test_measures_need_consent_to_research_and_to_that_use(log):
    for visit in ("p1", "p2", "p4"):
        measured(log, visit, "before")
    log.agree("p2", research=True, happiness=False)
    found = rows(log, "measures")
    assert {row["person"] for row in found} == {material(log).names.pseudonym("p", id_of("p1"))}
    assert [row["answered"] for row in rows(log, "scores")] == [2]


def test_the_same_code_before_and_after_is_the_same_person(log):
    measured(log, "p1", "before", "sealed")
    measured(log, "p2", "after", "sealed")
    assert len({row["person"] for row in rows(log, "scores")}) == 1


def test_a_code_that_two_made_up_pairs_nobody(log):
    for visit in ("p1", "p3"):
        measured(log, visit, "before", "1234")
    measured(log, "p2", "after", "1234")
    assert len({row["person"] for row in rows(log, "scores")}) == 3


def test_a_district_is_told_from_five_who_agreed_on(log):
    rate(log, "p1")
    assert rows(log, "ratings")[0]["district"] == "ดอกคำใต้"
    for visit in ("p1", "p2"):
        log.agree(visit, research=False)
    rate(log, "p3")
    assert {row["district"] for row in rows(log, "ratings") + rows(log, "groups") + rows(log, "workshops")} == {None}


def test_few_people_elsewhere_are_not_found_by_what_is_left_over():
    assert open_places({("a", "x"): 9, ("b", "x"): 6, ("c", "x"): 3}) == {("a", "x")}
    assert open_places({("a", "x"): 9, ("b", "x"): 6}) == {("a", "x"), ("b", "x")}
    assert open_places({("a", "x"): 9, ("b", "x"): 4, ("c", "x"): 4}) == {("a", "x")}


def test_phases_tell_when_they_were_opened_and_how_long_they_were_held(log):
    for _ in range(3):
        log.say(f"a{_}", "คำ", "p1")
    log.put("next", "a2", "phase", {"phase": "gallery", "reached": ["recall", "gallery"]}, "a2.phase", author="f")
    first, second = rows(log, "phases")
    assert (first["phase"], first["minutes_held"]) == ("recall", 4.0)
    assert second["minutes_held"] is None


def test_pseudonyms_last_and_their_key_stays_behind(tmp_path):
    names = pseudonyms_in(tmp_path / "one")
    assert names.pseudonym("p", "x") == pseudonyms_in(tmp_path / "one").pseudonym("p", "x") != pseudonyms_in(tmp_path / "two").pseudonym("p", "x")
    assert names.pseudonym("p", "x")[2:] != names.pseudonym("g", "x")[2:]
    assert [one.relative_to(tmp_path).parts[1] for one in tmp_path.rglob("seal")] == ["secret", "secret"]


@pytest.mark.parametrize("said", [{}, {"happiness": False}])
def test_a_questionnaire_answered_with_a_consent_of_its_own_is_in_where_nothing_else_was_said(said):
    log = hall()
    log.put("p8", HALL, "visit", {"role": "participant", "group": id_of("g1"), "nickname": "อ"}, author="p8")
    log.put("own", "a5", "consent", {"instrument": "thi15"}, author="p8")
    log.agree("p8", research=True, **said)
    log.put("m", "a5", "measure", {"instrument": "thi15", "when": "before", "answers": {"t1": 3}, "code": ""}, author="p8")
    assert len(rows(log, "measures")) == (0 if said else 1)
