"""The state of questionnaires: their words once, a person's own answers, and the numbers of many people."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypedDict


class BandState(TypedDict):
    """A band of scores, and how many are in it."""

    text: str
    count: int


class ScoreNumbers(TypedDict):
    """Scores of many; of too few there are no mean and no bands. waiting: people not among them yet."""

    n: int
    waiting: int
    mean: float | None
    bands: list[BandState]


class InstrumentRow(TypedDict):
    """A questionnaire before and after. change: of the `paired` people who gave both."""

    instrument: str
    before: ScoreNumbers
    after: ScoreNumbers
    change: float | None
    paired: int


class GroupWords(TypedDict):
    """A group's answer to an item, in words."""

    group: str
    words: list[str]


class FilledPage(TypedDict):
    """An item of a questionnaire of several kinds: counts, mean and median of many people, or groups' answers."""

    instrument: str
    when: str
    item: str
    text: str
    n: int
    waiting: int
    counts: NotRequired[list[BandState]]
    mean: NotRequired[float | None]
    median: NotRequired[float | None]
    groups: NotRequired[list[GroupWords]]


class InstrumentsBody(TypedDict):
    """Questionnaires as numbers of many people, `least` or more."""

    kind: Literal["instruments"]
    least: int
    rows: list[InstrumentRow]
    filled: list[FilledPage]


class ErrorWords(TypedDict):
    """An error in words: where it is, what it is, and what to do."""

    where: str
    what: str
    do: str


class InstrumentsPanel(TypedDict):
    """Numbers for the console. answered: how many filled in a questionnaire. troubles: mistakes in their files."""

    kind: Literal["instruments"]
    least: int
    rows: list[InstrumentRow]
    answered: dict[str, int]
    troubles: list[ErrorWords]


class OwnScore(TypedDict, total=False):
    """A person's own answers and result; {} if not answered. coded: whether a code was given. missing: open items."""

    answers: dict[str, int]
    coded: bool
    total: int | None
    band: str
    missing: list[str]


class OwnMeasure(TypedDict):
    """A person's own results before and after, and the change if both have a score."""

    before: OwnScore
    after: OwnScore
    change: int | None


FilledAnswers = dict[str, dict[str, dict[str, Any]]]
"""Questionnaire -> when -> item -> answer."""


class ScaleItem(TypedDict):
    """An item of a questionnaire whose items have the same responses."""

    id: str
    text: str


class InstrumentConfig(TypedDict):
    """A questionnaire whose items have the same responses. values: of the responses."""

    id: str
    kind: str
    title: str
    short: str
    intro: str
    responses: list[str]
    source: str
    certainty: str
    confirm: str
    values: list[int]
    items: list[ScaleItem]


class SurveyConfig(TypedDict):
    """A survey that is done elsewhere."""

    id: str
    num: str
    title: str
    url: str
    unit: str
    needs_internet: bool
    sensitive: bool


class ItemOption(TypedDict):
    """An option of an item. id: its words, or a response's number."""

    id: str | int
    text: str


class ItemConfig(TypedDict):
    """An item of its own kind. personal: its answers never leave this laptop."""

    id: str
    kind: str
    text: str
    options: NotRequired[list[ItemOption]]
    least: NotRequired[int]
    most: NotRequired[int | None]
    personal: NotRequired[bool]


class QuestionnaireConfig(TypedDict):
    """A questionnaire with items of several kinds. by: person or group. whens: when it is filled in."""

    id: str
    title: str
    intro: str
    by: str
    survey: str
    source: str
    certainty: str
    confirm: str
    whens: list[str]
    items: list[ItemConfig]
