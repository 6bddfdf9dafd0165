from __future__ import annotations

import os
import re
import subprocess
import sys
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.domain.rules.years import Year
from samut.errors import SamutError
from samut.texts import Texts
from samut.thai import (
    buddhist_year,
    cells,
    clean,
    collate,
    count,
    cut,
    graphemes,
    load_words,
    load_year_words,
    same_key,
    show_year,
    to_digits,
    wrap,
)

ROOT = Path(__file__).resolve().parents[1]
THAI = ROOT / "data" / "thai"
SHOW = Texts(ROOT / "data" / "texts").room("years")["show"]
WORDS = load_words(THAI / "domain_words.txt")
FAMILY = "👨‍👩‍👧‍👦"
LONELY_MARK = re.compile(r"\s([^\w\s.-]|ำ)")
SCRAPS = st.sampled_from([*"กขคงนำเแไาๅๆฯ ่้ัิุ็์ํ0๐aA.-\n\t🇹🇭", "\u200b", "\u200d", FAMILY, "ประกันสังคม", "มาตรา 40", "é", "각"])
TEXT = st.lists(SCRAPS, max_size=40).map("".join) | st.text(max_size=60)


# years


@pytest.mark.parametrize(("year", "shown"), [
    (Year(1997), "พ.ศ. 2540"),
    (Year(1997, about=True), "ประมาณ พ.ศ. 2540"),
    (Year(1987, "decade"), "ช่วง พ.ศ. 2530–2539"),
    (Year(1987, "decade", True), "ประมาณ ช่วง พ.ศ. 2530–2539"),
    (Year(None, "unknown"), "จำปีไม่ได้"),
])  # fmt: skip
def test_a_year_as_people_read_it(year, shown):
    assert show_year(year, SHOW) == shown


def test_a_year_in_thai_digits():
    assert show_year(Year(1997, about=True), SHOW, "thai") == "ประมาณ พ.ศ. ๒๕๔๐"


@given(st.integers(-5000, 5000))
def test_the_eras_are_543_years_apart(year):
    assert buddhist_year(year) == year + 543


@given(TEXT)
def test_digits_change_script_and_nothing_else_does(text):
    assert to_digits(to_digits(text, "thai"), "arabic") == to_digits(text, "arabic")
    assert len(to_digits(text, "thai")) == len(text)
    assert all(new == old or old.isdecimal() for old, new in zip(text, to_digits(text, "thai"), strict=True))


def test_digits_of_any_script():
    assert to_digits("๑๒ 34 ٥ ７ ²", "arabic") == "12 34 5 7 ²"
    assert to_digits("ม.40", "thai") == "ม.๔๐"


BROKEN = {
    'be = [': "TOML",
    'be = "พ.ศ."': "be is no list",
    "months = []": "months",
    '[numbers]\n"สอง" = 2': "kinds are missing",
}


@pytest.mark.parametrize("text", BROKEN, ids=BROKEN.values())
def test_broken_year_words_are_named(tmp_path, text):
    (tmp_path / "years.toml").write_text(text, "utf-8")
    with pytest.raises(SamutError) as broken:
        load_year_words(tmp_path)
    assert broken.value.code == "years.broken_words"
    assert broken.value.where.endswith("years.toml")
    assert Texts(ROOT / "data" / "texts").say(broken.value)


