from __future__ import annotations

import pytest

from samut.domain.entries import Entry, Items
from samut.domain.rules.consent import AGREED, Consents, consent, consent_item, contact, contact_item, earlier_consents

NOTHING = dict.fromkeys(AGREED, False)


def said(id, value, author="v", activity="workshop", key="consent", item="", **more):
    return Entry(id, "w", activity, key, item or consent_item(author), author=author, value=value, **more)


def test_who_said_nothing_agreed_to_nothing():
    assert consent(Items(), "v") == NOTHING


@pytest.mark.parametrize("name", AGREED)
def test_each_thing_is_agreed_to_by_itself(name):
    assert consent(Items([said("a", {name: True})]), "v") == {**NOTHING, name: True}


@pytest.mark.parametrize("value", [True, "research", ["research"], {"research": None}, {"research": 0}])
def test_what_is_no_yes_is_a_no(value):
    assert consent(Items([said("a", value)]), "v") == NOTHING


def test_the_latest_word_counts():
    first, second = said("a", {"research": True}), said("b", {"research": False}, base=("a",))
    assert consent(Items([first]), "v")["research"] and not consent(Items([first, second]), "v")["research"]


def test_a_consent_within_a_questionnaire_is_one_to_that_use_alone_and_until_something_else_is_said():
    hall = Items([said("a", {"research": True}), said("b", {"happiness": False}, author="w")])
    assert consent(hall, "v", {"v"}) == {**NOTHING, "research": True, "happiness": True}
    assert consent(hall, "x", {"x"}) == {**NOTHING, "happiness": True}
    assert consent(hall, "w", {"w"}) == NOTHING


def test_a_consent_within_a_questionnaire_that_was_taken_back_is_none():
    own = said("a", {"instrument": "thi15"}, activity="a5", item="own.v")
    other = said("b", {"instrument": "thi15"}, "u", activity="a5", item="own.u")
    assert earlier_consents([Items([own, other])]) == {"v", "u"}
    assert earlier_consents([Items([own, other, said("c", None, activity="a5", item="own.v", base=("a",), op="delete")])]) == {"u"}


@pytest.mark.parametrize("now", [{"contact": False}, {}, None])
def test_how_to_reach_a_person_is_not_told_after_the_consent_to_it_was_taken_back(now):
    kept = said("c", {"words": "081 234 5678"}, key="contact", item=contact_item("v"))
    hall = Items([said("a", {"contact": True}), kept])
    assert contact(hall, "v", consent(hall, "v")) == "081 234 5678"
    op = "delete" if now is None else "save"
    hall.add([said("b", now, base=("a",), op=op)])
    assert contact(hall, "v", consent(hall, "v")) == ""


def test_who_may_be_reached_and_left_no_words_is_told_by_none():
    hall = Items([said("a", {"contact": True})])
    assert contact(hall, "v", consent(hall, "v")) == ""


def test_entry_by_entry_it_is_told_when_somebody_agrees_otherwise_than_before():
    """A questionnaire's own consent, a word in the hall that overrules it, that word taken back, and its own again."""
    own = {"activity": "a5", "item": "own.v"}
    steps = [
        (said("0", {"text": "คำตอบ"}, key="w1_3", activity="a2", item="i"), False, False),
        (said("a", {"instrument": "thi15"}, **own), True, True),
        (said("b", {"happiness": True}), False, True),
        (said("c", {"happiness": False}, base=("b",)), True, False),
        (said("d", {"instrument": "thi15"}, **own, base=("a",)), False, False),
        (said("e", None, base=("c",), op="delete"), True, True),
        (said("f", None, **own, base=("d",), op="delete"), True, False),
    ]
    consents = Consents()
    for entry, changes, agrees in steps:
        assert consents.take(entry) is changes, entry.id
        assert consents.agrees("v") is agrees, entry.id
        assert not consents.agrees("u")


def test_each_name_is_followed_by_itself():
    consents = Consents("research")
    assert not consents.take(said("a", {"happiness": True})) and consents.take(said("b", {"research": True}, base=("a",)))
