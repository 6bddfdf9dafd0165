"""Codes that were made after a bundle was, in files beside it: laid under the bundle's own themes, and marked so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd

from samut.analysis.data import AFTER
from samut.domain.entries import Entry, Items
from samut.errors import SamutError
from samut.lab.coding import KEY, entries
from samut.settings import Settings

ENDING = ".coding.sqlite"
Tables = dict[str, pd.DataFrame]


def of_bundle(bundle: Path) -> Path:
    """Where the codes of a bundle are kept: beside it, so that the bundle itself stays as it was signed."""
    there = bundle.resolve()
    return there.with_name(f"{there.name}{ENDING}")


def of_demonstration(settings: Settings) -> Path:
    """Where those of the invented answers are kept."""
    return settings.data / f"demo{ENDING}"


def url(file: Path) -> str:
    """The file as a store."""
    return f"sqlite:///{file.as_posix()}"


def with_codes(tables: Tables, own: Sequence[Path], others: Sequence[Path] = ()) -> Tables:
    """The tables, with the codes of these files in `themes`. own: read where they are there.

    A coder is known by a seal under the key of their machine, so two machines' coders are two; the same code in two
    files, one a copy of the other, is one. Raises SamutError where one of `others` is not there, or codes none of the
    answers of these tables.
    """
    found = {file: _told(file) for file in (*(one for one in own if one.exists()), *others)}
    for file in others:
        if _laid(found[file], tables).empty:
            raise SamutError("coding.other_answers", where=str(file))
    codes = _laid((one for told in found.values() for one in told), tables)
    if codes.empty:
        return tables
    return {**tables, "themes": pd.concat([tables["themes"], codes], ignore_index=True)}


def _told(file: Path) -> list[Entry]:
    if not file.is_file():
        raise SamutError("coding.no_file", where=str(file))
    return entries(url(file))


def _laid(told: Iterable[Entry], tables: Tables) -> pd.DataFrame:
    """The codes that stand, of the answers that are there: the columns of `themes`, and AFTER."""
    codes = [{"workshop": one.first.workshop, "coder": one.first.author, **one.value} for one in Items(told).of(KEY)]
    columns = ["workshop", "item", "coder", "theme", "name"]
    answers = tables["answers"][["workshop", "activity", "question", "item"]].drop_duplicates(["workshop", "item"])
    rows = pd.DataFrame(codes, columns=columns, dtype=object).merge(answers, on=["workshop", "item"])
    return rows.assign(**{AFTER: True})
