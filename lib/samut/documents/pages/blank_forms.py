"""Blank forms to print and write on: the memory's sheet, the forms, the closing questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from samut.documents.blocks import Block, Column, Document, Heading, Line, Mark, Row, Rules, Sheet, Words, table
from samut.documents.pages.plan import FORM as PLAN_FORM
from samut.documents.pages.plan import SHARE, SHARES
from samut.documents.pages.report import document
from samut.documents.report.model import GroupReport, Report
from samut.documents.words import line, lines
from samut.domain.kit.activity import Activity, Question
from samut.domain.kit.codes import form_code, printed_ids
from samut.domain.kit.forms import personal
from samut.domain.kit.kit import Form, Kit
from samut.domain.kit.plan_form import TIME
from samut.domain.kit.source import Text
from samut.texts import Texts

BOX = Mark("box")
NOBODY = GroupReport("", "", "", "", "", 0)
COMMITMENTS = 3
MEMBERS = 4
"""Of a group that nobody has joined yet."""


def blank_document(report: Report, kit: Kit, texts: Texts, forms: Sequence[str] = ()) -> Document:
    """Return these forms for each group of the report, with its code and name on them; then once without.

    forms: ids, as `printed_ids` has them, all without any. Of a form that is a person's own there is a copy for each
    member.
    """
    teams = [*report.groups, *([] if report.scope else [NOBODY])]
    printed = forms or printed_ids(kit)
    sheets = (sheet for team in teams for form in printed for sheet in _copies(form, report, kit, team, texts))
    return document(report, texts, tuple(sheets), kit_words=True)


def _copies(form: str, report: Report, kit: Kit, team: GroupReport, texts: Texts) -> Iterator[Sheet]:
    own = form in kit.forms and personal(kit.forms[form])
    top = tuple(_top(form, team, own, texts))
    for _ in range((team.members or MEMBERS) if own else 1):
        for body in _bodies(form, report, kit, texts):
            yield Sheet((*top, *body()), landscape=form == PLAN_FORM)


def _bodies(form: str, report: Report, kit: Kit, texts: Texts) -> tuple[Callable[[], Iterator[Block]], ...]:
    """Return the blocks on each sheet of a form."""
    if form in kit.forms:
        return (partial(_form, kit.forms[form], kit, texts),)
    activity = kit.activities[form]
    if activity.role == "memory":
        return partial(_memory, activity, report, kit, texts), partial(_gallery, activity, report, kit, texts)
    return (partial(_closing, activity, texts),)


def _form(form: Form, kit: Kit, texts: Texts) -> Iterator[Block]:
    if form.roles:
        return _abilities(form, texts)
    return _situation(form, texts) if form.issues else _plan(form, kit, texts)


def _top(form: str, team: GroupReport, own: bool, texts: Texts) -> Iterator[Block]:
    """Yield which form and whose, and whether research may use it: what is read when it is typed in.

    own: whether it is a person's, which has a sheet number and no name.
    """
    names = ("form_code", "group_code", "group", "date", "sheet" if own else "writer")
    heads = tuple((line(texts(f"export.blank.{name}"), small=True),) for name in names)
    filled = ((line(form_code(form), bold=True),), lines(team.code, bold=True), lines(team.name, bold=True), (), ())
    yield table((2, 2.4, 6.2, 2.8, 3.6), [Row(heads, "head"), Row(filled, high=0.9)])
    yield Words((Line((BOX, " ", *line(texts("export.blank.consent")).pieces)),))


def _memory(activity: Activity, report: Report, kit: Kit, texts: Texts) -> Iterator[Block]:
    """Yield the sheet's words, and the questions of the first phase."""
    sheet = next(printed for printed in kit.sheets if printed.id == "sheet2")
    yield Heading(1, sheet.title)
    items = (line(f"{item.num} {item.text}") for item in sheet.items[:2])
    yield Words((line(sheet.caption, bold=True), *items))
    for question in _questions(activity, activity.phases[0].id):
        yield from _question(question, report.province, texts, 3 if question.answer == "year" else 4)
    yield Words((line(texts("export.blank.more"), small=True),))


def _gallery(activity: Activity, report: Report, kit: Kit, texts: Texts) -> Iterator[Block]:
    """Yield the questions about another group's work; a sheet for each group looked at."""
    sheet = next(printed for printed in kit.sheets if printed.id == "sheet2")
    yield Heading(1, sheet.title)
    yield Words((*(line(f"{item.num} {item.text}") for item in sheet.items[2:3]),))
    yield Words((line(texts("export.blank.looked_at")),))
    for question in _questions(activity, activity.phases[1].id):
        yield from _question(question, report.province, texts, 3)


