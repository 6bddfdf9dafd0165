"""Which survey responses, and which of their columns, may be released: as the mapping of their file says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from samut.domain.entries import Entry, Item
from samut.research.release.consent import MAPPING, RESPONSE, SURVEYS
from samut.research.release.release import Release

CONSENT = "consent"
NO, NOT = ("no", "n", "0", "false", "-"), ("\u0e44\u0e21\u0e48", "not ", "no ")
PLACES = ("province", "district")
Columns = Mapping[str, Mapping[str, Any]]


def columns(release: Release) -> dict[str, Columns]:
    """Return mapping -> column id -> the column as the mapping has it, of the columns that may be released."""
    mappings: dict[str, Columns] = {}
    for item in release.items.with_key(MAPPING):
        columns_here = {
            column["id"]: column for column in item.value.get("columns", ()) if column.get("id") and _open(column)
        }
        mappings[item.id.removeprefix(f"{MAPPING}.")] = columns_here
    return mappings


def agreeing(release: Release) -> list[tuple[Item, Entry]]:
    """Return each response whose consent columns all say yes, in the order of import; none without such a column."""
    consent_columns = {
        item.id.removeprefix(f"{MAPPING}."): _consents(item.value) for item in release.items.with_key(MAPPING)
    }
    agreed = []
    for item in release.items.with_key(RESPONSE):
        value = item.last.value
        columns_of_it = consent_columns.get(value.get("mapping", ""), [])
        answers = [value.get("answers", {}).get(id) for id in columns_of_it]
        if item.first.activity == SURVEYS and answers and all(map(agrees, answers)):
            agreed.append((item, item.last))
    return agreed


def agrees(answer: Any) -> bool:
    """Tell whether a cell of a consent column is a yes: true, 1, or words that are no refusal."""
    if isinstance(answer, str):
        words = answer.strip().casefold()
        return bool(words) and words not in NO and not words.startswith(NOT)
    return answer is True or (type(answer) in (int, float) and answer == 1)


def _consents(mapping: Mapping[str, Any]) -> list[str]:
    """Return the ids of the columns that ask for consent."""
    return [
        column["id"] for column in mapping.get("columns", ()) if CONSENT in (column.get("id"), column.get("identifies"))
    ]


def _open(column: Mapping[str, Any]) -> bool:
    """Tell whether a column may be released: of those that identify people only their place and age."""
    if column["kind"] == "skip" or column["id"] == CONSENT:
        return False
    return column.get("identifies") in (None, "", False, "text") or column["id"] in PLACES or is_birth(column)


def is_birth(column: Mapping[str, Any]) -> bool:
    """Tell whether a column says how old people are."""
    return column["kind"] == "age" or (column["kind"] == "date" and "birth" in (column["id"], column.get("identifies")))
