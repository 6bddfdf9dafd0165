"""Answers in the states of pages: as others see them, as their own group does, and those that were deleted."""

from __future__ import annotations

from typing import Any, NotRequired, TypedDict

Fields = dict[str, Any]
"""Parts of an answer by their ids: words, a level, a month, yes, or what was chosen."""


class Card(TypedDict):
    """An answer as others see it. year: C.E. about: the group it is about, or ""."""

    text: str
    year: int | None
    year_text: str
    about: str
    fields: Fields
    item: str
    question: str
    group: str


class NamedCard(Card):
    """A card with the name of the group that wrote it."""

    name: str


class RevisionState(TypedDict):
    """One revision of an answer. typed: the year as it was typed. via: how it came, by: who wrote it."""

    entry: str
    text: str
    year: int | None
    typed: str
    year_text: str
    about: str
    via: str
    fields: Fields
    by: str


AnswerKeys = TypedDict("AnswerKeys", {"from": list[str]})


class AnswerState(RevisionState, AnswerKeys):
    """An answer with all its own group is shown. versions: more than one if the group is to choose between them.

    from: items carried over into it. of: the answer it goes through.
    """

    of: str
    shared: bool
    item: str
    question: str
    group: str
    base: list[str]
    versions: list[RevisionState]


class ConsoleAnswer(AnswerState):
    """An answer on the console. hidden: from the board."""

    hidden: bool


class OtherAuthor(TypedDict):
    """The other person who wrote an answer, last or first. paper: whether it was typed in from paper."""

    name: str
    paper: bool


class GroupAnswer(ConsoleAnswer):
    """An answer on its group's phones. whose: None if it is this visitor's alone."""

    whose: OtherAuthor | None


class PhoneAnswer(GroupAnswer):
    """An answer on a phone. own: whether this person may write on it."""

    own: bool


class Offer(TypedDict):
    """An answer from elsewhere that may be carried over into a question."""

    item: str
    activity: str
    question: str
    text: NotRequired[str]
    fields: NotRequired[Fields]


class DeletedAnswer(TypedDict):
    """A deleted answer. name: whose it was. by, you, leader, at: who deleted it, and when. entry: the deletion."""

    text: str
    year_text: str
    about: str
    via: str
    fields: Fields
    name: str
    activity: str
    question: str
    item: str
    entry: str
    by: str
    you: bool
    leader: bool
    at: str


class DeletedOfGroup(DeletedAnswer):
    """A deleted answer on the console, with the group that it is of."""

    group: str


class DeletedOnPhone(TypedDict):
    """Answers that can be brought back on a phone, and those of its person that others deleted."""

    deleted: list[DeletedAnswer]
    deleted_mine: list[DeletedAnswer]


class Work(TypedDict):
    """Another group's work that a group was shown."""

    group: str
    name: str
    answers: list[Card]


class Option(TypedDict):
    """An option of a field."""

    id: str
    text: str


class FieldConfig(TypedDict):
    """A part of an answer as a page asks it. more: asked further down. after: the month it must not be before."""

    id: str
    kind: str
    text: str
    levels: int
    low: str
    high: str
    more: bool
    after: str
    options: list[Option]


class QuestionConfig(TypedDict):
    """A question as a page asks it, in this province's words. of: the question whose answers it goes through."""

    id: str
    phase: str
    num: str
    text: str
    answer: str
    extra: bool
    head: str
    wall: str
    single: bool
    by: str
    sensitive: bool
    offers: list[str]
    of: str
    fields: list[FieldConfig]
    words: str
    most: int
    under: str
