"""Form 2 row by row, and groups' goals with what each of them meets."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.blocks import Block, Cell, Column, Line, Mark, Row, Table, Words, table
from samut.documents.pages.answers import answer, listed, name_of, part_of
from samut.documents.report.model import AnswerReport, Goal, QuestionReport, Report
from samut.documents.words import line, lines
from samut.domain.kit.forms import NEXT, SITUATION
from samut.domain.kit.kit import Kit
from samut.domain.kit.plan_form import ISSUE
from samut.texts import Texts


def situation(report: Report, kit: Kit, questions: tuple[QuestionReport, ...], texts: Texts) -> Table:
    """Return the form's issues and rows.

    Of one group as the form has them; of several, under each row who wrote what.
    """
    form = kit.forms.get(questions[0].form)
    named = {column.id: column.text for column in form.columns} if form else {}
    alone = len(report.groups) == 1
    first = named.get(ISSUE, "") if alone else texts("export.report.group")
    heads = (first, named.get(SITUATION, ""), named.get(NEXT, ""))
    rows = [Row(tuple((line(words, bold=True),) for words in heads), "head")]
    under = ""
    for question in questions:
        rows += [Row(((line(question.under, bold=True),),), "band")] if question.under != under else []
        under = question.under
        rows += _alone(question, texts) if alone else _filled(report, question, texts)
    return table((Column(4.4, kit_words=True), 6.3, 6.3) if alone else (3.4, 6.8, 6.8), rows)


def _alone(question: QuestionReport, texts: Texts) -> Iterator[Row]:
    """Yield a row of the form as it is; empty without an answer."""
    title = (line(f"{question.num} {question.text}"),)
    for answer_report in question.answers:
        yield Row(
            (
                title + _noted(answer_report, texts),
                part_of(answer_report, SITUATION, texts),
                part_of(answer_report, NEXT, texts),
            )
        )
    if not question.answers:
        yield Row((title, (), ()))


def _filled(report: Report, question: QuestionReport, texts: Texts) -> Iterator[Row]:
    yield Row(((line(f"{question.num} {question.text}", bold=True),),), "part")
    for answer_report in question.answers:
        name = lines(name_of(report, answer_report.group, texts)) + _noted(answer_report, texts)
        yield Row((name, part_of(answer_report, SITUATION, texts), part_of(answer_report, NEXT, texts)))
    if not question.answers:
        yield Row(((line(texts("export.report.nothing"), small=True),), (), ()))


def _noted(answer_report: AnswerReport, texts: Texts) -> Cell:
    return (line(texts("export.report.unsettled"), small=True),) if answer_report.unsettled else ()


def goals(report: Report, questions: tuple[QuestionReport, ...], texts: Texts) -> Iterator[Block]:
    """Yield a row for each goal that stands.

    Whose, what it was before, the goal, and the seven points, ticked or not.
    """
    yield Words(tuple(line(question.text) for question in questions))
    if not report.goals:
        yield Words((line(texts("export.report.nothing"), small=True),))
        return
    heads = (texts(f"export.report.{name}") for name in ("group", "goals.before", "goals.title", "goals.met"))
    head = Row(tuple((line(words, bold=True),) for words in heads), "head")
    yield table((2.6, 4.8, 5.2, 4.4), [head, *(_goal(report, goal, texts) for goal in report.goals)])


def _goal(report: Report, goal: Goal, texts: Texts) -> Row:
    before = tuple(listed([*_was(goal, texts)]))
    noted = (line(texts("export.report.goals.met_before"), small=True),) if goal.before and goal.met else ()
    whose, met = lines(name_of(report, goal.answer.group, texts)), _points(report.points, goal.met)
    return Row((whose, before, answer(goal.answer, texts), noted + met))


def _was(goal: Goal, texts: Texts) -> Iterator[Cell]:
    """Return the earlier forms of a goal, each without the fields that stayed the same in a later one."""
    revisions = (*goal.before, goal.answer)
    for n, revision in enumerate(goal.before, 1):
        later = {
            (part.id, part.value)
            for later_revision in revisions[n:]
            for version in later_revision.versions
            for part in version.parts
        }
        parts = [(part.id, part.value) for version in revision.versions for part in version.parts]
        yield answer(revision, texts, [part[0] for part in parts if part in later])


def _points(points: tuple[str, ...], met: tuple[str, ...]) -> Cell:
    return tuple(Line((Mark("ticked" if point in met else "box"), " " + point)) for point in points)
