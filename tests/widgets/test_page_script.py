"""What the page's own script promises of time: said within 5 s that it is not connected, and asked as the server answers.

How soon it is back is in backoff.test.js, beside what it holds.
"""

from __future__ import annotations

import re
from pathlib import Path

from bench import people
from samut.server import frames, websocket

SHELL = Path(__file__).resolve().parents[2] / "lib" / "samut" / "web" / "shell"
CHANNEL, SERVER, FRAME = (SHELL / f"{name}.js" for name in ("channel", "server", "frame"))
SAID = 5_000


def constants(path):
    """name -> ms."""
    names, values = re.search(r"const \[([A-Z, ]+)\] = \[([0-9, ]+)\];", path.read_text("utf-8")).groups()
    return dict(zip(names.split(", "), map(int, values.split(", ")), strict=True))


def test_silence_is_said_within_five_seconds():
    """Silent right after an answer: the next question, the wait for its answer, and a look late for each."""
    ms = constants(CHANNEL) | constants(SERVER)
    assert ms["BEAT"] + ms["SILENCE"] + 2 * ms["TICK"] <= SAID


def test_what_the_page_asks_is_what_the_server_answers_and_what_the_phones_of_the_bench_ask():
    asked = re.search(r'socket\??\.send\("(.)"\)', CHANNEL.read_text("utf-8"))[1]
    assert asked == websocket.BEAT == people.BEAT
    assert constants(SERVER)["BEAT"] / 1000 == people.BEAT_SECONDS


def test_a_page_says_things_under_the_name_that_the_server_reads():
    assert re.search(r'msg_type: "(\w+)"', FRAME.read_text("utf-8"))[1] == frames.MESSAGE
