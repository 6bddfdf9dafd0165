from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest

from imports.desk import GOOGLE, GOOGLE_HEADS, KOBO, KOBO_HEADS, Workshop
from samut.domain.entries import Entry, Items, new_id
from samut.domain.ids import import_id
from samut.errors import SamutError
from samut.storage.store import Store
from samut.survey_import.files.spreadsheets import read_table, table_of
from samut.survey_import.proposals.mapping_file import MappingErrors, read_mapping
from samut.survey_import.proposals.proposals import survey_of
from samut.survey_import.service import problem_words
from samut.survey_import.values.values import split
from samut.survey_import.worker import answer


@pytest.fixture
def hall(tmp_path):
    return Workshop(tmp_path)


def changed(rows, row, place, value):
    return [[*one[:place], value, *one[place + 1 :]] if number == row else one for number, one in enumerate(rows)]


def columns(looked):
    return {one.header: one for one in looked.mapping.columns}


def test_a_file_of_google_forms_is_read_as_it_is_meant(hall):
    looked, stored = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    found = columns(looked)
    assert (stored.new, stored.same, looked.checked.problems) == (3, 0, ())
    assert found["ชื่อ-สกุล"].kind == found["โทรศัพท์"].kind == "skip" and found["โทรศัพท์"].identifies == "person"
    assert (found["ประทับเวลา"].era, found["เป็นสมาชิกตั้งแต่"].era, found["เป็นสมาชิกตั้งแต่"].order) == ("ce", "be", "dmy")
    assert found["สถานที่ [เช้า]"].kind == "grid"
    assert hall.answers()[0] == {"q4": 45, "q5": ["ผัก", "ข้าว, น้ำ"], "q6": "2017-10-01", "thi15.t1": 3, "thi15.t2": 2, "q9": "ตลาด"}
    assert next(one.value["at"] for one in hall.entries() if one.key == "response") == "2026-11-22T02:15:00+00:00"
    assert "คนหนึ่ง" not in str(hall.entries()) and "0812345678" not in str(hall.entries())


def test_the_mapping_is_kept_as_a_file_and_as_an_entry(hall):
    looked, _ = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    entry = next(one for one in hall.entries() if one.key == "mapping")
    assert entry.item == f"mapping.{looked.mapping.name}" and entry.value == looked.mapping.value
    assert read_mapping(looked.path) == looked.mapping
    assert looked.path.read_text("utf-8").startswith("# วิธีอ่าน")
    assert {one["id"] for one in entry.value["columns"]} >= {"q5", "thi15.t1"}


def test_the_same_file_twice_is_once_and_a_longer_one_adds_what_is_new(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE[:2]))
    before = hall.entries()
    looked, again = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE[:2], "other name.csv", ";"))
    assert looked.existing and (again.new, again.same) == (0, 2) and hall.entries() == before
    _, longer = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    assert (longer.new, longer.same) == (1, 2)


def test_the_same_answers_as_csv_and_as_xlsx_are_the_same_rows(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    book = openpyxl.Workbook()
    book.active.append(GOOGLE_HEADS)
    for row in GOOGLE:
        book.active.append([row[0].replace("22/11/2026, 9", "2026-11-22 09"), *row[1:3], int(row[3]) if row[3].isdigit() else row[3], row[4].replace(";", ", "), *row[5:]])
    book.save(hall.folder / "a.xlsx")
    looked = hall.bringer.look(hall.folder / "a.xlsx", "s3")
    assert looked.existing and [one.identity for one in looked.checked.responses] == [one.identity for one in hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE)).checked.responses]


