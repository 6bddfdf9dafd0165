from __future__ import annotations

import pytest

from hall import do, save
from samut.errors import SamutError

PHONE = "081-234-5678"


@pytest.fixture
def told(recall):
    desk = recall.group("บ้านดอย")
    do(desk, "agree", research=True)
    save(desk, text=f"โทร {PHONE}")
    return recall


def findings(hall):
    return hall.lead("findings")["findings"]


def test_the_facilitator_sees_what_was_found_and_where(told):
    (one,) = findings(told)
    assert (one["kind"], one["before"], one["words"], one["after"], one["does"]) == ("phone", "โทร ", PHONE, "", "")
    assert "บ้านดอย" in one["where"]


@pytest.mark.parametrize(("does", "words"), [("keep", ""), ("blank", ""), ("replace", "ที่กลุ่ม")])
def test_a_decision_stands_and_can_be_taken_back(told, does, words):
    (one,) = findings(told)
    told.lead("decide", finding=one["id"], does=does, words=words)
    (now,) = findings(told)
    assert (now["does"], now["instead"]) == (does, words)
    told.lead("decide", finding=one["id"], does="")
    assert findings(told)[0]["does"] == ""


def test_what_waits_for_a_decision_comes_first(told):
    first = findings(told)[0]["id"]
    desk = told.group("บ้านนา")
    do(desk, "agree", research=True)
    save(desk, text="โทร 053 123456")
    told.lead("decide", finding=first, does="keep")
    assert [one["does"] for one in findings(told)] == ["", "keep"]


def test_replacing_needs_words(told):
    with pytest.raises(SamutError) as error:
        told.lead("decide", finding=findings(told)[0]["id"], does="replace", words="  ")
    assert error.value.code == "research.no_words"


def test_a_decision_never_writes_over_anything_else_of_the_workshop(told):
    told.leader.read()
    group = told.leader.groups[0].id
    with pytest.raises(SamutError) as error:
        told.lead("decide", finding=group, does="keep")
    assert error.value.code == "desk.bad_request"
    assert told.leader.groups[0].name == "บ้านดอย"


@pytest.mark.parametrize("name", ["findings", "decide"])
def test_no_participant_may_look_or_decide(told, name):
    from samut.activities import clearing

    desk = told.group("อื่น")
    with pytest.raises(SamutError) as error:
        getattr(clearing, name)(desk, {"finding": "0" * 32, "does": "keep"})
    assert error.value.code == "desk.not_allowed"
