"""A site puts a questionnaire of its own into data/instruments: from the phone into everything that is taken home."""

from __future__ import annotations

import io
import random

import openpyxl
import pytest

from activities.test_alone import phase
from activities.test_questionnaires import ONE, UNIT, alone, fill, frame, pages, people
from hall import Hall, state
from imports.desk import Workshop
from questionnaires import site
from samut.cli.importing import write_xlsforms
from samut.documents.formats import make_files
from samut.texts import Texts

LABEL = "label::ไทย (th)"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    return site(tmp_path, monkeypatch)


def played(tmp_path):
    """Two groups' sheets, and what five people answered alone."""
    hall = Hall(tmp_path, "a5")
    phase(hall, "happiness")
    one, other = hall.group("บ้านดอย"), hall.group("บ้านนา")
    fill(one)
    fill(other, answers={"members": 80, "needs": "=1+1"})
    for n, context in enumerate(people(hall, 5)):
        alone(context, {**ONE, "age": 30 + n, "wish": f"เรื่องที่ {9 - n}"})
    return hall


def cells(book, name):
    return [[cell.value for cell in row] for row in book[name].iter_rows()]


def test_from_the_phone_to_the_board_and_into_the_workbook(folder, tmp_path):
    hall = played(tmp_path)
    assert frame(hall.leader, "form")["here"]["s1"] == ["unit"]
    assert [one["words"] for one in pages(hall, "unit")["members"]["groups"]] == [["120"], ["80"]]
    (file,) = make_files(hall.settings, ["data-xlsx"], tmp_path / "out")
    book = openpyxl.load_workbook(io.BytesIO(file.read_bytes()))
    heads, *rows = cells(book, "แบบสำรวจ unit")
    assert heads == ["ครั้ง", "รหัสกลุ่ม", "กลุ่ม", "จำนวนสมาชิก (คน)", "หน่วยทำงานเรื่องใดอยู่", "มีที่ทำการของหน่วยหรือยัง", "เรื่องที่สมาชิกต้องการมากที่สุด"]
    assert rows[0] == ["ครั้งเดียว", "G01", "บ้านดอย", 120, "หลักประกันทางสุขภาพ · หลักประกันทางสังคม", "กำลังหา", "ออมเงิน"]
    assert rows[1][3:] == [80, None, None, "=1+1"]
    _, *many = cells(book, "แบบสำรวจ people")
    assert many[0] == ["ก่อน", "อายุ (ปี)", None, None, 5, 0, 32, 32]
    assert ["ก่อน", "อาชีพหลัก", "ค้าขาย", 5, 5, 0, None, None] in many
    assert [row[2] for row in many if row[1] == "อยากเรียนรู้เรื่องใด"] == [f"เรื่องที่ {n}" for n in range(5, 10)]
    explained = [row[1] for row in cells(book, "สมุดรหัส") if row[0] == "แบบสำรวจ unit"]
    assert explained == heads
    said = str([cells(book, sheet.title) for sheet in book])
    assert "0812345678" not in said and "0899999999" not in said, "contacts are in no table that is handed on"


def test_of_four_people_the_workbook_has_no_numbers_and_no_words(folder, tmp_path):
    hall = Hall(tmp_path, "a5")
    phase(hall, "happiness")
    for context in people(hall, 4):
        alone(context)
    (file,) = make_files(hall.settings, ["data-xlsx"], tmp_path / "out")
    _, *rows = cells(openpyxl.load_workbook(file), "แบบสำรวจ people")
    assert {tuple(row[2:]) for row in rows} == {(None, None, None, 4, None, None)}
    assert "ทำบัญชี" not in str(rows)


