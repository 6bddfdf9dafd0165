"""Answers as cells of a table: words, years, fields, and that a group has not settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samut.documents.blocks import Cell, Line, Mark, Row, Table, table
from samut.documents.report.model import AnswerReport, Part, QuestionReport, Report, Version
from samut.documents.words import line, lines, said_month, said_year
from samut.texts import Texts
from samut.thai import cut

WHOSE = 3.8
"""Width of a group's name, in cm."""
LONGEST_CHOICE = 40
"""Of what was ticked: a policy's name has lines, and is ticked again and again."""


def answer_table(report: Report, question: QuestionReport, texts: Texts) -> Table:
    """Return a row for each group, and group that its answers are about: all answers, with their years."""
    rows: dict[tuple[str, str], list[AnswerReport]] = {}
    for answer_report in question.answers:
        rows.setdefault((answer_report.group, answer_report.subject_group), []).append(answer_report)
    about = any(subject for _, subject in rows)
    alone = len(report.groups) == 1 and all(group == report.groups[0].id for group, _ in rows) and not about
    shown = ["group"] * (not alone) + ["about_group"] * about + ["answer"]
    shares = {"group": WHOSE, "about_group": WHOSE, "answer": 17 - WHOSE * (len(shown) - 1)}
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in shown), "head")
    columns = (
        {"group": lines(name_of(report, group, texts)), "about_group": lines(report.name_of(subject)),
         "answer": tuple(listed([answer(version, texts) for version in answers]))}
        for (group, subject), answers in rows.items()
    )  # fmt: skip
    heads = [] if alone else [head]
    return table(
        [shares[name] for name in shown], [*heads, *(Row(tuple(row[name] for name in shown)) for row in columns)]
    )


def listed(several: Sequence[Cell]) -> Iterator[Line]:
    """Return answers one below the other, with bullets if there are several."""
    for words in several:
        if len(several) > 1 and words:
            yield Line(("\u2022 ", *words[0].pieces), words[0].bold, words[0].small)
            words = words[1:]
        yield from words


def name_of(report: Report, group: str, texts: Texts) -> str:
    """Return a group's name, or the hall's."""
    return report.name_of(group) if group else texts("export.report.hall")


def answer(answer_report: AnswerReport, texts: Texts, leave: Iterable[str] = ()) -> Cell:
    """Return the words and fields of an answer, all versions of it if it is not settled. leave: fields left out."""
    if not answer_report.unsettled:
        return tuple(_version(answer_report.versions[0], texts, leave))
    result = [line(texts("export.report.unsettled"), small=True)]
    for n, version in enumerate(answer_report.versions, 1):
        result += [line(texts("export.report.version", n=n), small=True), *_version(version, texts, leave)]
    return tuple(result)


def part_of(answer_report: AnswerReport, id: str, texts: Texts) -> Cell:
    """Return a field of an answer, of each version that has it; "" for its words."""
    found_lines: list[Line] = []
    for version in answer_report.versions:
        parts = [part for part in version.parts if part.id == id]
        new = [text for part in parts for text in _value_lines(part, texts)] if id else lines(version.text)
        found_lines += [text for text in new if text not in found_lines]
    return tuple(found_lines)


def _version(version: Version, texts: Texts, leave: Iterable[str]) -> Iterator[Line]:
    words = lines(version.text)
    if version.year:
        dated = line(said_year(texts, version.year), bold=True)
        words = (Line((*dated.pieces, "  ", *(words[0].pieces if words else ()))), *words[1:])
    yield from words
    for part in version.parts:
        if part.id not in leave:
            label = line("\u2013 " + texts("export.report.part", label=part.label) + " ")
            value = _value(part, texts)
            yield Line((*label.pieces, *value.pieces))


def _value_lines(part: Part, texts: Texts) -> Cell:
    return lines(part.value) if part.kind == "text" else (_value(part, texts),)


def _value(part: Part, texts: Texts) -> Line:
    """Return a field's value as one line: a level as circles, a month as people say it, choices side by side."""
    if part.kind == "level":
        return Line(tuple(Mark("number", n, n == part.value) for n in range(1, part.levels + 1)))
    if part.kind == "month":
        return line(said_month(texts, part.value))
    if part.kind == "check":
        return Line((Mark("ticked"),))
    if isinstance(part.value, tuple):
        return line(texts("export.report.among").join(cut(choice, LONGEST_CHOICE) for choice in part.value))
    return line(str(part.value))
