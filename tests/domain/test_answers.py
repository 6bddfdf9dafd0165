"""What an entry keeps of an answer is read by names, and written again byte for byte."""

from __future__ import annotations

import json
import time
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.domain.answers import PAPER, Answer
from samut.domain.entries import Entry
from samut.domain.rules.years import Year
from samut.storage.store import Store

YEAR = {"year": 1994, "precision": "decade", "about": True, "typed": "ช่วง 2537"}
WHOLE = {
    "text": "สมาชิกครบ 30 คน",
    "year": YEAR,
    "fields": {"by": "2027-04", "met": ["เป็นไปได้"]},
    "from": ["a" * 32, "b" * 32],
    "own": True,
    "sensitive": True,
    "levels": 5,
    "of": "c" * 32,
    "via": "paper",
    "research": False,
    "sheet": "07",
    "about": "d" * 32,
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)
KEYS = st.sampled_from([*WHOLE, "something", "ใหม่"])


def as_json(value):
    return json.dumps(value, ensure_ascii=False)


def test_each_key_is_read_under_its_name():
    answer = Answer.from_value(WHOLE)
    assert (answer.text, answer.year) == (WHOLE["text"], Year(1994, "decade", True, "ช่วง 2537"))
    assert answer.fields == WHOLE["fields"] and answer.carried_from == ("a" * 32, "b" * 32)
    assert (answer.private, answer.sensitive, answer.levels, answer.checks) == (True, True, 5, "c" * 32)
    assert (answer.channel, answer.from_paper, answer.sheet_number) == (PAPER, True, "07")
    assert (answer.research_consent, answer.subject_group) == (False, "d" * 32)


@pytest.mark.parametrize("without", [(), *((key,) for key in WHOLE), tuple(WHOLE)[2:], ("year", "fields", "from")])
def test_a_key_that_is_missing_stays_missing(without):
    value = {key: stored for key, stored in WHOLE.items() if key not in without}
    assert as_json(Answer.from_value(value).to_value()) == as_json(value)


@given(st.dictionaries(KEYS, JSON | st.sampled_from(list(WHOLE.values()))))
def test_whatever_is_stored_is_written_as_it_was(value):
    assert as_json(Answer.from_value(value).to_value()) == as_json(value)


def test_every_value_of_the_demonstration_is_written_as_it_was(demonstration):
    with closing(Store(demonstration.url)) as store:
        entries = [one for id in store.workshops() for one in store.since(id)]
    answers = [one for one in entries if one.is_answer and one.activity != "workshop"]
    assert len(answers) > 500 and {key for one in answers for key in one.value} >= {"text", "year", "fields", "from", "own", "of", "about"}
    for one in answers:
        assert as_json(one.answer.to_value()) == as_json(one.value) and not one.answer.unread


@pytest.mark.parametrize("value", [None, True, "คำ", 7, ["text"], {}])
def test_what_is_no_answer_says_nothing(value):
    answer = Entry("e", "w", "a2", "k", "i", value=value).answer
    assert (answer.text, answer.year, answer.fields, answer.carried_from, answer.private) == ("", None, {}, (), False)


@pytest.mark.parametrize("mark", ["yes", 1, [0], {"a": 1}])
def test_a_mark_that_is_not_plainly_no_is_taken_for_yes(mark):
    answer = Answer.from_value({"text": "", "own": mark, "sensitive": mark})
    assert answer.private and answer.sensitive


@pytest.mark.parametrize("key, stored", [("text", 7), ("year", {"year": "1994"}), ("fields", []), ("from", "a"), ("from", [1]), ("levels", True), ("about", None)])
def test_what_is_not_as_it_is_to_be_is_not_read(key, stored):
    answer = Answer.from_value({"text": "คำ", key: stored})
    assert answer.unread == {key: stored}
    assert not (answer.year or answer.fields or answer.carried_from or answer.levels or answer.subject_group)


def test_a_new_answer_is_stored_with_what_it_has_in_the_order_it_always_had():
    phone = Answer(text="คำ", year=Year(1994, "decade", True, "ช่วง 2537"), carried_from=("a",), private=True)
    assert as_json(phone.to_value()) == as_json({"text": "คำ", "year": YEAR, "from": ["a"], "own": True})
    paper = Answer(fields={"k": 1}, channel=PAPER, research_consent=False, sheet_number="01", subject_group="g")
    assert list(paper.to_value()) == ["text", "year", "fields", "via", "research", "sheet", "about"]
    empty = Answer(keys=("text", "year", "fields", "from"))
    assert as_json(empty.to_value()) == as_json({"text": "", "year": None, "fields": {}, "from": []})


def test_an_entry_reads_its_answer_once():
    entry = Entry("e", "w", "a2", "k", "i", value=WHOLE)
    assert entry.answer is entry.answer


def test_two_thousand_answers_are_read_in_far_less_than_a_page_takes():
    entries = [Entry(str(n), "w", "a2", "k", str(n), value=WHOLE) for n in range(2_000)]
    began = time.process_time()
    for entry in entries:
        assert entry.answer.private
    assert time.process_time() - began < 0.5
