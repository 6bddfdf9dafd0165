"""Report -> the sheets of its workbook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.documents.pages.plan import FORM
from samut.documents.report.model import Goal, Part, Played, Report, Said, Version
from samut.documents.tables.questionnaires import filled_tabs
from samut.documents.words import said_days, said_month
from samut.documents.writers.xlsx_shape import Field, Tab
from samut.domain.kit.forms import NEXT, SITUATION
from samut.domain.kit.kit import Kit
from samut.domain.rules.years import SHIFT
from samut.texts import Texts

KINDS = {"version": "number", "versions": "number", "members": "number", "n": "number", "waiting": "number",
         "level": "number", "mean": "number", "met": "number", "no": "number", "year_be": "number",
         "year_ce": "number", "about": "yes", "code": "code", "question": "code", "precision": "code"}  # fmt: skip
CODES = {"phase", "question", "code", "versions", "year_ce", "precision", "waiting"}
"""What only programs and whoever looks closer needs, and paper has no room for."""
LEADING = {"num", "asked", "group", "issue", "row", "role", "item"}
PARTS = {"level": "number", "check": "yes", "choices": "choices"}
Values = dict[str, Any]


def sheets(report: Report, kit: Kit, texts: Texts) -> tuple[Tab, ...]:
    """About, groups, a sheet an activity, form 1, form 2, goals, plan, surveys; those that are empty left out."""
    found = [_about(report, texts), _groups(report, texts)]
    found += [_activity(report, one, texts) for one in report.activities if kit.activities[one.id].role != "plan"]
    found += [_able(report, texts), _situation(report, kit, texts), _goals(report, texts), _plan(report, kit, texts)]
    found += filled_tabs(report, texts)
    return tuple(tab for tab in found if tab.rows)


def _tab(texts: Texts, name: str, columns: list[str], rows: Iterator[Values], more: tuple[Field, ...] = ()) -> Tab:
    """A sheet of known columns, and of `more`, whose heads are the keys of their values."""
    told = list(rows)
    fields = (_field(one, [row.get(one) for row in told], texts) for one in columns)
    keys = [*columns, *(one.head for one in more)]
    return Tab(name, (*fields, *more), tuple(tuple(row.get(key) for key in keys) for row in told))


def _field(name: str, values: list[Any], texts: Texts) -> Field:
    """A known column; printed where it says anything: a version's number only where there are several."""
    least = 1 if name == "version" else 0
    says = any(value > least if isinstance(value, int) else value for value in values)
    head, meaning = (texts(f"export.{one}.{name}") for one in ("column", "meaning"))
    return Field(head, KINDS.get(name, "text"), meaning, says and name not in CODES, name in LEADING)


def _about(report: Report, texts: Texts) -> Tab:
    names = {"workshop": report.title, "place": report.place, "district": report.district, "province": report.province}
    rows = [(texts(f"export.report.{name}"), words) for name, words in names.items() if words]
    rows += [(texts("export.report.days"), said_days(texts, report.starts, report.ends))]
    rows += [(texts("export.about.left_out"), texts("export.about.left_out_words"))]
    rows += [(texts("export.report.title"), report.scope)] if report.scope else []
    rows += [("", texts("export.report.demo"))] if report.demo else []
    heads = tuple(Field(texts(f"export.column.{name}"), "text", "") for name in ("name", "value"))
    return Tab(texts("export.sheet.about"), heads, tuple(rows))


def _groups(report: Report, texts: Texts) -> Tab:
    columns = ["code", "group", "district", "province", "members"]
    rows = (
        {**_whose(report, one.id), "district": one.district, "province": one.province, "members": one.members}
        for one in report.groups
    )
    return _tab(texts, texts("export.sheet.groups"), columns, rows)


def _whose(report: Report, group: str) -> Values:
    team = report.team(group)
    return {"code": team.code, "group": team.name} if team else {}


