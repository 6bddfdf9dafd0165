"""review.csv: what was found, for a person to decide in a spreadsheet, and the decided file read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path

from samut.domain.rules.redaction import DOES, Decision, Does
from samut.errors import SamutError
from samut.research.release.redaction import Finding
from samut.research.release.release import Material
from samut.texts import Texts

COLUMNS = ("finding", "kind", "where", "text", "found", "decision", "words")
FILE = "review.csv"
Guard = Callable[[str], str]


def write(file: Path, of: Material, findings: Iterable[Finding], texts: Texts, guard: Guard) -> None:
    """A line for each finding, with what was decided before. CSV as a spreadsheet takes it.

    guard: makes a cell of what people typed nothing that a spreadsheet would run.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(texts(f"research.column_{name}") for name in COLUMNS)
        for one in findings:
            said = texts(f"research.does_{one.decision.does}") if one.decision else ""
            marked = f"{one.before}\u3010{one.words}\u3011{one.after}"
            words = one.decision.words if one.decision else ""
            cells = (texts(f"research.kind_{one.span.kind}"), where(of, one, texts), marked, one.words, said, words)
            table.writerow([one.id, *map(guard, cells)])


def where(of: Material, finding: Finding, texts: Texts) -> str:
    """Activity, question and group of a finding, as people know them."""
    entry = finding.entry
    activity = of.kit.activities.get(entry.activity)
    question = of.asked.get((entry.activity, entry.key))
    names = {group.id: group.name for group in of.groups}
    told = (
        texts("research.activity", num=activity.seed_num) if activity else entry.activity,
        question.said(of.about.province) if question else texts(f"research.of_{entry.key}"),
        names.get(entry.group, ""),
    )
    return " \u00b7 ".join(part for part in told if part)


def read(file: Path, all_texts: Iterable[Texts]) -> dict[str, Decision]:
    """{finding id: decision} of the lines in which one was made, in whatever language.

    Raises SamutError with the line where a decision can't be understood, or the file can't be read.
    """
    known = {texts(f"research.does_{does}").casefold(): does for texts in all_texts for does in DOES}
    known |= {does: does for does in DOES}
    found = {}
    for number, cells in enumerate(_rows(file), 1):
        if number > 1 and any(cells):
            decision = _decision(cells, known, f"{file.name}, {number}")
            if decision:
                found[cells[0].strip()] = decision
    return found


def _decision(cells: list[str], known: dict[str, Does], place: str) -> Decision | None:
    if len(cells) < len(COLUMNS):
        raise SamutError("research.bad_review", where=place)
    said, words = cells[-2].strip().casefold(), cells[-1].strip()
    if not said:
        return None
    if said not in known or (known[said] == "replace" and not words):
        raise SamutError("research.bad_decision", where=place, said=cells[-2])
    return Decision(known[said], words)


def _rows(file: Path) -> list[list[str]]:
    """Also as a Thai Excel may have saved it: with semicolons or tabs, or in its own letters."""
    try:
        raw = file.read_bytes()
    except OSError as error:
        raise SamutError("research.bad_review", where=str(file)) from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp874", "replace")
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    rows = [row[: len(COLUMNS)] for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    if not rows or len(rows[0]) < len(COLUMNS):
        raise SamutError("research.bad_review", where=str(file))
    return rows
