"""Where in an entry stand words that a person typed, and an entry with other words in those places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from samut.domain.entries import Entry
from samut.domain.rules.questionnaire import FILLED
from samut.research.release.consent import CODE, RESPONSE
from samut.research.release.release import Material
from samut.research.tables.surveys import columns

Path = tuple[str | int, ...]
TYPED = ("text", "line")
SET = ("choice", "choices", "month", "level", "check")


def words(of: Material, entry: Entry) -> Iterator[tuple[Path, str]]:
    """(where, words), of what may be told of this entry at all."""
    value = entry.value
    if not isinstance(value, dict):
        return
    if entry.key in ("theme", CODE):
        yield from _strings(value.get("name"), ("name",))
    elif entry.key == RESPONSE:
        known = columns(of).get(value.get("mapping", ""), {})
        for id, given in value["answers"].items():
            if id in known:
                yield from _strings(given, ("answers", id))
    elif entry.key == FILLED:
        personal = value.get("personal") or ()
        for id, given in value["answers"].items():
            if isinstance(given, str) and id not in personal:
                yield from _strings(given, ("answers", id))
    elif entry.is_answer:
        yield from _strings(entry.answer.text, ("text",))
        for id, given in entry.answer.fields.items():
            if _kind(of, entry, id) not in SET:
                yield from _strings(given, ("fields", id))


def with_words(entry: Entry, told: Mapping[Path, str]) -> Entry:
    """The entry with these words in those places."""
    value = entry.value
    for path, text in told.items():
        value = _put(value, path, text)
    return replace(entry, value=value)


def _kind(of: Material, entry: Entry, field: str) -> str:
    question = of.asked.get((entry.activity, entry.key))
    return next((one.kind for one in question.fields if one.id == field), "") if question else ""


def _strings(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str) and value.strip():
        yield path, value
    elif isinstance(value, list | dict):
        for place, one in enumerate(value) if isinstance(value, list) else value.items():
            yield from _strings(one, (*path, place))


def _put(value: Any, path: Path, text: str) -> Any:
    if not path:
        return text
    if isinstance(value, list):
        return [_put(one, path[1:], text) if place == path[0] else one for place, one in enumerate(value)]
    return {**value, path[0]: _put(value[path[0]], path[1:], text)}
