"""Files of codes that were made after a bundle was: they are added to the bundle's own themes, and marked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd

from samut.analysis.data import AFTER
from samut.domain.entries import Entry, Items
from samut.errors import SamutError
from samut.lab.coding import KEY, code_entries
from samut.settings import Settings

ENDING = ".coding.sqlite"
Tables = dict[str, pd.DataFrame]


def coding_file(bundle: Path) -> Path:
    """Return the file of a bundle's codes: beside it, so that the bundle itself stays as it was signed."""
    path = bundle.resolve()
    return path.with_name(f"{path.name}{ENDING}")


def demonstration_coding_file(settings: Settings) -> Path:
    """Return the file of the codes of the demonstration."""
    return settings.data / f"demo{ENDING}"


def store_url(file: Path) -> str:
    """Return a file's address as a store."""
    return f"sqlite:///{file.as_posix()}"


def add_codes(tables: Tables, own: Sequence[Path], others: Sequence[Path] = ()) -> Tables:
    """Return the tables with the codes of these files in `themes`.

    A coder is known by a hash under the key of their machine, so coders of two machines are two. The same code in two
    files, one a copy of the other, is one.

    Parameters
    ----------
    tables : dict of str to DataFrame
        The tables of bundles.
    own : sequence of Path
        Files beside the bundles, read if they exist.
    others : sequence of Path
        Files of other machines.

    Raises
    ------
    SamutError
        "coding.no_file" if one of `others` is missing; "coding.other_answers" if it codes none of these answers.
    """
    files = (*(file for file in own if file.exists()), *others)
    entries = {file: _read(file) for file in files}
    for file in others:
        if _rows(entries[file], tables).empty:
            raise SamutError("coding.other_answers", where=str(file))
    codes = _rows((entry for each in entries.values() for entry in each), tables)
    if codes.empty:
        return tables
    return {**tables, "themes": pd.concat([tables["themes"], codes], ignore_index=True)}


def _read(file: Path) -> list[Entry]:
    if not file.is_file():
        raise SamutError("coding.no_file", where=str(file))
    return code_entries(store_url(file))


def _rows(entries: Iterable[Entry], tables: Tables) -> pd.DataFrame:
    """Return the current codes of answers in these tables: the columns of `themes`, and AFTER."""
    codes = [
        {"workshop": code.first.workshop, "coder": code.first.author, **code.value}
        for code in Items(entries).with_key(KEY)
    ]
    columns = ["workshop", "item", "coder", "theme", "name"]
    answers = tables["answers"][["workshop", "activity", "question", "item"]].drop_duplicates(["workshop", "item"])
    rows = pd.DataFrame(codes, columns=columns, dtype=object).merge(answers, on=["workshop", "item"])
    return rows.assign(**{AFTER: True})
