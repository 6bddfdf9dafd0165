"""A mapping as a file people edit, <data>/mappings/<name>.toml: written with its explanation, read with its lines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

from samut.errors import SamutError
from samut.kit_files.reading import KitErrors, Reading
from samut.kit_files.toml_files import File, Key
from samut.survey_import.mapping import Column, Mapping
from samut.texts import Texts

FOLDER = "mappings"


class MappingErrors(KitErrors):
    """A mapping can't be used as it is. errors: each mistake, with file, line and remedy."""


class _MappingReading(Reading):
    """Headings may hold braces."""

    def placeholders(self, text: str, file: File, key: Key) -> None:
        return None


def write_mapping(path: Path, mapping: Mapping, texts: Texts) -> None:
    """Over what was there. Raises SamutError where the folder can't be written."""
    lines = [*_explained(texts), "", *_pairs(mapping, ("name", "survey"))]
    for column in mapping.columns:
        lines += ["", "[[column]]", *_pairs(column, [one.name for one in fields(Column)])]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    except OSError as error:
        raise SamutError("imports.not_written", where=str(path), why=error.strerror or error) from error


def read_mapping(path: Path) -> Mapping:
    """Raises MappingErrors with every mistake, each with file, line and what to do."""
    reading = _MappingReading(path.parent)
    file = reading.file(path.name)
    found = reading.item(Mapping, file.raw, file, ()) if file else None
    if file and isinstance(found, Mapping):
        _whole(reading, file, found)
    if reading.errors or not isinstance(found, Mapping):
        raise MappingErrors(reading.errors)
    return found


def _whole(reading: Reading, file: File, mapping: Mapping) -> None:
    """What the tables alone don't tell: what is brought in has an id, and no heading is there twice."""
    seen: dict[str, int] = {}
    for place, one in enumerate(mapping.columns):
        key: Key = ("column", place)
        if one.kind != "skip" and not one.id:
            reading.wrong("missing_key", file, (*key, "id"), example='id = "…"')
        first = seen.setdefault(one.header, place)
        if first != place:
            where = file.at(("column", first, "header"))
            reading.wrong("doubled_id", file, (*key, "header"), id=one.header, first=where)


def _explained(texts: Texts) -> Iterator[str]:
    for line in texts("imports.file_explained").strip().splitlines():
        yield f"# {line}".rstrip()


def _pairs(one: Any, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        value = getattr(one, name)
        if value or name in ("header", "kind"):
            yield f"{name} = {_toml(value)}"


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
