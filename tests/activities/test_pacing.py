from __future__ import annotations

from datetime import datetime

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.domain.rules.calendar import THAILAND
from samut.errors import SamutError


def left(context, view="form"):
    timer = state(context, view)["timer"]
    return timer["left"] if timer["ends_at"] is None else timer["ends_at"] - context.clock().timestamp()


def test_the_timer_starts_with_the_phase_and_is_right_for_who_joins_late(recall):
    recall.pass_minutes(12)
    assert left(recall.group("late")) == pytest.approx(18 * 60, abs=1)


def test_minutes_are_added_and_a_pause_keeps_what_is_left(recall):
    one = recall.group("one")
    recall.lead("timer", change="add", minutes=5)
    recall.lead("timer", change="pause")
    recall.pass_minutes(60)
    assert left(one) == pytest.approx(35 * 60, abs=1)
    recall.lead("timer", change="resume")
    recall.pass_minutes(40)
    assert left(one) == pytest.approx(-5 * 60, abs=1)


def test_a_phase_can_be_opened_again(recall):
    recall.lead("phase", phase="plenary")
    recall.lead("phase", phase="recall")
    assert state(recall.group("one"))["phase"] == "recall"
    assert state(recall.group("one"))["reached"] == ["recall", "plenary"]


def test_being_behind_the_plan_is_said_in_minutes(recall):
    recall.pass_minutes(10)
    recall.lead("timer", change="add", minutes=5)
    assert state(recall.leader, "console")["pace"] == pytest.approx(-5, abs=0.1)


def walk(hall, count):
    desks = [hall.group(f"g{n}") for n in range(count)]
    seen = {context.visit.group: [] for context in desks}
    for _ in range(count - 1):
        hall.lead("round")
        for viewer, shown in hall.leader.items.with_key("round")[-1].value["pairs"].items():
            seen[viewer].append(shown)
    return desks, seen


def test_every_group_sees_every_other_group_once_and_never_its_own(recall):
    desks, seen = walk(recall, 5)
    everybody = {context.visit.group for context in desks}
    for viewer, shown in seen.items():
        assert sorted(shown) == sorted(everybody - {viewer})


def test_a_group_sees_the_work_of_its_round_and_answers_about_it_only(recall):
    one, two, three = (recall.group(name) for name in ("one", "two", "three"))
    for context, text in ((one, "หนึ่ง"), (two, "สอง"), (three, "สาม")):
        save(context, text=text)
    recall.lead("round")
    shown = state(one)["rounds"]["shown"]
    other = ({two.visit.group, three.visit.group} - {shown}).pop()
    assert [work["group"] for work in state(one)["walk"]] == [shown]
    save(one, "w3_3", "มีความสุข", about=shown)
    for wrong in (other, one.visit.group, "", None, 5):
        with pytest.raises(SamutError, match="not_your_round"):
            save(one, "w3_3", "ไม่ได้ดู", about=wrong)


def test_a_hidden_answer_is_not_shown_in_the_gallery(recall):
    one, two = recall.group("one"), recall.group("two")
    save(two, text="ขอไม่แสดง")
    recall.lead("hide", item=state(two)["answers"][0]["item"], hidden=True)
    recall.lead("round")
    assert state(one)["walk"][0]["answers"] == []


def test_a_group_that_comes_late_waits_for_the_next_round_and_one_that_left_breaks_nothing(recall):
    recall.group("one"), recall.group("two")
    three = recall.group("three")
    recall.lead("round")
    late = recall.group("late")
    assert state(late)["rounds"] == {"number": 1, "shown": ""}
    recall.lead("away", group=three.visit.group, away=True)
    recall.lead("round")
    assert state(late)["rounds"]["shown"]
    pairs = recall.leader.items.with_key("round")[-1].value["pairs"]
    assert three.visit.group not in {*pairs, *pairs.values()}


def test_one_group_alone_cannot_walk(recall):
    recall.group("alone")
    with pytest.raises(SamutError, match="too_few_groups"):
        recall.lead("round")


@pytest.mark.parametrize("minutes", ["5", None, True, 10_000, 1.5])
def test_odd_minutes_are_refused(recall, minutes):
    with pytest.raises(SamutError, match="bad_minutes"):
        recall.lead("timer", change="add", minutes=minutes)


def test_a_group_says_it_is_done_and_takes_it_back(recall):
    one = recall.group("one")
    do(one, "done", phase="recall", done=True)
    assert state(recall.leader, "console")["groups"][0]["done"] == ["recall"]
    do(one, "done", phase="recall", done=False)
    assert state(one)["done"] == []


def test_the_four_answers_are_joined_across_groups_with_who_said_so(recall):
    desks = [recall.group(name) for name in ("one", "two", "three")]
    recall.lead("round")
    for context in desks:
        about = state(context)["rounds"]["shown"]
        save(context, "w3_2", "อสม." if context is not desks[2] else "ผู้ใหญ่บ้าน", about=about)
    recall.lead("phase", phase="plenary")
    across = {one["question"]: one["answers"] for one in state(recall.leader, "board")["body"]["across"]}
    assert [(one["text"], len(one["groups"])) for one in across["w3_2"]] == [("อสม.", 2), ("ผู้ใหญ่บ้าน", 1)]


def test_hide_spotlight_and_phase_are_undone_one_after_the_other(recall):
    one = recall.group("one")
    save(one, text="เด่น")
    item = state(one)["answers"][0]["item"]
    recall.lead("spotlight", item=item)
    assert state(recall.leader, "board")["spotlight"]["text"] == "เด่น"
    recall.lead("hide", item=item, hidden=True)
    assert state(recall.leader, "board")["spotlight"] is None
    assert recall.lead("undo") == {"undone": "hide"}
    assert state(recall.leader, "board")["spotlight"]["text"] == "เด่น"
    assert recall.lead("undo") == {"undone": "spotlight"}
    assert recall.lead("undo") == {"undone": "phase"}
    assert state(one)["phase"] == ""
    with pytest.raises(SamutError, match="nothing_to_undo"):
        recall.lead("undo")


