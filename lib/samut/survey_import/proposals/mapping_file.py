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
from samut.storage.durable import replace_file
from samut.survey_import.mapping import MappedColumn, Mapping
from samut.texts import Texts

FOLDER = "mappings"


class MappingErrors(KitErrors):
    """The mistakes of a mapping. errors: each with file, line and remedy."""


class _MappingReading(Reading):
    """A reading whose headings may hold braces."""

    def placeholders(self, text: str, file: File, key: Key) -> None:
        return None


def write_mapping(path: Path, mapping: Mapping, texts: Texts) -> None:
    """Write a mapping in place of an earlier one. Raises SamutError if the folder can't be written."""
    lines = [*_explained(texts), "", *_pairs(mapping, ("name", "survey"))]
    for column in mapping.columns:
        lines += ["", "[[column]]", *_pairs(column, [field.name for field in fields(MappedColumn)])]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, ("\n".join(lines) + "\n").encode())
    except OSError as error:
        raise SamutError("imports.not_written", where=str(path), why=error.strerror or error) from error


def read_mapping(path: Path) -> Mapping:
    """Read a mapping. Raises MappingErrors with every mistake, each with file, line and what to do."""
    reading = _MappingReading(path.parent)
    file = reading.file(path.name)
    mapping = reading.item(Mapping, file.raw, file, ()) if file else None
    if file and isinstance(mapping, Mapping):
        _check_columns(reading, file, mapping)
    if reading.errors or not isinstance(mapping, Mapping):
        raise MappingErrors(reading.errors)
    return mapping


def _check_columns(reading: Reading, file: File, mapping: Mapping) -> None:
    """Note what the shape alone can't show: an imported column without an id, and a heading twice."""
    seen: dict[str, int] = {}
    for place, column in enumerate(mapping.columns):
        key: Key = ("column", place)
        if column.kind != "skip" and not column.id:
            reading.wrong("missing_key", file, (*key, "id"), example='id = "…"')
        first = seen.setdefault(column.header, place)
        if first != place:
            where = file.at(("column", first, "header"))
            reading.wrong("doubled_id", file, (*key, "header"), id=column.header, first=where)


def _explained(texts: Texts) -> Iterator[str]:
    for line in texts("imports.file_explained").strip().splitlines():
        yield f"# {line}".rstrip()


def _pairs(item: Any, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        value = getattr(item, name)
        if value or name in ("header", "kind"):
            yield f"{name} = {_toml(value)}"


def _toml(value: Any) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
