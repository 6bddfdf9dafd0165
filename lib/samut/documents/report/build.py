"""Entries and kit -> Report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from samut.documents.report.answers import Book
from samut.documents.report.goals import goals, points
from samut.documents.report.model import ActivityReport, GroupReport, Memory, Report
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
    """Make the report of a workshop.

    Parameters
    ----------
    entries : sequence of Entry
        The whole workshop's, in the order of commit.
    kit : Kit
        The kit it was held with.
    scope : Scope, optional
        Whom it is about; all by default.
    instruments : iterable of Instrument, optional
        The questionnaires that were answered.

    Returns
    -------
    Report
        Everything that may be shared.

    Examples
    --------
    >>> from samut.domain.entries import Entry
    >>> from samut.kit_files import load_kit
    >>> from samut.settings import share
    >>> about = Entry("e", "w", "workshop", "about", "workshop.about", value={"title": "A test"})
    >>> report = make([about], load_kit(share() / "data/kit"))
    >>> report.title, report.groups
    ('A test', ())
    """
    hall = Items(entry for entry in entries if entry.activity == ACTIVITY)
    facts, named = about(hall), groups(hall)
    scope = scope or Scope("", tuple(group.id for group in named))
    book = Book(entries, kit, facts, scope)
    everyone = [_team(hall, facts, group, named) for group in named]
    teams = tuple(team for team in everyone if team.id in scope.groups)
    played = tuple(activity for activity in (book.played(activity) for activity in _held(kit)) if activity.phases)
    starts, ends = _days(facts, entries, kit)
    return Report(
        title=facts.title, place=facts.place, district=facts.district, province=facts.province, demo=facts.demo,
        starts=starts, ends=ends, scope=scope.name, people=sum(team.members for team in teams), groups=teams,
        others=tuple(team for team in everyone if team not in teams),
        activities=played, memories=tuple(_memories(kit, played)),
        abilities=_abilities(entries, kit, scope), points=points(kit), goals=tuple(goals(book)),
        plans=tuple(plans(book)), off=off(book),
        filled=tuple(filled(entries, instruments, scope)),
    )  # fmt: skip


def _held(kit: Kit) -> list[Activity]:
    return [activity for activity in kit.activities.values() if activity.notebook]


def _team(hall: Items, about: About, group: Group, named: Sequence[Group]) -> GroupReport:
    joined = [item.value["group"] for item in hall.with_key("visit") if item.value["role"] == "participant"]
    return GroupReport(
        group.id, group_code(group.id, named), group.name, *place_of(group, about), joined.count(group.id)
    )


def _days(about: About, entries: Iterable[Entry], kit: Kit) -> tuple[str, str]:
    """Return the days that were set, as long as the schedule is.

    Else the first and the last on which somebody answered.
    """
    days = len(kit.schedule.days) if kit.schedule else 1
    first = first_day(about)
    if first is None:
        worked = sorted({day for entry in entries if entry.activity != ACTIVITY and (day := _day(entry))})
        return (worked[0], worked[-1]) if worked else ("", "")
    return first.isoformat(), (first + timedelta(days=days - 1)).isoformat()


def _day(entry: Entry) -> str:
    return calendar.day(entry.at) if entry.at else ""


def _memories(kit: Kit, played: Iterable[ActivityReport]) -> Iterable[Memory]:
    """Yield every version with a year, of the first phase of the memory."""
    first_phases = (activity.phases[0] for activity in played if kit.activities[activity.id].role == "memory")
    for phase_report in first_phases:
        for question in phase_report.questions:
            for answer in question.answers:
                for version in answer.versions:
                    if version.year:
                        yield Memory(answer.group, question.id, version.year, version.text)


def _abilities(entries: Sequence[Entry], kit: Kit, scope: Scope) -> tuple[Role, ...]:
    """Return the whole hall's numbers for any scope.

    From a district's own, numbers of a few people could be worked out.
    """
    activity = kit.with_role("assessment")
    if activity is None:
        return ()
    profiles = roles([entry for entry in entries if entry.activity == activity.id], activity.questions)
    return tuple(
        replace(role, groups={id: profile for id, profile in role.groups.items() if id in scope.groups})
        for role in profiles
    )