def _activity(report: Report, played: Played, texts: Texts) -> Tab:
    """A row a version of each answer, form 2's apart; its parts in columns of their own."""
    columns = ["phase", "question", "num", "asked", "code", "group", "of", "version", "versions", "text",
               "year_be", "year_ce", "precision", "about"]  # fmt: skip
    asked = [(stretch, one) for stretch in played.stretches for one in stretch.asked if not one.under]
    given = [part for _, one in asked for said in one.answers for version in said.versions for part in version.parts]
    more = {part.label: Field(part.label, PARTS.get(part.kind, "text"), texts("export.meaning.part")) for part in given}
    rows = (
        {"phase": stretch.title, "question": one.id, "num": one.num, "asked": one.text,
         "of": report.name_of(said.of) or None, **_whose(report, said.group), **_told(said, n, version, texts)}
        for stretch, one in asked for said in one.answers for n, version in enumerate(said.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.activity", num=played.num), columns, rows, tuple(more.values()))


def _told(said: Said, n: int, version: Version, texts: Texts) -> Values:
    year = version.year
    known = year.year if year else None
    return {
        "version": n,
        "versions": len(said.versions),
        "text": version.text or None,
        "year_be": None if known is None else known + SHIFT,
        "year_ce": known,
        "precision": year.precision if year else None,
        "about": year.about if year else None,
        **{part.label: _value(part, texts) for part in version.parts},
    }


def _value(part: Part, texts: Texts) -> Any:
    if part.kind == "month":
        return said_month(texts, part.value)
    return texts("export.report.among").join(part.value) if isinstance(part.value, tuple) else part.value


def _able(report: Report, texts: Texts) -> Tab:
    most = max((len(item.counts) for role in report.abilities for item in role.items), default=0)
    meaning = texts("export.meaning.level")
    levels = tuple(Field(texts("export.column.level", n=n), "number", meaning) for n in range(1, most + 1))
    rows = (
        {"role": f"{role.num} {role.text}", "item": item.text, "n": item.n or None, "waiting": item.waiting,
         "mean": item.mean, **dict(zip((one.head for one in levels), item.counts, strict=False))}
        for role in report.abilities for item in role.items
    )  # fmt: skip
    found = _tab(texts, texts("export.sheet.able"), ["role", "item", "n", "waiting", "mean"], rows, levels)
    return found if most else Tab(found.name, found.fields, ())


def _situation(report: Report, kit: Kit, texts: Texts) -> Tab:
    """Form 2: a row a group's version of each of its rows."""
    columns = ["issue", "row", "question", "code", "group", "version", "versions", SITUATION, NEXT]
    held = [played for played in report.activities if kit.activities[played.id].role == "assessment"]
    rows = (
        {"issue": one.under, "row": f"{one.num} {one.text}", "question": one.id, **_whose(report, said.group),
         "version": n, "versions": len(said.versions), SITUATION: version.part(SITUATION), NEXT: version.part(NEXT)}
        for played in held for stretch in played.stretches for one in stretch.asked if one.under
        for said in one.answers for n, version in enumerate(said.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.situation"), columns, rows)


def _goals(report: Report, texts: Texts) -> Tab:
    columns = ["code", "group", "version", "versions", "goal", "before", "met"]
    points = tuple(Field(point, "yes", texts("export.meaning.point")) for point in report.points)
    rows = (
        {**_whose(report, goal.said.group), "version": n, "versions": len(goal.said.versions), "goal": version.text,
         "before": _before(goal) or None, "met": len(goal.met), **{point: point in goal.met for point in report.points}}
        for goal in report.goals for n, version in enumerate(goal.said.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.goals"), columns, rows, points)


def _before(goal: Goal) -> str:
    """What it was, oldest first, each of the same words once."""
    return "\n".join(dict.fromkeys(version.text for said in goal.before for version in said.versions))


def _plan(report: Report, kit: Kit, texts: Texts) -> Tab:
    """A row a version of each line; the columns of the form that are not switched off, months apart."""
    rows_of = {one.id: f"{one.num} {one.text}" for one in kit.forms[FORM].rows}
    given = [one for column in kit.forms[FORM].columns[1:] for one in (*column.items, column)]
    shown = [one for one in given if one.id not in report.off]
    more = tuple(Field(one.text, "text", texts("export.meaning.part")) for one in shown)
    rows = (
        {**_whose(report, plan.group), "row": rows_of[step.row], "serves": ", ".join(map(str, step.goals)) or None,
         "version": n, "versions": len(step.said.versions), shown[0].text: version.text,
         **{part.label: _value(part, texts) for part in version.parts}}
        for plan in report.plans for step in plan.steps for n, version in enumerate(step.said.versions, 1)
    )  # fmt: skip
    columns = ["code", "group", "row", "serves", "version", "versions"]
    return _tab(texts, texts("export.sheet.plan"), columns, rows, more)
