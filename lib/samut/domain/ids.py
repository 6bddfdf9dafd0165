"""Derived ids: two pages, or two tries, that mean the same thing write on the same item.

Stored data hangs on these: the bytes of each must stay as they are.
"""

from __future__ import annotations

import hashlib

from samut.domain.answers import PAPER

LENGTH = 32
"""Hexadecimal digits of an id."""
HALF = 16


def digest(*words: str, between: str = " ") -> str:
    """Return the SHA-256 of these words, in hexadecimal digits."""
    return hashlib.sha256(between.join(words).encode("utf-8", "surrogatepass")).hexdigest()


def derived_id(*words: str, between: str = " ") -> str:
    """Return the id that these words always have."""
    return digest(*words, between=between)[:LENGTH]


def answer_item(workshop: str, activity: str, question: str, whose: str, subject: str = "") -> str:
    """Return the one item of a question that a group or a person answers once; of: once for each of these answers."""
    return derived_id(*filter(None, (workshop, activity, question, whose, subject)))


def sheet_item(workshop: str, activity: str, question: str, group: str, number: str) -> str:
    """Return the item of a question on a person's sheet of paper, which has a number within the group."""
    return derived_id(workshop, activity, question, group, PAPER, number)


def questionnaire_item(workshop: str, activity: str, key: str, instrument: str, when: str, whose: str) -> str:
    """Return the item of a questionnaire that a person or a group fills in. key: "measure" or "filled"."""
    return derived_id(workshop, activity, key, instrument, when, whose)


def import_id(*words: str) -> str:
    """Return the id of an imported row, or of what is written of it: brought in twice, it is one."""
    return derived_id(*words, between="\n")


def group_id(form: str) -> str:
    """Return the group made by the form of that id: never the id of anything else, whatever the form says."""
    return derived_id("group", form)


def visit_id(token: str) -> str:
    """Return the visit of a cookie's token, which can't be found from it."""
    return derived_id(token)


def finding_id(item: str, words: str) -> str:
    """Return the id of these words as they were found in an answer."""
    return derived_id(item, words, between="\0")


def code_item(coder: str, item: str) -> str:
    """Return the item of the theme a coder puts an answer into."""
    return derived_id(coder, item)


def theme_id(name: str) -> str:
    """Return the id of a theme of coders, by its name as names are compared."""
    return derived_id(name)


def act_id(act: str, item: str) -> str:
    """Return the id of what an action writes on an item: all that one action writes has ids that begin alike."""
    return act_of(act) + digest(item)[:HALF]


def act_of(id: str) -> str:
    """Return what the ids of one action have in common."""
    return id[:HALF]
