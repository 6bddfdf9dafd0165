"""Blank forms to print and write on: the memory's sheet, the forms, the closing questions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from samut.documents.blocks import Block, Column, Document, Heading, Line, Mark, Row, Rules, Sheet, Words, table
from samut.documents.pages.plan import FORM as PLAN_FORM
from samut.documents.pages.plan import SHARE, SHARES
from samut.documents.pages.report import document
from samut.documents.report.model import Report, Team
from samut.documents.words import line, lines
from samut.domain.kit.activity import Activity, Question
from samut.domain.kit.codes import form_code, printed_ids
from samut.domain.kit.forms import personal
from samut.domain.kit.kit import Form, Kit
from samut.domain.kit.plan_form import TIME
from samut.domain.kit.source import Text
from samut.texts import Texts

BOX = Mark("box")
NOBODY = Team("", "", "", "", "", 0)
COMMITMENTS = 3
MEMBERS = 4
"""Of a group that nobody has joined yet."""


def blank_document(report: Report, kit: Kit, texts: Texts, forms: Sequence[str] = ()) -> Document:
    """These for each group of the report, with its code and name on them; then once without.

    forms: ids, as `printed_ids` has them, all without any. Of a form that is a person's own there is a copy for each
    member.
    """
    teams = [*report.groups, *([] if report.scope else [NOBODY])]
    printed = forms or printed_ids(kit)
    sheets = (sheet for team in teams for form in printed for sheet in _copies(form, report, kit, team, texts))
    return document(report, texts, tuple(sheets), ours=True)


def _copies(form: str, report: Report, kit: Kit, team: Team, texts: Texts) -> Iterator[Sheet]:
    own = form in kit.forms and personal(kit.forms[form])
    top = tuple(_top(form, team, own, texts))
    for _ in range((team.members or MEMBERS) if own else 1):
        for body in _bodies(form, report, kit, texts):
            yield Sheet((*top, *body()), landscape=form == PLAN_FORM)


def _bodies(form: str, report: Report, kit: Kit, texts: Texts) -> tuple[Callable[[], Iterator[Block]], ...]:
    """What stands on each sheet of a form."""
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


def _top(form: str, team: Team, own: bool, texts: Texts) -> Iterator[Block]:
    """Which form and whose, and whether it may be used in research: what is looked at when it is typed in.

    own: a person's, who has a sheet number and no name.
    """
    names = ("form_code", "group_code", "group", "date", "sheet" if own else "writer")
    heads = tuple((line(texts(f"export.blank.{name}"), small=True),) for name in names)
    filled = ((line(form_code(form), bold=True),), lines(team.code, bold=True), lines(team.name, bold=True), (), ())
    yield table((2, 2.4, 6.2, 2.8, 3.6), [Row(heads, "head"), Row(filled, high=0.9)])
    yield Words((Line((BOX, " ", *line(texts("export.blank.consent")).pieces)),))


def _memory(activity: Activity, report: Report, kit: Kit, texts: Texts) -> Iterator[Block]:
    """The sheet's words, and the questions of the first phase."""
    sheet = next(one for one in kit.sheets if one.id == "sheet2")
    yield Heading(1, sheet.title)
    told = sheet.items[:2]
    yield Words((line(sheet.caption, bold=True), *(line(f"{one.num} {one.text}") for one in told)))
    for one in _asked(activity, activity.phases[0].id):
        yield from _question(one, report.province, texts, 3 if one.answer == "year" else 4)
    yield Words((line(texts("export.blank.more"), small=True),))


def _gallery(activity: Activity, report: Report, kit: Kit, texts: Texts) -> Iterator[Block]:
    """What is asked about another group's work; a sheet for each group looked at."""
    sheet = next(one for one in kit.sheets if one.id == "sheet2")
    yield Heading(1, sheet.title)
    yield Words((*(line(f"{one.num} {one.text}") for one in sheet.items[2:3]),))
    yield Words((line(texts("export.blank.looked_at")),))
    for one in _asked(activity, activity.phases[1].id):
        yield from _question(one, report.province, texts, 3)


