from __future__ import annotations

from samut.domain.entries import Entry, Items
from samut.domain.rules.deletion import deletions, lost, origins, undeleted, written_over

A, B, C = ({"text": text} for text in "ABC")


def log(*rows):
    """Entries of one item: (id, base, value or op)."""
    return [
        Entry(id, "w", "a2", "q", "i", author=f"by {id}", base=tuple(base), seq=number, **_held(held))
        for number, (id, base, held) in enumerate(rows, 1)
    ]


def _held(held):
    return {"value": held} if isinstance(held, dict) else {"op": held}


def lost_of(entries):
    return [one.id for one in lost(Items(entries)["i"], entries)]


def test_what_a_deletion_took_is_lost_until_it_is_brought_back():
    entries = log(("1", "", A), ("2", "1", "delete"), ("3", "2", A))
    assert [lost_of(entries[:n]) for n in (1, 2, 3)] == [[], ["1"], []]


def test_what_stands_in_other_words_is_not_lost_whichever_came_first():
    edit, deletion = ("2", "1", B), ("3", "1", "delete")
    assert lost_of(log(("1", "", A), edit, deletion)) == []
    assert lost_of(log(("1", "", A), deletion, edit)) == []


def test_the_words_before_an_edit_do_not_come_back_with_it():
    assert lost_of(log(("1", "", A), ("2", "1", "delete"), ("3", "2", A), ("4", "3", B), ("5", "4", "delete"))) == ["4"]


def test_an_undo_that_left_nothing_is_a_deletion_too():
    entries = log(("1", "", A), ("2", "1", "delete"), ("3", "2", A), ("4", "3", "undo"))
    assert lost_of(entries) == ["3"]
    assert [one.id for one in deletions(entries[2], entries)] == ["4"]


def test_all_who_deleted_a_revision_at_once_are_named_oldest_first():
    entries = log(("1", "", A), ("2", "1", "delete"), ("3", "1", "delete"), ("4", "", B))
    assert [one.id for one in deletions(entries[0], entries)] == ["2", "3"]
    assert lost_of(entries) == ["1"]


def test_nothing_that_was_erased_is_lost_and_what_it_was_written_over_is():
    entries = log(("1", "", A), ("2", "1", "erase"), ("3", "2", "erase"), ("4", "3", "delete"))
    assert lost_of(entries) == ["1"]
    assert written_over(entries[3], entries) == {"1", "2", "3"}
    assert [one.id for one in deletions(entries[0], entries)] == ["4"]
    assert lost_of(log(("1", "", "erase"), ("2", "1", "delete"))) == []
    assert undeleted([]) is None


def test_words_that_are_repeated_are_their_first_writers():
    entries = log(("1", "", A), ("2", "1", B), ("3", "2", A), ("4", "3", C), ("5", "4", "delete"))
    assert {id: one.author for id, one in origins(entries).items()} == {"1": "by 1", "2": "by 2", "3": "by 1", "4": "by 4"}


def test_ticks_that_come_to_the_same_are_each_their_own():
    ticked = {**A, "of": "goal"}
    assert origins(log(("1", "", ticked), ("2", "1", ticked))) == {}
