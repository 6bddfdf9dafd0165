"""The board of form 1: numbers of five and more, and nobody's own line."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from activities.test_alone import own, phase
from hall import Hall, state


@pytest.fixture
def hall(tmp_path):
    hall = Hall(tmp_path, "a5")
    phase(hall, "team")
    return hall


def body(hall):
    return state(hall.leader, "board")["body"]


def seats(hall, *sizes):
    for number, size in enumerate(sizes):
        first = hall.group(f"บ้าน {number}")
        yield [first, *(hall.mate(first) for _ in range(size - 1))]


def answer(context, level, **more):
    own(context, "k1", fields={"k1_1": level, **more})


def test_four_people_are_no_number(hall):
    for context in next(seats(hall, 4)):
        answer(context, 2)
    item = body(hall)["roles"][0]["items"][0]
    assert (item["n"], item["waiting"], item["counts"], item["mean"]) == (0, 4, [], None)
    assert body(hall)["roles"][0]["mean"] is None


def test_five_are_counts_and_a_mean(hall):
    for level, context in enumerate(next(seats(hall, 5)), 1):
        answer(context, level)
    role = body(hall)["roles"][0]
    assert (role["question"], role["n"], role["mean"]) == ("k1", 5, 3.0)
    assert role["items"][0]["counts"] == [1, 1, 1, 1, 1]
    assert [item["n"] for item in role["items"]] == [5, 0, 0, 0]


def test_the_sixth_moves_nothing_and_is_said_to_wait(hall):
    desks = next(seats(hall, 6))
    for context in desks[:5]:
        answer(context, 3)
    before = body(hall)["roles"][0]["items"][0]
    answer(desks[5], 1)
    after = body(hall)["roles"][0]["items"][0]
    assert after == {**before, "waiting": 1}


def test_a_roles_number_is_the_mean_of_its_items(hall):
    for context in next(seats(hall, 5)):
        answer(context, 2, k1_2=5)
    assert body(hall)["roles"][0]["mean"] == 3.5


def test_groups_under_five_are_not_shown_by_themselves(hall):
    for desks in seats(hall, 4, 3, 4):
        for context in desks:
            answer(context, 3)
    assert body(hall)["groups"] == []


def test_groups_of_five_are_shown_and_a_small_one_can_not_be_worked_out(hall):
    groups = list(seats(hall, 5, 5, 3, 2))
    for desks in (groups[2], groups[3], groups[0], groups[1]):
        for context in desks:
            answer(context, 3)
    shown = {row["group"] for row in body(hall)["groups"]}
    assert shown and shown <= {groups[0][0].visit.group, groups[1][0].visit.group}
    assert body(hall)["roles"][0]["items"][0]["n"] - 5 * len(shown) in (0, 5)


def test_nobody_and_no_word_of_the_notes_is_on_the_board(hall):
    for context in next(seats(hall, 5)):
        answer(context, 3, note="อยากเรียนทำตาราง")
    said = json.dumps(body(hall), ensure_ascii=False)
    assert "อยากเรียน" not in said and "note" not in body(hall)["roles"][0]["items"][0]
    assert body(hall)["note"] == hall.leader.kit.forms["f1"].note


def test_levels_of_another_scale_are_not_mixed_in(hall):
    desks = next(seats(hall, 5))
    for context in desks:
        answer(context, 3)
    assert body(hall)["roles"][0]["items"][0]["n"] == 5
    hall.leader.log[:] = map(replaced, hall.leader.log)
    assert body(hall)["roles"][0]["items"][0]["n"] == 0


def replaced(entry):
    return replace(entry, value={**entry.value, "levels": 4}) if entry.key == "k1" else entry
