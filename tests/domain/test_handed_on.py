"""Whether an answer may be handed on: by what it says of itself, by what its question is now, shared, hidden, deleted."""

from __future__ import annotations

from itertools import product

import pytest

from samut.documents.report import make
from samut.domain.entries import Entry, Items
from samut.domain.visibility import hide_item, share_item, visible
from samut.kit_files import load_kit
from samut.settings import share

ASKED = {
    "group": ("a2", "w1_3"),
    "person": ("a5", "q5_1"),
    "sensitive": ("a5", "k1"),
}


@pytest.fixture(scope="module")
def kit():
    return load_kit(share() / "data" / "kit")


def entries(by, mark="", shared=False, hidden=False, text="คำตอบ"):
    activity, question = ASKED[by]
    value = {"text": text, "year": None, **({mark: True} if mark else {})}
    yield Entry("g", "w", "workshop", "group", "g", value={"name": "บ้านดอย"}, seq=1, at="2026-11-24T03:00:00+00:00")
    yield Entry("a", "w", activity, question, "i", "g", "v", value, seq=2, at="2026-11-24T03:01:00+00:00")
    if shared:
        yield Entry("s", "w", activity, "share", share_item("i"), "g", "v", True, seq=3)
    if hidden:
        yield Entry("h", "w", activity, "hide", hide_item("i"), value=True, seq=4)


def handed_on(kit, found):
    """Whether the rule lets it through, and whether the report has it: never one without the other."""
    found = list(found)
    activity = next(one for one in found if one.activity != "workshop").activity
    items = Items(one for one in found if one.activity == activity)
    open_ = bool(visible("documents", items, kit.activities[activity].questions))
    told = [each for one in make(found, kit).activities for stretch in one.phases for each in stretch.questions if each.answers]
    assert bool(told) == open_
    return open_


@pytest.mark.parametrize(("by", "mark", "shared"), [*product(ASKED, ("", "own", "sensitive"), (False, True))])
def test_nothing_sensitive_and_nothing_of_ones_own_that_was_not_shared_is_handed_on(kit, by, mark, shared):
    """A mark counts also where the question is a group's by now."""
    closed = "sensitive" in (by, mark) or ((by == "person" or mark == "own") and not shared)
    assert handed_on(kit, entries(by, mark, shared)) is not closed


@pytest.mark.parametrize("by", ["group", "person"])
def test_what_the_facilitator_hides_is_handed_on_by_nobody(kit, by):
    assert not handed_on(kit, entries(by, shared=True, hidden=True))


def test_sharing_taken_back_closes_and_hiding_taken_back_opens(kit):
    shared, hidden = list(entries("person", shared=True)), list(entries("group", hidden=True))
    assert not handed_on(kit, [*shared, Entry("t", "w", "a5", "share", share_item("i"), "g", "v", None, ("s",), "delete", seq=5)])
    assert handed_on(kit, [*hidden, Entry("t", "w", "a2", "hide", hide_item("i"), value=None, base=("h",), op="delete", seq=5)])


def test_a_deleted_answer_is_handed_on_by_nobody(kit):
    there = [*entries("group"), Entry("d", "w", "a2", "w1_3", "i", "g", "v", None, ("a",), "delete", seq=5)]
    assert not handed_on(kit, there)


def test_of_two_standing_versions_one_that_is_ones_own_closes_the_answer(kit):
    there = list(entries("group"))
    own = {"text": "ของฉัน", "year": None, "own": True}
    assert not handed_on(kit, [*there, Entry("b", "w", "a2", "w1_3", "i", "g", "v", own, seq=5)])
    assert handed_on(kit, [*there, Entry("b", "w", "a2", "w1_3", "i", "g", "v", own, seq=5), Entry("s", "w", "a2", "share", share_item("i"), "g", "v", True, seq=6)])


def test_answers_are_in_the_order_they_were_first_written(kit):
    def answer(id, item, seq, base=()):
        return Entry(id, "w", "a2", "w1_3", item, "g", "v", {"text": id, "year": None}, base, seq=seq)

    items = Items([answer("a", "z", 1), answer("b", "y", 2), answer("c", "z", 3, ("a",))])
    assert [item.id for item in visible("documents", items, kit.activities["a2"].questions)] == ["z", "y"]
