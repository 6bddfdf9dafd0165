"""How long a text is: what the page counts while it is typed is what the server counts when it is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.domain.limits import LIMITS, MESSAGE_BYTES, for_pages
from samut.errors import SamutError
from samut.thai import clean, count

JS = Path(__file__).resolve().parents[2] / "lib" / "samut" / "widgets" / "js" / "limits.js"
PIECES = ["ก", "น้ำ", "ที่", "ำ", "่", "\u0301", "\u200d", "👩", "👍", "\U0001f3fd", "🇹", "🇭", "\u2615", "\n", "\r", "\t", " ", "\ufe0f", "\U000e0067", "a"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def counted(page, call, cases):
    """What the very file that is bundled into the pages says of each."""
    return page.evaluate(
        """async ([source, call, cases]) => {
          const module = await import("data:text/javascript," + encodeURIComponent(source));
          return JSON.parse(cases).map((args) => module[call](...args));
        }""",
        [JS.read_text("utf-8"), call, json.dumps(cases)],
    )


@pytest.fixture(scope="module")
def page(chromium):
    page = chromium.new_page()
    yield page
    page.close()


def test_the_page_counts_characters_as_the_server_does(page):
    cases = []

    @given(TEXTS)
    @settings(max_examples=400, database=None)
    def collect(text):
        cases.append(text)

    collect()
    told = counted(page, "clusters", [[text] for text in cases])
    for text, number in zip(cases, told, strict=True):
        assert number == count(text.replace("\r\n", "\n").replace("\r", "\n")), ascii(text)


@pytest.mark.parametrize("text", ["ก" * 300, "ก" * 301, "ที่" * 300, "ที่" * 310, "👩‍👩‍👧‍👦" * 60, "ก" + "่" * 4000])
def test_the_page_refuses_what_the_server_refuses_and_nothing_else(page, text):
    [over] = counted(page, "excess", [[text, LIMITS["line"]]])
    try:
        clean(text, LIMITS["line"])
        assert over == 0
    except SamutError as error:
        assert error.code == "thaitext.too_long"
        assert over == error.values["length"] - LIMITS["line"]


def test_pages_are_told_every_limit_and_what_the_socket_takes():
    assert for_pages() == {**LIMITS, "message": MESSAGE_BYTES, "body": for_pages()["body"]}
    assert all(number > 0 for number in for_pages().values())