def _question(question: Question, province: str, texts: Texts, room: int) -> Iterator[Block]:
    yield Heading(3, f"{question.num} {question.text_in(province)}".strip())
    if question.answer == "year":
        yield Words((line(texts("export.blank.year")),), stays=True)
    yield Rules(room)


def _questions(activity: Activity, phase: str) -> list[Question]:
    return [question for question in activity.questions if question.phase == phase]


def _abilities(form: Form, texts: Texts) -> Iterator[Block]:
    """Yield form 1: its purpose, then each item with its levels to ring, and room for what one would need to know."""
    yield Heading(1, f"{form.num} {form.title}")
    yield Words(tuple(line(texts("export.blank.field", label=label)) for label in form.head_fields[2:]))
    yield Words(tuple(_part_line(text) for part in form.intro for text in (part, *part.items)))
    levels = form.levels or 5
    yield Words((line(texts("export.blank.level", low=form.level_low, high=form.level_high, most=levels)),))
    head = Row(tuple((line(f"{column.num} {column.text}", bold=True),) for column in form.columns), "head")
    ring = (Line(tuple(piece for n in range(1, levels + 1) for piece in (Mark("number", n), "  "))),)
    rows = [row for role in form.roles for row in _role(role, ring)]
    yield table((8.2, Column(4, True), 4.8), [head, *rows])


def _part_line(text: Text) -> Line:
    return line(f"{text.num} {text.text}", bold=bool(text.items), small=not text.items)


def _role(role: Text, ring: tuple[Line, ...]) -> Iterator[Row]:
    yield Row(((line(f"{role.num} {role.text}", bold=True),),), "band")
    for item in role.items:
        yield Row(((line(f"{item.num} {item.text}"),), ring, ()), high=1.0)


def _situation(form: Form, texts: Texts) -> Iterator[Block]:
    yield Heading(1, f"{form.num} {form.title}")
    rows = [Row(tuple((line(column.text, bold=True),) for column in form.columns), "head")]
    for issue in form.issues:
        rows.append(Row(((line(issue.text, bold=True),),), "band"))
        rows += [Row(((line(f"{item.num} {item.text}"),), (), ()), high=2.0) for item in issue.items]
    yield table((4.4, 6.3, 6.3), rows)


def _plan(form: Form, kit: Kit, texts: Texts) -> Iterator[Block]:
    """Yield form 3 with all its columns; months and horizon are ticked or written in its column of time."""
    yield Heading(1, f"{form.title} ({form.num})")
    goals = [line(texts("export.blank.goal", n=n)) for n in range(1, form.goals_count + 1)]
    yield Words((line(form.goals_title, bold=True), *goals))
    when = [_time(item, kit) for column in form.columns if column.id == TIME for item in column.items]
    rows = [Row(tuple((line(column.text, bold=True),) for column in form.columns), "head")]
    for row in form.rows:
        title = (line(f"{row.num} {row.text}", bold=row.kind == "heading"),)
        filled = tuple(tuple(text for cell in when for text in cell) if c.id == TIME else () for c in form.columns[1:])
        rows.append(Row((title,), "band") if row.kind == "heading" else Row((title, *filled), high=2.0))
    shares = {**SHARES, TIME: 3.4}
    yield table([Column(shares.get(column.id, SHARE)) for column in form.columns], rows, 10)


def _time(text: Text, kit: Kit) -> Sequence[Line]:
    """Return a part of the column of time: a line to write on, or the boxes of what it refers to."""
    points = [point for ref in text.refs for point in getattr(kit.things.get(ref), "points", ())]
    if not points:
        return [line(f"{text.text} ............", small=True)]
    return [Line((BOX, f" {point}"), small=True) for point in points]


def _closing(activity: Activity, texts: Texts) -> Iterator[Block]:
    yield Heading(1, activity.title)
    for question in activity.questions:
        if not question.fields:
            yield from _question(question, "", texts, 2)
            continue
        yield Heading(3, question.text)
        heads = (question.head, *(field.text for field in question.fields))
        rows = [Row(tuple((line(words, bold=True),) for words in heads), "head")]
        rows += [Row(((),) * len(heads), high=1.3) for _ in range(COMMITMENTS)]
        yield table((9, *[4.0] * len(question.fields)), rows)


DOCUMENTS = {"blank": blank_document}
