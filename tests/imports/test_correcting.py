from __future__ import annotations

import pytest

from imports.desk import Workshop
from samut.domain.limits import LIMITS
from samut.survey_import.mapping import MappedColumn
from samut.survey_import.proposals.corrections import USES, use_of
from samut.survey_import.worker import answer

HEADS = ["ประทับเวลา", "ใช้อะไร", "ใครช่วย", "ยอมให้ใช้ไหม", "อยู่ที่"]
ROWS = [
    ["22/11/2026, 9:15:00", "ก (1, 2), ข", "สมศรี", "ได้", "บ้านเหนือ"],
    ["22/11/2026, 9:16:00", "ก (1, 2)", "สมศรี", "ได้", "บ้านใต้"],
    ["22/11/2026, 9:17:00", "ข, ก (1, 2)", "สมปอง", "ไม่", "บ้านใต้"],
]  # fmt: skip


@pytest.fixture
def hall(tmp_path):
    return Workshop(tmp_path)


def asked(hall, store=False, **corrections):
    path = hall.csv(HEADS, ROWS, "s1-a.csv")
    told = {"file": str(path), "name": "a.csv", "survey": "s1", "store": store, "corrections": corrections}
    return answer(hall.settings, told, hall.bringer.today)


def column(reply, header):
    return next(one for one in reply["columns"] if one["header"] == header)


def test_an_option_that_was_cut_in_two_is_put_right_line_by_line(hall):
    assert column(asked(hall), "ใช้อะไร")["options"] == ("ก (1", "2)", "ข")
    reply = asked(hall, store=True, **{"ใช้อะไร": {"options": ["ก (1, 2)", " ข ", "", "ข"]}})
    assert column(reply, "ใช้อะไร")["options"] == ("ก (1, 2)", "ข") and reply["stored"] and not reply["bad"]
    assert [one["q2"] for one in hall.answers()] == [["ก (1, 2)", "ข"], ["ก (1, 2)"], ["ข", "ก (1, 2)"]]


def test_more_options_than_the_page_may_send_are_refused_in_words(hall):
    reply = asked(hall, **{"ใช้อะไร": {"options": ["ก" * LIMITS["options"], "ข"]}})
    assert not reply["ok"] and str(LIMITS["options"]) in reply["error"]["what"]


def test_another_sign_between_options_finds_them_anew(hall):
    one = column(asked(hall, **{"ใช้อะไร": {"between": ";"}}), "ใช้อะไร")
    assert (one["between"], set(one["options"])) == (";", {row[1] for row in ROWS})
    again = column(asked(hall, **{"อยู่ที่": {"kind": "choice"}}), "อยู่ที่")
    assert again["options"] == ("บ้านเหนือ", "บ้านใต้")


def test_a_column_is_said_to_be_consent_and_who_says_no_is_left_out(hall):
    first = asked(hall)
    assert not first["asks_consent"] and first["counts"]["new"] == 3
    reply = asked(hall, **{"ยอมให้ใช้ไหม": {"use": "consent"}})
    assert reply["asks_consent"] and reply["refused"] == 1 and reply["counts"]["new"] == 2
    assert column(reply, "ยอมให้ใช้ไหม")["id"] == "consent"
    back = asked(hall, **{"ยอมให้ใช้ไหม": {"use": "answer"}})
    assert not back["asks_consent"] and column(back, "ยอมให้ใช้ไหม")["id"] == "q4"


def test_a_column_said_to_tell_who_is_not_brought_in_nor_shown(hall):
    reply = asked(hall, store=True, **{"ใครช่วย": {"use": "person"}, "อยู่ที่": {"use": "place"}})
    assert column(reply, "ใครช่วย")["examples"] == [] and column(reply, "อยู่ที่")["identifies"] == "place"
    assert "สมศรี" not in str(hall.entries()) and hall.answers()[0]["q5"] == "บ้านเหนือ"


@pytest.mark.parametrize("use", USES)
def test_whatever_a_column_is_said_to_be_it_is_and_can_be_an_answer_again(hall, use):
    for header in HEADS:
        assert column(asked(hall, **{header: {"use": use}}), header)["use"] == use
        assert column(asked(hall, **{header: {"use": "answer"}}), header)["use"] == "answer"


def test_what_a_column_is_by_itself_stays_to_be_seen():
    assert [use_of(MappedColumn(header="ก", kind="skip", identifies=one)) for one in ("at", "row", "code")] == ["at", "row", "code"]


def test_what_makes_no_sense_is_refused_in_words_and_nothing_is_kept(hall):
    reply = asked(hall, **{"ใช้อะไร": {"kind": "x", "between": 3, "options": 4, "use": "y"}})
    assert not reply["ok"] and reply["error"]["do"]
    assert asked(hall)["ok"]
