"""What board and console are told of themes."""

from __future__ import annotations

from typing import Literal, TypedDict

from samut.widgets.group_answers.state import Fields


class Saying(TypedDict):
    """Answers to a question in the same words, as one."""

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
    """Common themes are those of two groups or more. left: how many of all answers are in no theme yet."""

    kind: Literal["themes"]
    common: list[ThemeState]
    different: list[ThemeState]
    left: int
    all: int


class GatheredTheme(TypedDict):
    """A theme as the facilitator puts it together."""

    theme: str
    name: str
    items: list[str]
    groups: list[str]


class ThemesPanel(TypedDict):
    """What the facilitator puts together, and out of what."""

    kind: Literal["themes"]
    themes: list[GatheredTheme]
    sayings: list[Saying]
