"""Forms 1 and 2 as questions: every row once, with the form's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from samut.kit_files import load_kit

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def kit():
    return load_kit(ROOT / "data" / "kit")


def of(kit, form):
    return [one for one in kit.activities["a5"].questions if one.form == form]


def test_form_1_is_a_question_a_role_with_a_level_an_item(kit):
    asked, form = of(kit, "f1"), kit.forms["f1"]
    assert [one.id for one in asked] == [f"k{number}" for number in range(1, 8)]
    assert [one.text for one in asked] == [role.text for role in form.roles]
    levels = [field for one in asked for field in one.fields if field.kind == "level"]
    assert [field.id for field in levels] == [item.id for role in form.roles for item in role.items] and len(levels) == 27
    assert [field.text for field in levels] == [item.text for role in form.roles for item in role.items]
    assert {(field.levels, field.low, field.high) for field in levels} == {(5, form.level_low, form.level_high)}


def test_form_1_is_each_persons_own_and_never_shown_for_one(kit):
    assert all(one.by == "person" and one.sensitive and one.single and one.phase == "team" for one in of(kit, "f1"))
    assert all("ความรู้ ทักษะที่ควรมี" in one.fields[-1].text for one in of(kit, "f1"))


def test_form_2_is_a_question_a_row_under_its_issue(kit):
    asked, form = of(kit, "f2"), kit.forms["f2"]
    rows = [(issue.text, row) for issue in form.issues for row in issue.items]
    assert len(asked) == 16 and [one.id for one in asked] == [f"f2_{row.id}" for _, row in rows]
    assert [(one.under, one.text) for one in asked] == [(issue, row.text) for issue, row in rows]
    heads = {column.id: column.text for column in form.columns}
    for one in asked:
        assert [(field.id, field.text) for field in one.fields] == [("situation", heads["situation"]), ("next", heads["next"])]
        assert (one.by, one.single, one.answer, one.sensitive) == ("group", True, "none", False)


def test_the_words_of_the_forms_stand_in_their_own_files_only(kit):
    text = (ROOT / "data" / "kit" / "activities" / "a5.toml").read_text("utf-8")
    assert all(item.text not in text for role in kit.forms["f1"].roles for item in role.items)


def test_the_four_questions_are_asked_twice_in_the_kits_words(kit):
    a5 = kit.activities["a5"]
    words = {one.id: (one.num, one.text) for step in a5.steps for one in step.questions}
    by_id = {one.id: one for one in a5.questions}
    for id, said in words.items():
        alone, agreed = by_id[id], by_id[f"agree_{id.removeprefix('q')}"]
        assert (alone.num, alone.text) == (agreed.num, agreed.text) == said
        assert (alone.by, agreed.by, agreed.single, agreed.offers) == ("person", "group", True, (f"a5.{id}",))
    points = next(one.points for one in a5.steps[0].questions if one.id == "q5_2")
    assert by_id["q5_2"].fields[0].points == by_id["agree_5_2"].fields[0].points == points


def test_the_phases_take_the_time_of_the_two_days(kit):
    a5 = kit.activities["a5"]
    minutes = {one.id: one.minutes for one in a5.phases}
    slots = [slot.minutes for slot in kit.schedule.slots if slot.plan == ("a5",)]
    assert [sum(minutes[id] for id in ("think", "pair", "agree")), sum(minutes[id] for id in ("team", "situation", "happiness", "revise"))] == slots
    assert a5.minutes == 120
