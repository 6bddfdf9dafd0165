from __future__ import annotations

import io
import uuid
import zipfile

import docx as library
import pytest
from attacks import ATTACKS

from samut.export.blocks import Document, Row, Sheet, Words, table
from samut.export.docx import docx
from samut.export.docx_fonts import scrambled
from samut.export.pages import report_document
from samut.export.words import line, lines

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def made(report, kit, texts):
    return docx(report_document(report, kit, texts))


@pytest.fixture(scope="module")
def opened(made):
    return library.Document(io.BytesIO(made))


def test_every_run_has_letters_size_and_language_for_thai(opened):
    runs = [run for run in opened.element.body.iter(f"{W}r") if run.find(f"{W}t") is not None]
    assert len(runs) > 100
    for run in runs:
        how = run.find(f"{W}rPr")
        face = how.find(f"{W}rFonts")
        assert {face.get(f"{W}{name}") for name in ("ascii", "hAnsi", "cs")} <= {"Sarabun", "Segoe UI Symbol"}
        assert how.find(f"{W}szCs").get(f"{W}val") == how.find(f"{W}sz").get(f"{W}val")
        assert (how.find(f"{W}b") is None) == (how.find(f"{W}bCs") is None)
        assert how.find(f"{W}lang").get(f"{W}bidi") == "th-TH"


def test_the_letters_are_in_the_file_and_are_ours_again_when_unscrambled(made):
    file = zipfile.ZipFile(io.BytesIO(made))
    fonts = [name for name in file.namelist() if name.endswith(".odttf")]
    told = file.read("word/fontTable.xml").decode()
    assert len(fonts) == 2 and "embedRegular" in told and "embedBold" in told and 'altName w:val="TH Sarabun New"' in told
    key = uuid.UUID(told.split('embedRegular')[1].split('fontKey="{')[1].split("}")[0])
    assert scrambled(file.read(fonts[0]), key)[:4] == b"\x00\x01\x00\x00"


def test_heads_are_repeated_and_short_rows_not_parted(opened):
    heads = [row for row in opened.element.body.iter(f"{W}tr") if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert len(heads) > 5
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in heads)


def test_the_plan_lies_across_and_pages_are_numbered_with_the_workshops_name(opened):
    assert [section.page_width > section.page_height for section in opened.sections] == [False, True, False]
    for section in opened.sections:
        assert "เวทีเล็ก" in section.footer.paragraphs[0].text
        assert {one.text for one in section.footer._element.iter(f"{W}instrText")} == {"PAGE", "NUMPAGES"}


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_people_type_is_text(attack):
    document = Document(attack, attack, "{n}/{all}", (Sheet((Words(lines(attack)), table((1,), [Row((lines(attack),))]))),))
    opened = library.Document(io.BytesIO(docx(document)))
    said = "\n".join(one.text for one in opened.paragraphs)
    assert all(one.text in said for one in lines(attack))
    assert line(attack).text[:20] in opened.sections[0].footer.paragraphs[0].text
