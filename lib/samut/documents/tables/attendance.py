"""The list of who was there and how to reach them.

Of people who agreed to that, only in the whole workshop's workbook.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from samut.documents.report import Report
from samut.documents.writers.xlsx import Tab, TabField
from samut.domain.entries import Entry, Items
from samut.domain.rules.consent import consent, contact
from samut.domain.workshop import ACTIVITY
from samut.texts import Texts

COLUMNS = ("code", "group", "nickname", "contact")


def attendance(entries: Iterable[Entry], report: Report, texts: Texts) -> Tab:
    """Return a row for each person who agreed to be in it, or to be reached; each column is filled by its own consent.

    A person who joined again on another phone, and gave the same there, is in it once.
    """
    fields = tuple(
        TabField(texts(f"export.column.{name}"), "text", texts(f"export.meaning.{name}")) for name in COLUMNS
    )
    return Tab(texts("export.sheet.attendance"), fields, tuple(dict.fromkeys(_rows(entries, report))))


def _rows(entries: Iterable[Entry], report: Report) -> Iterator[tuple[Any, ...]]:
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    for team in report.groups:
        for visit in _visits(hall, team.id):
            agreed = consent(hall, visit)
            reached = contact(hall, visit, agreed)
            if agreed["attendance"] or reached:
                nickname = hall[visit].first.value.get("nickname") if agreed["attendance"] else None
                yield team.code, team.name, nickname or None, reached or None


def _visits(hall: Items, group: str) -> list[str]:
    """Return the visits of a group, also of people who left since."""
    visits = [item for item in hall.values() if item.key == "visit" and (item.first.value or {}).get("group") == group]
    return [item.id for item in sorted(visits, key=lambda item: item.first.seq)]