def test_the_shared_picture_is_recorded_by_groups_and_by_the_facilitator(recall):
    one = recall.group("one")
    recall.lead("phase", phase="plenary")
    save(one, "vision", "มีศูนย์ในตำบล")
    recall.lead("save", id=new_id(), item=new_id(), question="vision", text="ภาพของทั้งเวที", base=[])
    vision = state(recall.leader, "board")["body"]["vision"]
    assert [(one["text"], bool(one["group"])) for one in vision] == [("มีศูนย์ในตำบล", True), ("ภาพของทั้งเวที", False)]


def test_the_province_is_a_field_of_the_workshop(recall):
    from samut.pages.page_config import page_config

    recall.lead("about", province="น่าน")
    recall.leader.read()
    asked = {one["id"]: one["text"] for one in page_config(recall.leader, "console")["questions"]}
    assert asked["w3_1"] == "จุดตั้งต้นของประกันสังคมในจังหวัดน่านเป็นปีไหน"


def test_groups_are_added_renamed_and_never_doubled(recall):
    recall.lead("add_group", name="  บ้าน   เหนือ ")
    group = state(recall.leader, "console")["groups"][0]
    assert group["name"] == "บ้าน เหนือ"
    recall.lead("rename_group", group=group["id"], name="บ้านใต้")
    assert state(recall.leader, "console")["groups"][0]["name"] == "บ้านใต้"
    for bad in ("", "บ้านใต้", "ก" * 300):
        with pytest.raises(SamutError):
            recall.lead("add_group", name=bad)


@pytest.fixture
def data(tmp_path):
    """Activity 5, which spans the night, at half past two of its first day."""
    hall = Hall(tmp_path, "a5")
    hall.now = datetime(2027, 1, 4, 14, 30, tzinfo=THAILAND)
    yield hall
    hall.store.close()


def console(hall):
    return state(hall.leader, "console")


def first_day_of_data(hall):
    for phase, minutes in (("think", 15), ("pair", 15), ("agree", 30)):
        hall.lead("phase", phase=phase)
        hall.pass_minutes(minutes)


def test_a_night_between_puts_nobody_behind(data):
    first_day_of_data(data)
    assert console(data)["pace"] == pytest.approx(0, abs=0.1)
    data.pass_minutes(17 * 60)
    assert console(data)["pace"] is None
    data.lead("lead", slot="d2_3", activity="a5")
    assert console(data)["pace"] is None
    data.lead("phase", phase="team")
    assert console(data)["pace"] == pytest.approx(0, abs=0.1)
    data.pass_minutes(50)
    assert console(data)["pace"] == pytest.approx(-10, abs=0.1)


def test_who_only_opens_a_phase_the_next_morning_is_in_the_slot_that_has_it(data):
    first_day_of_data(data)
    data.pass_minutes(17 * 60)
    data.lead("phase", phase="team")
    assert console(data)["agenda"]["now"] == "d2_3"
    assert console(data)["pace"] == pytest.approx(0, abs=0.1)
    assert console(data)["agenda"]["ahead"] is not None


def test_who_is_early_with_the_next_days_phase_is_still_in_this_slot(data):
    data.lead("phase", phase="think")
    data.lead("phase", phase="team")
    assert (console(data)["agenda"]["now"], console(data)["pace"]) == ("d1_7", None)


def test_a_phase_that_was_taken_back_began_nothing(data):
    data.lead("phase", phase="think")
    data.pass_minutes(20)
    data.lead("undo")
    data.lead("phase", phase="think")
    assert console(data)["pace"] == pytest.approx(0, abs=0.1)


def test_an_earlier_activity_looked_at_again_is_neither_ahead_nor_behind(recall):
    recall.lead("lead", activity="a3")
    recall.lead("lead", activity="a2")
    recall.lead("phase", phase="plenary")
    assert console(recall)["pace"] is None


def test_in_one_day_the_phases_share_the_minutes_their_slot_has_left(data):
    data.lead("one_day")
    slots = {one["id"]: one["minutes"] for one in console(data)["agenda"]["slots"]}
    minutes = console(data)["minutes"]
    assert (slots["d1_7"], slots["d2_3"]) == (30, 80)
    assert [minutes[id] for id in ("think", "pair", "agree")] in ([8, 7, 15], [7, 8, 15])
    assert sum(minutes[id] for id in ("team", "situation", "happiness", "revise")) == 80
    assert minutes["situation"] == 28
    data.lead("phase", phase="situation")
    assert left(data.leader, "console") == pytest.approx(28 * 60, abs=1)


def test_in_a_slot_as_long_as_the_kits_the_phases_are_as_the_kit_has_them(tmp_path):
    hall = Hall(tmp_path, "a3")
    kits = {one.id: one.minutes for one in hall.leader.activity.phases}
    assert console(hall)["minutes"] == kits and sum(kits.values()) == 60
    hall.lead("slot", slot="d1_4", minutes=100)
    assert sum(console(hall)["minutes"].values()) == 50
    hall.lead("slot", slot="d1_4", minutes=90)
    assert console(hall)["minutes"] == kits
    hall.store.close()


def test_the_rounds_of_a_shortened_walk_are_as_many_as_fit(recall):
    for n in range(8):
        recall.group(f"g{n}")
    assert console(recall)["round"]["count"] == 4
    recall.lead("slot", slot="d1_3", minutes=35)
    assert console(recall)["minutes"]["gallery"] == 10 and console(recall)["round"]["count"] == 2