@pytest.mark.parametrize(("old", "new"), [
    ('"ประมาณ", ', '"ประมาณ", "ทศวรรษ", '), ('"มกราคม"', '"มกราคม", "may"'),
    ('to = ["ถึง"', 'to = ["ถึง", " "'), ('"สอง" = 2', '"ราว" = 2'), ('between = ["/"', 'sideways = ["/"'),
])  # fmt: skip
def test_a_word_in_two_lists_is_named(tmp_path, old, new):
    text = (THAI / "years.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "years.toml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(SamutError, match=r"years\.broken_words"):
        load_year_words(tmp_path)


def test_a_missing_file_of_year_words_is_named(tmp_path):
    with pytest.raises(SamutError, match=r"years\.broken_words"):
        load_year_words(tmp_path)


# what may be kept


@pytest.mark.parametrize("text", ["สวัสดี", " มีช่องว่างนำและตาม ", "หลาย\nบรรทัด\tแท็บ", FAMILY, "a\u200bb", "<b>&", "=1+1", "น้ำ"])
def test_text_is_kept_as_it_is(text):
    assert clean(text, 100) == text


def test_line_ends_are_made_one_kind():
    assert clean("ก\r\nข\rค\nง", 100) == "ก\nข\nค\nง"


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\u200b\u200d", "\u00a0\u3000", "\ufeff"])
def test_text_with_nothing_to_see_is_refused(text):
    with pytest.raises(SamutError, match=r"thaitext\.empty"):
        clean(text, 100)


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\ud800", "\udfff"])
def test_signs_that_cannot_be_kept_are_refused(sign):
    with pytest.raises(SamutError, match=r"thaitext\.control_characters"):
        clean(f"ก{sign}ข", 100)


@pytest.mark.parametrize("text", [None, 7, b"text", ["text"], {"text": 1}])
def test_what_is_no_text_is_refused(text):
    with pytest.raises(SamutError, match=r"thaitext\.not_text"):
        clean(text, 100)


def test_length_is_counted_as_a_reader_counts():
    assert clean("น้ำ" * 100, 100) == "น้ำ" * 100
    assert clean("ที่" * 100, 100) == "ที่" * 100
    assert clean(FAMILY * 100, 100) == FAMILY * 100
    with pytest.raises(SamutError) as refused:
        clean("ที่" * 101, 100)
    assert refused.value.values == {"limit": 100, "length": 101}


@pytest.mark.parametrize("text", ["ก" * 5_000_000, "ก" + "้" * 5_000_000])
def test_megabytes_are_refused_without_counting(text):
    with pytest.raises(SamutError, match=r"thaitext\.too_long"):
        clean(text, 1000)


@given(TEXT)
def test_what_was_kept_is_kept_again_unchanged(text):
    try:
        kept = clean(text, 1000)
    except SamutError as error:
        assert error.code.startswith("thaitext.")
        return
    assert clean(kept, 1000) == kept
    kept.encode("utf-8")


def test_every_refusal_has_words():
    for language in ("th", "en"):
        texts = Texts(ROOT / "data" / "texts", language)
        for code in ("empty", "control_characters", "not_text"):
            assert texts.say(SamutError(f"thaitext.{code}"))
        assert "12" in texts.say(SamutError("thaitext.too_long", limit=10, length=12))


# clusters


@pytest.mark.parametrize(("text", "clusters"), [
    ("ที่นี่", ["ที่", "นี่"]), ("น้ำ", ["น้ำ"]), ("นํ้า", ["นํ้", "า"]), ("เด็ก", ["เ", "ด็", "ก"]), ("กฺ", ["กฺ"]),
    ("a\u0301b", ["a\u0301", "b"]), (FAMILY + "ก", [FAMILY, "ก"]), ("🇹🇭🇱🇦", ["🇹🇭", "🇱🇦"]),
    ("👍🏽👍", ["👍🏽", "👍"]), ("❤️‍🔥", ["❤️‍🔥"]), ("ก\r\nข", ["ก", "\r\n", "ข"]), ("\n่", ["\n", "่"]),
    ("", []),
])  # fmt: skip
def test_clusters(text, clusters):
    assert graphemes(text) == clusters
    assert count(text) == len(clusters)


@given(TEXT)
def test_clusters_make_up_the_text_and_none_begins_with_a_mark(text):
    clusters = graphemes(text)
    assert "".join(clusters) == text
    for before, cluster in pairwise(clusters):
        if unicodedata.category(before[-1]) != "Cc":
            assert unicodedata.category(cluster[0]) not in ("Mn", "Me")


def test_a_text_is_cut_between_clusters():
    assert cut("ที่นี่ดี", 10) == "ที่นี่ดี"
    assert cut("ที่นี่ที่นั่น", 3) == "ที่นี่…"
    assert cut("ก ข ค", 3) == "ก…"
    assert count(cut("ที่" * 50, 7)) == 7


# the same answer


@pytest.mark.parametrize(("one", "other"), [
    ("น้ำ", "น\u0e49\u0e4d\u0e32"), ("น้ำ", "น\u0e4d\u0e49\u0e32"), ("น้ำ", "น\u0e4d\u0e32\u0e49"),
    ("น้ำ", "นำ\u0e49"), ("ทำ", "ท\u0e4d\u0e32"), ("แม่", "เเม่"), ("ที่", "ท\u0e48\u0e35"), ("ที่", "ที่่"),
    ("ประกันสังคม", "ประกัน\u200bสังคม"), ("ม.40", "ม.๔๐"), ("อสม. บอก", "  อสม.   บอก "),
    ("อสม.\nบอก", "อสม. บอก"), ("ต่าง ๆ", "ต่างๆ"), ("คนอื่น ๆ", "คนอื่น"), ("กรุงเทพฯ", "กรุงเทพ"),
    ("ครู หมอ ฯลฯ", "ครู หมอ"), ("ครู หมอ ฯลฯ.", "ครู หมอ"), ("ดีมาก!!!", "ดีมาก"), ("- วิทยุ", "วิทยุ"),
    ("Radio", "RADIO"), ("e\u0301", "é"), ("เพื่อนบอก…", "เพื่อนบอก"),
])  # fmt: skip
def test_one_answer_spelled_in_two_ways(one, other):
    assert one != other
    assert same_key(one) == same_key(other)


@pytest.mark.parametrize(("one", "other"), [
    ("ไม่ดี", "ดี"), ("มา", "ม้า"), ("ขาว", "ข่าว"), ("ป่า", "ป้า"), ("กำ", "กา"), ("ม.39", "ม.40"),
    ("ประกันสังคม", "ประสงค์"), ("คน ดี", "คน\u200bดีมาก"), ("???", "!!!"), ("①", "1"), ("สบาย ๆ ดี", "สบายดี"),
])  # fmt: skip
def test_different_answers_stay_different(one, other):
    assert same_key(one) != same_key(other)


@given(TEXT)
def test_a_key_is_its_own_key(text):
    assert same_key(same_key(text)) == same_key(text)


@given(TEXT, st.sampled_from(["\u200b", "\ufeff"]), st.integers(0, 60))
def test_what_nobody_sees_changes_no_key(text, unseen, at):
    assert same_key(text[:at] + unseen + text[at:]) == same_key(text)


@pytest.mark.parametrize("text", ["ก" + "่ั" * 5000, "ำ้" * 5000, "." * 9999 + "x", "ฯลฯ" * 3333 + "x", "ํ" * 9999 + "x", " ๆ" * 5000])
def test_no_text_makes_a_key_slow(text):
    code = "import sys, time; from samut.thai import same_key; t = time.process_time(); same_key(sys.stdin.read()); "
    code += "print(time.process_time() - t)"
    env = {**os.environ, "PYTHONPATH": str(ROOT / "lib"), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", code], input=text, env=env, capture_output=True, encoding="utf-8", check=True)
    assert float(done.stdout) < 0.5


# dictionary order

# as the collation "th" of ICU 78 sorts them
IN_ORDER = [
    "2540", "2541", "ก", "ก็", "กก", "ก ข", "ก่อน", "กะ", "กัน", "กั้น", "กา", "การด", "การ์ด", "กำ", "กิน", "เก", "เกม", "แกว", "แก้ว",
    "ไก่", "ต่าง", "นาม", "นำ", "น้ำ", "บาน", "บ่าน", "บ้าน", "บ๊าน", "ปลา", "รฤก", "ฤดู", "ลบ", "เล่น", "เลว", "แล้ว", "ฦๅชา",
    "สงฆ", "สงฆ์", "สา", "เสา", "เสาะ", "หน่วย", "หน่วยบริการ", "apple", "Banana",
]  # fmt: skip


def test_thai_words_stand_as_in_a_dictionary():
    assert sorted(IN_ORDER) != IN_ORDER
    assert collate(reversed(IN_ORDER)) == IN_ORDER


def test_digits_and_punctuation_do_not_part_what_belongs_together():
    assert collate(["ข", "(ก)", "ม.41", "ม.๔๐", "ก"]) == ["(ก)", "ก", "ข", "ม.๔๐", "ม.41"]


@given(st.lists(TEXT, max_size=8), st.randoms(use_true_random=False))
def test_the_order_depends_on_nothing_but_the_strings(strings, luck):
    assert collate(luck.sample(strings, len(strings))) == collate(strings)


# lines


@pytest.mark.parametrize(("text", "width"), [("ที่นี่", 2), ("น้ำ", 2), ("กำ", 2), ("abc", 3), ("🇹🇭", 2), (FAMILY, 2), ("漢", 2), ("", 0)])
def test_width_counts_what_takes_a_column(text, width):
    assert cells(text) == width


def test_thai_is_wrapped_between_words_and_words_of_the_domain_stay_whole():
    text = "แรงงานนอกระบบเข้าไม่ถึงประกันสังคมมาตรา 40 เพราะไม่รู้จักหน่วยบริการ รพ.สต. ใกล้บ้านใกล้ใจ อื่น ๆ (ม.40) ฯลฯ"
    lines = wrap(text, 20, WORDS)
    assert lines == [
        "แรงงานนอกระบบเข้าไม่ถึง", "ประกันสังคมมาตรา 40", "เพราะไม่รู้จักหน่วยบริการ", "รพ.สต. ใกล้บ้านใกล้ใจ", "อื่น ๆ (ม.40) ฯลฯ",
    ]  # fmt: skip
    narrow = wrap(text, 13, WORDS)
    for word in ("แรงงานนอกระบบ", "มาตรา 40", "หน่วยบริการ", "รพ.สต.", "ใกล้บ้านใกล้ใจ", "อื่น ๆ", "(ม.40)"):
        assert any(word in line for line in narrow), word


def test_short_text_is_one_line_and_line_ends_are_kept():
    assert wrap("สวัสดี", 20) == ["สวัสดี"]
    assert wrap("ก\n\nข", 20) == ["ก", "", "ข"]
    assert wrap("", 20) == [""]


def test_a_run_that_no_line_holds_is_cut_between_clusters():
    assert wrap("ที่" * 7, 3) == ["ที่" * 3, "ที่" * 3, "ที่"]
    assert wrap("a" * 7, 3) == ["aaa", "aaa", "a"]


@given(TEXT, st.integers(2, 30))
def test_wrapping_loses_nothing_and_stays_inside_the_width(text, width):
    lines = wrap(text, width, WORDS)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert cells(line) <= width
    for before, line in pairwise(lines):
        if before and line and not LONELY_MARK.search(text):
            assert len(graphemes(before[-1] + line[0])) == 2


def test_the_word_splitter_is_loaded_by_who_wraps_only():
    code = (
        "import sys, os, samut.thai as t; t.same_key('ก'); t.collate('ก'); assert 'pythainlp' not in sys.modules; "
        "t.wrap('ก ' * 9, 3); assert 'pythainlp' in sys.modules; "
        "assert os.environ['PYTHAINLP_OFFLINE'] == os.environ['PYTHAINLP_READ_ONLY'] == '1'"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT / "lib"), "PYTHONUTF8": "1"}
    env = {name: value for name, value in env.items() if not name.startswith("PYTHAINLP")}
    subprocess.run([sys.executable, "-c", code], env=env, check=True)


# the lists


@pytest.mark.parametrize("name", ["domain_words.txt", "stop_words.txt"])
def test_word_lists_have_each_word_once(name):
    words = load_words(THAI / name)
    assert len(words) > 50
    assert len(set(words)) == len(words)
    assert not any(word.startswith("#") or word != unicodedata.normalize("NFC", word) for word in words)


def test_words_that_carry_the_sense_of_an_answer_are_no_stop_words():
    assert not {"ไม่", "ช่วย", "ร่วม", "กลุ่ม", "อย่า", "ขาด", "ไม่มี"} & set(load_words(THAI / "stop_words.txt"))
