"""The state of themes on the board and the console."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Fields


class Saying(TypedDict):
    """Answers to a question in the same words, shown once."""

    items: list[str]
    question: str
    text: str
    fields: Fields
    groups: list[str]
    hidden: bool


class ThemeState(TypedDict):
    """A theme on the board."""

    theme: str
    name: str
    groups: list[str]
    sayings: list[Saying]


class ThemesBody(TypedDict):
    """Themes; those of two groups or more are common. left: how many of all answers are in no theme yet."""

    kind: Literal["themes"]
    common: list[ThemeState]
    different: list[ThemeState]
    left: int
    all: int


class ThemeToEdit(TypedDict):
    """A theme with its answers, as the facilitator edits it."""

    theme: str
    name: str
    items: list[str]
    groups: list[str]


class ThemesPanel(TypedDict):
    """The themes for the console, and the sayings they are put together from."""

    kind: Literal["themes"]
    themes: list[ThemeToEdit]
    sayings: list[Saying]
