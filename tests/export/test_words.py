from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attacks import ATTACKS
from samut.documents.blocks import Mark
from samut.documents.words import line, lines, plain, said_day, said_days, said_month, said_year
from samut.domain.rules.years import Year
from samut.settings import share
from samut.texts import Texts

TEXTS = Texts(share() / "data" / "texts")


def test_signs_the_letters_lack_are_marks():
    assert line("ใส่ ✓ ใน ③ หรือ ❹ ☐☑").pieces == ("ใส่ ", Mark("tick"), " ใน ", Mark("number", 3), " หรือ ", Mark("number", 4, True), " ", Mark("box"), Mark("ticked"))


def test_a_line_end_makes_a_line_and_no_words_make_none():
    assert [one.text for one in lines("หนึ่ง\r\nสอง")] == ["หนึ่ง", "สอง"]
    assert lines(" \n ") == ()


def test_what_repeats_a_word_stays_with_it():
    assert line("ต่าง ๆ อบรม ฯ").text == "ต่าง\u00a0ๆ อบรม\u00a0ฯ"


@settings(deadline=None)
@given(st.text())
def test_no_text_has_a_sign_that_xml_cant_hold(text):
    allowed = {chr(9), chr(10), *map(chr, range(0x20, 0xD800)), *map(chr, range(0xE000, 0xFFFE))}
    assert all(sign in allowed or sign > "\uffff" for sign in plain(text))


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_is_typed_stays_as_it_is_but_for_signs_that_turn_it(attack):
    assert "".join(one.text for one in lines(attack)).replace(" ", "").replace("\u00a0", "") == "".join(
        sign for sign in attack if sign not in "\u202e\t\r\n "
    )


def test_times_are_told_as_people_say_them():
    assert said_month(TEXTS, "2026-10") == "ต.ค. 2569"
    assert said_month(TEXTS, "หน้าฝน") == "หน้าฝน"
    assert said_day(TEXTS, "2026-11-25") == "25 พฤศจิกายน 2569"
    assert said_days(TEXTS, "2026-11-25", "2026-11-25") == "25 พฤศจิกายน 2569"
    assert said_days(TEXTS, "2026-11-25", "2026-11-26") == "25 พฤศจิกายน 2569 ถึง 26 พฤศจิกายน 2569"
    assert said_days(TEXTS, "", "") == ""
    assert said_year(TEXTS, Year(1987, "decade")) == "ช่วง พ.ศ. 2530–2539"
