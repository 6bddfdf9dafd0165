"""The answers of a workshop, question by question, as a report has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samut.documents.report.model import Asked, Part, Played, Said, Stretch, Theme, Version
from samut.documents.report.scope import Scope
from samut.domain.entries import Entry, Item, Items
from samut.domain.kit.activity import Activity, Field, Question
from samut.domain.kit.kit import Kit
from samut.domain.kit.options import options
from samut.domain.visibility import visible
from samut.domain.workshop import About

NUMBERS = "team"
"""The board of a phase whose answers are only ever numbers of many."""


class Book:
    """What was answered, looked up by activity. items: activity -> its Items."""

    def __init__(self, entries: Sequence[Entry], kit: Kit, there: About, scope: Scope) -> None:
        self.kit, self.scope, self.province = kit, scope, there.province
        found: dict[str, list[Entry]] = {}
        for entry in entries:
            found.setdefault(entry.activity, []).append(entry)
        self.items = {name: Items(several) for name, several in found.items()}

    def played(self, activity: Activity) -> Played:
        """An activity with the phases in which groups, or people who shared it, were asked something."""
        answers = self.answers(activity)
        stretches = (
            Stretch(phase.id, phase.title, phase.board, tuple(self._asked(activity, phase.id, answers)))
            for phase in activity.phases
        )
        there = tuple(one for one in stretches if one.asked or one.board == NUMBERS)
        return Played(activity.id, activity.seed_num, activity.title, there, tuple(self._themes(activity)))

    def answers(self, activity: Activity) -> list[Item]:
        """What may be handed on of an activity, of the groups in scope, the whole hall, and said about those groups."""
        found = visible("documents", self.items.get(activity.id, Items()), activity.questions)
        return [item for item in found if self._within(item)]

    def find(self, item: str) -> Item | None:
        """An item of whatever activity, also one that is not handed on; None where there is none."""
        there = (items.get(item) for items in self.items.values())
        return next((found for found in there if found is not None), None)

    def said(self, question: Question, item: Item) -> Said:
        """An answer with all its standing versions, oldest first."""
        versions = tuple(self._version(question, head) for head in item.versions)
        return Said(item.id, item.group, item.answer.subject_group, versions)

    def _asked(self, activity: Activity, phase: str, answers: list[Item]) -> Iterator[Asked]:
        order = ["", *self.scope.groups]
        for one in activity.questions:
            if one.phase == phase and not one.sensitive and not one.of:
                items = [item for item in answers if item.key == one.id]
                items.sort(key=lambda item: order.index(item.group) if item.group in order else len(order))
                said = tuple(self.said(one, item) for item in items)
                yield Asked(one.id, one.num, one.said(self.province), one.head, one.under, one.form, said)

    def _within(self, item: Item) -> bool:
        about = item.answer.subject_group
        return not item.group or item.group in self.scope.groups or about in self.scope.groups

    def _version(self, question: Question, head: Entry) -> Version:
        answer = head.answer
        given = answer.fields
        parts = tuple(self._part(field, given[field.id]) for field in question.fields if field.id in given)
        return Version(answer.text, answer.year, parts)

    def _part(self, field: Field, given: object) -> Part:
        named = options(self.kit, field) if field.kind in ("choice", "choices") else {}
        if isinstance(given, list):
            given = tuple(named.get(one, one) for one in given)
        elif isinstance(given, str):
            given = named.get(given, given)
        return Part(field.id, field.text, field.kind, given, field.levels if field.kind == "level" else 0)

    def _themes(self, activity: Activity) -> Iterator[Theme]:
        """Of answers in scope; those of most groups first."""
        there = {item.id: item for item in self.answers(activity)}
        found = []
        for theme in self.items.get(activity.id, Items()).with_key("theme"):
            within = [there[id] for id in theme.value["items"] if id in there]
            groups = tuple(dict.fromkeys(item.group for item in within))
            words = tuple(dict.fromkeys(item.answer.text.strip() for item in within if item.answer.text))
            found += [Theme(theme.value["name"], groups, words)] if within else []
        yield from sorted(found, key=lambda theme: -len(theme.groups))
