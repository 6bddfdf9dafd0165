"""Who may see an answer, against a table written by hand: every question, mark, share, hiding, phase and viewer."""

from __future__ import annotations

from itertools import product

import pytest

from samut.domain.entries import Entry, Items
from samut.domain.kit.activity import Question
from samut.domain.visibility import hide_item, is_own, may_see, share_item, visible

VIEWERS = ("author", "mate", "other_group", "board", "console", "documents", "table", "research")
ALL = "author mate other_group board console documents table research"
BY = ("group", "person", "not asked")
MARKS = ("none", "when first given", "as it stands", "both")
PHASES = ("recall", "gallery", "plenary", "think")

PRIVATE = {
    ("group", "none"): False,
    ("group", "when first given"): True,
    ("group", "as it stands"): True,
    ("group", "both"): True,
    ("person", "none"): True,
    ("person", "when first given"): True,
    ("person", "as it stands"): True,
    ("person", "both"): True,
    ("not asked", "none"): False,
    ("not asked", "when first given"): True,
    ("not asked", "as it stands"): True,
    ("not asked", "both"): True,
}
SEEN = {
    # (asked, private, sensitive, shared, hidden): who sees it
    ("asked", "group's", "plain", "", ""): ALL,
    ("asked", "group's", "plain", "", "hidden"): "author mate console table research",
    ("asked", "group's", "plain", "shared", ""): ALL,
    ("asked", "group's", "plain", "shared", "hidden"): "author mate console table research",
    ("asked", "private", "plain", "", ""): "author",
    ("asked", "private", "plain", "", "hidden"): "author",
    ("asked", "private", "plain", "shared", ""): ALL,
    ("asked", "private", "plain", "shared", "hidden"): "author mate console table research",
    ("asked", "group's", "sensitive", "", ""): "author research",
    ("asked", "group's", "sensitive", "", "hidden"): "author research",
    ("asked", "group's", "sensitive", "shared", ""): "author research",
    ("asked", "group's", "sensitive", "shared", "hidden"): "author research",
    ("asked", "private", "sensitive", "", ""): "author research",
    ("asked", "private", "sensitive", "", "hidden"): "author research",
    ("asked", "private", "sensitive", "shared", ""): "author research",
    ("asked", "private", "sensitive", "shared", "hidden"): "author research",
    ("not asked", "group's", "plain", "", ""): "author table research",
    ("not asked", "group's", "plain", "", "hidden"): "author table research",
    ("not asked", "group's", "plain", "shared", ""): "author table research",
    ("not asked", "group's", "plain", "shared", "hidden"): "author table research",
    ("not asked", "private", "plain", "", ""): "author",
    ("not asked", "private", "plain", "", "hidden"): "author",
    ("not asked", "private", "plain", "shared", ""): "author table research",
    ("not asked", "private", "plain", "shared", "hidden"): "author table research",
    ("not asked", "group's", "sensitive", "", ""): "author research",
    ("not asked", "group's", "sensitive", "", "hidden"): "author research",
    ("not asked", "group's", "sensitive", "shared", ""): "author research",
    ("not asked", "group's", "sensitive", "shared", "hidden"): "author research",
    ("not asked", "private", "sensitive", "", ""): "author research",
    ("not asked", "private", "sensitive", "", "hidden"): "author research",
    ("not asked", "private", "sensitive", "shared", ""): "author research",
    ("not asked", "private", "sensitive", "shared", "hidden"): "author research",
}


def stored(own, sensitive, shared, hidden):
    """An answer with two revisions, as the marks say, beside what was set about it."""

    def revision(id, times, base=()):
        marks = {name: True for name, when in (("own", own), ("sensitive", sensitive)) if when in (times, "both")}
        return Entry(id, "w", "a5", "q", "i", "g", "me", {"text": "x", "year": None, **marks}, base)

    entries = [revision("1", "when first given"), revision("2", "as it stands", ("1",))]
    entries += [Entry("3", "w", "a5", "share", share_item("i"), "g", "me", True)] if shared else []
    entries += [Entry("4", "w", "a5", "hide", hide_item("i"), "", "f", True)] if hidden else []
    return Items(entries)


@pytest.mark.parametrize("by", BY)
@pytest.mark.parametrize("sensitive_now", [False, True])
def test_who_sees_an_answer_is_as_the_table_says(by, sensitive_now):
    asked = by != "not asked"
    for own, sensitive, shared, hidden, phase in product(MARKS, MARKS, ("", "shared"), ("", "hidden"), PHASES):
        items = stored(own, sensitive, shared, hidden)
        question = Question("q", phase, by=by, sensitive=sensitive_now) if asked else None
        is_private = "private" if PRIVATE[by, own] else "group's"
        is_sensitive = "sensitive" if (asked and sensitive_now) or sensitive != "none" else "plain"
        expected = SEEN["asked" if asked else "not asked", is_private, is_sensitive, shared, hidden].split()
        seen = [viewer for viewer in VIEWERS if may_see(viewer, items["i"], question, items)]
        assert seen == expected, (by, own, sensitive_now, sensitive, shared, hidden, phase)
        assert is_own(items["i"], question, "me") and is_own(items["i"], question, "you") == (not PRIVATE[by, own])
        for viewer in VIEWERS if question else ():
            there = visible(viewer, items, [question])
            assert [item.id for item in there] == (["i"] if viewer in expected else [])


def test_the_table_has_a_row_for_each_kind_of_answer():
    kinds = product(("asked", "not asked"), ("group's", "private"), ("plain", "sensitive"), ("", "shared"), ("", "hidden"))
    assert set(SEEN) == set(kinds) and set(PRIVATE) == set(product(BY, MARKS))


def test_of_two_versions_one_that_is_private_keeps_the_answer_closed():
    first = Entry("1", "w", "a5", "q", "i", "g", "me", {"text": "x"}, seq=1)
    two = [
        Entry("2", "w", "a5", "q", "i", "g", "me", {"text": "mine", "own": True}, ("1",), seq=2),
        Entry("3", "w", "a5", "q", "i", "g", "me", {"text": "ours"}, ("1",), seq=3),
    ]
    items, question = Items([first, *two]), Question("q", "p", by="group")
    assert items["i"].conflict and visible("board", items, [question]) == []


def test_what_is_deleted_is_in_nobodys_list_and_lists_are_in_the_order_of_first_writing():
    entries = [Entry(id, "w", "a5", "q", f"i{id}", "g", "me", {"text": id}, seq=seq) for seq, id in enumerate("cab", 1)]
    entries += [Entry("d", "w", "a5", "q", "ia", "g", "me", None, ("a",), "delete", seq=4)]
    items, question = Items(entries), Question("q", "p")
    for viewer in VIEWERS:
        assert [item.id for item in visible(viewer, items, [question])] == ["ic", "ib"]


def test_sharing_that_was_taken_back_and_hiding_that_was_undone_count_no_more():
    items, question = stored("both", "none", "shared", "hidden"), Question("q", "p", by="person")
    items.add([Entry("5", "w", "a5", "hide", hide_item("i"), "", "f", None, ("4",), "delete", seq=5)])
    assert may_see("board", items["i"], question, items)
    items.add([Entry("6", "w", "a5", "share", share_item("i"), "g", "me", None, ("3",), "delete", seq=6)])
    assert [viewer for viewer in VIEWERS if may_see(viewer, items["i"], question, items)] == ["author"]
