"""Responses that were brought in, in the workbook and at the end of the report."""

from __future__ import annotations

import io

import openpyxl
import pytest

from played import Played
from samut.documents.blocks import Document, texts_of
from samut.documents.formats import Making
from samut.documents.report.scope import Scope
from samut.documents.report.surveys import numbers
from samut.documents.tables.surveys import survey_tabs, with_surveys
from samut.documents.writers.xlsx import xlsx
from samut.domain.rules.disclosure import LEAST
from samut.domain.surveys import surveys
from samut.settings import Settings

COLUMNS = [
    {"header": "ชื่อ", "id": "q1", "kind": "text", "identifies": "person"},
    {"header": "หมู่บ้าน", "id": "q2", "kind": "text", "identifies": "place"},
    {"header": "ยินยอม", "id": "consent", "kind": "choice", "identifies": "consent"},
    {"header": "อายุ", "id": "q4", "kind": "age"},
    {"header": "ขายอะไร", "id": "q5", "kind": "choices", "options": ["ผัก", "=ข้าว"]},
    {"header": "เมื่อไร", "id": "q6", "kind": "choice", "options": ["before=ก่อนเวที", "after=หลังเวที"], "other": True},
    {"header": "พอใจ", "id": "thi15.t1", "kind": "number", "options": ["ไม่เลย", "มาก"]},
    {"header": "ความเห็น", "id": "q8", "kind": "text"},
    {"header": "วันเกิด", "id": "q9", "kind": "date"},
    {"header": "รหัส", "id": "q10", "kind": "text", "identifies": "code"},
    {"header": "ไม่ใช้", "id": "", "kind": "skip"},
]  # fmt: skip
SECRET = ("สมศรี", "บ้านเหนือ", "ตราประทับ", "05-01")


def said(number, **more):
    answers = {"q1": SECRET[0], "q2": SECRET[1], "consent": "ยินยอม", "q4": 40 + number, "q5": ["ผัก"] if number % 2 else ["ผัก", "=ข้าว"],
               "q6": "before", "thi15.t1": 1 + number % 2, "q8": "=1+1", "q9": "1980-05-01", "q10": SECRET[2], **more}  # fmt: skip
    return {key: value for key, value in answers.items() if value is not None}


def brought(answers, survey="s1", mapping="one", columns=COLUMNS, log=None):
    log = log or Played()
    log.put("surveys", "mapping", {"survey": survey, "columns": columns}, item=f"mapping.{mapping}")
    for one in answers:
        log.put("surveys", "response", {"survey": survey, "at": "2026-11-20T18:00:00+00:00", "answers": one, "mapping": mapping})
    return log


def tab(log, kit, texts):
    (found,) = survey_tabs(log.entries, kit, texts)
    return found, [dict(zip((one.head for one in found.fields), row, strict=True)) for row in found.rows]


def test_each_response_is_a_row_without_what_tells_who_it_is_from(kit, texts):
    found, rows = tab(brought([said(0), said(1)]), kit, texts)
    assert found.name == "นำเข้า s1" and len(rows) == 2
    assert rows[0] == {"ลำดับ": 1, "วันที่ตอบ": "2026-11-21", "ยินยอม": "ยินยอม", "อายุ": 40, "ขายอะไร": "ผัก · =ข้าว", "เมื่อไร": "ก่อนเวที",
                       "พอใจ": 1, "ความเห็น": "=1+1", "วันเกิด": "1980"}  # fmt: skip
    assert not [secret for secret in SECRET if secret in str(found)]


def test_the_sheet_has_its_codebook_and_its_words_are_never_formulas(kit, texts):
    found, _ = tab(brought([said(0)]), kit, texts)
    book = openpyxl.load_workbook(io.BytesIO(xlsx("ชื่อ", (found,), texts)))
    assert all(cell.data_type in "sn" for row in book[found.name].iter_rows() for cell in row)
    told = {row[1]: row for row in book[texts("export.sheet.book")].iter_rows(values_only=True) if row[0] == found.name}
    assert set(told) == {one.head for one in found.fields}
    assert told["พอใจ"][2:] == ("จำนวน", "แบบสำรวจที่นำเข้า รหัส thi15.t1 1 = ไม่เลย · 2 = มาก") and "ก่อนเวที" in told["เมื่อไร"][3]


