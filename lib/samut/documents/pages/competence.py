"""Form 1 as numbers of many: how able the team says it is, item by item (docs/decisions/0014)."""

from __future__ import annotations

from collections.abc import Iterator

from samut.documents.blocks import Block, Cell, Column, Line, Mark, Row, Words, table
from samut.documents.report.model import Report
from samut.documents.words import line
from samut.domain.rules.competence import Ability, Profile, Role
from samut.domain.rules.disclosure import LEAST
from samut.texts import Texts

NONE = "\u2013"


def abilities(report: Report, texts: Texts) -> Iterator[Block]:
    """Yield the hall's numbers, and those of the groups that may be shown by themselves."""
    about_hall = [texts("export.report.able.hall")] if report.scope else []
    yield Words(
        tuple(line(words, small=True) for words in (*about_hall, texts("export.report.able.least", least=LEAST)))
    )
    levels = max((len(item.counts) for role in report.abilities for item in role.items), default=5)
    centred = [Column(1.3, True)] + [Column(1, True)] * levels + [Column(1.5, True)]
    rows = (row for role in report.abilities for row in _role(role, levels, texts))
    yield table([Column(17 - 2.8 - levels, kit_words=True), *centred], [_head(levels, texts), *rows])
    yield from _groups(report, texts)


def _groups(report: Report, texts: Texts) -> Iterator[Block]:
    """Yield a row for each group that has people enough, with its level in each role."""
    shown = [team for team in report.groups if any(team.id in role.groups for role in report.abilities)]
    if not shown:
        return
    yield Words((line(texts("export.report.able.groups", least=LEAST), bold=True),))
    names = [texts("export.report.able.role_n", n=role.num.rstrip(".")) for role in report.abilities]
    head = Row(tuple(_words(name, bold=True) for name in (texts("export.report.group"), *names)), "head")
    rows = (
        Row((_words(group.name), *(_mean(role.groups.get(group.id)) for role in report.abilities))) for group in shown
    )
    yield table([4.4, *[Column(1.8, True)] * len(names)], [head, *rows], 10)


def _head(levels: int, texts: Texts) -> Row:
    item, n, mean = (_words(texts(f"export.report.able.{name}"), bold=True) for name in ("item", "n", "mean"))
    return Row((item, n, *((Line((Mark("number", level),)),) for level in range(1, levels + 1)), mean), "head")


def _role(role: Role, levels: int, texts: Texts) -> Iterator[Row]:
    mean = NONE if role.everyone.mean is None else str(role.everyone.mean)
    words = texts("export.report.able.role", num=role.num, text=role.text, mean=mean)
    yield Row((_words(words, bold=True),), "band")
    for item in role.items:
        yield Row((_words(item.text), *_numbers(item, levels)))


def _numbers(item: Ability, levels: int) -> list[Cell]:
    if not item.n:
        return [_words(NONE)] * (levels + 2)
    return [_words(str(number)) for number in (item.n, *item.counts, item.mean)]


def _mean(profile: Profile | None) -> Cell:
    return _words(NONE if profile is None or profile.mean is None else str(profile.mean))


def _words(text: str, bold: bool = False) -> Cell:
    return (line(text, bold=bold),)
