from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imports import bombs
from samut.errors import SamutError
from samut.settings import share
from samut.survey_import.files import spreadsheets
from samut.survey_import.files.csv_file import csv_rows
from samut.survey_import.files.limits import LIMITS, Limits
from samut.survey_import.files.reader import lines
from samut.survey_import.files.spreadsheets import letter, read_table, table_of
from samut.texts import Texts

THAI = st.text(alphabet="กขคงฉชาิีุูเแโใไ่้๊็ำ์ๆฯ ๑๒๓", max_size=12)
CELL = st.one_of(THAI, st.text(alphabet='ก,;\t"\n ab1', max_size=12))
HEADS = ["ประทับเวลา", "ชื่อ", "อายุ", "ความเห็น"]


def written(rows, delimiter, encoding, quoting):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows(rows)
    return out.getvalue().encode(encoding)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.lists(CELL, min_size=4, max_size=4), min_size=1, max_size=6),
    delimiter=st.sampled_from([",", ";", "\t"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp874"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_a_csv_is_the_same_table_however_it_was_written(rows, delimiter, encoding, quoting):
    assert list(csv_rows(written([HEADS, *rows], delimiter, encoding, quoting), LIMITS)) == [HEADS, *rows]


def test_what_excel_says_of_the_separator_is_taken_and_is_no_row():
    assert list(csv_rows("sep=;\r\nก;ข,ค\r\n".encode(), LIMITS)) == [["ก", "ข,ค"]]


def test_rows_are_numbered_as_the_spreadsheet_shows_them(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('ก,ข\n"1\n1",2\n\n3,4\n', "utf-8")
    assert read_table(path).rows == ((2, ("1\n1", "2")), (4, ("3", "4")))


def test_xlsx_gives_its_values_as_text_and_other_sheets_are_named(tmp_path):
    from datetime import datetime

    book = openpyxl.Workbook()
    book.active.append(["เบอร์โทร", "คะแนน", "เมื่อ", "สูตร", None])
    book.active.append(["0812345678", 4.0, datetime(2026, 11, 22, 9, 14, 59, 999000), "=1+1", "=ข้อความ"])
    book.create_sheet("ว่าง")
    book.create_sheet("สมาชิกครัวเรือน").append(["ก"])
    book.worksheets[2].append(["ข"])
    book.save(tmp_path / "a.xlsx")
    table = read_table(tmp_path / "a.xlsx")
    assert table.headings[:4] == ("เบอร์โทร", "คะแนน", "เมื่อ", "สูตร")
    assert table.rows[0][1][:3] == ("0812345678", "4", "2026-11-22T09:15:00")
    assert table.others == ("สมาชิกครัวเรือน",)


def test_headings_are_told_apart_and_columns_have_the_letters_of_a_spreadsheet():
    table = table_of([(1, ["ก", "", "ก"]), (2, ["1", "2", "3", "4"])])
    assert table.headings == ("ก", "[B]", "ก (2)", "[D]")
    assert [letter(place) for place in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


ROWS_20001 = "<row>" + "<c><v>1</v></c>" + "</row>" + '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
BAD = {
    "gigabyte": (bombs.gigabyte, "bomb"),
    "lying": (lambda: bombs.gigabyte(declared=100), "not_xlsx"),
    "overlapping": (bombs.overlapping, "bomb"),
    "laughs": (lambda: bombs.xlsx("<row><c t='str'><v>&amp;</v></c></row>", bombs.LAUGHS), "entities"),
    "wide": (lambda: bombs.xlsx("<row>" + "<c/>" * 1_000_000 + "</row>"), "too_wide"),
    "far": (lambda: bombs.xlsx('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>'), "too_wide"),
    "long": (lambda: bombs.xlsx("<row><c/></row>" * (LIMITS.rows + 1)), "too_long"),
    "deep": (lambda: bombs.xlsx(ROWS_20001), "too_long"),
    "no zip": (lambda: b"<html><table><tr><td>1</td></tr></table></html>", "not_xlsx"),
    "cut off": (lambda: bombs.xlsx("<row/>")[:300], "not_xlsx"),
    "locked": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, "locked"),
    "empty": (lambda: b"", "empty"),
    "no spreadsheet": (lambda: bombs.stitched({"a.txt": b"x"}, b"", 0), "not_xlsx"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_would_harm_is_refused_in_two_seconds_in_words(tmp_path, kind):
    make, code = BAD[kind]
    path = tmp_path / "ก.xlsx"
    path.write_bytes(make())
    took, caught = refusal(path)
    assert took < 2
    assert caught.code == f"imports.{code}" and caught.where == "ก.xlsx"
    assert Texts(share() / "data" / "texts").parts(caught)["do"]


def refusal(path: Path) -> tuple[float, SamutError]:
    """Seconds of a processor, this process's and its children's, until it was refused; and how."""
    begun = os.times()
    with pytest.raises(SamutError) as caught:
        read_table(path)
    return sum(os.times()[:4]) - sum(begun[:4]), caught.value


def warm(folder: Path) -> Path:
    """A sound file, so that what is measured is not the disk's first look at openpyxl."""
    path = folder / "warm.csv"
    path.write_text("ก,ข\n1,2\n", "utf-8")
    return path


def test_a_csv_that_is_no_text_and_a_file_of_another_kind_are_refused(tmp_path):
    for name, raw, code in (("a.csv", b"a,b\n\0\0", "not_text"), ("a.csv", b"\xdb\xfe\xff\xfc", "not_text"), ("a.pdf", b"%PDF-1.7", "unknown_file"), ("a.csv", b'"' + b"x" * 40_000, "long_cell")):
        (tmp_path / name).write_bytes(raw)
        with pytest.raises(SamutError) as caught:
            list(lines(tmp_path / name, LIMITS))
        assert caught.value.code == f"imports.{code}"


def test_a_reader_that_does_not_end_is_ended(tmp_path, monkeypatch):
    run, begun = subprocess.run, time.perf_counter()

    def slow(command, **given):
        return run([sys.executable, "-c", "import time; time.sleep(60)"], **given)

    monkeypatch.setattr(spreadsheets.subprocess, "run", slow)
    with pytest.raises(SamutError, match="too_heavy"):
        read_table(warm(tmp_path), seconds=0.5)
    assert time.perf_counter() - begun < 50


def test_a_reader_that_dies_is_told_from_one_that_came_to_an_end(tmp_path, monkeypatch):
    run = subprocess.run
    monkeypatch.setattr(spreadsheets.subprocess, "run", lambda command, **given: run([sys.executable, "-c", "print('[\"sheet\", \"\"]')"], **given))
    with pytest.raises(SamutError, match="too_heavy"):
        read_table(warm(tmp_path))


CHILD = """
import resource, sys
from pathlib import Path
from samut.survey_import.files.limits import LIMITS, Limits
from samut.survey_import.files.reader import main
memory = int(sys.argv[2])
main(Path(sys.argv[1]), Limits(memory=memory) if memory else LIMITS)
print([resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0]])
"""


def child(path, memory=0):
    """The lines of a reader with so much memory, and the limits that it gave itself."""
    env = {**os.environ, "PYTHONPATH": str(Path(spreadsheets.__file__).parents[2]), "OPENBLAS_NUM_THREADS": "1"}
    done = subprocess.run([sys.executable, "-c", CHILD, path, str(memory)], env=env, capture_output=True, text=True)
    *read, limits = map(json.loads, done.stdout.splitlines())
    return read, limits


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has no such limits, macOS keeps none of memory")
def test_the_process_that_reads_limits_its_own_memory_and_time(tmp_path):
    read, limits = child(warm(tmp_path))
    assert read[-1] == ["end"] and limits == [LIMITS.memory, LIMITS.seconds]


@pytest.mark.skipif(sys.platform != "linux", reason="Windows has no such limits, macOS keeps none of memory")
def test_a_file_that_needs_more_memory_than_there_may_be_is_refused_in_words(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 2_000_000)
    read, _ = child(path, 1024 * 1024)
    assert read == [["refused", "imports.too_heavy", {}]]


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ({"rows": 3}, "too_long"),
        ({"columns": 2}, "too_wide"),
        ({"cell": 4}, "long_cell"),
        ({"cells": 6}, "too_heavy"),
        ({"text": 12}, "too_heavy"),
        ({"file": 18}, "too_big"),
    ],
)
def test_as_much_as_a_file_may_hold_is_read_and_one_more_is_not(tmp_path, over, code):
    """Three rows of two cells, 12 letters in all, the longest cell of 4, in 18 bytes."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"aaaa,b\n1,22\n333,4\n")
    (name,) = over
    assert list(lines(path, Limits(**over)))[-1] == ["end"]
    with pytest.raises(SamutError) as caught:
        list(lines(path, Limits(**{name: over[name] - 1})))
    assert caught.value.code == f"imports.{code}"


def test_empty_rows_and_cells_at_the_end_count_for_nothing(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a,b,,,\n1,2, ,\n\n\n,,,\n", "utf-8")
    told = list(lines(path, Limits(rows=2, columns=2, cells=4)))
    assert told == [["sheet", ""], ["row", 1, ["a", "b"]], ["row", 2, ["1", "2"]], ["end"]]