def test_two_files_of_a_survey_are_one_sheet_and_columns_of_one_place_do_not_mix(kit, texts):
    other = [{"header": "เพศ", "id": "q4", "kind": "choice"}, {"header": "พอใจ 1.", "id": "thi15.t1", "kind": "number"}]
    log = brought([{"q4": "หญิง", "thi15.t1": 2}], mapping="two", columns=other, log=brought([said(0)]))
    _, rows = tab(log, kit, texts)
    assert [(row["อายุ"], row["เพศ"], row["พอใจ"]) for row in rows] == [(40, None, 1), (None, "หญิง", 2)]


@pytest.mark.parametrize("survey", ["s2", "s3", "thi15", "f1"])
def test_of_what_is_about_persons_or_health_there_are_numbers_only(kit, texts, survey):
    _, rows = tab(brought([said(one) for one in range(LEAST)], survey), kit, texts)
    assert {row["คำถาม"] for row in rows} == {"อายุ", "ขายอะไร", "เมื่อไร", "พอใจ"}
    assert not list(survey_tabs(brought([said(one) for one in range(LEAST - 1)], survey).entries, kit, texts))


def test_numbers_are_of_five_or_more_and_never_of_words():
    (one,) = surveys(brought([said(number, q6=None if number else "แล้วแต่") for number in range(LEAST)]).entries)
    found = {each.question: each for each in numbers(one)}
    assert set(found) == {"อายุ", "ขายอะไร", "พอใจ"}
    assert (found["อายุ"].n, found["อายุ"].median, found["อายุ"].counts) == (5, 42, ())
    assert found["ขายอะไร"].counts == (("ผัก", 5), ("=ข้าว", 3))
    assert (found["พอใจ"].median, found["พอใจ"].counts) == (1, (("ไม่เลย", 3), ("มาก", 2)))
    (one,) = surveys(brought([said(number, q6="แล้วแต่" if number == 1 else "after") for number in range(LEAST)]).entries)
    assert next(each.counts for each in numbers(one) if each.question == "เมื่อไร") == (("ก่อนเวที", 0), ("หลังเวที", 4), ("", 1))


def test_a_report_of_the_whole_workshop_ends_with_the_numbers_and_no_words_of_anybody(kit, texts):
    blank = Document("t", "f", "p", ())
    shown = "\n".join(texts_of(with_surveys(blank, brought([said(one) for one in range(LEAST)]).entries, kit, texts)))
    assert kit.surveys[0].title in shown and "คำตอบทั้งหมด 5 ชุด" in shown and "ค่ากลาง 42" in shown and "=ข้าว: 3" in shown
    assert not [secret for secret in (*SECRET, "=1+1", "1980") if secret in shown]
    few = "\n".join(texts_of(with_surveys(blank, brought([said(0)]).entries, kit, texts)))
    assert "คำตอบทั้งหมด 1 ชุด" in few and "อายุ" not in few
    assert with_surveys(blank, [], kit, texts) is blank


def test_they_are_in_the_files_of_the_whole_workshop_and_of_no_part_of_it(tmp_path, texts):
    log = brought([said(one) for one in range(LEAST)])
    log.put("workshop", "group", {"name": "กลุ่มหนึ่ง"}, item="g1")
    for scope, there in ((Scope("", ("g1",)), True), (Scope("กลุ่มหนึ่ง", ("g1",)), False)):
        making = Making(Settings(data=tmp_path), "w", log.entries, scope, texts)
        making.write("data-xlsx", tmp_path / "a.xlsx")
        assert ("นำเข้า s1" in openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames) is there
        making.write("report-docx", tmp_path / "a.docx")
        making.write("report-pdf", tmp_path / "a.pdf")
        import docx

        words = [one.text for one in docx.Document(str(tmp_path / "a.docx")).paragraphs]
        assert (texts("export.report.survey.title") in words) is there
