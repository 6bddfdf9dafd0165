from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from samut.domain.entries import Entry, Items


def entry(id, item="i", base=(), op="save", value="v", seq=0, key="k", group="g"):
    return Entry(id, "w", "a2", key, item, group, "", value, tuple(base), op, "", seq)


def test_an_edit_over_what_was_seen_leaves_one_version():
    items = Items([entry("1"), entry("2", base=["1"], value="new")])
    assert items.now("i") == "new"
    assert not items["i"].conflict


def test_two_edits_over_the_same_version_are_both_kept():
    items = Items([entry("1", seq=1), entry("2", base=["1"], value="a", seq=2), entry("3", base=["1"], value="b", seq=3)])
    assert [version.value for version in items["i"].versions] == ["a", "b"]
    assert items.now("i") == "b"


def test_a_revision_over_both_versions_settles_them():
    items = Items([entry("1"), entry("2", base=["1"]), entry("3", base=["1"]), entry("4", base=["2", "3"], value="one")])
    assert items.now("i") == "one"
    assert not items["i"].conflict


def test_an_edit_beats_a_deletion_made_at_the_same_time():
    items = Items([entry("1"), entry("2", base=["1"], value="edit"), entry("3", base=["1"], op="delete", value=None)])
    assert items.now("i") == "edit"
    assert not items["i"].gone


def test_what_comes_in_after_a_revision_written_over_it_is_no_second_version():
    items = Items([entry("2", base=["1"], value="new", seq=1), entry("1", value="old", seq=2)])
    assert items.now("i") == "new"
    assert not items["i"].conflict


def test_revisions_that_name_each_other_as_written_over_still_leave_one():
    items = Items([entry("1", base=["2"]), entry("2", base=["1"], value="one"), entry("3", base=["3", "2"], value="two")])
    assert items.now("i") == "two"
    assert not items["i"].conflict


def test_an_undo_of_the_first_value_leaves_nothing():
    items = Items([entry("1"), entry("2", base=["1"], op="undo", value=None)])
    assert items["i"].gone
    assert items.with_key("k") == []


def test_items_are_in_the_order_they_were_first_written_and_of_one_group_or_all():
    items = Items([entry("1", "b", seq=1), entry("2", "a", seq=2, group="h"), entry("3", "b", base=["1"], seq=3)])
    assert [item.id for item in items.with_key("k")] == ["b", "a"]
    assert [item.id for item in items.with_key("k", "h")] == ["a"]


@st.composite
def revisions(draw):
    """A history of one item in which every revision is written over some of those before it."""
    count = draw(st.integers(1, 12))
    return [
        entry(
            str(n),
            base=draw(st.sets(st.sampled_from([str(m) for m in range(n)]))) if n else (),
            op=draw(st.sampled_from(["save", "delete"])),
            value=n,
            seq=n,
        )
        for n in range(count)
    ]


@given(revisions())
def test_no_version_is_lost_unless_somebody_wrote_over_it(history):
    items = Items(history)
    over = {base for one in history for base in one.base}
    assert {version.id for version in items["i"].versions} == {one.id for one in history if not one.gone} - over


@given(revisions(), st.data())
def test_entries_seen_twice_change_nothing(history, data):
    once = Items(history)
    twice = Items(history)
    twice.add(data.draw(st.lists(st.sampled_from(history))))
    assert twice == once
