from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.domain.rules.years import MEMORY, Doubt, Year, parse_year
from samut.errors import SamutError
from samut.texts import Texts
from samut.thai import load_year_words, show_year, to_digits

ROOT = Path(__file__).resolve().parents[2]
WORDS = load_year_words(ROOT / "data" / "thai")
SHOW = Texts(ROOT / "data" / "texts").room("years")["show"]
ENGLISH = Texts(ROOT / "data" / "texts", "en").room("years")["show"]
TODAY = date(2026, 6, 1)  # 2569
KEPT = st.builds(
    Year,
    st.integers(TODAY.year - MEMORY, TODAY.year),
    st.sampled_from(["year", "decade"]),
    st.booleans(),
) | st.just(Year(None, "unknown"))


def read(typed, today=TODAY):
    return parse_year(typed, today, WORDS)


def told(typed):
    """(B.E., precision, about) of what was read."""
    found = read(typed)
    assert isinstance(found, Year), found
    assert found.typed == typed
    return found.year and found.year + 543, found.precision, found.about


def asked(typed, today=TODAY):
    """(code, suggested years B.E., as minus years for decades, may_confirm)."""
    found = read(typed, today)
    assert isinstance(found, Doubt), found
    assert found.typed == typed
    assert (found.as_typed is not None) == found.may_confirm
    shown = [(year.year + 543) * (-1 if year.precision == "decade" else 1) for year in found.suggestions]
    return found.code, shown, found.may_confirm


@pytest.mark.parametrize("typed", [
    "2540", "๒๕๔๐", " 2540 ", "พ.ศ. 2540", "พศ2540", "พ.ศ.๒๕๔๐", "พุทธศักราช 2540", "ปี 2540",
    "ปี พ.ศ. 2540 ค่ะ", "เมื่อปี 2540", "ค.ศ. 1997", "คศ.1997", "1997 AD", "AD 1997", "B.E. 2540", "2540 be",
    "ปลายปี 2540", "(2540)", "2540.", "２５４０", "२५४०", "25\u200b40", "พ.ศ. 2540 (ค.ศ. 1997)",
    "2540-2540",
])  # fmt: skip
def test_a_year_is_read_as_buddhist_unless_it_says_otherwise(typed):
    assert told(typed) == (2540, "year", False)


@pytest.mark.parametrize("typed", [
    "ประมาณ 2540", "ประมาณปี 2540", "ราว ๆ 2540", "ราวๆ พ.ศ. 2540", "~2540", "2540 กว่า ๆ", "2540กว่าๆ",
    "น่าจะปี 2540 มั้งครับ", "ไม่แน่ใจ 2540", "จำไม่ได้ น่าจะ ๒๕๔๐", "2540?", "about 2540", "About B.E. 2540",
    "c. 2540", "ประมาณ 12/5/2540",
])  # fmt: skip
def test_about_a_year(typed):
    assert told(typed) == (2540, "year", True)


@pytest.mark.parametrize("typed", [
    "ทศวรรษ 2530", "ทศวรรษที่ 2530", "ช่วงปี 2530", "ช่วง พ.ศ. 2530", "ช่วงสิบปี 2530", "ยุค 2530", "2530s",
    "2530's", "253x", "253X", "253?", "๒๕๓x", "2530-2539", "2530–2539", "2530 - 39", "พ.ศ. 2530 ถึง 2539",
    "ระหว่างปี 2530 ถึง 2539", "2539-2530", "ทศวรรษ 2535", "A decade 2530", "2530 to 2539",
])  # fmt: skip
def test_a_decade(typed):
    assert told(typed) == (2530, "decade", False)


def test_a_western_decade_keeps_its_own_ten_years():
    assert told("ค.ศ. 1990-1999") == (2533, "decade", False)
    assert told("ค.ศ. 1990s") == (2533, "decade", False)


def test_a_span_around_a_year_that_ends_in_no_zero_is_about_that_year():
    assert told("ช่วงปี 2535") == (2535, "year", True)


def test_a_decade_may_be_about_too():
    assert told("ประมาณทศวรรษ 2530") == (2530, "decade", True)


@pytest.mark.parametrize("typed", [
    "จำไม่ได้", "จํา ไม่ได้", "จำไม่ได้แล้วครับ", "ไม่แน่ใจ", "ไม่ทราบ", "จำปีไม่ได้", "ไม่รู้ว่าเมื่อไร", "Don't remember",
    "don't  know", "ลืมแล้ว", "?", "-",
])  # fmt: skip
def test_not_remembering_is_an_answer(typed):
    assert told(typed) == (None, "unknown", False)


@pytest.mark.parametrize("typed", [
    "12/5/2540", "12-5-2540", "12.5.2540", "12 5 2540", "๑๒/๕/๒๕๔๐", "12 พ.ค. 2540", "12 พฤษภาคม 2540",
    "12พ.ค.2540", "วันที่ 12 เดือนพฤษภาคม พ.ศ. 2540", "พ.ค. 2540", "5/2540", "2540/5/12", "12 May 2540",
    "12/5/ค.ศ. 1997", "31/12/2540",
])  # fmt: skip
def test_of_a_full_date_the_year_is_kept(typed):
    assert told(typed) == (2540, "year", False)


