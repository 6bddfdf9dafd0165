"""What people type."""

from __future__ import annotations

import pytest

from samut.domain.rules.names import clean_name, digits, letters, same_name
from samut.errors import SamutError


@pytest.mark.parametrize(("typed", "kept"), [("  บ้าน ใหม่  ", "บ้าน ใหม่"), ("", ""), ("กำ", "กำ"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("ก" * 60, "ก" * 60)])
def test_a_name_is_kept_as_it_was_written(typed, kept):
    assert clean_name(typed) == kept


@pytest.mark.parametrize("typed", ["a\x00b", "a\nb", "a\x7fb", "a\x9bb", "a\u2028b", "a\u202eb", "\u2066a", "a\ud800"])
def test_control_characters_are_refused(typed):
    with pytest.raises(SamutError) as caught:
        clean_name(typed)
    assert caught.value.code == "join.strange_characters"


@pytest.mark.parametrize("typed", ["ก" * 61, "ก" + "้" * 200])
def test_long_names_are_refused(typed):
    with pytest.raises(SamutError) as caught:
        clean_name(typed)
    assert caught.value.code == "join.long_name"


def test_vowels_above_and_below_are_no_letters_of_their_own():
    assert letters("ที่นี่") == 2
    assert clean_name("ที่" * 60)


@pytest.mark.parametrize(("typed", "read"), [("123456", "123456"), ("๑๒๓ ๔๕๖", "123456"), ("12-34-56", "123456"), (" 1a2b ", "12"), ("", ""), ("１２", "12")])
def test_digits_are_read_as_people_type_them(typed, read):
    assert digits(typed) == read


def test_names_that_read_the_same():
    assert same_name("Ban  Mai", "ban mai")
    assert not same_name("บ้านใหม่", "บ้านใหม")
