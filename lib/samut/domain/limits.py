"""The longest text of each field, in characters as readers count them: one table for server and pages."""

from __future__ import annotations

LIMITS = {
    "answer": 10_000,  # the words of an answer
    "text": 10_000,  # a part of an answer, in several lines
    "line": 300,  # a part of an answer, in one line
    "year": 60,
    "month_year": 4,
    "survey": 1_000,
    "number": 40,
    "pair_code": 40,  # pairs what a person answered before with what the same person answered after
    "contact": 100,
    "joined_name": 60,  # of a person or a new group, on the join page, without marks beside a letter
    "joined_code_points": 200,
    "group": 200,
    "place": 200,  # names of the workshop and of where it is, or a group is from
    "announcement": 300,
    "theme": 200,
    "replacement": 300,  # stands where a finding stood, in what researchers get
    "typist": 60,
    "slot": 200,
    "time": 5,
    "paper_code": 12,
    "confirmation": 60,
    "options": 10_000,  # of an imported column, one a line
    "join_code": 20,
    "pin": 20,
}
"""Names are those of the pages' text boxes (web/core/text_box.js)."""

CODE_POINTS = 12
"""How many code points a character may have: a family emoji has 11, a Thai cluster at most 4."""

MESSAGE_BYTES = 256 * 1024
"""What the socket takes at once."""

BODY_BYTES = 64 * 1024
"""What a request other than a file may hold."""


def for_pages() -> dict[str, int]:
    """Return the table as pages get it, with what one message and one request may hold."""
    return {**LIMITS, "message": MESSAGE_BYTES, "body": BODY_BYTES}
