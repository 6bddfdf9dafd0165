"""The table of survey responses that were brought in: of those who agreed, without what tells who they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from samut.domain.entries import Entry, Item
from samut.research.release.consent import MAPPING, RESPONSE, SURVEYS
from samut.research.release.release import Material, Row, open_places

CONSENT = "consent"
NO, NOT = ("no", "n", "0", "false", "-"), ("\u0e44\u0e21\u0e48", "not ", "no ")
PLACES = ("province", "district")
SHIFT, OLDEST, GROWN = 543, 120, 10
"""GROWN: years. A date so long before the answer is taken for somebody's birth."""
BANDS = ((20, "0-19"), (30, "20-29"), (40, "30-39"), (50, "40-49"), (60, "50-59"), (70, "60-69"), (80, "70-79"))
LAST_BAND = "80+"
Columns = Mapping[str, Mapping[str, Any]]


def columns(of: Material) -> dict[str, Columns]:
    """Mapping -> column id -> the column as the mapping has it, of what may be told."""
    found: dict[str, Columns] = {}
    for item in of.items.of(MAPPING):
        told = {one["id"]: one for one in item.value.get("columns", ()) if one.get("id") and _open(one)}
        found[item.id.removeprefix(f"{MAPPING}.")] = told
    return found


def agreeing(of: Material) -> list[tuple[Item, Entry]]:
    """Each response whose consent column says yes, in the order they were brought in; none where there is no such."""
    asked = {item.id.removeprefix(f"{MAPPING}."): _consents(item.value) for item in of.items.of(MAPPING)}
    found = []
    for item in of.items.of(RESPONSE):
        value = item.last.value
        columns_of_it = asked.get(value.get("mapping", ""), [])
        said = [value.get("answers", {}).get(id) for id in columns_of_it]
        if item.first.activity == SURVEYS and said and all(map(agrees, said)):
            found.append((item, item.last))
    return found


def agrees(said: Any) -> bool:
    """Whether what stands in the consent column is a yes: true, 1, or words that are no refusal."""
    if isinstance(said, str):
        words = said.strip().casefold()
        return bool(words) and words not in NO and not words.startswith(NOT)
    return said is True or (type(said) in (int, float) and said == 1)


def responses(of: Material) -> Iterator[Row]:
    """A row for each value. Ages and births are bands of ten years; districts only of LEAST responses or more."""
    there, mapped = agreeing(of), columns(of)
    places = open_places(Counter(place for _, one in there if (place := _place(one))[0]))
    for item, whole in there:
        entry = of.cleared.get(whole.id, whole)
        known = mapped.get(entry.value.get("mapping", ""), {})
        hidden = set() if _place(whole) in places else {"district"}
        for id, given in entry.value["answers"].items():
            if id in known and id not in hidden:
                for position, told in enumerate(_told(known[id], given, entry)):
                    yield {
                        "workshop": of.workshop,
                        "survey": entry.value["survey"],
                        "response": of.names.of("r", item.id),
                        "column": id,
                        "position": position,
                        "kind": known[id]["kind"],
                        **told,
                    }


def band(age: float) -> str:
    """The ten years of life an age in years is in."""
    return next((words for end, words in BANDS if age < end), LAST_BAND)


def _consents(mapping: Mapping[str, Any]) -> list[str]:
    """Ids of the columns that ask for consent."""
    return [one["id"] for one in mapping.get("columns", ()) if CONSENT in (one.get("id"), one.get("identifies"))]


def _open(column: Mapping[str, Any]) -> bool:
    """Not what is skipped, and of what identifies people only where they are from and how old they are."""
    if column["kind"] == "skip" or column["id"] == CONSENT:
        return False
    return column.get("identifies") in (None, "", False, "text") or column["id"] in PLACES or _is_birth(column)


def _is_birth(column: Mapping[str, Any]) -> bool:
    return column["kind"] == "age" or (column["kind"] == "date" and "birth" in (column["id"], column.get("identifies")))


def _place(entry: Entry) -> tuple[str, str]:
    said = entry.value.get("answers", {})
    return str(said.get("district") or ""), str(said.get("province") or "")


def _told(column: Mapping[str, Any], given: Any, entry: Entry) -> Iterator[Row]:
    values = given if isinstance(given, list) else [given]
    if isinstance(given, dict):
        values = [f"{row}: {said}" for row, said in given.items() if said not in (None, "")]
    yield from (_one(column, value, entry) for value in values if value not in (None, ""))


def _one(column: Mapping[str, Any], value: Any, entry: Entry) -> Row:
    kind = column["kind"]
    if _is_birth(column) or (kind == "date" and _long_before(str(value), entry)):
        return {"option": _band(value, entry)}
    if kind == "number":
        return {"number": float(value)}
    return {"text": str(value)} if kind == "text" else {"option": str(value)}


def _band(value: Any, entry: Entry) -> str:
    """The band of an age, or of a year or a date of birth; empty where it can't be told."""
    year = str(value)[:4] if isinstance(value, str) else str(int(value))
    if not year.isdigit():
        return ""
    number = int(year) - (SHIFT if int(year) > 2300 else 0)
    age = number if number <= OLDEST else _asked_in(entry) - number
    return band(age) if 0 <= age <= OLDEST else ""


def _asked_in(entry: Entry) -> int:
    return int(str(entry.value.get("at") or entry.at)[:4])


def _long_before(value: str, entry: Entry) -> bool:
    try:
        return _asked_in(entry) - date.fromisoformat(value[:10]).year >= GROWN
    except ValueError:
        return False
