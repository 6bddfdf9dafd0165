"""Two files of a workshop: its whole log, one entry a line, and the present answers as a table for Excel."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from samut.domain.entries import Entry, Item, Items
from samut.domain.kit.activity import Question
from samut.domain.rules.years import SHIFT
from samut.domain.visibility import is_hidden, may_see
from samut.domain.workshop import ACTIVITY, groups
from samut.errors import SamutError
from samut.settings import Settings, share
from samut.texts import Texts

COLUMNS = (
    "activity", "question", "asked", "group", "of", "text", "year", "precision", "about", "typed", "saved",
    "hidden", "versions",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
Questions = Mapping[tuple[str, str], Question]


def export(settings: Settings, out: Path | None = None) -> tuple[Path, Path]:
    """Write the two files of the newest workshop: its whole log, and its answers as a table.

    The log holds everything, nicknames and private answers included: it is for keeping. The table is for sharing: it
    has no visits, nicknames or authors, no person's own answers that were not shared, and nothing sensitive.

    Parameters
    ----------
    settings : Settings
        They say which data folder and language.
    out : Path, optional
        Path of the files without their endings; by default in the data folder.

    Returns
    -------
    tuple of Path
        `out`.jsonl and `out`.csv.

    Raises
    ------
    SamutError
        "cli.nothing_to_export" without a workshop; "cli.not_written" if the disk refuses a file.

    Examples
    --------
    >>> from samut.settings import from_environment
    >>> export(from_environment())  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    samut.errors.SamutError: cli.nothing_to_export at ...
    """
    workshop, entries = _newest(settings)
    base = out or settings.data / "exports" / f"{workshop}-{datetime.now():%Y-%m-%dT%H-%M-%S}"
    log, table = base.with_suffix(".jsonl"), base.with_suffix(".csv")
    try:
        base.parent.mkdir(parents=True, exist_ok=True)
        write_log(log, entries)
        write_table(table, rows(entries, questions(settings, workshop)), words(settings))
    except OSError as error:
        raise SamutError("cli.not_written", where=str(base.parent), why=error.strerror or error) from error
    return log, table


def write_log(file: Path, entries: Iterable[Entry]) -> None:
    """Write the log: an entry a line."""
    with file.open("w", encoding="utf-8", newline="\n") as stream:
        for entry in entries:
            stream.write(json.dumps(asdict(entry), ensure_ascii=False) + "\n")


def write_table(file: Path, table_rows: Iterable[dict[str, Any]], texts: Texts) -> None:
    """Write CSV as Excel takes it: with a byte order mark, and no cell that it would run as a formula."""
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(texts(f"cli.column.{name}") for name in COLUMNS)
        for row in table_rows:
            table.writerow(guarded(row[name]) for name in COLUMNS)


def guarded(cell: Any) -> str:
    """Return a cell's text, with an apostrophe before what a spreadsheet would take for a formula."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.lstrip(" ").startswith(FORMULA) else text


def rows(entries: list[Entry], questions: Questions) -> Iterator[dict[str, Any]]:
    """Yield a row for each standing version of each answer, in the order they were first written.

    questions: (activity, question) -> the question. A person's own answer that was not shared, and a sensitive one, is
    in
    no row.
    """
    names = {group.id: group.name for group in groups(Items(e for e in entries if e.activity == ACTIVITY))}
    items = Items(entry for entry in entries if entry.activity != ACTIVITY)
    for item in sorted(items.values(), key=lambda item: item.first.seq):
        if may_see("table", item, questions.get((item.first.activity, item.key)), items):
            for version in (version for version in item.versions if version.is_answer):
                yield _row(item, version, names, questions, is_hidden(items, item.id))


def _row(item: Item, version: Entry, names: dict[str, str], questions: Questions, hidden: bool) -> dict[str, Any]:
    answer, year = version.answer, version.answer.year
    question = questions.get((version.activity, item.key))
    return {
        "activity": version.activity,
        "question": item.key,
        "asked": question.text if question else None,
        "group": names.get(item.group, item.group),
        "of": names.get(answer.subject_group, answer.subject_group or None),
        "text": answer.text,
        "year": year.year + SHIFT if year and year.year is not None else None,
        "precision": year.precision if year else None,
        "typed": year.typed if year else None,
        "about": int(year.about) if year else None,
        "saved": version.at,
        "hidden": int(hidden),
        "versions": len(item.versions),
    }


def _newest(settings: Settings) -> tuple[str, list[Entry]]:
    from samut.storage.current_workshop import newest_workshop

    with newest_workshop(settings, "cli.nothing_to_export") as (store, workshop):
        return workshop, store.since(workshop)


def questions(settings: Settings, workshop: str) -> Questions:
    """Return (activity, id) -> question.

    Empty if the kit has a mistake in it: the answers are exported all the same.
    """
    from samut.kit_files.kit_versions import kit_of

    try:
        kit = kit_of(settings, workshop)
    except SamutError:
        return {}
    activities = kit.activities.values()
    return {(activity.id, question.id): question for activity in activities for question in activity.questions}


def words(settings: Settings) -> Texts:
    """Return the texts in the language of the settings."""
    return Texts(share() / "data" / "texts", settings.language)
