from __future__ import annotations

import pytest

from attacks import ATTACKS
from samut.documents.blocks import Document, Heading, Row, Sheet, Words, table
from samut.documents.pages.report import report_document
from samut.documents.report.model import Report
from samut.documents.words import line, lines
from samut.documents.writers import pdf


def one_page(*blocks):
    return Document("ชื่อ", "ท้าย", "หน้า {n} จาก {all}", (Sheet(blocks),))


def pieces(text, room=60):
    return pdf._split(line(text), room)


def test_words_of_the_domain_are_kept_whole_with_what_stands_close():
    assert pieces("ผู้ประกันตนมาตรา 40, สมัครแล้ว") == [{"keep": "ผู้ประกันตน"}, {"keep": "มาตรา 40,"}, " สมัครแล้ว"]


def test_a_word_longer_than_its_column_may_be_parted():
    assert pieces("อาสาสมัครสาธารณสุข", 8) == ["อาสาสมัครสาธารณสุข"]


@pytest.mark.parametrize("run", ["x" * 300, "https://example.org/" + "a" * 80, "5" * 60, "ๆ" * 60])
def test_a_run_without_places_to_break_is_given_some(run):
    (text,) = pieces(run, 8)
    assert text.replace("\u200b", "") == run
    assert max(map(len, text.split("\u200b"))) <= 8


def test_thai_is_left_to_be_broken_between_words():
    assert "\u200b" not in "".join(map(str, pieces("วันนี้อากาศดีมากเราไปเดินเล่นที่ตลาดกับเพื่อนบ้านทุกคน")))


def test_letters_of_the_machine_are_looked_up_only_for_signs_ours_lack():
    assert pdf.COVERED.fullmatch("สวัสดี “ก” – … café €")
    assert not pdf.COVERED.fullmatch("ดี 👍") and not pdf.COVERED.fullmatch("ສະບາຍດີ")


@pytest.mark.parametrize("attack", [*ATTACKS, "1. ไม่ใช่รายการ", "= ไม่ใช่หัวข้อ", "#sys.inputs *หนา* _เอียง_ `x` $x$ <a> @b \\ // /*"])
def test_what_people_type_is_no_markup(attack):
    made = pdf.pdf(one_page(Heading(1, attack), Words(lines(attack)), table((1, 1), [Row((lines(attack), lines(attack)))])))
    assert made.startswith(b"%PDF-")


def test_an_empty_report_has_pages_too(kit, texts):
    empty = Report("", "", "", "", "", "", False, "", 0, (), (), (), (), (), (), (), (), ())
    assert pdf.pdf(report_document(empty, kit, texts)).startswith(b"%PDF-")