def test_contacts_are_a_file_of_their_own_made_only_when_it_is_asked_for(folder, tmp_path):
    hall = played(tmp_path)
    files = make_files(hall.settings, out=tmp_path / "all")
    assert not [file for file in files if "ติดต่อ" in file.name]
    (file,) = make_files(hall.settings, ["contacts-xlsx"], tmp_path / "out")
    book = openpyxl.load_workbook(file)
    assert cells(book, "แบบสำรวจ unit") == [["รหัสกลุ่ม", "กลุ่ม", "ชื่อและเบอร์โทรของผู้ประสานงาน"], ["G01", "บ้านดอย", "สมศรี 0812345678"]]
    assert [row[2] for row in cells(book, "แบบสำรวจ people")] == ["เบอร์โทร"] + ["0899999999"] * 5
    assert "ทำบัญชี" not in str(cells(book, "แบบสำรวจ people"))


def written(tmp_path, capsys):
    hall = Workshop(tmp_path)
    write_xlsforms(hall.settings, Texts(folder_of() / "texts"), tmp_path / "forms")
    capsys.readouterr()
    return hall, {path.stem: path for path in (tmp_path / "forms").glob("*.xlsx")}


def folder_of():
    from samut.settings import share

    return share() / "data"


def table(path, name):
    heads, *rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(path)[name].iter_rows()]
    return [dict(zip(heads, row, strict=True)) for row in rows]


def test_it_is_an_xlsform_that_pyxform_takes(folder, tmp_path, capsys):
    from pyxform.xls2xform import convert

    _, forms = written(tmp_path, capsys)
    assert set(forms) == {"thi15", "unit", "people", "f1"}
    for id in ("unit", "people"):
        assert convert(xlsform=forms[id], validate=False).warnings == []
    rows = {row["name"]: row for row in table(forms["unit"], "survey")}
    assert [rows[f"unit_{id}"]["type"] for id in UNIT] == ["decimal", "select_multiple unit_pillars", "select_one unit_place", "text", "text"]
    assert rows["unit_members"]["constraint"] == ". >= 0 and . <= 100000"
    assert rows["unit_members"]["constraint_message::ไทย (th)"] == "ตัวเลขระหว่าง 0 ถึง 100000"
    assert "unit_when" not in rows and "people_when" in {row["name"] for row in table(forms["people"], "survey")}


def test_what_is_collected_with_it_in_kobotoolbox_comes_back(folder, tmp_path, capsys):
    """With labels, as people read it; contacts are proposed as not brought in."""
    hall, forms = written(tmp_path, capsys)
    labels = {row["name"]: row[LABEL] for row in table(forms["unit"], "survey") if row.get("name") and row.get(LABEL)}
    asked = ["unit_consent", *(f"unit_{id}" for id in UNIT)]
    heads = [labels["unit_consent"], *(f"{labels['unit']}/{labels[name]}" for name in asked[1:]), "_uuid", "_submission_time"]
    chance = random.Random(1)
    given = [chance.randint(1, 99) for _ in range(4)]
    rows = [["ยินยอม", str(n), "หลักประกันทางสุขภาพ หลักประกันทางสังคม", "กำลังหา", "ออมเงิน", "สมศรี 0812345678", f"u{n}", "2026-11-22T02:20:00"] for n in given]
    looked, stored = hall.bring(hall.csv(heads, rows, "export.csv", ";"), survey="")
    assert looked.mapping.survey == "unit" and stored.new == len(set(given)), looked.checked.problems[:3]
    first = hall.answers()[0]
    assert first["unit.members"] == given[0] and first["unit.place"] == "กำลังหา" and first["unit.needs"] == "ออมเงิน"
    assert first["unit.pillars"] == ["หลักประกันทางสุขภาพ", "หลักประกันทางสังคม"]
    assert "สมศรี" not in str(hall.entries())


def test_the_phone_is_told_what_the_file_says(folder, tmp_path):
    hall = Hall(tmp_path, "a5")
    phase(hall, "happiness")
    path = folder / "unit.toml"
    path.write_text(path.read_text("utf-8").replace("จำนวนสมาชิก (คน)", "มีสมาชิกกี่คน"), "utf-8")
    context = hall.group("บ้านดอย")
    fill(context)
    unit = next(one for one in frame(context)["questionnaires"] if one["id"] == "unit")
    assert unit["items"][0]["text"] == "มีสมาชิกกี่คน" and state(context)["filled"]["unit"][""]["members"] == 120
