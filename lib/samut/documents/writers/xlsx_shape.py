"""The parts of a workbook: its sheets with their columns and values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class TabField:
    """A column. kind: text, number, yes (1 or 0), code, or choices; of the texts' table `export.kind`.

    printed: whether it is on paper, too. leads: whether a row is known by it, so that it is repeated overleaf.
    """

    head: str
    kind: str
    meaning: str
    printed: bool = True
    leads: bool = False


@dataclass(frozen=True)
class Tab:
    """A sheet of the workbook: its columns, and its rows as their values in that order."""

    name: str
    fields: tuple[TabField, ...]
    rows: tuple[tuple[Any, ...], ...]

    def paper_first(self) -> Tab:
        """Return it with the leading columns first, then the other printed ones, then the rest."""
        order = sorted(range(len(self.fields)), key=lambda at: (not self.fields[at].printed, not self.fields[at].leads))
        rows = tuple(tuple(row[at] for at in order) for row in self.rows)
        return Tab(self.name, tuple(self.fields[at] for at in order), rows)
