from __future__ import annotations

import pytest

from hall import do, save
from samut.errors import SamutError

PHONE = "081-234-5678"


@pytest.fixture
def told(recall):
    context = recall.group("บ้านดอย")
    do(context, "agree", research=True)
    save(context, text=f"โทร {PHONE}")
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
    told.lead("decide", findings=[one["id"]], does=does, words=words)
    (now,) = findings(told)
    assert (now["does"], now["instead"]) == (does, words)
    told.lead("decide", findings=[one["id"]], does="")
    assert findings(told)[0]["does"] == ""


def test_what_waits_for_a_decision_comes_first(told):
    first = findings(told)[0]["id"]
    context = told.group("บ้านนา")
    do(context, "agree", research=True)
    save(context, text="โทร 053 123456")
    told.lead("decide", findings=[first], does="keep")
    assert [one["does"] for one in findings(told)] == ["", "keep"]


def test_replacing_needs_words(told):
    with pytest.raises(SamutError) as error:
        told.lead("decide", findings=[findings(told)[0]["id"]], does="replace", words="  ")
    assert error.value.code == "research.no_words"


def test_a_decision_never_writes_over_anything_else_of_the_workshop(told):
    told.leader.read()
    group = told.leader.groups[0].id
    with pytest.raises(SamutError) as error:
        told.lead("decide", findings=[group], does="keep")
    assert error.value.code == "desk.bad_request"
    assert told.leader.groups[0].name == "บ้านดอย"


def test_several_are_decided_at_once_or_none_of_them(told):
    context = told.group("บ้านนา")
    do(context, "agree", research=True)
    save(context, text=f"{PHONE} เบอร์เดิม")
    ids = [one["id"] for one in findings(told)]
    for wrong in ([*ids, context.visit.group], [], [*ids, "x"], ids[0], None, ["0" * 32] * 1001):
        with pytest.raises(SamutError) as error:
            told.lead("decide", findings=wrong, does="blank")
        assert error.value.code == "desk.bad_request"
    assert [one["does"] for one in findings(told)] == ["", ""]
    told.lead("decide", findings=ids, does="blank")
    assert [one["does"] for one in findings(told)] == ["blank", "blank"]


@pytest.mark.parametrize("name", ["findings", "decide"])
def test_no_participant_may_look_or_decide(told, name):
    context = told.group("อื่น")
    with pytest.raises(SamutError) as error:
        do(context, name, "console", findings=["0" * 32], does="keep")
    assert error.value.code == "desk.not_allowed"
