"""Entries and kit -> Report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from samut.documents.report.answers import Book
from samut.documents.report.goals import goals, points
from samut.documents.report.model import Memory, Played, Report, Team
from samut.documents.report.plans import off, plans
from samut.documents.report.questionnaires import filled
from samut.documents.report.scope import Scope
from samut.domain.entries import Entry, Items
from samut.domain.kit.activity import Activity
from samut.domain.kit.codes import group_code
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Kit
from samut.domain.rules import calendar
from samut.domain.rules.competence import Role, roles
from samut.domain.workshop import ACTIVITY, About, Group, about, first_day, groups, place_of


def make(
    entries: Sequence[Entry], kit: Kit, scope: Scope | None = None, instruments: Iterable[Instrument] = ()
) -> Report:
    """The report on those in `scope`, or on all. entries: the whole workshop's, in the order of commit."""
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    there, named = about(hall), groups(hall)
    scope = scope or Scope("", tuple(one.id for one in named))
    book = Book(entries, kit, there, scope)
    everyone = [_team(hall, there, one, named) for one in named]
    teams = tuple(team for team in everyone if team.id in scope.groups)
    played = tuple(one for one in (book.played(activity) for activity in _held(kit)) if one.stretches)
    starts, ends = _days(there, entries, kit)
    return Report(
        title=there.title, place=there.place, district=there.district, province=there.province, demo=there.demo,
        starts=starts, ends=ends, scope=scope.name, people=sum(team.members for team in teams), groups=teams,
        others=tuple(team for team in everyone if team not in teams),
        activities=played, memories=tuple(_memories(kit, played)),
        abilities=_abilities(entries, kit, scope), points=points(kit), goals=tuple(goals(book)),
        plans=tuple(plans(book)), off=off(book),
        filled=tuple(filled(entries, instruments, scope)),
    )  # fmt: skip


def _held(kit: Kit) -> list[Activity]:
    return [one for one in kit.activities.values() if one.notebook]


def _team(hall: Items, there: About, group: Group, named: Sequence[Group]) -> Team:
    joined = [item.value["group"] for item in hall.of("visit") if item.value["role"] == "participant"]
    return Team(group.id, group_code(group.id, named), group.name, *place_of(group, there), joined.count(group.id))


def _days(there: About, entries: Iterable[Entry], kit: Kit) -> tuple[str, str]:
    """The days that were said, as long as the schedule is; else the first and the last on which somebody answered."""
    days = len(kit.schedule.days) if kit.schedule else 1
    first = first_day(there)
    if first is None:
        found = sorted({day for entry in entries if entry.activity != ACTIVITY and (day := _day(entry))})
        return (found[0], found[-1]) if found else ("", "")
    return first.isoformat(), (first + timedelta(days=days - 1)).isoformat()


def _day(entry: Entry) -> str:
    return calendar.day(entry.at) if entry.at else ""


def _memories(kit: Kit, played: Iterable[Played]) -> Iterable[Memory]:
    """Every version with a year of what was remembered in the first phase of the memory."""
    for stretch in (one.stretches[0] for one in played if kit.activities[one.id].role == "memory"):
        for asked in stretch.asked:
            for said in asked.answers:
                for version in said.versions:
                    if version.year:
                        yield Memory(said.group, asked.id, version.year, version.text)


def _abilities(entries: Sequence[Entry], kit: Kit, scope: Scope) -> tuple[Role, ...]:
    """The whole hall's numbers whatever the scope: a district's own could be taken from them to tell of few."""
    activity = kit.with_role("assessment")
    if activity is None:
        return ()
    found = roles([entry for entry in entries if entry.activity == activity.id], activity.questions)
    return tuple(
        replace(one, groups={id: profile for id, profile in one.groups.items() if id in scope.groups}) for one in found
    )
