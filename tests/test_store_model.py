"""Answers saved, saved on a stale base, sent again, deleted and undone, against a model that knows no store."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from samut.domain.entries import Entry, Items, Op, new_id
from samut.storage.store import Store

ANY = st.integers(0, 10_000)
VALUES = st.text(max_size=5) | st.fixed_dictionaries({"text": st.text(max_size=5), "year": st.integers()})


def any_of(things: list[Any], number: int) -> Any:
    return things[number % len(things)]


class Answers(RuleBasedStateMachine):
    """`sent` is the model: every revision in order. Two stores take turns as two phones' kernels would."""

    stores: tuple[Store, Store]

    def __init__(self) -> None:
        super().__init__()
        self.workshop = new_id()
        self.sent: list[Entry] = []
        self.followed = Items()
        self.seq = 0

    def revisions(self, item: str) -> list[Entry]:
        return [entry for entry in self.sent if entry.item == item]

    def heads(self, item: str) -> list[Entry]:
        """Revisions that no revision was written over."""
        over = {id for entry in self.revisions(item) for id in entry.base}
        return [entry for entry in self.revisions(item) if entry.id not in over]

    def send(self, by: int, item: str, value: Any, base: list[Entry], op: Op = "save") -> None:
        ids = tuple(entry.id for entry in base)
        entry = Entry(new_id(), self.workshop, "a2", "q1", item, "g1", f"v{by}", value, ids, op)
        stored = any_of(list(self.stores), by).append(entry)
        assert stored == replace(entry, at=stored.at, seq=stored.seq)
        self.sent.append(stored)

    @rule(by=ANY, value=VALUES)
    def write(self, by: int, value: Any) -> None:
        self.send(by, new_id(), value, [])

    @precondition(lambda self: self.sent)
    @rule(by=ANY, which=ANY, value=VALUES)
    def save_over_all_that_stands(self, by: int, which: int, value: Any) -> None:
        item = any_of(self.sent, which).item
        self.send(by, item, value, self.heads(item))

    @precondition(lambda self: self.sent)
    @rule(by=ANY, which=ANY, value=VALUES)
    def save_on_an_old_revision(self, by: int, which: int, value: Any) -> None:
        known = any_of(self.sent, which)
        self.send(by, known.item, value, [known])

    @precondition(lambda self: self.sent)
    @rule(by=ANY, which=ANY)
    def delete(self, by: int, which: int) -> None:
        item = any_of(self.sent, which).item
        self.send(by, item, None, self.heads(item), "delete")

    @precondition(lambda self: self.sent)
    @rule(by=ANY, which=ANY)
    def undo(self, by: int, which: int) -> None:
        item = any_of(self.sent, which).item
        before = [entry.value for entry in self.revisions(item)[:-1]]
        self.send(by, item, before[-1] if before else None, self.heads(item), "undo")

    @precondition(lambda self: self.sent)
    @rule(by=ANY, which=ANY)
    def send_again(self, by: int, which: int) -> None:
        stored = any_of(self.sent, which)
        assert any_of(list(self.stores), by).append(replace(stored, at="", seq=0)) == stored

    @rule(by=ANY)
    def follow(self, by: int) -> None:
        news = any_of(list(self.stores), by).since(self.workshop, self.seq)
        self.followed.add(news)
        self.seq = news[-1].seq if news else self.seq

    @invariant()
    def the_store_holds_what_the_model_holds(self) -> None:
        entries = self.stores[0].since(self.workshop)
        assert entries == self.sent
        items = Items(entries)
        assert set(items) == {entry.item for entry in self.sent}
        for id, item in items.items():
            standing = [entry for entry in self.heads(id) if not (entry.op != "save" and entry.value is None)]
            assert list(item.versions) == standing
            assert (item.gone, item.conflict) == (not standing, len(standing) > 1)
            assert item.revisions == len(self.revisions(id))

    def teardown(self) -> None:
        self.follow(0)
        assert self.followed == Items(self.stores[1].since(self.workshop))
        for item in self.followed:
            assert self.stores[1].history(self.workshop, item) == self.revisions(item)


def test_answers_become_what_people_did_to_them(url: str) -> None:
    with closing(Store(url)) as one, closing(Store(url)) as two:
        machine = type("TheseAnswers", (Answers,), {"stores": (one, two)})
        limits = settings(max_examples=40, stateful_step_count=25, deadline=None)
        run_state_machine_as_test(machine, settings=limits)
