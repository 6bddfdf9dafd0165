"""Form 3: a group's plan as the table 5W+1H, in the report and as a document to sign."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.blocks import Block, Cell, Column, Heading, Row, Table, Words, table
from samut.documents.pages.answers import part_of
from samut.documents.report.model import AnswerReport, GroupReport, Plan, PlanLine, Report
from samut.documents.words import line, lines, said_month
from samut.domain.kit.kit import Form, Kit
from samut.domain.kit.plan_form import ISSUE, TIME, WORDS
from samut.domain.kit.source import FormColumn
from samut.texts import Texts

FORM = "f3"
SIZE = 10
SHARES = {ISSUE: 2.6, WORDS: 3.4, "how": 3.2, TIME: 2.5, "where": 2.2}
SHARE = 2.7
SIGNERS = 3


def plan_blocks(report: Report, kit: Kit, plan: Plan, texts: Texts) -> Iterator[Block]:
    """Yield a group's goals and its table, with a heading."""
    yield Heading(2, texts("export.report.plan.of", name=report.name_of(plan.group)))
    yield from _body(kit.forms[FORM], plan, report.off, texts)


def signing(report: Report, team: GroupReport, kit: Kit, plan: Plan, texts: Texts) -> Iterator[Block]:
    """Return a plan to be handed in: the form's title and head, whose it is, and room for names below."""
    form = kit.forms[FORM]
    yield Heading(0, f"{form.title} ({form.num})")
    where = [(texts(f"export.report.{name}"), getattr(team, name)) for name in ("district", "province")]
    named = (texts("export.report.group"), f"{team.name} ({team.code})")
    facts = [named, *where, (texts("export.report.workshop"), report.title)]
    yield Words(
        (
            line("   ".join(f"{name} {words}" for name, words in facts if words)),
            *(line(texts("export.blank.field", label=label)) for label in form.head_fields),
        )
    )
    yield from _body(form, plan, report.off, texts)
    yield Words((line(texts("export.report.plan.agreed"), bold=True),))
    names = ("signed", "role", "date")
    head = Row(tuple((line(texts(f"export.report.plan.{name}"), bold=True),) for name in names), "head")
    yield table((10, 10, 6), [head, *(Row(((), (), ()), high=1.1) for _ in range(SIGNERS))])


def _body(form: Form, plan: Plan, off: tuple[str, ...], texts: Texts) -> Iterator[Block]:
    nothing = () if plan.goals or plan.steps else (line(texts("export.report.plan.nothing"), small=True),)
    yield Words((line(form.goals_title, bold=True), *_goals(plan, texts), *nothing), stays=True)
    yield plan_table(form, plan, off, texts)


def plan_table(form: Form, plan: Plan, off: tuple[str, ...], texts: Texts) -> Table:
    """Return all rows of the form with the group's lines; the source's columns first, then the optional ones."""
    columns = [column for column in form.columns if column.id not in off]
    head = Row(tuple((line(column.text, bold=True),) for column in columns), "head")
    rows = [head]
    for form_row in form.rows:
        title = line(f"{form_row.num} {form_row.text}", bold=form_row.kind == "heading")
        if form_row.kind == "heading":
            rows.append(Row(((title,),), "band"))
            continue
        steps = [step for step in plan.steps if step.row == form_row.id]
        rows += [Row(tuple(_cell(column, step, title.text, texts) for column in columns)) for step in steps]
        rows += [] if steps else [Row(((title,), *[()] * (len(columns) - 1)))]
    return table([Column(SHARES.get(column.id, SHARE), kit_words=column.id == ISSUE) for column in columns], rows, SIZE)


def _cell(column: FormColumn, step: PlanLine, title: str, texts: Texts) -> Cell:
    if column.id == ISSUE:
        return (line(title),)
    if column.id == TIME:
        return _when(step.answer, texts)
    if column.id == WORDS:
        served = ", ".join(map(str, step.goals))
        serves = (line(texts("export.report.plan.serves", numbers=served), small=True),) if served else ()
        noted = (line(texts("export.report.unsettled"), small=True),) if step.answer.unsettled else ()
        return (*noted, *part_of(step.answer, "", texts), *serves)
    return part_of(step.answer, column.id, texts)


def _when(answer: AnswerReport, texts: Texts) -> Cell:
    """Return months, the horizon of the plan and words, of each version."""
    parts: list[str] = []
    for version in answer.versions:
        months = [said_month(texts, month) for month in (version.part("from"), version.part("until")) if month]
        parts += [" \u2013 ".join(dict.fromkeys(months)), version.part("horizon") or "", version.part(TIME) or ""]
    return tuple(line(words) for words in dict.fromkeys(filter(None, parts)))


def _goals(plan: Plan, texts: Texts) -> Cell:
    cells: list[Cell] = []
    for n, answer in enumerate(plan.goals, 1):
        for version in answer.versions:
            cells.append(lines(texts("export.report.plan.goal", n=n, text=version.text)))
        if answer.unsettled:
            cells.append((line(texts("export.report.unsettled"), small=True),))
    return tuple(line for several in cells for line in several)
