from __future__ import annotations

import itertools
import random
import time
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samut.domain.rules.rotation import next_round, rounds_that_fit, seen_grid


def walk(groups, rounds, seen=()):
    """Plays so many rounds with the same groups; all that was seen."""
    seen = list(seen)
    for _ in range(rounds):
        seen += next_round(groups, seen).items()
    return seen


def named(count):
    return [f"g{number}" for number in range(count)]


def can_go_on_without_repeats(groups, seen):
    """By trying all permutations: the most further rounds in which nobody sees a work again."""
    def rounds(gone):
        return 1 + max((rounds(gone | set(one)) for one in possible(gone)), default=-1)

    def possible(gone):
        for shown in itertools.permutations(groups):
            pairs = list(zip(groups, shown, strict=True))
            if all(viewer != other and (viewer, other) not in gone for viewer, other in pairs):
                yield pairs

    return rounds(frozenset(seen))


@pytest.mark.parametrize("groups", [[], ["a"], ["a", "a"]])
def test_fewer_than_two_groups_have_nothing_to_see(groups):
    assert next_round(groups, []) == {}


def test_two_groups_see_each_other_every_time():
    assert next_round(["a", "b"], []) == {"a": "b", "b": "a"}
    assert next_round(["a", "b"], [("a", "b"), ("b", "a")]) == {"a": "b", "b": "a"}


@pytest.mark.parametrize("count", range(2, 14))
def test_in_as_many_rounds_as_there_are_others_everyone_sees_everyone_once(count):
    groups = named(count)
    assert Counter(walk(groups, count - 1)) == Counter(itertools.permutations(groups, 2))


@pytest.mark.parametrize("count", [2, 3, 5, 8])
def test_further_rounds_repeat_everything_equally(count):
    groups = named(count)
    times = Counter(walk(groups, 3 * (count - 1)))
    assert set(times.values()) == {3}
    times = Counter(walk(groups, 2 * (count - 1) + 1))
    assert sorted(times.values()) == sorted([3] * count + [2] * count * (count - 2))


EVENTS = st.lists(st.sampled_from(["join", "leave", "back", "round", "round", "round"]), max_size=25)


@settings(max_examples=60)
@given(st.integers(0, 5), EVENTS, st.randoms(use_true_random=False))
def test_whoever_comes_or_goes_every_round_is_fair(count, events, luck):
    here, away, seen = named(count), [], []
    for event in events:
        if event == "join":
            here.append(f"late{len(here) + len(away)}")
        elif event == "leave" and here:
            away.append(here.pop(luck.randrange(len(here))))
        elif event == "back" and away:
            here.append(away.pop())
        elif event == "round":
            shown = next_round(here, seen)
            assert shown == next_round(here, luck.sample(seen, len(seen)))
            assert shown == {} if len(here) < 2 else sorted(shown) == sorted(shown.values()) == sorted(here)
            assert all(viewer != other for viewer, other in shown.items())
            seen += shown.items()


@settings(max_examples=80, deadline=None)
@given(st.integers(2, 5), st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=14))
def test_nobody_sees_a_work_again_for_as_many_rounds_as_that_is_possible(count, pairs):
    groups = named(count)
    seen = [(f"g{viewer}", f"g{shown}") for viewer, shown in pairs]
    longest = can_go_on_without_repeats(groups, seen)
    times = Counter(walk(groups, longest, seen))
    assert all(times[pair] == 1 for pair in itertools.permutations(groups, 2) if times[pair])


def test_a_round_is_chosen_so_that_the_next_one_stays_possible():
    """Taking the first round that repeats nothing leaves none for the second here."""
    groups, seen = named(4), [("g1", "g3"), ("g3", "g0")]
    assert can_go_on_without_repeats(groups, seen) == 2
    assert max(Counter(walk(groups, 2, seen)).values()) == 1


@settings(max_examples=80, deadline=None)
@given(st.integers(2, 5), st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=30))
def test_where_repeats_must_be_they_are_of_what_was_seen_least(count, pairs):
    groups = named(count)
    seen = [(f"g{viewer}", f"g{shown}") for viewer, shown in pairs if viewer != shown]
    times = Counter(seen)

    def how_often(shown):
        return sorted((times[pair] for pair in zip(groups, shown, strict=True)), reverse=True)

    best = min(
        how_often(shown)
        for shown in itertools.permutations(groups)
        if all(viewer != other for viewer, other in zip(groups, shown, strict=True))
    )
    found = next_round(groups, seen)
    assert how_often([found[viewer] for viewer in groups]) == best


@pytest.mark.parametrize(("had", "spared", "again"), [(("a", "b"), "a", "b"), (("b", "a"), "b", "a")])
def test_a_repeat_goes_to_who_has_had_none(had, spared, again):
    """New are c for a or for b, a for c and b for d: a or b has to see d again."""
    new = {("a", "c"), ("b", "c"), ("c", "a"), ("d", "b")}
    seen = [pair for pair in itertools.permutations("abcd", 2) if pair not in new]
    assert next_round("abcd", [*seen, had]) == {spared: "c", again: "d", "c": "a", "d": "b"}


def test_a_late_group_sees_and_is_seen_from_its_first_round():
    seen = walk(["a", "b", "c"], 1)
    seen = walk(["a", "b", "c", "d"], 1, seen)
    assert max(Counter(seen).values()) == 1
    seen = walk(["a", "b", "c", "d"], 1, seen)
    assert sum(shown == "d" for _, shown in seen) == sum(viewer == "d" for viewer, _ in seen) == 2
    assert list(Counter(seen).values()).count(2) == 1  # three rounds cannot do without


def test_a_group_that_left_is_neither_shown_nor_shows():
    seen = walk(["a", "b", "c", "d"], 1)
    found = next_round(["a", "b", "d"], seen)
    assert "c" not in found and "c" not in found.values()
    assert not set(found.items()) & set(seen)


def test_a_round_for_many_groups_is_found_at_once():
    luck = random.Random(1)
    groups = named(30)
    seen = walk(groups, 5)
    seen = [pair for pair in seen if luck.random() < 0.9] * 2
    began = time.process_time()
    walk(groups, 2, seen)
    walk(groups, 2, list(itertools.permutations(groups, 2)) + seen)
    assert time.process_time() - began < 5


@pytest.mark.parametrize(("count", "minutes", "each", "rounds"), [
    (4, 20, 5, 3), (4, 60, 5, 3), (4, 9, 5, 1), (4, 4, 5, 0), (5, 0.3, 0.1, 3), (1, 20, 5, 0),
    (0, 20, 5, 0), (4, 20, 0, 0), (4, -5, 5, 0), (4, 20, -1, 0),
])  # fmt: skip
def test_as_many_rounds_as_fit_and_no_more_than_there_are_others(count, minutes, each, rounds):
    assert rounds_that_fit(named(count), minutes, each) == rounds


def test_the_grid_says_who_has_seen_what():
    rows = seen_grid(["a", "b", "c"], [("a", "b"), ("a", "b"), ("b", "a"), ("gone", "a")])
    assert [(row.viewer, row.times, row.seen, row.left) for row in rows] == [
        ("a", (None, 2, 0), 1, 1),
        ("b", (1, None, 0), 1, 1),
        ("c", (0, 0, None), 0, 2),
    ]
