"""The words in an entry that a person typed: where they stand, and the same entry with other words there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from samut.domain.entries import Entry
from samut.domain.rules.questionnaire import FILLED
from samut.research.release.consent import CODE, RESPONSE
from samut.research.release.release import Release
from samut.research.release.survey_consent import columns

Path = tuple[str | int, ...]
TYPED = ("text", "line")
SET = ("choice", "choices", "month", "level", "check")


def words(release: Release, entry: Entry) -> Iterator[tuple[Path, str]]:
    """Yield (path, words) of what may be released of this entry at all."""
    value = entry.value
    if not isinstance(value, dict):
        return
    if entry.key in ("theme", CODE):
        yield from _strings(value.get("name"), ("name",))
    elif entry.key == RESPONSE:
        columns_here = columns(release).get(value.get("mapping", ""), {})
        for id, answer in value["answers"].items():
            if id in columns_here:
                yield from _strings(answer, ("answers", id))
    elif entry.key == FILLED:
        personal = value.get("personal") or ()
        for id, answer in value["answers"].items():
            if isinstance(answer, str) and id not in personal:
                yield from _strings(answer, ("answers", id))
    elif entry.is_answer:
        yield from _strings(entry.answer.text, ("text",))
        for id, answer in entry.answer.fields.items():
            if _kind(release, entry, id) not in SET:
                yield from _strings(answer, ("fields", id))


def with_words(entry: Entry, texts: Mapping[Path, str]) -> Entry:
    """Return the entry with these texts at those paths."""
    value = entry.value
    for path, text in texts.items():
        value = _put(value, path, text)
    return replace(entry, value=value)


def _kind(release: Release, entry: Entry, field: str) -> str:
    question = release.questions.get((entry.activity, entry.key))
    return next((part.kind for part in question.fields if part.id == field), "") if question else ""


def _strings(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str) and value.strip():
        yield path, value
    elif isinstance(value, list | dict):
        for place, part in enumerate(value) if isinstance(value, list) else value.items():
            yield from _strings(part, (*path, place))


def _put(value: Any, path: Path, text: str) -> Any:
    if not path:
        return text
    if isinstance(value, list):
        return [_put(part, path[1:], text) if place == path[0] else part for place, part in enumerate(value)]
    return {**value, path[0]: _put(value[path[0]], path[1:], text)}
