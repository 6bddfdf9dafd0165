"""Report -> the blocks of its document, activity by activity."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.blocks import Block, Column, Document, Heading, Row, Sheet, Words, table
from samut.documents.pages.answers import answer_table, name_of
from samut.documents.pages.competence import abilities
from samut.documents.pages.forms import goals, situation
from samut.documents.pages.plan import plan_blocks, signing
from samut.documents.pages.timeline import numbered, timelines
from samut.documents.report.answers import NUMBERS
from samut.documents.report.model import ActivityReport, PhaseReport, Plan, QuestionReport, Report, Theme
from samut.documents.words import line, lines, said_days
from samut.domain.kit.kit import Kit
from samut.texts import Texts


def report_document(report: Report, kit: Kit, texts: Texts) -> Document:
    """Return the whole report; the plans of activity 6 on pages of their own, across."""
    sheets: list[Sheet] = []
    upright: list[Block] = [*_head(report, texts)]
    for played in report.activities:
        blocks = tuple(_activity(report, kit, played, texts))
        if kit.activities[played.id].role == "plan":
            sheets += [Sheet(tuple(upright)), Sheet(blocks, landscape=True)]
            upright = []
        else:
            upright += blocks
    return document(report, texts, (*sheets, Sheet(tuple(upright))) if upright else tuple(sheets))


def plan_document(report: Report, kit: Kit, texts: Texts) -> Document:
    """Return each group's plan to be signed, on a sheet of its own; a group without a plan has a note of that."""
    plans = {plan.group: plan for plan in report.plans}
    sheets = (
        signing(report, group, kit, plans.get(group.id, Plan(group.id, (), ())), texts) for group in report.groups
    )
    return document(report, texts, tuple(Sheet(tuple(blocks), landscape=True) for blocks in sheets))


def document(report: Report, texts: Texts, sheets: tuple[Sheet, ...], kit_words: bool = False) -> Document:
    """Return a document with the workshop's name and the page at the foot. kit_words: as of a Document."""
    title = title_of(report, texts)
    return Document(title, texts("export.footer", title=title), texts.room("export")["page"], sheets, kit_words)


def title_of(report: Report, texts: Texts) -> str:
    """Return the workshop's title, or the word for one."""
    return report.title.strip() or texts("export.untitled")


def scope_words(report: Report, texts: Texts) -> str:
    """Return whom the report is about; "" for the whole workshop."""
    if not report.scope:
        return ""
    alone = len(report.groups) == 1 and report.groups[0].name == report.scope
    return texts(f"export.report.{'of_group' if alone else 'of_place'}", name=report.scope)


def _head(report: Report, texts: Texts) -> Iterator[Block]:
    yield Heading(0, texts("export.report.title"))
    yield Words((line(title_of(report, texts), bold=True), *lines(scope_words(report, texts))))
    if report.demo:
        yield Words((line(texts("export.report.demo"), small=True),))
    counts = texts("export.report.people", groups=len(report.groups), people=report.people)
    facts = {
        "place": report.place,
        "district": report.district,
        "province": report.province,
        "days": said_days(texts, report.starts, report.ends),
        "counts": counts,
    }
    rows = [(texts(f"export.report.{name}"), words) for name, words in facts.items() if words]
    yield table((3.5, 13.5), (Row(((line(name, bold=True),), lines(words))) for name, words in rows))
    yield Heading(2, texts("export.report.groups"))
    yield _groups(report, texts)


def _groups(report: Report, texts: Texts) -> Block:
    names = ("code", "group", "district", "province", "members")
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in names), "head")
    rows = [
        Row(
            tuple(
                lines(words) for words in (group.code, group.name, group.district, group.province, str(group.members))
            )
        )
        for group in report.groups
    ]
    return table((Column(1.6, True), 6.9, 3.4, 3.3, Column(1.8, True)), [head, *rows])


def _activity(report: Report, kit: Kit, played: ActivityReport, texts: Texts) -> Iterator[Block]:
    yield Heading(1, texts("export.report.activity", num=played.num, title=played.title))
    if not any(_held(report, phase_report) for phase_report in played.phases):
        yield _nothing(texts)
        return
    for place, phase_report in enumerate(played.phases):
        yield from _phase(report, kit, played, phase_report, texts)
        if kit.activities[played.id].role == "memory" and not place and numbered(report):
            yield Heading(2, texts("export.report.time.title"))
            yield from timelines(report, texts)
    if played.themes:
        yield Heading(2, texts("export.report.themes"))
        yield _themes(report, played.themes, texts)


def _phase(
    report: Report, kit: Kit, played: ActivityReport, phase_report: PhaseReport, texts: Texts
) -> Iterator[Block]:
    if phase_report.board == "plan":
        for plan in report.plans:
            yield from plan_blocks(report, kit, plan, texts)
        return
    yield Heading(2, phase_report.title)
    if not _held(report, phase_report):
        yield _nothing(texts)
    elif phase_report.board == NUMBERS:
        yield from abilities(report, texts)
    elif any(question.under for question in phase_report.questions):
        yield situation(report, kit, phase_report.questions, texts)
    elif phase_report.board == "goals" and phase_report.id == "goal":
        yield from goals(report, phase_report.questions, texts)
    else:
        for question in phase_report.questions:
            yield from _questions(report, question, texts)


def _held(report: Report, phase_report: PhaseReport) -> bool:
    """Tell whether anything was answered in a phase."""
    if phase_report.board == NUMBERS:
        return any(role.everyone.n for role in report.abilities)
    return any(question.answers for question in phase_report.questions)


def _nothing(texts: Texts) -> Block:
    return Words((line(texts("export.report.nothing"), small=True),))


def _questions(report: Report, question: QuestionReport, texts: Texts) -> Iterator[Block]:
    yield Heading(3, f"{question.num} {question.text}".strip())
    if not question.answers:
        yield _nothing(texts)
        return
    yield from _mean(question, texts)
    yield answer_table(report, question, texts)


def _mean(question: QuestionReport, texts: Texts) -> Iterator[Block]:
    """Yield the mean of a question that groups answer with a level."""
    levels = [part for answer in question.answers for part in answer.versions[-1].parts if part.kind == "level"]
    if levels:
        mean = round(sum(part.value for part in levels) / len(levels), 1)
        yield Words((line(texts("export.report.mean", mean=mean, most=levels[0].levels, n=len(levels))),))


def _themes(report: Report, themes: tuple[Theme, ...], texts: Texts) -> Block:
    names = ("theme", "theme_groups", "theme_sayings")
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in names), "head")
    rows = [
        Row(
            (
                lines(theme.name, bold=True),
                tuple(line(name_of(report, group, texts)) for group in theme.groups),
                tuple(text for saying in theme.sayings for text in lines("\u2022 " + saying)),
            )
        )
        for theme in themes
    ]
    return table((4, 4, 9), [head, *rows])


DOCUMENTS = {"report": report_document, "plan": plan_document}