HEADS = ["ประทับเวลา", "ชื่อ-สกุล", "โทรศัพท์", "เกิดเมื่อ", "หมายเหตุ", "เลขที่", "ขายอะไร"]
ROWS = [
    ["22/11/2026, 9:15:00", "คนหนึ่ง", "081-234-5678", "30/9/1980", "ก", "007", "ผัก"],
    ["22/11/2026, 9:15:00", "คนสอง", "0812345679", "1/10/1981", "", "1,000", "ผัก"],
    ["22/11/2026, 9:16:00", "คนสาม", "๐๘๑๒๓๔๕๖๗๐", "15/10/1981", "ข", "", "ข้าว"],
]  # fmt: skip
SHEET = [
    [datetime(2026, 11, 22, 9, 15), "คนหนึ่ง", 812345678, datetime(1980, 9, 30), "ก ", 7, "ผัก"],
    [datetime(2026, 11, 22, 9, 15), "คนสอง", 812345679, datetime(1981, 10, 1), None, 1000, "ผัก"],
    [datetime(2026, 11, 22, 9, 16), "คนสาม", 812345670.0, datetime(1981, 10, 15), "แก้แล้ว", None, "ข้าว"],
]  # fmt: skip


def sheet(hall, heads, rows):
    book = openpyxl.Workbook()
    for row in (heads, *rows):
        book.active.append(row)
    book.save(hall.folder / "a.xlsx")
    return hall.folder / "a.xlsx"


def unused(hall, path, *headers):
    looked = hall.bringer.look(path, "s3")
    mended = (replace(one, kind="skip") if one.header in headers else one for one in looked.mapping.columns)
    hall.bringer.keep(replace(looked.mapping, columns=tuple(mended)), looked.table)


@pytest.mark.parametrize("first", [0, 1])
def test_a_spreadsheet_changes_numbers_and_dates_and_the_rows_are_the_same(hall, first):
    files = [hall.csv(HEADS, ROWS), sheet(hall, HEADS, SHEET)]
    unused(hall, files[0], "หมายเหตุ", "เลขที่")
    assert hall.bring(files[first])[1].new == 3
    _, again = hall.bring(files[1 - first])
    assert (again.new, again.changed, again.same) == (0, 0, 3) and len(hall.answers()) == 3


@pytest.mark.parametrize("first", [0, 1])
def test_without_a_moment_they_are_the_same_where_numbers_lost_their_zeros_only(hall, first):
    files = [hall.csv(HEADS[1:3], [row[1:3] for row in ROWS]), sheet(hall, HEADS[1:3], [row[1:3] for row in SHEET])]
    hall.bring(files[first])
    assert hall.bring(files[1 - first])[1].same == 3


def test_other_people_who_answered_alike_are_others(hall):
    hall.bring(hall.csv(HEADS[1:], [row[1:] for row in ROWS]))
    others = [["คนสี่", "0899999999", *row[3:]] for row in ROWS]
    assert hall.bring(hall.csv(HEADS[1:], others))[1].new == 3
    assert hall.bring(hall.csv(HEADS, ROWS), survey="s2")[1].new == 3


def test_rows_that_an_earlier_version_stored_are_known_again(hall):
    looked = hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE), "s3")
    with closing(Store(hall.settings.url)) as store:
        for one in looked.checked.responses:
            value = {"survey": "s3", "at": one.at, "answers": dict(one.answers), "mapping": looked.mapping.name}
            store.append(Entry(new_id(), "w", "surveys", "response", import_id("response", "w", "s3", one.before), value=value))
    _, stored = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    assert (stored.new, stored.changed, stored.same) == (0, 0, 3)


def test_two_people_who_answered_alike_in_one_second_are_two(hall):
    _, stored = hall.bring(hall.csv(GOOGLE_HEADS, [GOOGLE[0], GOOGLE[0]]))
    assert stored.new == 2
    assert hall.bring(hall.csv(GOOGLE_HEADS, [GOOGLE[0], GOOGLE[0]]))[1].same == 2


def test_a_question_added_later_changes_nothing_of_the_rows_before(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE[:2]))
    looked, stored = hall.bring(hall.csv([*GOOGLE_HEADS, "ข้อเสนอ"], [[*GOOGLE[0], ""], [*GOOGLE[1], ""], [*GOOGLE[2], "มาก"]]))
    assert not looked.existing and stored.new == 1
    assert columns(looked)["เป็นสมาชิกตั้งแต่"].era == "be"


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_a_file_of_kobotoolbox_is_read_as_it_is_meant(hall, delimiter):
    looked, stored = hall.bring(hall.csv(KOBO_HEADS, KOBO, delimiter=delimiter))
    assert stored.new == 2 and not looked.checked.problems
    assert hall.answers()[0] == {"age": 45, "food": ["rice", "fish"], "when_born": "1981-05-01", "thai": "ดี"}
    assert hall.answers()[1]["food"] == ["rice"]
    assert next(one.at for one in looked.checked.responses) == "2026-11-22T02:20:00+00:00"
    told = {one["id"]: one for one in looked.mapping.value["columns"] if one["id"]}
    assert told["food"]["kind"] == "choices" and told["food"]["options"] == ["rice", "fish"]


