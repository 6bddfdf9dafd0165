from __future__ import annotations

import pytest

from hall import do, state
from samut.demo import read
from samut.domain.rules.disclosure import LEAST
from samut.domain.workshop import place_of
from samut.errors import SamutError


def tile(hall, group):
    return next(one for one in state(hall.leader, "console")["groups"] if one["id"] == group)


def test_a_group_is_of_the_workshops_place_until_it_is_said_where_it_is_from(hall):
    group = hall.group("one").visit.group
    hall.lead("about", province="พะเยา", district="ปง")
    places = lambda: [place_of(one, hall.leader.about) for one in hall.leader.groups]  # noqa: E731
    assert places() == [("ปง", "พะเยา")]
    hall.lead("place", group=group, district="  แม่ใจ ", province="")
    assert places() == [("แม่ใจ", "พะเยา")] and tile(hall, group)["district"] == "แม่ใจ"
    hall.lead("place", group=group, district="เวียงป่าเป้า", province="เชียงราย")
    assert places() == [("เวียงป่าเป้า", "เชียงราย")]
    hall.lead("rename_group", group=group, name="สอง")
    assert tile(hall, group)["province"] == "เชียงราย"
    hall.lead("place", group=group)
    assert places() == [("ปง", "พะเยา")]


def test_saying_the_same_place_again_writes_nothing(hall):
    group = hall.group("one").visit.group
    hall.lead("place", group=group, district="แม่ใจ")
    before = len(hall.leader.workshop_log)
    hall.lead("place", group=group, district="แม่ใจ")
    assert len(hall.leader.workshop_log) == before


@pytest.mark.parametrize("args", [{"district": ["x"]}, {"district": 7}, {"province": "ก" * 201}, {"district": "a\x00b"}])
def test_a_place_is_a_line_of_text(hall, args):
    group = hall.group("one").visit.group
    with pytest.raises(SamutError):
        hall.lead("place", group=group, **args)
    assert tile(hall, group)["district"] == ""


def test_only_the_facilitator_says_where_a_group_is_from_and_only_of_a_group_there_is(hall):
    one = hall.group("one")
    with pytest.raises(SamutError, match="not_allowed"):
        do(one, "place", group=one.visit.group, district="แม่ใจ")
    with pytest.raises(SamutError, match="no_group"):
        hall.lead("place", group="0" * 32, district="แม่ใจ")


def test_the_invented_groups_are_of_three_districts_or_more_one_of_them_with_too_few_people():
    people: dict[str, int] = {}
    for group in read("a2")["group"]:
        people[group["district"]] = people.get(group["district"], 0) + len(group["nicknames"])
    assert len(people) >= 3
    assert sum(many < LEAST for many in people.values()) == 1
