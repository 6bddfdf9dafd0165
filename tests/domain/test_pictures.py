"""Numbers of many: what is shown, when it may change, and that no two pictures tell of fewer than five people."""

from __future__ import annotations

import random

import pytest

from samut.domain.rules.disclosure import LEAST, Rating, counts, mean, picture


def people(count, group="g", value=3, first=0):
    return [Rating(f"{group}{first + number}", group, value) for number in range(count)]


def test_fewer_than_five_make_no_picture():
    shown = picture(people(4))
    assert (shown.n, shown.everyone, shown.waiting) == (0, {}, 4)


def test_five_do():
    shown = picture([*people(4), Rating("x", "h", 5)])
    assert (shown.n, shown.waiting) == (5, 0)
    assert counts(shown.everyone, range(1, 6)) == [0, 0, 4, 0, 1]
    assert mean(shown.everyone) == 3.4


def test_the_sixth_waits_until_five_more_have_answered():
    shown = picture([*people(5), Rating("x", "g", 1)])
    assert "x" not in shown.everyone and (shown.n, shown.waiting) == (5, 1)
    assert picture([*people(5), *people(5, "h", 1)]).n == 10


def test_one_who_answers_again_does_not_move_the_numbers():
    shown = picture([*people(5), Rating("g0", "g", 1)])
    assert shown.everyone["g0"] == 3 and shown.waiting == 1


def test_an_answer_taken_back_counts_as_one_that_moved():
    taken = [*people(7), Rating("g0", "g", None)]
    assert (picture(taken).everyone["g0"], picture(taken).waiting) == (3, 3)
    assert "g0" not in picture([*taken, *people(2, "h")]).everyone


def test_none_who_took_it_back_before_five_were_there_is_counted():
    assert picture([*people(4), Rating("g0", "g", None), Rating("x", "g", 1)]).n == 0


def test_it_never_goes_back_to_nearly_what_it_was():
    five, more = people(5), people(5, "h")
    back = [Rating(one.person, "h", None) for one in more[:4]]
    shown = picture([*five, *more, *back, Rating("g0", "g", 1)])
    assert shown.n == 10, "six people, one of them not in the first picture of five, would tell what that one said"


def test_a_group_of_four_is_not_shown_and_can_not_be_worked_out():
    shown = picture([*people(6, "a"), *people(6, "b"), *people(4, "c")])
    assert "c" not in shown.groups
    left = shown.n - sum(map(len, shown.groups.values()))
    assert left == 0 or left >= LEAST


def test_groups_are_shown_where_those_in_none_are_many():
    waves = [*people(5, "a"), *people(5, "x"), *people(3, "c"), *people(2, "d")]
    assert set(picture(waves).groups) <= {"a", "x"}
    assert picture([*people(3, "c"), *people(2, "d")]).groups == {}


def test_one_group_that_is_the_whole_hall_is_not_shown_twice():
    assert picture(people(8, "a")).groups == {}


@pytest.mark.parametrize("seed", range(25))
def test_whatever_people_do_no_two_pictures_differ_by_few(seed):
    chance = random.Random(seed)
    sizes = {"a": 7, "b": 6, "c": 4, "d": 5}
    everybody = [(f"{group}{number}", group) for group, size in sizes.items() for number in range(size)]
    told, pictures = [], []
    for _ in range(150):
        person, group = chance.choice(everybody)
        told.append(Rating(person, group, chance.choice([1, 2, 3, 4, 5, None])))
        now = picture(told)
        if now.n and (not pictures or pictures[-1] != (now.everyone, now.groups)):
            pictures.append((now.everyone, now.groups))
    for whole, groups in pictures:
        assert len(whole) >= LEAST and all(len(said) >= LEAST for said in groups.values())
        for other, _ in pictures:
            moved = {person for person in {*whole, *other} if whole.get(person) != other.get(person)}
            assert not 0 < len(moved) < LEAST
    assert len(pictures) > 1


@pytest.mark.parametrize("seed", range(25))
def test_the_groups_shown_and_the_whole_leave_nobody_or_many(seed):
    chance = random.Random(seed)
    everybody = [Rating(f"{group}{n}", group, chance.randint(1, 5)) for group in "abcd" for n in range(chance.randint(2, 9))]
    chance.shuffle(everybody)
    told, wholes, shown = [], [], []
    for rating in everybody:
        told.append(rating)
        now = picture(told)
        wholes += [now.everyone] if now.everyone not in wholes else []
        shown += [now.groups] if now.groups and now.groups not in shown else []
    for groups in shown:
        inside = {person: value for said in groups.values() for person, value in said.items()}
        rests = [{*whole} - {*inside} for whole in wholes if all(whole.get(one) == said for one, said in inside.items())]
        assert all(not rest or len(rest) >= LEAST for rest in rests)


def test_a_group_does_not_move_by_few_when_the_whole_moves_by_many():
    shown = picture([*people(5, "a"), *people(5, "b"), *people(4, "a", first=5), *people(1, "b", first=5)])
    assert shown.n == 15
    assert {id: len(said) for id, said in shown.groups.items()} == {"a": 5, "b": 5}
