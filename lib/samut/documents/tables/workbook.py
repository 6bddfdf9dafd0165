"""Report -> the sheets of its workbook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from samut.documents.pages.plan import FORM
from samut.documents.report.model import ActivityReport, AnswerReport, Goal, Part, Report, Version
from samut.documents.tables.questionnaires import filled_tabs
from samut.documents.words import said_days, said_month
from samut.documents.writers.xlsx_shape import Tab, TabField
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
    """Return about, groups, a sheet an activity, form 1, form 2, goals, plan, surveys; without those that are empty."""
    played = [activity for activity in report.activities if kit.activities[activity.id].role != "plan"]
    tabs = [_about(report, texts), _groups(report, texts), *(_activity(report, activity, texts) for activity in played)]
    tabs += [_able(report, texts), _situation(report, kit, texts), _goals(report, texts), _plan(report, kit, texts)]
    tabs += filled_tabs(report, texts)
    return tuple(tab for tab in tabs if tab.rows)


def _tab(texts: Texts, name: str, columns: list[str], rows: Iterator[Values], more: tuple[TabField, ...] = ()) -> Tab:
    """Return a sheet of columns with known names, and of `more`, whose heads are the keys of their values."""
    all_rows = list(rows)
    fields = (_field(column, [row.get(column) for row in all_rows], texts) for column in columns)
    keys = [*columns, *(field.head for field in more)]
    return Tab(name, (*fields, *more), tuple(tuple(row.get(key) for key in keys) for row in all_rows))


def _field(name: str, values: list[Any], texts: Texts) -> TabField:
    """Return a column with a known name; it is printed if it says anything.

    A version's number only if there are several.
    """
    least = 1 if name == "version" else 0
    says = any(value > least if isinstance(value, int) else value for value in values)
    head, meaning = (texts(f"export.{part}.{name}") for part in ("column", "meaning"))
    return TabField(head, KINDS.get(name, "text"), meaning, says and name not in CODES, name in LEADING)


def _about(report: Report, texts: Texts) -> Tab:
    names = {"workshop": report.title, "place": report.place, "district": report.district, "province": report.province}
    rows = [(texts(f"export.report.{name}"), words) for name, words in names.items() if words]
    rows += [(texts("export.report.days"), said_days(texts, report.starts, report.ends))]
    rows += [(texts("export.about.left_out"), texts("export.about.left_out_words"))]
    rows += [(texts("export.report.title"), report.scope)] if report.scope else []
    rows += [("", texts("export.report.demo"))] if report.demo else []
    heads = tuple(TabField(texts(f"export.column.{name}"), "text", "") for name in ("name", "value"))
    return Tab(texts("export.sheet.about"), heads, tuple(rows))


def _groups(report: Report, texts: Texts) -> Tab:
    columns = ["code", "group", "district", "province", "members"]
    rows = (
        {**_whose(report, group.id), "district": group.district, "province": group.province, "members": group.members}
        for group in report.groups
    )
    return _tab(texts, texts("export.sheet.groups"), columns, rows)


def _whose(report: Report, group: str) -> Values:
    team = report.team(group)
    return {"code": team.code, "group": team.name} if team else {}


def _activity(report: Report, played: ActivityReport, texts: Texts) -> Tab:
    """Return a row for each version of each answer, without form 2's; its fields in columns of their own."""
    columns = ["phase", "question", "num", "asked", "code", "group", "of", "version", "versions", "text",
               "year_be", "year_ce", "precision", "about"]  # fmt: skip
    questions = [
        (phase_report, question)
        for phase_report in played.phases
        for question in phase_report.questions
        if not question.under
    ]
    parts = [
        part
        for _, question in questions
        for answer in question.answers
        for version in answer.versions
        for part in version.parts
    ]
    more = {
        part.label: TabField(part.label, PARTS.get(part.kind, "text"), texts("export.meaning.part")) for part in parts
    }
    rows = (
        {"phase": phase_report.title, "question": question.id, "num": question.num, "asked": question.text,
         "of": report.name_of(answer.subject_group) or None, **_whose(report, answer.group),
         **_version_columns(answer, n, version, texts)}
        for phase_report, question in questions for answer in question.answers
        for n, version in enumerate(answer.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.activity", num=played.num), columns, rows, tuple(more.values()))


def _version_columns(answer: AnswerReport, n: int, version: Version, texts: Texts) -> Values:
    year = version.year
    number = year.year if year else None
    return {
        "version": n,
        "versions": len(answer.versions),
        "text": version.text or None,
        "year_be": None if number is None else number + SHIFT,
        "year_ce": number,
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
    levels = tuple(TabField(texts("export.column.level", n=n), "number", meaning) for n in range(1, most + 1))
    rows = (
        {"role": f"{role.num} {role.text}", "item": item.text, "n": item.n or None, "waiting": item.waiting,
         "mean": item.mean, **dict(zip((level.head for level in levels), item.counts, strict=False))}
        for role in report.abilities for item in role.items
    )  # fmt: skip
    tab = _tab(texts, texts("export.sheet.able"), ["role", "item", "n", "waiting", "mean"], rows, levels)
    return tab if most else Tab(tab.name, tab.fields, ())


def _situation(report: Report, kit: Kit, texts: Texts) -> Tab:
    """Return form 2: a row for each version of each group's row."""
    columns = ["issue", "row", "question", "code", "group", "version", "versions", SITUATION, NEXT]
    held = [played for played in report.activities if kit.activities[played.id].role == "assessment"]
    rows = (
        {"issue": question.under, "row": f"{question.num} {question.text}", "question": question.id,
         **_whose(report, answer.group), "version": n, "versions": len(answer.versions),
         SITUATION: version.part(SITUATION), NEXT: version.part(NEXT)}
        for played in held for phase_report in played.phases for question in phase_report.questions if question.under
        for answer in question.answers for n, version in enumerate(answer.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.situation"), columns, rows)


def _goals(report: Report, texts: Texts) -> Tab:
    columns = ["code", "group", "version", "versions", "goal", "before", "met"]
    points = tuple(TabField(point, "yes", texts("export.meaning.point")) for point in report.points)
    rows = (
        {**_whose(report, goal.answer.group), "version": n, "versions": len(goal.answer.versions), "goal": version.text,
         "before": _before(goal) or None, "met": len(goal.met), **{point: point in goal.met for point in report.points}}
        for goal in report.goals for n, version in enumerate(goal.answer.versions, 1)
    )  # fmt: skip
    return _tab(texts, texts("export.sheet.goals"), columns, rows, points)


def _before(goal: Goal) -> str:
    """Return the earlier words of a goal, oldest first, each once."""
    return "\n".join(dict.fromkeys(version.text for answer in goal.before for version in answer.versions))


def _plan(report: Report, kit: Kit, texts: Texts) -> Tab:
    """Return a row for each version of each line; the columns of the form that are not switched off, months apart."""
    rows_of = {row.id: f"{row.num} {row.text}" for row in kit.forms[FORM].rows}
    parts = [part for column in kit.forms[FORM].columns[1:] for part in (*column.items, column)]
    shown = [part for part in parts if part.id not in report.off]
    more = tuple(TabField(part.text, "text", texts("export.meaning.part")) for part in shown)
    rows = (
        {**_whose(report, plan.group), "row": rows_of[step.row], "serves": ", ".join(map(str, step.goals)) or None,
         "version": n, "versions": len(step.answer.versions), shown[0].text: version.text,
         **{part.label: _value(part, texts) for part in version.parts}}
        for plan in report.plans for step in plan.steps for n, version in enumerate(step.answer.versions, 1)
    )  # fmt: skip
    columns = ["code", "group", "row", "serves", "version", "versions"]
    return _tab(texts, texts("export.sheet.plan"), columns, rows, more)
