"""An answer, typed: its entry's JSON is read and written by these names alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from samut.domain.rules.years import Year
from samut.errors import SamutError

PAPER = "paper"
"""The channel of an answer that was typed in from a paper."""
NOTHING: Mapping[str, Any] = MappingProxyType({})
NAMES = {
    "text": "text",
    "year": "year",
    "fields": "fields",
    "from": "carried_from",
    "own": "private",
    "sensitive": "sensitive",
    "levels": "levels",
    "of": "checks",
    "via": "channel",
    "research": "research_consent",
    "sheet": "sheet_number",
    "about": "subject_group",
}
"""Key of the stored JSON -> the attribute, in the order in which they are stored."""
ALWAYS = ("text", "year")
CONSENT = "research"
"""Stored if it is no, too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one revision of an answer says.

    fields: {id of a field: value}. carried_from: items it was made from. private: one person's own, which nobody else
    sees until it is shared; sensitive: shown as numbers of many only; both as they were when it was given. levels: of
    the scale its levels are on, 0 if it has none. checks: the answer that is gone through and ticked here.
    channel: PAPER, or "" for a phone. research_consent: the tick on the paper, None if it is from none.
    sheet_number: of a person's sheet of paper. subject_group: the group whose work is spoken of.

    keys: those of the JSON that are written even if they are empty. unread: what stands in the JSON and is no
    part of an answer, or not as it is to be; it is written as it was.
    """

    text: str = ""
    year: Year | None = None
    fields: Mapping[str, Any] = field(default_factory=lambda: NOTHING)
    carried_from: tuple[str, ...] = ()
    private: bool = False
    sensitive: bool = False
    levels: int = 0
    checks: str = ""
    channel: str = ""
    research_consent: bool | None = None
    sheet_number: str = ""
    subject_group: str = ""
    keys: tuple[str, ...] = field(default=ALWAYS, compare=False)
    unread: Mapping[str, Any] = field(default_factory=lambda: NOTHING)

    @property
    def from_paper(self) -> bool:
        """Whether it was typed in from paper."""
        return self.channel == PAPER

    @classmethod
    def from_value(cls, value: object) -> Answer:
        """Read what an entry keeps. Whatever it is, this is an answer: one that says nothing if it is none."""
        if not isinstance(value, Mapping):
            return EMPTY
        read: dict[str, Any] = {}
        unread: dict[str, Any] = {}
        for key, stored in value.items():
            if key not in NAMES or not _READ[key](stored, read):
                unread[key] = stored
        return cls(**read, keys=_same(tuple(value)), unread=unread or NOTHING)

    def to_value(self) -> dict[str, Any]:
        """Return what an entry keeps."""
        value = {key: self._stored(key) for key in self.keys}
        for key, name in NAMES.items():
            held = getattr(self, name)
            if key not in value and (held or (held is False and key == CONSENT)):
                value[key] = self._stored(key)
        return value

    def _stored(self, key: str) -> Any:
        if key in self.unread:
            return self.unread[key]
        held = getattr(self, NAMES[key])
        if isinstance(held, Year):
            return held.to_value()
        if isinstance(held, tuple):
            return list(held)
        return dict(held) if isinstance(held, Mapping) else held


def is_answer(value: object) -> bool:
    """Tell whether an entry's value is an answer to a question of the kit, and not something set."""
    return isinstance(value, Mapping) and "text" in value


@lru_cache(256)
def _same(keys: tuple[str, ...]) -> tuple[str, ...]:
    """Return one tuple for all answers with these keys."""
    return keys


def _read(name: str, fits: Callable[[Any], bool]) -> Callable[[Any, dict[str, Any]], bool]:
    """Return what takes in a value that fits, and says whether it did."""

    def take(stored: Any, read: dict[str, Any]) -> bool:
        if fits(stored):
            read[name] = stored
            return True
        return False

    return take


def _mark(name: str) -> Callable[[Any, dict[str, Any]], bool]:
    """Return what takes in a mark. Whatever stands there and is not plainly no is taken for yes."""

    def take(stored: Any, read: dict[str, Any]) -> bool:
        read[name] = bool(stored)
        return isinstance(stored, bool)

    return take


def _year(stored: Any, read: dict[str, Any]) -> bool:
    try:
        read["year"] = None if stored is None else Year.from_value(stored)
    except SamutError:
        return False
    return True


def _items(stored: Any, read: dict[str, Any]) -> bool:
    if not isinstance(stored, list) or not all(isinstance(id, str) for id in stored):
        return False
    read["carried_from"] = tuple(stored)
    return True


def _is_text(stored: Any) -> bool:
    return isinstance(stored, str)


_READ: Mapping[str, Callable[[Any, dict[str, Any]], bool]] = {
    **{key: _read(NAMES[key], _is_text) for key in ("text", "of", "via", "sheet", "about")},
    "year": _year,
    "fields": _read("fields", lambda stored: isinstance(stored, dict)),
    "from": _items,
    "own": _mark("private"),
    "sensitive": _mark("sensitive"),
    "levels": _read("levels", lambda stored: type(stored) is int),
    "research": _read("research_consent", lambda stored: isinstance(stored, bool)),
}
EMPTY = Answer()
