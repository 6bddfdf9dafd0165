"""The schema of a bundle, data/research/tables.toml: which tables it has, their columns and types."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Type = Literal["string", "integer", "number", "boolean", "date", "datetime"]
FILE = "tables.toml"


@dataclass(frozen=True)
class TableColumn:
    """A column of a table. identifies: person, group, place or text; empty if it points at nobody."""

    id: str
    type: Type
    th: str
    en: str
    identifies: str = ""


@dataclass(frozen=True)
class BundleTable:
    """A table of a bundle. key: the columns that together are in no two rows."""

    id: str
    key: tuple[str, ...]
    th: str
    en: str
    columns: tuple[TableColumn, ...]


def contract(file: Path) -> tuple[BundleTable, ...]:
    """Return the tables of a tables.toml, in its order."""
    return read(file.read_text("utf-8"))


def read(text: str) -> tuple[BundleTable, ...]:
    """Return the tables that this TOML describes."""
    return tuple(
        BundleTable(
            table["id"],
            tuple(table["key"]),
            table["th"],
            table["en"],
            tuple(TableColumn(**column) for column in table["column"]),
        )
        for table in tomllib.loads(text)["table"]
    )
