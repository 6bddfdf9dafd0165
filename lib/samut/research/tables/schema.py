"""data/research/tables.toml: which tables the bundle has, their columns and types. Its writers and readers ask here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Type = Literal["string", "integer", "number", "boolean", "date", "datetime"]
FILE = "tables.toml"


@dataclass(frozen=True)
class Column:
    """identifies: person, group, place or text; empty where it tells of none."""

    id: str
    type: Type
    th: str
    en: str
    identifies: str = ""


@dataclass(frozen=True)
class Table:
    """key: the columns that together are in no two rows."""

    id: str
    key: tuple[str, ...]
    th: str
    en: str
    columns: tuple[Column, ...]


def contract(file: Path) -> tuple[Table, ...]:
    """The tables of a tables.toml, in its order."""
    return read(file.read_text("utf-8"))


def read(text: str) -> tuple[Table, ...]:
    """The tables that this TOML describes."""
    return tuple(
        Table(one["id"], tuple(one["key"]), one["th"], one["en"], tuple(Column(**column) for column in one["column"]))
        for one in tomllib.loads(text)["table"]
    )