def _question(one: Question, province: str, texts: Texts, room: int) -> Iterator[Block]:
    yield Heading(3, f"{one.num} {one.said(province)}".strip())
    if one.answer == "year":
        yield Words((line(texts("export.blank.year")),), stays=True)
    yield Rules(room)


def _asked(activity: Activity, phase: str) -> list[Question]:
    return [one for one in activity.questions if one.phase == phase]


def _abilities(form: Form, texts: Texts) -> Iterator[Block]:
    """Form 1: what it is for, then each item with its levels to ring, and room for what one would need to know."""
    yield Heading(1, f"{form.num} {form.title}")
    yield Words(tuple(line(texts("export.blank.field", label=one)) for one in form.head_fields[2:]))
    yield Words(tuple(_told(one) for part in form.intro for one in (part, *part.items)))
    levels = form.levels or 5
    yield Words((line(texts("export.blank.level", low=form.level_low, high=form.level_high, most=levels)),))
    head = Row(tuple((line(f"{one.num} {one.text}", bold=True),) for one in form.columns), "head")
    ring = (Line(tuple(piece for n in range(1, levels + 1) for piece in (Mark("number", n), "  "))),)
    rows = [row for role in form.roles for row in _role(role, ring)]
    yield table((8.2, Column(4, True), 4.8), [head, *rows])


def _told(one: Text) -> Line:
    return line(f"{one.num} {one.text}", bold=bool(one.items), small=not one.items)


def _role(role: Text, ring: tuple[Line, ...]) -> Iterator[Row]:
    yield Row(((line(f"{role.num} {role.text}", bold=True),),), "band")
    for item in role.items:
        yield Row(((line(f"{item.num} {item.text}"),), ring, ()), high=1.0)


def _situation(form: Form, texts: Texts) -> Iterator[Block]:
    yield Heading(1, f"{form.num} {form.title}")
    rows = [Row(tuple((line(one.text, bold=True),) for one in form.columns), "head")]
    for issue in form.issues:
        rows.append(Row(((line(issue.text, bold=True),),), "band"))
        rows += [Row(((line(f"{one.num} {one.text}"),), (), ()), high=2.0) for one in issue.items]
    yield table((4.4, 6.3, 6.3), rows)


def _plan(form: Form, kit: Kit, texts: Texts) -> Iterator[Block]:
    """Form 3 with all its columns; the months and the stretch of time are ticked or written in its column of time."""
    yield Heading(1, f"{form.title} ({form.num})")
    goals = [line(texts("export.blank.goal", n=n)) for n in range(1, form.goals_count + 1)]
    yield Words((line(form.goals_title, bold=True), *goals))
    when = [_time(one, kit) for column in form.columns if column.id == TIME for one in column.items]
    rows = [Row(tuple((line(one.text, bold=True),) for one in form.columns), "head")]
    for one in form.rows:
        title = (line(f"{one.num} {one.text}", bold=one.kind == "heading"),)
        filled = tuple(tuple(text for cell in when for text in cell) if c.id == TIME else () for c in form.columns[1:])
        rows.append(Row((title,), "band") if one.kind == "heading" else Row((title, *filled), high=2.0))
    shares = {**SHARES, TIME: 3.4}
    yield table([Column(shares.get(one.id, SHARE)) for one in form.columns], rows, 10)


def _time(one: Text, kit: Kit) -> Sequence[Line]:
    """A part of the column of time: a line to write on, or the boxes of what it refers to."""
    points = [point for ref in one.refs for point in getattr(kit.things.get(ref), "points", ())]
    if not points:
        return [line(f"{one.text} ............", small=True)]
    return [Line((BOX, f" {point}"), small=True) for point in points]


def _closing(activity: Activity, texts: Texts) -> Iterator[Block]:
    yield Heading(1, activity.title)
    for one in activity.questions:
        if not one.fields:
            yield from _question(one, "", texts, 2)
            continue
        yield Heading(3, one.text)
        heads = (one.head, *(field.text for field in one.fields))
        rows = [Row(tuple((line(words, bold=True),) for words in heads), "head")]
        rows += [Row(((),) * len(heads), high=1.3) for _ in range(COMMITMENTS)]
        yield table((9, *[4.0] * len(one.fields)), rows)
