"""JSON from outside: whatever comes through can be written as UTF-8, packed for a kernel and stored."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samut.server.plain_json import DEEPEST, load, plain, well_formed

ANY = st.text(st.characters(codec=None) | st.characters(categories=["Cs"]))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**14), 10**14) | st.floats(allow_nan=False, allow_infinity=False) | ANY,
    lambda some: st.lists(some, max_size=4) | st.dictionaries(ANY, some, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_what_comes_through_can_be_written_and_what_was_well_formed_is_as_it_was(value):
    made = plain(load(json.dumps(value)))
    json.dumps(made, ensure_ascii=False, allow_nan=False).encode()
    assert plain(made) == made


@given(st.text())
def test_well_formed_text_stays_as_it_is(text):
    assert well_formed(text) == text


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("ดีใจ \ud83d", "ดีใจ \ufffd"),
        ("\ude00ดีใจ", "\ufffdดีใจ"),
        ("\ud83d\ud83d\ude00\ude00", "\ufffd😀\ufffd"),
        ("\ud83dก", "\ufffdก"),
        ("a\x00b", "a\x00b"),
    ],
    ids=["first half", "second half", "both around a whole one", "before a letter", "NUL is left to whoever keeps text"],
)
def test_each_half_of_an_emoji_is_replaced_as_browsers_do_it(text, made):
    assert well_formed(text) == made


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "9" * 5000])
def test_a_number_that_is_not_finite_is_refused(number):
    with pytest.raises(ValueError):
        plain(load(f'{{"n": [{number}]}}'))


def test_whole_numbers_are_as_a_page_has_them():
    assert load("[2, 123456789012345, 12345678901234567890]") == [2, 123456789012345, 12345678901234567890.0]
    assert math.isinf(load("9" * 400))


@pytest.mark.parametrize("raw", ["", "{", "[" * 100_000, b"\xff", '{"a": 1'])
def test_what_cannot_be_read_is_a_value_error(raw):
    with pytest.raises(ValueError):
        load(raw)


def test_what_is_nested_too_deeply_is_refused():
    def nested(levels):
        return load("[" * levels + "]" * levels)

    assert plain(nested(DEEPEST)) == nested(DEEPEST)
    with pytest.raises(ValueError):
        plain(nested(DEEPEST + 1))
