"""What desks that share a record read, and how often."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hall import do
from samut.app import context_for
from samut.domain.entries import Items, new_id
from samut.domain.workshop import ACTIVITY, Visit
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.settings import Settings
from samut.storage import roster
from samut.storage.store import Store


class Counted(Store):
    """A store that tells how many entries it was read for, and fails to be read where it is told to."""

    def __init__(self, url):
        super().__init__(url)
        self.told, self.broken = 0, False

    def since(self, workshop, seq=0):
        if self.broken:
            raise SamutError("store.busy")
        found = super().since(workshop, seq)
        self.told += len(found)
        return found


@pytest.fixture
def store(tmp_path):
    store = Counted(Settings(data=tmp_path).url)
    yield store
    store.close()


@pytest.fixture
def sit(store, tmp_path):
    """A desk of a new visit, at a record that others share."""
    record = WorkshopProjection(store, "w")

    def sit(role="participant", activity="a3", group="g"):
        visit = roster.join(store, "w", Visit(new_id(), role, group if role == "participant" else ""))
        return context_for(Settings(data=tmp_path), record, visit, activity)

    return sit


def test_what_is_written_is_read_once_for_all_who_share_it(store, sit):
    desks = [sit() for _ in range(4)]
    for number in range(10):
        desks[number % 4].write("w3_1", new_id(), {"text": str(number)})
    assert [context.read() for context in desks] == [True, False, True, True], "who wrote last has read it"
    assert [context.read() for context in desks] == [False] * 4
    assert store.told == 4 + 10
    assert all(len(context.items) == 10 for context in desks)


def test_a_desk_finds_what_another_activity_and_the_workshop_hold(sit):
    here, there = sit(activity="a3"), sit(activity="a2")
    item = new_id()
    there.write("w1_1", item, {"text": "x"})
    here.read()
    assert item not in here.items and item in here.items_of("a2") and here.find(item).value == {"text": "x"}
    assert here.visit.id in here.workshop_items and here.find(here.visit.id) is None
    assert here.at("a2").items is there.items and here.at("a2").log == there.log


def test_after_erasing_nothing_of_it_is_left_with_anybody(sit):
    context, other, leader = sit(), sit(), sit("facilitator")
    context.write("w3_1", new_id(), {"text": "secret"})
    other.write("w3_1", new_id(), {"text": "kept"})
    assert other.once("all", lambda: [item.value["text"] for item in other.items.values()]) == ["secret", "kept"]
    do(leader, "erase", "console", visit=context.visit.id)
    other.read()
    assert "secret" not in str(vars(other.projection)) and "kept" in str(vars(other.projection))
    assert other.once("all", lambda: "made again") == "made again"


def test_what_is_made_of_all_is_made_once_until_there_is_more(sit):
    context, other = sit(), sit()
    made = []
    for _ in range(3):
        context.once("made", lambda: made.append(1))
        other.once("made", lambda: made.append(1))
    assert len(made) == 1
    other.at("a2").once("made", lambda: made.append(1))
    assert len(made) == 2, "another activity's is its own"
    context.write("w3_1", new_id(), {"text": "more"})
    other.once("made", lambda: made.append(1))
    assert len(made) == 3


def test_reading_that_fails_changes_nothing_and_is_tried_again(store, sit):
    context, other = sit(), sit()
    outside = WorkshopProjection(Store(store._read.url.render_as_string()), "w")
    roster.put(outside.store, "w", "about", "about", {"name": "new"})
    before, store.broken = dict(context.workshop_items), True
    with pytest.raises(SamutError):
        context.read()
    assert dict(context.workshop_items) == before
    store.broken = False
    assert context.read() and other.read() and context.workshop_items.now("about") == {"name": "new"}
    outside.store.close()


@settings(max_examples=30, deadline=None)
@given(steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["write", "read", "erase"]), st.integers(0, 3)), max_size=25))
def test_a_record_read_bit_by_bit_is_the_same_as_one_read_at_once(tmp_path_factory, steps):
    place = Settings(data=tmp_path_factory.mktemp("record"))
    stores = [Store(place.url), Store(place.url)]
    record = WorkshopProjection(stores[0], "w")
    visits = [roster.join(stores[1], "w", Visit(new_id(), role, "")) for role in ("facilitator", "participant", "participant")]
    desks = [context_for(place, record if number < 2 else WorkshopProjection(stores[1], "w"), visit, "a3") for number, visit in enumerate(visits)]
    for who, what, item in steps:
        if what == "write":
            desks[who].write("w3_1", f"{item}", {"text": new_id()})
        elif what == "erase":
            do(desks[0], "erase", "console", visit=visits[2].id)
        desks[who].read()
    record.read()
    whole = stores[1].since("w")
    assert record.items[ACTIVITY] == Items(one for one in whole if one.activity == ACTIVITY)
    assert record.items["a3"] == Items(one for one in whole if one.activity == "a3")
    assert [*record.logs["a3"]] == [one for one in whole if one.activity == "a3"]
    assert record.acts == [one for one in whole if one.author == visits[0].id]
    for store in stores:
        store.close()