@pytest.mark.parametrize("typed", ["32/5/2540", "0/5/2540", "13/13/2540", "12 พ.ค.", "40 พ.ค. 2540"])
def test_a_date_that_cannot_be_is_no_year(typed):
    with pytest.raises(SamutError, match="not_a_year"):
        read(typed)


def test_years_ago_are_counted_from_today():
    assert told("ปีนี้") == (2569, "year", False)
    assert told("ปีที่แล้ว") == (2568, "year", False)
    assert told("10 ปีที่แล้ว") == (2559, "year", True)
    assert told("เมื่อสิบปีก่อน") == (2559, "year", True)
    assert told("ten years ago") == (2559, "year", True)


def test_a_year_alone_from_before_the_thai_new_year_moved_is_about():
    assert told("2483") == (2483, "year", True)
    assert told("2484") == (2484, "year", False)


def test_a_month_says_which_year_that_was():
    assert told("12/5/2480") == (2480, "year", False)
    assert told("12/2/2480") == (2480, "year", True)


def test_a_future_year_is_asked_about_and_cannot_be_confirmed():
    assert told("2569") == (2569, "year", False)
    for typed in ("2570", "2600", "9999", "ทศวรรษ 2580", "2590-2599", "2570-2572", "2027"):
        assert asked(typed) == ("future", [], False)


def test_the_same_year_is_in_the_future_or_not_by_the_day_it_is_typed():
    assert isinstance(read("2570", date(2027, 1, 1)), Year)
    assert isinstance(read("2570", date(2026, 12, 31)), Doubt)


def test_a_year_before_memory_is_asked_about_and_may_be_confirmed():
    edge = TODAY.year + 543 - MEMORY
    assert told(str(edge))[0] == edge
    assert asked(str(edge - 1)) == ("before_memory", [], True)
    assert read("2400").as_typed == Year(1857, "year", True, "2400")
    assert read("ช่วงปี 2400").as_typed == Year(1857, "decade", False, "ช่วงปี 2400")
    assert asked("120 ปีก่อน") == ("before_memory", [], True)


@pytest.mark.parametrize("typed", [
    "3083", "1997", "1454", "พ.ศ. 1997", "ค.ศ. 2540", "ค.ศ. 1454", "ค.ศ. 3083", "12/5/1997",
])  # fmt: skip
def test_a_year_of_another_era_or_shifted_twice_is_asked_about(typed):
    assert asked(typed) == ("shifted", [2540], False)


def test_shifted_years_keep_what_else_was_said():
    assert read("about 1997").suggestions == (Year(1997, "year", True, "about 1997"),)
    assert asked("1990s") == ("shifted", [-2533], False)


def test_this_year_typed_as_western_is_asked_about():
    assert asked("2026") == ("shifted", [2569], False)


@pytest.mark.parametrize(("typed", "years"), [
    ("40", [2540]), ("ปี 40", [2540]), ("๔๐", [2540]), ("พ.ศ. 40", [2540]), ("'40", [2540]),
    ("69", [2569]), ("00", [2500]), ("70", [2470, 2513]), ("97", [2497, 2540]), ("ค.ศ. 97", [2540]),
    ("พ.ศ. 97", [2497]), ("540", [2540]), ("254", [-2540]), ("997", [2540]), ("12 พ.ค. 40", [2540]),
    ("12/5/40", [2540]), ("ยุค 30", [-2530, -2473]), ("30-39", [-2530, -2473]),
    ("ทศวรรษ 90", [-2490, -2533]),
])  # fmt: skip
def test_a_year_cut_short_is_asked_about(typed, years):
    assert asked(typed) == ("short", years, False)


@pytest.mark.parametrize(("typed", "years"), [
    ("2540-2542", [2540, 2542]), ("2542-2540", [2542, 2540]), ("2540 หรือ 2541", [2540, 2541]),
    ("2540/41", [2540, 2541]), ("2540 กับ 2549", [2540, 2549]), ("2540 2542", [2540, 2542]),
    ("40-42", [2540, 2542]), ("1997-1999", [2540, 2542]), ("2530-2540", [2530, 2540, -2530]),
    ("2440-2442", [2440, 2442]), ("2568-2570", [2568]),
])  # fmt: skip
def test_of_two_years_one_is_to_be_chosen(typed, years):
    assert asked(typed) == ("two_years", years, False)


def test_a_year_among_other_words_is_asked_about():
    assert asked("หลังน้ำท่วม 2554") == ("words", [2554, 2554], False)
    assert [year.about for year in read("หลังน้ำท่วม 2554").suggestions] == [False, True]
    assert asked("รู้จักตอน ค.ศ. 1997 ที่พะเยา")[0] == "words"
    assert asked("น้ำท่วม 1997")[0] == "shifted"
    assert asked("bad 2540")[1] == [2540, 2540]  # "ad" inside a word is no era


