"""Answers as cells of a table: words, years, parts, and that a group has not settled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from samut.documents.blocks import Cell, Line, Mark, Row, Table, table
from samut.documents.report.model import Asked, Part, Report, Said, Version
from samut.documents.words import line, lines, said_month, said_year
from samut.texts import Texts
from samut.thai import cut

WHOSE = 3.8
"""Width of a group's name, in cm."""
LONGEST_CHOICE = 40
"""Of what was ticked: a policy's name has lines, and is ticked again and again."""


def answer_table(report: Report, asked: Asked, texts: Texts) -> Table:
    """A row a group, and a group that its answers are about: all it answered, each with its year where it has one."""
    rows: dict[tuple[str, str], list[Said]] = {}
    for one in asked.answers:
        rows.setdefault((one.group, one.of), []).append(one)
    about = any(of for _, of in rows)
    alone = len(report.groups) == 1 and all(group == report.groups[0].id for group, _ in rows) and not about
    shown = ["group"] * (not alone) + ["about_group"] * about + ["answer"]
    shares = {"group": WHOSE, "about_group": WHOSE, "answer": 17 - WHOSE * (len(shown) - 1)}
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in shown), "head")
    told = (
        {"group": lines(name_of(report, group, texts)), "about_group": lines(report.name_of(of)),
         "answer": tuple(listed([answer(one, texts) for one in said]))}
        for (group, of), said in rows.items()
    )  # fmt: skip
    heads = [] if alone else [head]
    return table([shares[name] for name in shown], [*heads, *(Row(tuple(row[name] for name in shown)) for row in told)])


def listed(several: Sequence[Cell]) -> Iterator[Line]:
    """One below the other, with bullets where there are several."""
    for words in several:
        if len(several) > 1 and words:
            yield Line(("\u2022 ", *words[0].pieces), words[0].bold, words[0].small)
            words = words[1:]
        yield from words


def name_of(report: Report, group: str, texts: Texts) -> str:
    """A group's name, or that it is the whole hall's."""
    return report.name_of(group) if group else texts("export.report.hall")


def answer(said: Said, texts: Texts, leave: Iterable[str] = ()) -> Cell:
    """The words and parts of an answer, all versions of it where it is not settled. leave: parts not to be told."""
    if not said.unsettled:
        return tuple(_version(said.versions[0], texts, leave))
    found = [line(texts("export.report.unsettled"), small=True)]
    for n, one in enumerate(said.versions, 1):
        found += [line(texts("export.report.version", n=n), small=True), *_version(one, texts, leave)]
    return tuple(found)


def part_of(said: Said, id: str, texts: Texts) -> Cell:
    """One part of an answer, of each version that has it; "" for its words."""
    found: list[Line] = []
    for one in said.versions:
        parts = [part for part in one.parts if part.id == id]
        new = [text for part in parts for text in _value_lines(part, texts)] if id else lines(one.text)
        found += [text for text in new if text not in found]
    return tuple(found)


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
    """A part's value as one line: a level as circles, a month as people say it, choices side by side."""
    if part.kind == "level":
        return Line(tuple(Mark("number", n, n == part.value) for n in range(1, part.levels + 1)))
    if part.kind == "month":
        return line(said_month(texts, part.value))
    if part.kind == "check":
        return Line((Mark("ticked"),))
    if isinstance(part.value, tuple):
        return line(texts("export.report.among").join(cut(one, LONGEST_CHOICE) for one in part.value))
    return line(str(part.value))
