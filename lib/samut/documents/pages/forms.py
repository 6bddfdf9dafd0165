"""Form 2 row by row, and groups' goals with what each of them meets."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.blocks import Block, Cell, Column, Line, Mark, Row, Table, Words, table
from samut.documents.pages.answers import answer, listed, name_of, part_of
from samut.documents.report.model import Asked, Goal, Report, Said
from samut.documents.words import line, lines
from samut.domain.kit.forms import NEXT, SITUATION
from samut.domain.kit.kit import Kit
from samut.domain.kit.plan_form import ISSUE
from samut.texts import Texts


def situation(report: Report, kit: Kit, asked: tuple[Asked, ...], texts: Texts) -> Table:
    """The form's issues and rows. Of one group as the form has them; of several, under each row who wrote what."""
    form = kit.forms.get(asked[0].form)
    named = {column.id: column.text for column in form.columns} if form else {}
    alone = len(report.groups) == 1
    first = named.get(ISSUE, "") if alone else texts("export.report.group")
    heads = (first, named.get(SITUATION, ""), named.get(NEXT, ""))
    rows = [Row(tuple((line(words, bold=True),) for words in heads), "head")]
    under = ""
    for one in asked:
        rows += [Row(((line(one.under, bold=True),),), "band")] if one.under != under else []
        under = one.under
        rows += _alone(one, texts) if alone else _filled(report, one, texts)
    return table((Column(4.4, ours=True), 6.3, 6.3) if alone else (3.4, 6.8, 6.8), rows)


def _alone(asked: Asked, texts: Texts) -> Iterator[Row]:
    """A row of the form as it is; empty where nothing was written."""
    title = (line(f"{asked.num} {asked.text}"),)
    for said in asked.answers:
        yield Row((title + _noted(said, texts), part_of(said, SITUATION, texts), part_of(said, NEXT, texts)))
    if not asked.answers:
        yield Row((title, (), ()))


def _filled(report: Report, asked: Asked, texts: Texts) -> Iterator[Row]:
    yield Row(((line(f"{asked.num} {asked.text}", bold=True),),), "part")
    for said in asked.answers:
        name = lines(name_of(report, said.group, texts)) + _noted(said, texts)
        yield Row((name, part_of(said, SITUATION, texts), part_of(said, NEXT, texts)))
    if not asked.answers:
        yield Row(((line(texts("export.report.nothing"), small=True),), (), ()))


def _noted(said: Said, texts: Texts) -> Cell:
    return (line(texts("export.report.unsettled"), small=True),) if said.unsettled else ()


def goals(report: Report, asked: tuple[Asked, ...], texts: Texts) -> Iterator[Block]:
    """A row a goal that stands: whose, what it was before, the goal, and the seven points, ticked or not."""
    yield Words(tuple(line(one.text) for one in asked))
    if not report.goals:
        yield Words((line(texts("export.report.nothing"), small=True),))
        return
    heads = (texts(f"export.report.{name}") for name in ("group", "goals.before", "goals.title", "goals.met"))
    head = Row(tuple((line(words, bold=True),) for words in heads), "head")
    yield table((2.6, 4.8, 5.2, 4.4), [head, *(_goal(report, one, texts) for one in report.goals)])


def _goal(report: Report, goal: Goal, texts: Texts) -> Row:
    before = tuple(listed([*_was(goal, texts)]))
    noted = (line(texts("export.report.goals.met_before"), small=True),) if goal.before and goal.met else ()
    whose, met = lines(name_of(report, goal.said.group, texts)), _points(report.points, goal.met)
    return Row((whose, before, answer(goal.said, texts), noted + met))


def _was(goal: Goal, texts: Texts) -> Iterator[Cell]:
    """What it was, each time without the parts that stayed as they were in what came later."""
    told = (*goal.before, goal.said)
    for n, said in enumerate(goal.before, 1):
        later = {(part.id, part.value) for one in told[n:] for version in one.versions for part in version.parts}
        parts = [(part.id, part.value) for version in said.versions for part in version.parts]
        yield answer(said, texts, [part[0] for part in parts if part in later])


def _points(points: tuple[str, ...], met: tuple[str, ...]) -> Cell:
    return tuple(Line((Mark("ticked" if one in met else "box"), " " + one)) for one in points)