def test_several_options_in_one_column_of_kobo_are_parted_at_spaces(hall):
    rows = [["rice fish", "u1"], ["fish", "u2"], ["rice", "u3"]]
    looked, _ = hall.bring(hall.csv(["food", "_uuid"], rows))
    assert columns(looked)["food"].between == " " and hall.answers()[0] == {"food": ["rice", "fish"]}


@pytest.mark.parametrize("heads, identity", [(["_uuid"], ["u1"]), (["_id", "_uuid", "_submission_time"], ["11", "u1", "2026-11-22T02:20:00"])])
def test_a_row_changed_in_kobo_is_a_new_revision(hall, heads, identity):
    first = hall.csv(["age", *heads], [["45", *identity]])
    hall.bring(first)
    edited = identity if len(identity) == 1 else [identity[0], "an edit gives another", identity[2]]
    _, stored = hall.bring(hall.csv(["age", *heads], [["46", *edited]], "b.csv"))
    assert (stored.new, stored.changed) == (0, 1) and hall.answers() == [{"age": 46}]
    hall.bring(first)
    assert hall.answers() == [{"age": 45}]
    (item,) = Items(hall.entries()).with_key("response")
    assert item.revisions == 3 and not item.conflict


def test_every_mistake_is_told_with_its_place_and_nothing_comes_in(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE[:1]))
    there = hall.entries()
    bad = changed(changed(changed(GOOGLE, 1, 3, "สี่สิบ"), 2, 5, "31/2/2560"), 2, 6, "บ้าง")
    path = hall.csv(GOOGLE_HEADS, bad)
    looked = hall.bringer.look(path, "s3")
    assert [(one.row, one.letters, one.code, one.value) for one in looked.checked.problems] == [
        (3, "D", "no_age", "สี่สิบ"), (4, "F", "no_such_day", "31/2/2560"), (4, "G", "no_option", "บ้าง"),
    ]  # fmt: skip
    words = problem_words(looked.checked.problems[2], hall.bringer.texts)
    assert "แถว 4" in words["where"] and "“1. ท่านรู้สึกพึงพอใจในชีวิต”" in words["where"] and "บ้าง" in words["what"] and words["do"]
    with pytest.raises(SamutError) as caught:
        hall.bringer.store(looked)
    assert caught.value.code == "imports.bad_rows" and caught.value.values == {"rows": 2}
    assert hall.entries() == there
    good = [*GOOGLE, changed(GOOGLE, 0, 3, "x")[0]]
    _, stored = hall.bring(hall.csv(GOOGLE_HEADS, good), skip_bad=True)
    assert (stored.new, stored.same) == (2, 1)


def test_all_is_stored_or_nothing(hall, monkeypatch):
    put, calls = Store._put, []

    def failing(self, connection, entry, row):
        calls.append(entry)
        if len(calls) == 3:
            raise SamutError("store.full")
        return put(self, connection, entry, row)

    monkeypatch.setattr(Store, "_put", failing)
    looked = hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE), "s3")
    with pytest.raises(SamutError):
        hall.bringer.store(looked)
    assert len(calls) == 3 and hall.entries() == []


def test_whole_columns_that_can_not_be_told_are_asked_about_first(hall):
    rows = [["1/2/2026", "ก"], ["3/4/2026", "ข"]]
    looked = hall.bringer.look(hall.csv(["วันเกิด", "ความเห็น"], rows), "s1")
    assert looked.notes == (("order", "วันเกิด"),) and [one.code for one in looked.checked.problems] == ["no_order"] * 2
    looked.path.write_text(looked.path.read_text("utf-8").replace('era = "ce"', 'era = "ce"\norder = "mdy"'), "utf-8")
    hall.bring(hall.csv(["วันเกิด", "ความเห็น"], rows), "s1")
    assert [one["q1"] for one in hall.answers()] == ["2026-01-02", "2026-03-04"]


