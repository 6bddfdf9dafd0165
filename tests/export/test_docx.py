from __future__ import annotations

import io
import uuid
import zipfile

import docx as library
import pytest

from attacks import ATTACKS
from samut.documents.blocks import Column, Document, Heading, Row, Rules, Sheet, Words, table
from samut.documents.pages.blank_forms import blank_document
from samut.documents.pages.report import report_document
from samut.documents.words import line, lines
from samut.documents.writers.docx import docx
from samut.documents.writers.docx_fonts import scrambled

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
        assert "เวทีเล็ก" in section.footer.paragraphs[0].text.replace("\n", " ")
        assert {one.text for one in section.footer._element.iter(f"{W}instrText")} == {"PAGE", "NUMPAGES"}


def test_a_section_ends_with_its_last_words_or_a_point_below_its_table():
    word = Words((line("ก"),))
    sheets = [Sheet(blocks) for blocks in ((word,), (word, Rules(2)), (table((1,), [Row((lines("ก"),))]),), (word,))]
    body = library.Document(io.BytesIO(docx(Document("ก", "ก", "{n}/{all}", tuple(sheets))))).element.body
    first, second, third = (one for one in body.iterchildren(f"{W}p") if one.find(f"{W}pPr/{W}sectPr") is not None)
    assert first.find(f"{W}r") is not None
    assert second.find(f"{W}pPr/{W}pBdr") is not None
    assert third.find(f"{W}pPr/{W}spacing").get(f"{W}line") == "20"


def test_words_of_the_domain_are_joined_where_they_are_the_kits_and_left_as_they_were_typed_where_they_are_peoples():
    said = "สิทธิประกันสังคมมาตรา 40"
    columns = [Column(5, kit_words=True), Column(5), Column(1, kit_words=True)]
    rows = [Row((lines(said), lines(said), lines(said)))]
    opened = library.Document(io.BytesIO(docx(Document("ก", "ก", "{n}/{all}", (Sheet((Heading(1, said), Words((line(said),)), table(columns, rows))),)))))
    heading, words = (one.text for one in opened.paragraphs[:2])
    kit_words, theirs, narrow = (one.text for one in opened.tables[0].row_cells(0))
    assert words == theirs == narrow == said
    assert heading == kit_words == "สิทธิ\u200b" + "\u2060".join(("ป", "ร", "ะ", "กั", "น", "สั", "ง", "ค", "ม")) + "\u200bม\u2060า\u2060ต\u2060ร\u2060า\u2060\u00a0\u20604\u20600"


def test_all_words_of_a_blank_form_are_the_kits(report, kit, texts):
    opened = library.Document(io.BytesIO(docx(blank_document(report, kit, texts))))
    told = "".join(one.text or "" for one in opened.element.body.iter(f"{W}t"))
    assert "ประกันสังคม" not in told and "ประกันสังคม" in told.replace("\u2060", "")


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_people_type_is_text(attack):
    document = Document(attack, attack, "{n}/{all}", (Sheet((Words(lines(attack)), table((1,), [Row((lines(attack),))]))),))
    opened = library.Document(io.BytesIO(docx(document)))
    said = "\n".join(one.text for one in opened.paragraphs)
    assert all(one.text in said for one in lines(attack))
    assert line(attack).text[:20] in opened.sections[0].footer.paragraphs[0].text.replace("\n", " ")
