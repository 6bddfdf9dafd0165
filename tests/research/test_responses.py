from __future__ import annotations

import pytest

from consenting import CONTRACT, hall, id_of, material
from samut.research.tables.layout import lay_out

COLUMNS = [
    {"header": "ยินยอม", "id": "consent", "kind": "choice"},
    {"header": "ชื่อ", "id": "name", "kind": "text", "identifies": "person"},
    {"header": "อำเภอ", "id": "district", "kind": "text", "identifies": "place"},
    {"header": "หมู่บ้าน", "id": "village", "kind": "text", "identifies": "place"},
    {"header": "อายุ", "id": "age", "kind": "age"},
    {"header": "วันเกิด", "id": "birth", "kind": "date"},
    {"header": "ตอบเมื่อ", "id": "when", "kind": "date"},
    {"header": "อาชีพ", "id": "works", "kind": "choices"},
    {"header": "ความเห็น", "id": "says", "kind": "text"},
    {"header": "ตาราง", "id": "grid", "kind": "grid"},
    {"header": "ไม่เอา", "id": "none", "kind": "skip"},
]  # fmt: skip


def told(*answers, columns=COLUMNS):
    log = hall()
    log.put("m", "surveys", "mapping", {"survey": "s1", "columns": columns}, "mapping.one")
    for number, one in enumerate(answers):
        value = {"survey": "s1", "at": "2026-11-20T03:00:00Z", "answers": {"consent": True, **one}, "mapping": "one"}
        log.put(f"r{number}", "surveys", "response", value)
    return lay_out(material(log), CONTRACT)["responses"]


def values(rows):
    return [(row["column"], row["text"] or row["option"] or row["number"]) for row in rows]


@pytest.mark.parametrize("said", [False, None, "", " ", "ไม่ยินยอม", "ไม่แน่ใจ", "No", "0", 0, 2])
def test_a_response_without_a_clear_yes_is_out(said):
    assert told({"consent": said, "says": "คำ"}) == []


@pytest.mark.parametrize("said", [True, 1, 1.0, "yes", "ยินยอม", "ข้าพเจ้ายินยอม"])
def test_a_response_that_says_yes_is_in(said):
    assert values(told({"consent": said, "says": "คำ"})) == [("says", "คำ")]


def test_a_mapping_without_a_consent_column_tells_nothing():
    log = hall()
    log.put("m", "surveys", "mapping", {"survey": "s1", "columns": COLUMNS[1:]}, "mapping.one")
    log.put("r", "surveys", "response", {"survey": "s1", "at": None, "answers": {"says": "คำ"}, "mapping": "one"})
    assert lay_out(material(log), CONTRACT)["responses"] == []


def test_a_consent_column_of_another_name_is_one_that_the_mapping_marks():
    columns = [{"header": "ยินยอม", "id": "s1_consent", "kind": "choice", "identifies": "consent"}, COLUMNS[8]]
    assert told({"s1_consent": "ไม่", "says": "คำ"}, columns=columns) == []
    assert values(told({"s1_consent": "yes", "says": "คำ"}, columns=columns)) == [("says", "คำ")]


def test_what_tells_who_somebody_is_stays_out():
    assert told({"name": "คนลับ", "village": "บ้านลับ", "none": "ลับ", "unmapped": "ลับ"}) == []


@pytest.mark.parametrize(
    ("column", "given", "band"),
    [("age", 43, "40-49"), ("age", 19.0, "0-19"), ("age", 95, "80+"), ("age", 2526, "40-49"), ("birth", "1980-05-01", "40-49"), ("when", "1980-05-01", "40-49")],
)  # fmt: skip
def test_ages_and_births_are_bands(column, given, band):
    assert values(told({column: given})) == [(column, band)]


def test_a_day_that_is_nobodys_birth_is_told():
    assert values(told({"when": "2026-11-01"})) == [("when", "2026-11-01")]


def test_a_row_for_each_of_several_and_of_a_grid():
    rows = told({"works": ["ทอผ้า", "ค้าขาย"], "grid": {"แถวหนึ่ง": "มาก"}})
    assert [(row["position"], row["option"]) for row in rows] == [(0, "ทอผ้า"), (1, "ค้าขาย"), (0, "แถวหนึ่ง: มาก")]


def test_a_district_is_told_of_five_or_more():
    assert [row["column"] for row in told(*[{"district": "เชียงคำ"}] * 5)] == ["district"] * 5
    assert told(*[{"district": "เชียงคำ"}] * 4) == []


def test_respondents_have_pseudonyms():
    (row,) = told({"says": "คำ"})
    assert row["response"].startswith("r-") and id_of("r0") not in str(row)
