"""The questions that each analysis reads, as data/research/questions.toml names them."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from samut.settings import share

Questions = Sequence[tuple[str, str]]
"""Activity and question, in the order they are shown."""


def questions_of(analysis: str, name: str = "asked") -> Questions:
    """Return the questions that an analysis reads under that name."""
    return [_place(written) for written in _named()[analysis][name]]


def origin(analysis: str, activity: str, question: str) -> str:
    """Return the first of an analysis's names that a question stands under; "" if it stands under none."""
    place = f"{activity}.{question}"
    names = _named()[analysis].items()
    return next((name for name, patterns in names if any(fnmatchcase(place, one) for one in patterns)), "")


def _place(written: str) -> tuple[str, str]:
    activity, question = written.split(".", 1)
    return activity, question


@cache
def _named() -> dict[str, Any]:
    return tomllib.loads((share() / "data" / "research" / "questions.toml").read_text("utf-8"))
