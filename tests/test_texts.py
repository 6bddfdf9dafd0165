from __future__ import annotations

import pytest

from samut.errors import SamutError
from samut.texts import Texts


@pytest.fixture
def texts(tmp_path):
    for language, words in (("en", 'hello = "Hello {name}"\nonly = "English"\n[bad]\nwhat = "w {n}"\ndo = "d"\n'), ("th", 'hello = "สวัสดี {name}"\n')):
        (tmp_path / language).mkdir()
        (tmp_path / language / "room.toml").write_text(words, "utf-8")
    return Texts(tmp_path)


def test_thai_comes_first_and_english_where_thai_has_no_text(texts):
    assert texts("room.hello", name="{ก}") == "สวัสดี {ก}"
    assert texts("room.only") == "English"
    assert texts.room("room")["hello"] == "สวัสดี {name}"


def test_an_error_says_where_what_and_what_to_do(texts):
    assert texts.say(SamutError("room.bad", where="a.toml:3", n=4)) == "a.toml:3 · w 4 · d"
    assert texts.parts(SamutError("room.bad", n=4)) == {"where": "", "what": "w 4", "do": "d"}


def test_a_name_nobody_has_is_an_error_for_developers(texts):
    with pytest.raises(KeyError):
        texts("room.nothing")
