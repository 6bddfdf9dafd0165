"""Corrections of a column from the console: what it is, and how its answers are read."""

from __future__ import annotations

from collections.abc import Mapping as Named
from dataclasses import replace
from typing import Any, Literal

from samut.domain.limits import LIMITS
from samut.errors import SamutError
from samut.survey_import.mapping import CONSENT, MappedColumn, Mapping
from samut.survey_import.proposals import headings as heads
from samut.survey_import.proposals.proposals import LONG, Proposing, apart
from samut.survey_import.values.values import split
from samut.thai import count, same_key

Use = Literal["answer", "consent", "person", "place", "unused"]
USES: tuple[Use, ...] = ("answer", "consent", "person", "place", "unused")
"""What a person may say that a column is."""
WORDS = ("kind", "era", "order", "between")
CHOSEN = ("choice", "choices", "grid")
OWN_PLACES = ("district", "province")
MOST_LEARNED = 40


def use_of(column: MappedColumn) -> str:
    """Return one of USES; or at, row and code, which columns are by themselves."""
    if column.identifies:
        return column.identifies
    return "unused" if column.kind == "skip" else "answer"


def corrected(mapping: Mapping, corrections: Named[str, Any], proposing: Proposing) -> Mapping:
    """Return the mapping after corrections.

    corrections: {heading: {use, kind, era, order, between, options, other}}, of which any may be left out.
    """
    places = {heading: place for place, heading in enumerate(proposing.table.headings)}
    columns = (
        _mended(column, corrections.get(column.header), places.get(column.header), proposing)
        for column in mapping.columns
    )
    return replace(mapping, columns=apart(tuple(columns)))


def _mended(column: MappedColumn, correction: object, place: int | None, proposing: Proposing) -> MappedColumn:
    if not isinstance(correction, dict) or place is None:
        return column
    cells = proposing.table.column(place)
    used = column
    if correction.get("use") in USES and correction["use"] != use_of(column):
        used = _used(column, correction["use"], place, proposing)
    if used.kind == "skip" or used.identifies == CONSENT:
        return used
    return _learned(replace(used, **_reading(correction)), used, cells)


def _used(column: MappedColumn, use: Use, place: int, proposing: Proposing) -> MappedColumn:
    """Return the column in another use. As an answer it is read as its values look."""
    bare = MappedColumn(header=column.header)
    if use == "person":
        return replace(bare, kind="skip", identifies="person")
    if use == "unused":
        return replace(column, kind="skip", identifies="", of="", tick="")
    if use == "consent":
        return replace(bare, kind="choice", id=CONSENT, identifies="consent", other=True)
    answer = column
    if column.kind == "skip" or column.identifies not in ("", "place"):
        answer = proposing.by_values(bare, proposing.table.column(place))
    own = heads.own_id(column.header, place)
    if use == "place":
        return replace(answer, id=heads.place_id(column.header, proposing.words) or own, identifies="place")
    has_own_id = answer.id and answer.id not in (CONSENT, *OWN_PLACES)
    return replace(answer, id=answer.id if has_own_id else own, identifies="")


def _reading(correction: Named[str, Any]) -> dict[str, Any]:
    """Return how a correction wants a column read. The written file is read back, which tells whether it can be."""
    words: dict[str, Any] = {name: correction[name] for name in WORDS if isinstance(correction.get(name), str)}
    if words.get("kind") == "skip":
        del words["kind"]
    if isinstance(correction.get("options"), list):
        words["options"] = _options(correction["options"])
    if isinstance(correction.get("other"), bool):
        words["other"] = correction["other"]
    return words


def _options(lines: list[object]) -> tuple[str, ...]:
    """Return each line that has words, once. Raises SamutError for more than a page may send."""
    options = tuple(dict.fromkeys(option for line in lines if (option := str(line).strip())))
    length = count("\n".join(options))
    if length > LIMITS["options"]:
        raise SamutError("thaitext.too_long", limit=LIMITS["options"], length=length)
    return options


def _learned(column: MappedColumn, before: MappedColumn, cells: list[str]) -> MappedColumn:
    """Return the column with options from its values, if a person said how they are parted but not what they are."""
    if column.of:
        return column
    if column.kind not in ("choices", "grid"):
        column = replace(column, between="")
    elif column.kind == "choices" and not column.between:
        column = replace(column, between=_between(cells))
    if column.kind not in CHOSEN:
        return column
    if column.options != before.options or (column.kind, column.between) == (before.kind, before.between):
        return column
    parts = [part for cell in cells for part in (split(cell, column.between) if column.between else [cell])]
    options = {same_key(part): part for part in reversed(parts)}
    few = len(options) <= MOST_LEARNED and all(len(option) <= LONG for option in options.values())
    return replace(column, options=tuple(reversed(options.values())) if few else ())


def _between(cells: list[str]) -> Literal[";", ","]:
    return ";" if any(";" in cell for cell in cells) or not any("," in cell for cell in cells) else ","