@pytest.mark.parametrize("typed", [
    "", "  ", "5", "25401", "0999", "0812345678", "ม.40", "อายุ 20 ปี", "สมาชิก 40 คน", "สวัสดี", "25xx",
    "5-40", "2540 2541 2542", "9" * 100, "2540" + " " * 300, "\ud800", "\x00", "²⁵⁴⁰", "อายุ 20 ปีที่แล้ว",
])  # fmt: skip
def test_what_holds_no_year_is_said_to_hold_none(typed):
    with pytest.raises(SamutError) as refused:
        read(typed)
    assert refused.value.code == "years.not_a_year"
    assert len(refused.value.values["typed"]) <= 41


@pytest.mark.parametrize("typed", [None, 2540, ["2540"], {}])
def test_what_is_no_text_is_refused(typed):
    with pytest.raises(SamutError, match="not_a_year"):
        read(typed)


def test_the_refusal_has_words_in_both_languages():
    for language in ("th", "en"):
        try:
            read("สวัสดี{0}")
        except SamutError as error:
            assert "สวัสดี{0}" in Texts(ROOT / "data" / "texts", language).say(error)


KINDS = ("be", "ce", "about", "span", "decade", "unknown", "ago",
         "dash", "to", "either", "between", "blank", "tens")  # fmt: skip
SCRAPS = st.sampled_from([
    *(word for kind in KINDS for word in getattr(WORDS, kind)), *(names[1] for names in WORDS.months),
    "ปี", " ", "  ", "๒๕๔๐", "คำอื่น", "\u0e33", "\u0e4d", "\n", "สอง", "ปีนี้", "0",
    "00", "253", "2530", "2539", "(", "ß", "İ",
])  # fmt: skip
TYPED = st.text(max_size=30) | st.lists(SCRAPS | st.integers(0, 9999).map(str), max_size=7).map("".join)


@given(TYPED, st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_whatever_is_typed_is_a_year_a_doubt_or_said_to_be_none_and_never_lies_ahead(typed, today):
    try:
        found = read(typed, today)
    except SamutError as error:
        assert error.code == "years.not_a_year"
        return
    years = (found,) if isinstance(found, Year) else (*found.suggestions, found.as_typed)
    for year in filter(None, years):
        assert Year.from_value(year.to_value()) == year
        assert year.year is None or year.year <= today.year
        if year is not getattr(found, "as_typed", None) and getattr(found, "code", "") != "two_years":
            assert year.year is None or year.year >= today.year - MEMORY
    if isinstance(found, Doubt):
        assert found.suggestions or found.may_confirm or found.code == "future"


@given(TYPED)
def test_thai_and_arabic_digits_say_the_same(typed):
    def outcome(text):
        try:
            found = read(text)
        except SamutError:
            return None
        if isinstance(found, Year):
            return found.year, found.precision, found.about
        return found.code, [(year.year, year.precision, year.about) for year in found.suggestions]

    assert outcome(to_digits(typed, "thai")) == outcome(to_digits(typed, "arabic"))


@given(st.integers(TODAY.year - MEMORY, TODAY.year))
def test_buddhist_and_western_years_say_the_same(year):
    western, thai = read(f"ค.ศ. {year}"), read(f"พ.ศ. {year + 543}")
    assert western.year == thai.year == read(str(year + 543)).year == year


@pytest.mark.parametrize("words", [SHOW, ENGLISH])
@given(kept=KEPT)
def test_what_is_shown_can_be_typed_again(words, kept):
    """An edit begins with the year as it is shown."""
    again = read(show_year(kept, words, "thai"))
    before_move = kept.precision == "year" and kept.year is not None and kept.year < 1941
    assert (again.year, again.precision) == (kept.year, kept.precision)
    assert again.about == (kept.about or before_move or False)


@given(KEPT)
def test_a_year_is_kept_as_json_and_comes_back(year):
    assert Year.from_value(year.to_value()) == year


@pytest.mark.parametrize("value", [
    None, {}, [], "2540", {"year": 1997},
    {"year": "1997", "precision": "year", "about": False, "typed": ""},
    {"year": True, "precision": "year", "about": False, "typed": ""},
    {"year": None, "precision": "year", "about": False, "typed": ""},
    {"year": 1997, "precision": "unknown", "about": False, "typed": ""},
    {"year": 1997, "precision": "century", "about": False, "typed": ""},
    {"year": 1997, "precision": "year", "about": 1, "typed": ""},
    {"year": 1997, "precision": "year", "about": False, "typed": None},
    {"year": 1997, "precision": "year", "about": False, "typed": "", "more": 1},
    {"year": 0, "precision": "year", "about": False, "typed": ""},
])  # fmt: skip
def test_what_is_no_year_does_not_come_back_as_one(value):
    with pytest.raises(SamutError, match="not_a_year"):
        Year.from_value(value)
