"""The answers of a workshop, question by question, as a report has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from samut.documents.report.model import ActivityReport, AnswerReport, Part, PhaseReport, QuestionReport, Theme, Version
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
    """The answers of a workshop, looked up by activity. items: activity -> its Items."""

    def __init__(self, entries: Sequence[Entry], kit: Kit, about: About, scope: Scope) -> None:
        self.kit, self.scope, self.province = kit, scope, about.province
        by_activity: dict[str, list[Entry]] = {}
        for entry in entries:
            by_activity.setdefault(entry.activity, []).append(entry)
        self.items = {name: Items(several) for name, several in by_activity.items()}

    def played(self, activity: Activity) -> ActivityReport:
        """Return an activity with the phases in which groups, or people who shared it, answered something."""
        answers = self.answers(activity)
        phases = (
            PhaseReport(phase.id, phase.title, phase.board, tuple(self._questions(activity, phase.id, answers)))
            for phase in activity.phases
        )
        filled = tuple(
            phase_report for phase_report in phases if phase_report.questions or phase_report.board == NUMBERS
        )
        return ActivityReport(activity.id, activity.seed_num, activity.title, filled, tuple(self._themes(activity)))

    def answers(self, activity: Activity) -> list[Item]:
        """Return the answers of an activity that may be shared: of the groups in scope, the hall, and about them."""
        items = visible("documents", self.items.get(activity.id, Items()), activity.questions)
        return [item for item in items if self._within(item)]

    def find(self, item: str) -> Item | None:
        """Return an item of any activity, also one that may not be shared; None if it does not exist."""
        candidates = (items.get(item) for items in self.items.values())
        return next((candidate for candidate in candidates if candidate is not None), None)

    def answer(self, question: Question, item: Item) -> AnswerReport:
        """Return an answer with all its standing versions, oldest first."""
        versions = tuple(self._version(question, head) for head in item.versions)
        return AnswerReport(item.id, item.group, item.answer.subject_group, versions)

    def _questions(self, activity: Activity, phase: str, answers: list[Item]) -> Iterator[QuestionReport]:
        order = ["", *self.scope.groups]
        for question in activity.questions:
            if question.phase == phase and not question.sensitive and not question.of:
                items = [item for item in answers if item.key == question.id]
                items.sort(key=lambda item: order.index(item.group) if item.group in order else len(order))
                answer_reports = tuple(self.answer(question, item) for item in items)
                yield QuestionReport(
                    question.id,
                    question.num,
                    question.text_in(self.province),
                    question.head,
                    question.under,
                    question.form,
                    answer_reports,
                )

    def _within(self, item: Item) -> bool:
        about = item.answer.subject_group
        return not item.group or item.group in self.scope.groups or about in self.scope.groups

    def _version(self, question: Question, head: Entry) -> Version:
        answer = head.answer
        values = answer.fields
        parts = tuple(self._part(field, values[field.id]) for field in question.fields if field.id in values)
        return Version(answer.text, answer.year, parts)

    def _part(self, field: Field, value: object) -> Part:
        named = options(self.kit, field) if field.kind in ("choice", "choices") else {}
        if isinstance(value, list):
            value = tuple(named.get(choice, choice) for choice in value)
        elif isinstance(value, str):
            value = named.get(value, value)
        return Part(field.id, field.text, field.kind, value, field.levels if field.kind == "level" else 0)

    def _themes(self, activity: Activity) -> Iterator[Theme]:
        """Yield the themes of answers in scope; those of most groups first."""
        items = {item.id: item for item in self.answers(activity)}
        themes = []
        for theme in self.items.get(activity.id, Items()).with_key("theme"):
            within = [items[id] for id in theme.value["items"] if id in items]
            groups = tuple(dict.fromkeys(item.group for item in within))
            words = tuple(dict.fromkeys(item.answer.text.strip() for item in within if item.answer.text))
            themes += [Theme(theme.value["name"], groups, words)] if within else []
        yield from sorted(themes, key=lambda theme: -len(theme.groups))
