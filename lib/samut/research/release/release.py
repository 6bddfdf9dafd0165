"""A release: a workshop as researchers may read it, ready to be laid out in tables and in the log."""

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
class Release:
    """A workshop as researchers may read it. No table is made from an entry that is not in `released`.

    entries: all of the workshop, in their order. cleared: entry id -> the entry after the decisions about its words.
    """

    entries: tuple[Entry, ...]
    kit: Kit
    instruments: Mapping[str, Instrument]
    names: Pseudonyms
    cleared: Mapping[str, Entry] = field(default_factory=dict)

    @cached_property
    def hall(self) -> Items:
        """The items of the workshop itself."""
        return Items(entry for entry in self.entries if entry.activity == ACTIVITY)

    @cached_property
    def items(self) -> Items:
        """The items of all activities, with everybody's revisions: what stands is what stands for all."""
        return Items(entry for entry in self.entries if entry.activity != ACTIVITY)

    @cached_property
    def questions(self) -> dict[tuple[str, str], Question]:
        """(activity, question) -> the question."""
        return {
            (activity.id, each.id): each for activity in self.kit.activities.values() for each in activity.questions
        }

    @cached_property
    def released(self) -> dict[str, Entry]:
        """Entry id -> the entry as it may be released."""
        return {entry.id: self.cleared.get(entry.id, entry) for entry in allowed(self.entries, self.questions)}

    @cached_property
    def workshop(self) -> str:
        """The workshop's pseudonym."""
        return self.names.pseudonym("w", self.entries[0].workshop)

    @cached_property
    def about(self) -> About:
        """What the facilitator wrote about the workshop."""
        return about(self.hall)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The workshop's groups."""
        return groups(self.hall)

    @cached_property
    def people(self) -> list[Item]:
        """The visits of participants, in the order they came; also of those who left."""
        visits = [item for item in self.hall.values() if item.key == "visit" and (item.first.value or {}).get("group")]
        return sorted(visits, key=lambda item: item.first.seq)

    @cached_property
    def on_paper(self) -> dict[str, Entry]:
        """Name of a paper sheet that one person filled in -> an answer of it."""
        versions = (version for item in self.items.values() for version in item.versions)
        return {name: version for version in versions if (name := sheet_of(version))}

    @cached_property
    def consenting(self) -> list[str]:
        """The group of each person who agreed to research."""
        here = [person.first.value["group"] for person in self.people if consent(self.hall, person.id)["research"]]
        return here + [sheet.group for sheet in self.on_paper.values() if sheet.answer.research_consent is True]

    @cached_property
    def open_places(self) -> set[Place]:
        """(district, province) with so many consenting people that naming it, or the places left, points at nobody."""
        many = Counter(self._place(group) for group in self.consenting)
        return open_places({place: n for place, n in many.items() if place[0]})

    def district(self, place: Place) -> str:
        """Return the district of a place; empty if it may not be named."""
        return place[0] if place in self.open_places else ""

    def district_of(self, entry: Entry) -> str:
        """Return the district of an entry's group; empty if it may not be named."""
        return self.district(self._place(entry.group))

    def person(self, entry: Entry) -> str:
        """Return the pseudonym of the person an answer is of: its author, or the person whose sheet was typed in."""
        return self.names.pseudonym("p", sheet_of(entry) or self._same.get(entry.author, entry.author))

    def answers(self) -> Iterator[tuple[Item, Entry, Question | None]]:
        """Yield (item, standing version, question) of each answer that may be read, in the order of first saving."""
        for item in sorted(self.items.values(), key=lambda item: item.first.seq):
            question = self.questions.get((item.first.activity, item.key))
            if not is_sensitive(item, question):
                yield from ((item, version, question) for version in standing(item, self.released) if version.is_answer)

    @cached_property
    def readable(self) -> dict[str, Entry]:
        """Item id -> the last standing version of each answer that may be read."""
        return {item.id: version for item, version, _ in self.answers()}

    def own(self, entry: Entry) -> bool:
        """Tell whether an entry is one person's."""
        return own(entry, self.items.get(entry.item), self.questions)

    @cached_property
    def _same(self) -> dict[str, str]:
        return same_people(self.entries)

    def _place(self, group: str) -> Place:
        chosen = next((candidate for candidate in self.groups if candidate.id == group), Group(group, ""))
        return place_of(chosen, self.about)


def sheet_of(entry: Entry) -> str:
    """Return a name for one sheet of paper, which is one person's; empty for an entry from no such sheet."""
    sheet = entry.answer.sheet_number
    return f"{PAPER} {entry.group} {sheet}" if entry.answer.from_paper and sheet else ""


def open_places(many: Mapping[Place, int]) -> set[Place]:
    """Return the places that may be named beside all of them; of two alike the first by name is left out."""
    return set(open_parts(dict(sorted(many.items()))))


def minute(at: str) -> str:
    """Return a moment to the minute, in UTC, as tables have it."""
    return datetime.fromisoformat(at).strftime("%Y-%m-%dT%H:%M:00Z") if at else ""


def day(at: str) -> str:
    """Return the day in Thailand."""
    return calendar.day(at)
