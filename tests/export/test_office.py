"""The documents as LibreOffice and a PDF reader see them: letters, marks, words not broken, people's text still text."""

from __future__ import annotations

import re
import shutil
import subprocess

import pytest

from attacks import ATTACKS
from lacking import lacking
from played import played
from samut.documents.pages.blank_forms import blank_document
from samut.documents.pages.report import plan_document, report_document
from samut.documents.report import make
from samut.documents.tables.workbook import sheets
from samut.documents.words import lines
from samut.documents.writers.docx import docx
from samut.documents.writers.pdf import pdf
from samut.documents.writers.xlsx import xlsx
from samut.settings import share
from samut.thai import load_words

LONG = "การขับเคลื่อนหน่วยบริการประกันสังคมของแรงงานนอกระบบให้ผู้ประกันตนมาตรา 40 เข้าถึงสิทธิประโยชน์และเงินสมทบ " * 12
RUN = "ก" * 300 + " " + "x" * 300
UNSEEN = re.compile("[\u200b\u2060]")
TOP_MARKS = re.compile("^[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]")


def said(command, *arguments):
    return subprocess.run([command, *map(str, arguments)], capture_output=True, check=True, timeout=400).stdout.decode()


def read(file, *options):
    return said("pdftotext", *options, file, "-")


@pytest.fixture(scope="module")
def files(tmp_path_factory, kit, texts):
    """name -> PDF: of a workshop full of attacks and long words our own PDFs, and what LibreOffice makes of the rest."""
    for tool in ("soffice", "pdftotext", "pdffonts"):
        if shutil.which(tool) is None:
            lacking(f"no {tool} on this machine: install libreoffice-writer-nogui, libreoffice-calc-nogui and poppler-utils")
    folder = tmp_path_factory.mktemp("office")
    attacked = make(played(weavers="=1+1 <b>กลุ่ม</b>", text="\n".join((*ATTACKS, RUN))), kit)
    long = make(played(text=LONG), kit)
    (folder / "attacked.docx").write_bytes(docx(report_document(attacked, kit, texts)))
    (folder / "plain.docx").write_bytes(docx(report_document(long, kit, texts)))
    few = make(played(), kit)
    (folder / "few.docx").write_bytes(docx(report_document(few, kit, texts)))
    (folder / "few_plans.docx").write_bytes(docx(plan_document(few, kit, texts)))
    (folder / "long_plans.docx").write_bytes(docx(plan_document(long, kit, texts)))
    (folder / "blanks.docx").write_bytes(docx(blank_document(few, kit, texts)))
    (folder / "book.xlsx").write_bytes(xlsx("t", sheets(attacked, kit, texts), texts))
    office = [*folder.glob("*.docx"), folder / "book.xlsx"]
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    said("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder, *office)
    (folder / "report.pdf").write_bytes(pdf(report_document(attacked, kit, texts)))
    (folder / "long.pdf").write_bytes(pdf(report_document(long, kit, texts)))
    (folder / "plans.pdf").write_bytes(pdf(plan_document(long, kit, texts)))
    (folder / "printed_blanks.pdf").write_bytes(pdf(blank_document(few, kit, texts)))
    return {file.stem: file for file in folder.glob("*.pdf")}


@pytest.mark.parametrize("name", ["plain", "long", "plans"])
def test_sarabun_is_in_the_file_and_sets_the_thai(files, name):
    fonts = [line for line in said("pdffonts", files[name]).splitlines()[2:] if line]
    kit_words = [line for line in fonts if "Sarabun" in line]
    assert kit_words and all(" yes " in line for line in kit_words)
    assert len(kit_words) == len(fonts) or name == "plain"


@pytest.mark.parametrize("name", ["long", "plans", "printed_blanks", "blanks", "few", "few_plans"])
def test_no_word_of_the_domain_is_parted_over_two_lines(files, name):
    """In Word's documents none of the kit's: nobody says such a word in those that are few. What people typed is as it was."""
    words = [one for one in load_words(share() / "data" / "thai" / "domain_words.txt") if len(one) < 14]
    told = UNSEEN.sub("", read(files[name], "-raw"))
    parted = [one for one in words if told.count(one) < told.replace("\n", "").count(one)]
    assert sum(map(told.count, words)) > 20
    assert not parted


@pytest.mark.parametrize("name", ["attacked", "plain", "few", "few_plans", "long_plans", "blanks"])
def test_no_page_of_word_s_documents_is_empty_but_for_its_foot(files, name):
    *pages, _ = read(files[name], "-raw").split("\f")
    assert pages
    assert not [number for number, page in enumerate(pages, 1) if len(page.strip().splitlines()) < 2]


def test_blank_forms_have_as_many_pages_in_word_as_in_pdf(files):
    assert read(files["blanks"]).count("\f") == read(files["printed_blanks"]).count("\f") > 20


@pytest.mark.parametrize("name", ["plain", "long", "plans", "report", "attacked"])
def test_no_line_begins_with_a_mark_of_the_letter_before(files, name):
    assert not [line for line in read(files[name], "-raw").splitlines() if TOP_MARKS.match(line) and "\u0e34\u0e34" not in line]


@pytest.mark.parametrize("name", ["attacked", "report"])
def test_what_people_typed_is_still_text(files, name):
    flat = re.sub(r"\s|\u200b", "", read(files[name], "-raw"))
    for attack in ATTACKS[:10]:
        for line in lines(attack):
            assert re.sub(r"\s|\u200b", "", line.text) in flat


def test_no_cell_of_the_workbook_was_worked_out(files):
    flat = re.sub(r"\s", "", read(files["book"], "-raw"))
    assert "=1+1<b>กลุ่ม</b>" in flat and "=HYPERLINK(" in flat and "Err:" not in flat and "#NAME" not in flat


@pytest.mark.parametrize("name", ["attacked", "plain"])
def test_marks_are_there_in_word_s_documents(files, name):
    told = read(files[name])
    assert "❷" in told and "①" in told and told.count("☑") >= 2 and "☐" in told


@pytest.mark.parametrize("name", ["report", "long", "plans", "attacked", "plain"])
def test_no_word_stands_outside_its_page(files, name):
    pages = re.split(r"<page ", read(files[name], "-bbox"))[1:]
    assert pages
    for page in pages:
        width = float(re.search(r'width="([\d.]+)"', page)[1])
        ends = [(float(left), float(right)) for left, right in re.findall(r'xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)"', page)]
        assert all(left >= 28 and right <= width - 28 for left, right in ends), name