def test_mistakes_in_a_mapping_are_told_with_line_and_remedy(hall):
    looked = hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE), "s3")
    text = looked.path.read_text("utf-8")
    broken = hall.folder / "broken.toml"
    broken.write_text(text.replace('kind = "age"', 'kind = "agee"').replace('era = "be"', 'erra = "be"').replace('id = "q9"\n', ""), "utf-8")
    with pytest.raises(MappingErrors) as caught:
        hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE), chosen_mapping=broken)
    problem_words = [hall.bringer.texts.parts(error) for error in caught.value.errors]
    lines = broken.read_text("utf-8").splitlines()
    wrong = lines.index('kind = "agee"') + 1
    assert f"broken.toml:{wrong}" in problem_words[0]["where"] and all(one["do"] for one in problem_words)
    assert len(problem_words) >= 2


def test_a_mapping_for_other_headings_says_which_are_not_there(hall):
    looked = hall.bringer.look(hall.csv(GOOGLE_HEADS, GOOGLE), "s3")
    other = hall.bringer.look(hall.csv([*GOOGLE_HEADS[:8], "อื่น"], GOOGLE), chosen_mapping=looked.path)
    assert {(one.code, one.header) for one in other.checked.problems} == {("no_column", "สถานที่ [เช้า]"), ("not_mapped", "อื่น")}
    with pytest.raises(SamutError):
        hall.bringer.store(other, skip_bad=True)


def test_who_does_not_consent_is_left_out(hall):
    rows = [["22/11/2026, 9:15:00", "ยินยอม", "1"], ["22/11/2026, 9:16:00", "ไม่ยินยอม", "2"], ["22/11/2026, 9:17:00", "", "3"]]
    looked, stored = hall.bring(hall.csv(["ประทับเวลา", "ท่านยินยอมหรือไม่", "จำนวน"], rows))
    assert looked.checked.refused == 2 and stored.new == 1
    assert hall.answers()[0]["q3"] == 1


def test_where_people_are_from_is_under_ids_that_are_known(hall):
    looked, _ = hall.bring(hall.csv(["1. ชื่อ *", "2. อำเภอ", "จังหวัด", "ตำบล", "โทร", "_LINE ID"], [["ก", "แม่ริม", "เชียงใหม่", "ริมใต้", "-", "x"]]))
    found = [(one.id, one.kind, one.identifies) for one in looked.mapping.columns]
    assert found[:4] == [("", "skip", "person"), ("district", "text", "place"), ("province", "text", "place"), ("q4", "text", "place")]
    assert {one[1] for one in found[4:]} == {"skip"}


WHO = ["3. ผู้ประสานงานของหน่วยบริการคือใคร", "ใครช่วยท่าน", "ผู้ดูแลหลัก", "กรุณาระบุชื่อผู้นำกลุ่ม", "ชื่อแกนนำ", "ข/ผู้ประสานงาน", "Who is your coordinator"]
NOBODY = ["ท่านเชื่อมั่นเพียงใด", "มีความน่าเชื่อถือ", "ชื่อกลุ่มอาชีพ", "ท่านเป็นผู้ประกันตนแบบใด", "ผู้ประกันตนมาตราใด", "ผู้สูงอายุได้รับอะไรบ้าง", "ใคร่ขอข้อเสนอ"]


@pytest.mark.parametrize("heading", WHO)
@pytest.mark.parametrize("names", [["สมศรี"] * 12 + ["สมปอง"] * 12, ["นางสมศรี ใจดี", "สมปอง", "-"], ["สมศรี, สมปอง", "สมปอง", "สมศรี"]])
def test_names_asked_for_are_not_brought_in_also_where_they_look_like_options(hall, heading, names):
    looked, _ = hall.bring(hall.csv([heading, "อื่น"], [[name, "1"] for name in names]))
    one = columns(looked)[heading]
    assert (one.kind, one.identifies) == ("skip", "person") and looked.notes == (("who", heading),)
    assert "สมศรี" not in str(hall.entries()) and "สมศรี" not in looked.path.read_text("utf-8")


