"""review.csv: findings for a person to decide in a spreadsheet, and the decided file read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable
from pathlib import Path

from samut.domain.rules.redaction import DOES, Decision, Does
from samut.errors import SamutError
from samut.research.release.redaction import Finding
from samut.research.release.release import Release
from samut.texts import Texts

COLUMNS = ("finding", "kind", "where", "text", "found", "decision", "words")
FILE = "review.csv"
Guard = Callable[[str], str]


def write(file: Path, release: Release, findings: Iterable[Finding], texts: Texts, guard: Guard) -> None:
    """Write a line for each finding, with the decision it has. CSV as a spreadsheet takes it.

    guard: turns what people typed into a cell that no spreadsheet runs.
    """
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(texts(f"research.column_{name}") for name in COLUMNS)
        for finding in findings:
            decision = texts(f"research.does_{finding.decision.does}") if finding.decision else ""
            marked = f"{finding.before}\u3010{finding.words}\u3011{finding.after}"
            words = finding.decision.words if finding.decision else ""
            cells = (
                texts(f"research.kind_{finding.span.kind}"),
                where(release, finding, texts),
                marked,
                finding.words,
                decision,
                words,
            )
            table.writerow([finding.id, *map(guard, cells)])


def where(release: Release, finding: Finding, texts: Texts) -> str:
    """Return activity, question and group of a finding, as people know them."""
    entry = finding.entry
    activity = release.kit.activities.get(entry.activity)
    question = release.questions.get((entry.activity, entry.key))
    names = {group.id: group.name for group in release.groups}
    parts = (
        texts("research.activity", num=activity.seed_num) if activity else entry.activity,
        question.text_in(release.about.province) if question else texts(f"research.of_{entry.key}"),
        names.get(entry.group, ""),
    )
    return " \u00b7 ".join(part for part in parts if part)


def read(file: Path, all_texts: Iterable[Texts]) -> dict[str, Decision]:
    """Return {finding id: decision} of the lines that have a decision, in any language.

    Raises SamutError with the line if a decision can't be understood, or if the file can't be read.
    """
    spellings = {texts(f"research.does_{does}").casefold(): does for texts in all_texts for does in DOES}
    spellings |= {does: does for does in DOES}
    decisions = {}
    for number, cells in enumerate(_rows(file), 1):
        if number > 1 and any(cells):
            decision = _decision(cells, spellings, f"{file.name}, {number}")
            if decision:
                decisions[cells[0].strip()] = decision
    return decisions


def _decision(cells: list[str], spellings: dict[str, Does], place: str) -> Decision | None:
    if len(cells) < len(COLUMNS):
        raise SamutError("research.bad_review", where=place)
    decision, words = cells[-2].strip().casefold(), cells[-1].strip()
    if not decision:
        return None
    if decision not in spellings or (spellings[decision] == "replace" and not words):
        raise SamutError("research.bad_decision", where=place, said=cells[-2])
    return Decision(spellings[decision], words)


def _rows(file: Path) -> list[list[str]]:
    """Return the rows, also as a Thai Excel may have saved them: with semicolons or tabs, or in cp874."""
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
