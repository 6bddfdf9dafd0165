from __future__ import annotations

import io

import openpyxl
import pytest

from attacks import ATTACKS
from played import SECRET, played
from samut.documents.report import make
from samut.documents.tables.workbook import sheets
from samut.documents.writers.xlsx import xlsx
from samut.documents.writers.xlsx_paper import PAGE, READABLE, widths
from samut.documents.writers.xlsx_shape import Tab, TabField


@pytest.fixture(scope="module")
def book(report, kit, texts):
    return openpyxl.load_workbook(io.BytesIO(xlsx("ชื่อ", sheets(report, kit, texts), texts)))


def rows(book, name):
    head, *others = book[name].iter_rows(values_only=True)
    return [dict(zip(head, one, strict=True)) for one in others]


def test_there_is_a_sheet_an_activity_and_a_form_and_a_codebook_of_every_column(book, texts):
    assert {"กิจกรรม 2", "กิจกรรม 7", "แบบ 1 ตัวเลขรวม", "แบบ 2 สถานการณ์", "เป้าหมาย", "แผน 5W+1H"} <= set(book.sheetnames)
    told = {(row["แผ่นงาน"], row["คอลัมน์"]) for row in rows(book, texts("export.sheet.book"))}
    for sheet in book.worksheets[:-1]:
        for cell in sheet[1]:
            assert (sheet.title, cell.value) in told


def test_years_are_numbers_of_both_eras(book):
    first = rows(book, "กิจกรรม 2")[0]
    assert (first["ปี พ.ศ."], first["ปี ค.ศ."], first["ประมาณ"], first["รหัสกลุ่ม"]) == (2537, 1994, 1, "G01")


def test_each_version_of_an_unsettled_answer_has_a_row(book):
    found = [row for row in rows(book, "กิจกรรม 2") if row["รหัสคำถาม"] == "w1_3"]
    assert [(row["ฉบับที่"], row["จำนวนฉบับ"], row["คำตอบ"]) for row in found] == [(1, 2, "ฉบับหนึ่ง"), (2, 2, "ฉบับสอง")]


def test_nothing_secret_is_in_any_cell(book):
    said = " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)
    assert not [secret for secret in SECRET if secret in said]


def test_abilities_of_few_are_empty_cells(kit, texts):
    few = make([entry for entry in played() if entry.author not in ("p0", "p1")], kit)
    assert "แบบ 1 ตัวเลขรวม" not in [tab.name for tab in sheets(few, kit, texts)]


@pytest.mark.parametrize("text", [*ATTACKS, "=1+1", "+66 81", "-2", "@x", "\t=1", "#REF!", "TRUE", "007", "2026-01-01"])
def test_what_people_type_is_a_string_and_never_a_formula(text, texts):
    made = xlsx("t", (Tab("ก", (TabField("=หัว", "text", ""),), ((text,),)),), texts)
    sheet = openpyxl.load_workbook(io.BytesIO(made))["ก"]
    assert sheet["A1"].data_type == sheet["A2"].data_type == "s"
    assert isinstance(sheet["A2"].value, str)


def test_heads_stay_in_sight_and_rows_can_be_filtered(book):
    for sheet in book:
        assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref.startswith("A1:")
        assert all(cell.alignment.wrap_text for row in sheet.iter_rows(min_row=1, max_row=2) for cell in row)


def wide(sheet):
    """The columns that are printed: their heads, and how wide they are together."""
    cells = sheet[sheet.print_area.rsplit("!", 1)[-1].replace("$", "")][0]
    return [cell.value for cell in cells], sum(sheet.column_dimensions[cell.column_letter].width for cell in cells)


def test_on_paper_are_the_columns_people_read_first_and_together_and_codes_are_not(book):
    heads, _ = wide(book["กิจกรรม 2"])
    assert heads == ["ข้อ", "คำถาม", "กลุ่ม", "พูดถึงงานของ", "ฉบับที่", "คำตอบ", "ปี พ.ศ.", "ประมาณ"]
    assert {"รหัสคำถาม", "รหัสกลุ่ม", "ปี ค.ศ."} <= {cell.value for cell in book["กิจกรรม 2"][1]} - set(heads)
    assert "ฉบับที่" not in wide(book["แบบ 2 สถานการณ์"])[0]


def test_a_sheet_is_as_wide_as_the_paper_or_goes_on_overleaf_with_what_its_rows_are_known_by(book):
    across = [sheet for sheet in book if not sheet.sheet_properties.pageSetUpPr.fitToPage]
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape" and sheet.print_title_rows
        assert sheet in across or wide(sheet)[1] <= PAGE
    fields = (TabField("ก", "text", "", leads=True), *(TabField(f"ข{n}", "text", "") for n in range(12)))
    many = Tab("ก", fields, (("ฮ" * 20, *["ฮ" * 100] * 12),))
    columns, pages = widths(many)
    assert pages == 2 and min(columns) >= READABLE and PAGE < sum(columns) <= 2 * PAGE


def test_long_words_get_more_of_a_narrow_page_than_short_ones():
    columns, pages = widths(Tab("ก", tuple(TabField(f"ข{n}", "text", "") for n in range(6)), (("ฮ" * 400, *["ฮ" * 45] * 5),)))
    assert pages == 1 and columns[0] > columns[1] >= READABLE and sum(columns) <= PAGE
