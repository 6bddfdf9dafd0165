"""A workshop as it may be told, ready to be laid out in tables and in the log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from samut.domain.answers import PAPER
from samut.domain.entries import Entry, Item, Items
from samut.domain.kit.activity import Question
from samut.domain.kit.instrument import Instrument
from samut.domain.kit.kit import Kit
from samut.domain.rules import calendar
from samut.domain.rules.consent import consent
from samut.domain.rules.disclosure import open_parts
from samut.domain.visibility import is_sensitive
from samut.domain.workshop import ACTIVITY, About, Group, about, groups, place_of
from samut.research.release.consent import allowed, own, standing
from samut.research.release.pseudonyms import Pseudonyms, same_people

Row = dict[str, Any]
Place = tuple[str, str]


@dataclass(frozen=True)
class Material:
    """entries: all of a workshop, in their order. cleared: entry id -> the entry with what was cleared taken out of it.

    No table is made from an entry that is not in `kept`.
    """

    entries: tuple[Entry, ...]
    kit: Kit
    instruments: Mapping[str, Instrument]
    names: Pseudonyms
    cleared: Mapping[str, Entry] = field(default_factory=dict)

    @cached_property
    def hall(self) -> Items:
        return Items(one for one in self.entries if one.activity == ACTIVITY)

    @cached_property
    def items(self) -> Items:
        """Those of all activities, with everybody's revisions: what stands is what stands for all."""
        return Items(one for one in self.entries if one.activity != ACTIVITY)

    @cached_property
    def asked(self) -> dict[tuple[str, str], Question]:
        """(activity, question) -> the question."""
        return {(one.id, each.id): each for one in self.kit.activities.values() for each in one.questions}

    @cached_property
    def kept(self) -> dict[str, Entry]:
        """Entry id -> the entry as it may be told."""
        return {one.id: self.cleared.get(one.id, one) for one in allowed(self.entries, self.asked)}

    @cached_property
    def workshop(self) -> str:
        """Its pseudonym."""
        return self.names.of("w", self.entries[0].workshop)

    @cached_property
    def about(self) -> About:
        return about(self.hall)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        return groups(self.hall)

    @cached_property
    def people(self) -> list[Item]:
        """The visits of participants, in the order they came; also of those who left."""
        visits = [one for one in self.hall.values() if one.key == "visit" and (one.first.value or {}).get("group")]
        return sorted(visits, key=lambda item: item.first.seq)

    @cached_property
    def on_paper(self) -> dict[str, Entry]:
        """Those who answered on a sheet of their own -> an answer of it."""
        found = (version for item in self.items.values() for version in item.versions)
        return {name: one for one in found if (name := sheet_of(one))}

    @cached_property
    def consenting(self) -> list[str]:
        """The groups of those who agreed to research, one for each person."""
        here = [one.first.value["group"] for one in self.people if consent(self.hall, one.id)["research"]]
        return here + [one.group for one in self.on_paper.values() if one.answer.research_consent is True]

    @cached_property
    def open_places(self) -> set[Place]:
        """(district, province) with so many consenting people that it may be told, and what is left tells of none."""
        many = Counter(self._place(group) for group in self.consenting)
        return open_places({place: n for place, n in many.items() if place[0]})

    def district(self, place: Place) -> str:
        return place[0] if place in self.open_places else ""

    def district_of(self, entry: Entry) -> str:
        """The district of the group that an entry is of, where it may be told."""
        return self.district(self._place(entry.group))

    def person(self, entry: Entry) -> str:
        """The pseudonym of whose answer it is: who wrote it, or whose sheet was typed in."""
        return self.names.of("p", sheet_of(entry) or self._same.get(entry.author, entry.author))

    def answers(self) -> Iterator[tuple[Item, Entry, Question | None]]:
        """(item, standing version, question) of each answer that may be read, in the order they were first written."""
        for item in sorted(self.items.values(), key=lambda item: item.first.seq):
            question = self.asked.get((item.first.activity, item.key))
            if not is_sensitive(item, question):
                yield from ((item, one, question) for one in standing(item, self.kept) if one.is_answer)

    @cached_property
    def readable(self) -> dict[str, Entry]:
        """Item id -> the last standing version of each answer that may be read."""
        return {item.id: version for item, version, _ in self.answers()}

    def own(self, entry: Entry) -> bool:
        return own(entry, self.items.get(entry.item), self.asked)

    @cached_property
    def _same(self) -> dict[str, str]:
        return same_people(self.entries)

    def _place(self, group: str) -> Place:
        found = next((one for one in self.groups if one.id == group), Group(group, ""))
        return place_of(found, self.about)


def sheet_of(entry: Entry) -> str:
    """What tells one sheet of paper, which is one person, from all others; empty for what is from no such sheet."""
    sheet = entry.answer.sheet_number
    return f"{PAPER} {entry.group} {sheet}" if entry.answer.from_paper and sheet else ""


def open_places(many: Mapping[Place, int]) -> set[Place]:
    """Those that may be told beside all of them; of two alike the first by name is left out."""
    return set(open_parts(dict(sorted(many.items()))))


def minute(at: str) -> str:
    """A moment to the minute, in UTC, as it is written in tables."""
    return datetime.fromisoformat(at).strftime("%Y-%m-%dT%H:%M:00Z") if at else ""


def day(at: str) -> str:
    """The day it is in Thailand."""
    return calendar.day(at)
