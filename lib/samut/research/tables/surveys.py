"""The table of imported survey responses: of those who agreed, without what identifies a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from samut.domain.entries import Entry
from samut.research.release.release import Release, Row, open_places
from samut.research.release.survey_consent import agreeing, columns, is_birth

SHIFT, OLDEST, GROWN = 543, 120, 10
"""GROWN: years. A date so long before the answer is taken for somebody's birth."""
BANDS = ((20, "0-19"), (30, "20-29"), (40, "30-39"), (50, "40-49"), (60, "50-59"), (70, "60-69"), (80, "70-79"))
LAST_BAND = "80+"


def responses(release: Release) -> Iterator[Row]:
    """Yield a row for each value. Ages and births are bands of ten years; districts only of LEAST responses or more."""
    agreed, mapped = agreeing(release), columns(release)
    places = open_places(Counter(place for _, response in agreed if (place := _place(response))[0]))
    for item, response in agreed:
        entry = release.cleared.get(response.id, response)
        columns_here = mapped.get(entry.value.get("mapping", ""), {})
        hidden = set() if _place(response) in places else {"district"}
        for id, answer in entry.value["answers"].items():
            if id in columns_here and id not in hidden:
                for position, cells in enumerate(_cells(columns_here[id], answer, entry)):
                    yield {
                        "workshop": release.workshop,
                        "survey": entry.value["survey"],
                        "response": release.names.pseudonym("r", item.id),
                        "column": id,
                        "position": position,
                        "kind": columns_here[id]["kind"],
                        **cells,
                    }


def band(age: float) -> str:
    """Return the ten years of life an age in years is in."""
    return next((words for end, words in BANDS if age < end), LAST_BAND)


def _place(entry: Entry) -> tuple[str, str]:
    answers = entry.value.get("answers", {})
    return str(answers.get("district") or ""), str(answers.get("province") or "")


def _cells(column: Mapping[str, Any], answer: Any, entry: Entry) -> Iterator[Row]:
    values = answer if isinstance(answer, list) else [answer]
    if isinstance(answer, dict):
        values = [f"{row}: {cell}" for row, cell in answer.items() if cell not in (None, "")]
    yield from (_cell(column, value, entry) for value in values if value not in (None, ""))


def _cell(column: Mapping[str, Any], value: Any, entry: Entry) -> Row:
    kind = column["kind"]
    if is_birth(column) or (kind == "date" and _long_before(str(value), entry)):
        return {"option": _band(value, entry)}
    if kind == "number":
        return {"number": float(value)}
    return {"text": str(value)} if kind == "text" else {"option": str(value)}


def _band(value: Any, entry: Entry) -> str:
    """Return the band of an age, or of a year or a date of birth; empty if it can't be read."""
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
