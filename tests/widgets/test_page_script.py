"""What the page's own script promises: said within 5 s that it is not connected, back within 10 s of the network."""

from __future__ import annotations

import re
from pathlib import Path

from bench import people
from samut.server import websocket

PAGE = Path(__file__).resolve().parents[2] / "voila_templates" / "samut" / "static" / "page.js"
SAID, BACK = 5_000, 10_000


def constants(script):
    """name -> ms."""
    names, values = re.search(r"const \[(TICK, [A-Z, ]+)\] = \[([0-9, ]+)\];", script).groups()
    return dict(zip(names.split(", "), map(int, values.split(", ")), strict=True))


def test_silence_is_said_within_five_seconds():
    """Silent right after an answer: the next question, the wait for its answer, and a look late for each."""
    ms = constants(PAGE.read_text("utf-8"))
    assert ms["BEAT"] + ms["SILENCE"] + 2 * ms["TICK"] <= SAID


def test_no_pause_between_attempts_keeps_a_page_from_being_back_within_ten_seconds():
    """The network returns right after an attempt began, which is given up first; then the longest pause."""
    script = PAGE.read_text("utf-8")
    ms = constants(script)
    assert re.search(r"setTimeout\(\(\) => this\.open\(\), about\(Math\.min\(AGAIN, ", script)
    assert "return about(AGAIN)" in script
    assert ms["LIMIT"] + ms["TICK"] + ms["AGAIN"] <= BACK


def test_what_the_page_asks_is_what_the_server_answers_and_what_the_phones_of_the_bench_ask():
    script = PAGE.read_text("utf-8")
    assert re.search(r'socket\.send\("(.)"\)', script)[1] == websocket.BEAT == people.BEAT
    assert constants(script)["BEAT"] / 1000 == people.BEAT_SECONDS