@pytest.mark.parametrize("heading", NOBODY)
def test_what_only_sounds_like_asking_for_somebody_is_an_answer(hall, heading):
    looked = hall.bringer.look(hall.csv([heading], [["ก"], ["ข"]]), "s1")
    assert columns(looked)[heading].kind == "text"


@pytest.mark.parametrize("cells", [["มี", "ไม่มี"], ["33", "40"], ["ใช่", "ไม่"]])
def test_answers_that_can_be_no_names_are_brought_in_whatever_the_heading(hall, cells):
    looked = hall.bringer.look(hall.csv(["ผู้ดูแลในบ้าน"], [[cell] for cell in cells * 3]), "s1")
    assert columns(looked)["ผู้ดูแลในบ้าน"].kind in ("choice", "number")


def test_what_was_taken_out_is_not_brought_back(hall):
    hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    with closing(Store(hall.settings.url)) as store:
        store.erase("w", left=lambda entry: None if entry.key == "response" else entry.value)
    _, stored = hall.bring(hall.csv(GOOGLE_HEADS, GOOGLE))
    assert (stored.new, stored.gone) == (0, 3) and hall.answers() == []


def test_a_cell_too_many_is_told_and_not_taken_for_an_answer(hall):
    looked = hall.bringer.look(hall.csv(["ก", "ข"], [["1", "2"], ["1", "2", "3"]]), "s1")
    assert [(one.row, one.letters, one.code) for one in looked.checked.problems] == [(3, "C", "no_heading")]


def test_the_survey_is_told_by_its_questions_or_has_to_be_named(hall):
    known = hall.bringer.library
    assert survey_of(table_of([(1, GOOGLE_HEADS)]), known, "x.csv") == "thi15"
    with pytest.raises(SamutError, match="which_survey"):
        survey_of(table_of([(1, ["ก"])]), known, "x.csv")
    with pytest.raises(SamutError, match="no_survey"):
        hall.bringer.look(hall.csv(["ก"], [["1"]]), "s9")


def test_options_are_parted_by_the_longest_that_fits():
    assert list(split("ข้าว, น้ำ, ผัก", ",", ["ข้าว", "ข้าว, น้ำ", "ผัก"])) == ["ข้าว, น้ำ", "ผัก"]
    assert list(split("ข้าวผัด, ผัก", ",", ["ข้าว", "ผัก"])) == ["ข้าวผัด", "ผัก"]
    assert list(split("ผัก;;", ";")) == ["ผัก"]


def test_the_console_is_told_all_and_its_corrections_are_kept(hall):
    path = hall.csv(["ชื่อเล่น", "วันเกิด"], [["แดง", "1/2/2026"], ["ดำ", "3/4/2026"]])
    asked = {"file": str(path), "name": "แบบสำรวจ.csv", "survey": "s1"}
    first = json.loads(json.dumps(answer(hall.settings, asked, hall.bringer.today)))
    assert first["ok"] and first["bad"] == 2 and not first["stored"] and "แดง" not in str(first)
    second = answer(hall.settings, {**asked, "corrections": {"วันเกิด": {"order": "dmy"}, "ชื่อเล่น": {"use": "answer", "kind": "text"}}, "store": True}, hall.bringer.today)
    assert second["stored"] and second["counts"]["new"] == 2
    assert hall.answers()[0] == {"q1": "แดง", "q2": "2026-02-01"}
    bad = answer(hall.settings, {**asked, "corrections": {"วันเกิด": {"era": "x"}}}, hall.bringer.today)
    assert not bad["ok"] and bad["error"]["do"]
    lost = answer(hall.settings, {"file": str(hall.csv(["ก"], [["1"]], "x9.csv")), "name": "ของฉัน.csv"}, hall.bringer.today)
    assert not lost["ok"] and lost["error"]["where"] == "ของฉัน.csv" and lost["surveys"]


def test_a_table_is_read_without_its_unused_rows(hall):
    table = read_table(hall.csv(["ก", "ข"], [["1", "2"], ["", ""], ["3", "4"]]))
    assert [number for number, _ in table.rows] == [2, 4]
    assert replace(table, rows=()).column(0) == []
