"""Which of a group's goals stand, of those written in three activities."""

from __future__ import annotations

from samut.domain.entries import Entry, Items
from samut.domain.rules.goals import stages, standing
from samut.kit_files import load_kit
from samut.settings import share

STAGES = stages(load_kit(share() / "data" / "kit"))
FIRST, AGAIN, PLANNED = STAGES


class Written(Items):
    def put(self, stage, item, text="", came=(), group="g", **more):
        number = 1 + sum(one.revisions for one in self.values())
        value = {"text": text or item, "from": list(came)}
        self.add([Entry(f"e{number}", "w", stage[0], stage[1], item, group, value=value, seq=number, **more)])
        return self

    def told(self, leave=()):
        found = standing((one for one in self.values() if not one.gone and one.id not in leave), self.get, STAGES)
        return [(one.item.id, *(before.id for before in one.before)) for one in found]


def test_a_goal_gone_over_again_replaces_what_it_was_made_from_and_no_other():
    goals = Written().put(FIRST, "a").put(FIRST, "b").put(AGAIN, "a5", came=["a"])
    assert goals.told() == [("a5", "a"), ("b",)]


def test_the_plans_goals_come_first_with_all_they_were_before():
    goals = Written().put(FIRST, "a").put(FIRST, "b").put(AGAIN, "a5", came=["a"]).put(PLANNED, "a6", came=["a5"])
    assert goals.told() == [("a6", "a", "a5"), ("b",)]


def test_two_goals_may_become_one_and_one_may_become_two():
    goals = Written().put(FIRST, "a").put(FIRST, "b").put(AGAIN, "both", came=["a", "b"])
    assert goals.told() == [("both", "a", "b")]
    goals.put(PLANNED, "half", came=["both"]).put(PLANNED, "other", came=["both"])
    assert goals.told() == [("half", "a", "b", "both"), ("other", "a", "b", "both")]


def test_what_is_written_anew_stands_beside_what_was_there():
    assert Written().put(FIRST, "a").put(PLANNED, "new").told() == [("new",), ("a",)]


def test_the_same_words_are_the_same_goal_of_that_group_only():
    goals = Written().put(FIRST, "a", "ครบ 40 คน").put(FIRST, "theirs", "ครบ 40 คน", group="h")
    assert goals.put(PLANNED, "copied", " ครบ  40 คน\n").told() == [("copied", "a"), ("theirs",)]


def test_the_thread_goes_on_over_a_goal_that_is_not_to_be_shown():
    goals = Written().put(FIRST, "a").put(AGAIN, "hidden", came=["a"]).put(PLANNED, "last", came=["hidden"])
    assert goals.told(leave=["hidden"]) == [("last", "a")]


def test_a_revision_that_is_deleted_lets_the_goal_stand_again():
    goals = Written().put(FIRST, "a").put(AGAIN, "a5", came=["a"])
    goals.add([Entry("gone", "w", *AGAIN, "a5", "g", seq=9, base=("e2",), op="delete")])
    assert goals.told() == [("a",)]


def test_each_version_of_an_unsettled_goal_tells_where_it_is_from():
    goals = Written().put(FIRST, "a").put(FIRST, "b").put(AGAIN, "two", came=["a"]).put(AGAIN, "two", came=["b"])
    assert goals.told() == [("two", "a", "b")]


def test_a_goal_is_never_replaced_by_an_earlier_stage_nor_by_what_is_no_goal():
    goals = Written().put(PLANNED, "a6").put(FIRST, "a", came=["a6"]).put(("a6", "plan_r1"), "line", came=["a", "a6"])
    assert goals.told() == [("a6",), ("a",)]


def test_goals_made_from_each_other_come_to_an_end():
    goals = Written().put(AGAIN, "x", came=["y"]).put(AGAIN, "y", came=["x", "x"])
    assert goals.told() == [("x",), ("y",)]
