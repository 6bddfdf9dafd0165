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
from samut.documents.report.model import Asked, Plan, Played, Report, Stretch, Theme
from samut.documents.words import line, lines, said_days
from samut.domain.kit.kit import Kit
from samut.texts import Texts


def report_document(report: Report, kit: Kit, texts: Texts) -> Document:
    """The whole report; the plans of activity 6 on pages of their own, across."""
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
    """Each group's plan to be signed, on a sheet of its own; of a group without one, that it has none."""
    plans = {plan.group: plan for plan in report.plans}
    found = (signing(report, one, kit, plans.get(one.id, Plan(one.id, (), ())), texts) for one in report.groups)
    return document(report, texts, tuple(Sheet(tuple(blocks), landscape=True) for blocks in found))


def document(report: Report, texts: Texts, sheets: tuple[Sheet, ...], ours: bool = False) -> Document:
    """A document of this workshop's, with its name and the page at the foot. ours: as of a Document."""
    title = title_of(report, texts)
    return Document(title, texts("export.footer", title=title), texts.room("export")["page"], sheets, ours)


def title_of(report: Report, texts: Texts) -> str:
    return report.title.strip() or texts("export.untitled")


def scope_words(report: Report, texts: Texts) -> str:
    """Whom it tells of; "" for the whole workshop."""
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
    told = [(texts(f"export.report.{name}"), words) for name, words in facts.items() if words]
    yield table((3.5, 13.5), (Row(((line(name, bold=True),), lines(words))) for name, words in told))
    yield Heading(2, texts("export.report.groups"))
    yield _groups(report, texts)


def _groups(report: Report, texts: Texts) -> Block:
    names = ("code", "group", "district", "province", "members")
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in names), "head")
    rows = [
        Row(tuple(lines(words) for words in (one.code, one.name, one.district, one.province, str(one.members))))
        for one in report.groups
    ]
    return table((Column(1.6, True), 6.9, 3.4, 3.3, Column(1.8, True)), [head, *rows])


def _activity(report: Report, kit: Kit, played: Played, texts: Texts) -> Iterator[Block]:
    yield Heading(1, texts("export.report.activity", num=played.num, title=played.title))
    if not any(_held(report, stretch) for stretch in played.stretches):
        yield _nothing(texts)
        return
    for place, stretch in enumerate(played.stretches):
        yield from _stretch(report, kit, played, stretch, texts)
        if kit.activities[played.id].role == "memory" and not place and numbered(report):
            yield Heading(2, texts("export.report.time.title"))
            yield from timelines(report, texts)
    if played.themes:
        yield Heading(2, texts("export.report.themes"))
        yield _themes(report, played.themes, texts)


def _stretch(report: Report, kit: Kit, played: Played, stretch: Stretch, texts: Texts) -> Iterator[Block]:
    if stretch.board == "plan":
        for plan in report.plans:
            yield from plan_blocks(report, kit, plan, texts)
        return
    yield Heading(2, stretch.title)
    if not _held(report, stretch):
        yield _nothing(texts)
    elif stretch.board == NUMBERS:
        yield from abilities(report, texts)
    elif any(one.under for one in stretch.asked):
        yield situation(report, kit, stretch.asked, texts)
    elif stretch.board == "goals" and stretch.id == "goal":
        yield from goals(report, stretch.asked, texts)
    else:
        for one in stretch.asked:
            yield from _asked(report, one, texts)


def _held(report: Report, stretch: Stretch) -> bool:
    """Whether anything was answered in it."""
    if stretch.board == NUMBERS:
        return any(role.whole.n for role in report.abilities)
    return any(one.answers for one in stretch.asked)


def _nothing(texts: Texts) -> Block:
    return Words((line(texts("export.report.nothing"), small=True),))


def _asked(report: Report, asked: Asked, texts: Texts) -> Iterator[Block]:
    yield Heading(3, f"{asked.num} {asked.text}".strip())
    if not asked.answers:
        yield _nothing(texts)
        return
    yield from _mean(asked, texts)
    yield answer_table(report, asked, texts)


def _mean(asked: Asked, texts: Texts) -> Iterator[Block]:
    """Of a question that groups answer with a level."""
    levels = [part for said in asked.answers for part in said.versions[-1].parts if part.kind == "level"]
    if levels:
        mean = round(sum(part.value for part in levels) / len(levels), 1)
        yield Words((line(texts("export.report.mean", mean=mean, most=levels[0].levels, n=len(levels))),))


def _themes(report: Report, themes: tuple[Theme, ...], texts: Texts) -> Block:
    names = ("theme", "theme_groups", "theme_sayings")
    head = Row(tuple((line(texts(f"export.report.{name}"), bold=True),) for name in names), "head")
    rows = [
        Row(
            (
                lines(one.name, bold=True),
                tuple(line(name_of(report, group, texts)) for group in one.groups),
                tuple(text for saying in one.sayings for text in lines("\u2022 " + saying)),
            )
        )
        for one in themes
    ]
    return table((4, 4, 9), [head, *rows])
