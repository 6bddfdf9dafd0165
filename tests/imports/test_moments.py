from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.settings import share
from samut.survey_import.values.datetimes import Unread, date_form, day_of, moment_of, written
from samut.survey_import.vocabulary import load_words
from samut.thai import to_digits

WORDS = load_words(share() / "data" / "thai")
NOW = 2026
DAYS = st.dates(date(1930, 1, 1), date(2030, 12, 31))
MONTHS = [names[0] for names in WORDS.years.months]
SHORT = [next(name for name in names if name.endswith(".") and not name.isascii()) for names in WORDS.years.months]
WAYS = [
    lambda day, year: f"{day.day}/{day.month}/{year}",
    lambda day, year: f"{day.day:02}-{day.month:02}-{year}",
    lambda day, year: to_digits(f"{day.day}/{day.month}/{year}", "thai"),
    lambda day, year: f"{day.day} {MONTHS[day.month - 1]} {year}",
    lambda day, year: f"วันที่ {day.day} {SHORT[day.month - 1]} {year}",
    lambda day, year: f"{year}-{day.month:02}-{day.day:02}",
]


def read(*cells, today=NOW):
    found = [written(cell, WORDS) for cell in cells]
    assert all(found), cells
    return found, date_form(found, today)


@settings(max_examples=200, deadline=None)
@given(day=DAYS, way=st.sampled_from(WAYS), buddhist=st.booleans())
def test_a_day_is_the_same_day_in_either_era_however_it_is_written(day, way, buddhist):
    year = day.year + 543 if buddhist else day.year
    (found,), how = read(way(day, year))
    assert how.era == ("be" if buddhist else "ce")
    assert day_of(found, how.era, how.order or "dmy", NOW) == day.isoformat()


@settings(max_examples=100, deadline=None)
@given(at=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), form=st.integers(0, 3))
def test_a_timestamp_of_google_is_the_same_moment_in_each_of_its_forms(at, form):
    at = at.replace(microsecond=0)
    half = f"{at.hour % 12 or 12}:{at:%M:%S} {'AM' if at.hour < 12 else 'PM'}"
    cell = [f"{at.day}/{at.month}/{at.year}, {at.hour}:{at:%M:%S}", f"{at.year}/{at.month}/{at.day} {half} GMT+7", f"{at.year}-{at:%m-%dT%H:%M:%S}.000+07:00", at.isoformat()][form]
    (found,), how = read(cell)
    assert moment_of(found, how.era, how.order or "dmy", NOW) == (at - timedelta(hours=7)).replace(tzinfo=UTC).isoformat()


@pytest.mark.parametrize(
    "cell, said",
    [
        ("29/02/2567", "2024-02-29"), ("22 พ.ย. พ.ศ. 2569 เวลา 9.15 น.", "2026-11-22"), ("ค.ศ. 2026", "2026"), ("2545", "2002"), ("พ.ย. 2569", "2026-11"),
        ("11/2569", "2026-11"), ("Nov 22, 2026", "2026-11-22"), ("22 พ.ย. 69", "2026-11-22"), ("22/11/2026 9:15 หลังเที่ยง", "2026-11-22"),
    ],
)  # fmt: skip
def test_dates_as_people_type_them(cell, said):
    (found,), how = read(cell)
    assert day_of(found, how.era, how.order, NOW) == said


def test_day_or_month_first_is_told_by_the_whole_column_or_asked():
    assert read("1/2/2026", "13/2/2026")[1].order == "dmy"
    assert read("1/2/2026", "2/13/2026")[1].order == "mdy"
    assert read("1/2/2026", "3/4/2026")[1].asks == ("order",)
    assert read("13/2/2026", "2/13/2026")[1].asks == ("order",)
    assert read("1/2/2569", "3/4/2569")[1].order == "dmy"
    assert read("5/5/2026")[1].asks == ()


def test_years_of_two_figures_are_told_by_what_has_been_or_asked():
    assert read("1/2/69", "3/4/65")[1].era == "be"
    assert read("13/2/26", "1/2/20")[1].asks == ("era",)


def test_both_eras_in_a_column_are_read_each_by_itself():
    found, how = read("22/11/2569", "22/11/2026")
    assert how.era == "each" and {day_of(one, how.era, how.order, NOW) for one in found} == {"2026-11-22"}


@pytest.mark.parametrize(
    "cell, era, order, code",
    [("31/02/2569", "be", "dmy", "no_such_day"), ("22/11/3112", "be", "dmy", "year_far"), ("22/11/2569", "ce", "dmy", "year_far"), ("1/2/2026", "ce", "", "no_order"), ("1/2/26", "", "dmy", "no_era")],
)
def test_what_is_no_date_says_why(cell, era, order, code):
    with pytest.raises(Unread) as caught:
        day_of(written(cell, WORDS), era, order, NOW)
    assert caught.value.code == code


def test_a_time_there_is_not_is_said():
    with pytest.raises(Unread, match="no_such_day"):
        moment_of(written("1/2/2026 25:00", WORDS), "ce", "dmy", NOW)


@pytest.mark.parametrize("cell", ["", "ไม่ทราบ", "12", "081-234-5678", "1/2", "22/11/256", "hello 2026"])
def test_other_words_are_no_date(cell):
    assert written(cell, WORDS) is None
