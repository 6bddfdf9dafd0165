from __future__ import annotations

from datetime import UTC, datetime

import pytest

from hall import Hall, do, state
from samut.domain.entries import new_id
from samut.domain.workshop import ACTIVITY, AGENDA
from samut.errors import SamutError
from samut.widgets.agenda.model import slots


def agenda(hall):
    return state(hall.leader, "console")["agenda"]


def slot(hall, id):
    return next(one for one in agenda(hall)["slots"] if one["id"] == id)


def at_thai(hall, hour, minute=0):
    """Set the hall's clock to that time of a Thai day."""
    hall.now = datetime(2027, 1, 4, hour - 7, minute, tzinfo=UTC)


def test_the_agenda_is_the_kits_two_days(hall):
    told = agenda(hall)
    assert [one["day"] for one in told["slots"]] == [1] * 8 + [2] * 7
    assert (slot(hall, "d1_3")["time"], slot(hall, "d1_3")["minutes"], slot(hall, "d1_8")["time"]) == ("09.20–10.30", 70, "16.00")
    assert told["edited"] is False


def test_a_slot_is_moved_shortened_and_renamed_and_the_rest_of_the_day_follows(hall):
    hall.lead("slot", slot="d1_3", start="๐๙.๓๐", minutes=50, text="เล่าความหลัง", follow=True)
    assert (slot(hall, "d1_3")["time"], slot(hall, "d1_3")["text"]) == ("09.30–10.20", "เล่าความหลัง")
    assert slot(hall, "d1_4")["begins"] == "10.20"
    assert slot(hall, "d2_1")["begins"] == "08.30"


def test_every_change_of_the_agenda_is_undone_one_after_the_other_and_the_kits_comes_back(hall):
    before = agenda(hall)["slots"]
    hall.lead("slot", slot="d1_2", skipped=True)
    once = agenda(hall)["slots"]
    hall.lead("one_day")
    assert {one["day"] for one in agenda(hall)["slots"] if not one["skipped"]} == {1}
    assert hall.lead("undo") == {"undone": "agenda"}
    assert agenda(hall)["slots"] == once
    hall.lead("undo")
    assert agenda(hall)["slots"] == before
    with pytest.raises(SamutError, match="nothing_to_undo"):
        hall.lead("undo")
    hall.lead("slot_move", slot="d1_2", by=1)
    hall.lead("kits_agenda")
    assert agenda(hall)["slots"] == before and not agenda(hall)["edited"]


def test_a_slot_of_ones_own_is_added_with_an_activity_and_taken_away_again(hall):
    hall.lead("slot_add", text="ทบทวน", start="16.00", minutes=20, day=2, activity="a3")
    own = next(one for one in agenda(hall)["slots"] if one["own"])
    assert (own["text"], own["time"], own["plan"]) == ("ทบทวน", "16.00–16.20", ["a3"])
    hall.lead("slot_remove", slot=own["id"])
    assert not any(one["own"] for one in agenda(hall)["slots"])
    with pytest.raises(SamutError, match="bad_request"):
        hall.lead("slot_remove", slot="d1_2")


@pytest.mark.parametrize(
    ("name", "args", "code"),
    [
        ("slot", {"slot": "nothing"}, "no_slot"),
        ("slot", {"slot": ["d1_1"]}, "no_slot"),
        ("slot", {"slot": "d1_2", "start": "25.00"}, "bad_time"),
        ("slot", {"slot": "d1_2", "start": 9}, "bad_time"),
        ("slot", {"slot": "d1_2", "minutes": 0}, "bad_minutes"),
        ("slot", {"slot": "d1_2", "minutes": True}, "bad_minutes"),
        ("slot", {"slot": "d1_2", "minutes": "20"}, "bad_minutes"),
        ("slot", {"slot": "d1_2", "day": 3}, "bad_request"),
        ("slot", {"slot": "d1_2", "text": " "}, "no_text"),
        ("slot", {"slot": "d1_2", "text": "ก" * 201}, "too_long"),
        ("slot_move", {"slot": "d1_2", "by": 2}, "bad_request"),
        ("slot_add", {"start": "10.00"}, "no_text"),
        ("slot_add", {"text": "ก"}, "bad_time"),
        ("slot_add", {"text": "ก", "start": "10.00", "activity": "a99"}, "no_activity"),
        ("lead", {"slot": "nothing"}, "no_slot"),
        ("lead", {"activity": "a99"}, "no_activity"),
        ("lead", {"activity": ["a3"]}, "no_activity"),
    ],
)
def test_what_is_no_slot_time_or_activity_is_refused_and_changes_nothing(hall, name, args, code):
    before = agenda(hall)
    with pytest.raises(SamutError, match=code):
        hall.lead(name, **args)
    assert agenda(hall) == before


@pytest.mark.parametrize("name", ["slot", "slot_add", "slot_remove", "slot_move", "one_day", "kits_agenda", "lead", "announce", "call", "history", "bring_back"])
def test_only_the_facilitator_leads(recall, name):
    with pytest.raises(SamutError, match="not_allowed"):
        do(recall.group("one"), name, "console", slot="d1_2", activity="a3", by=1, text="x", start="10.00")


def test_the_one_button_goes_by_the_agenda_past_what_is_skipped_and_through_breaks(recall):
    assert agenda(recall)["now"] == "d1_3"
    assert agenda(recall)["next"] == {"slot": "d1_4", "activity": "a3"}
    recall.lead("slot", slot="d1_4", skipped=True)
    assert agenda(recall)["next"] == {"slot": "d1_5", "activity": ""}
    recall.lead("lead", slot="d1_5")
    told = agenda(recall)
    assert (told["now"], told["resting"]) == ("d1_5", True)
    one = recall.group("one")
    assert state(one)["pause"] == {"text": "พักรับประทานอาหารกลางวัน", "time": "12.00–13.00"}
    assert state(one)["lead"] == "a2"
    recall.lead("phase", phase="gallery")
    assert state(one)["pause"] == {} and not agenda(recall)["resting"]


def test_leading_on_moves_the_agenda_on_and_looking_back_does_not_move_it_back(recall):
    recall.lead("lead", activity="a3")
    assert (agenda(recall)["now"], state(recall.leader, "console")["lead"]) == ("d1_4", "a3")
    recall.lead("lead", activity="a2")
    assert (agenda(recall)["now"], state(recall.leader, "console")["lead"]) == ("d1_4", "a2")


def test_leading_on_is_undone_from_whichever_console(recall):
    recall.lead("lead", activity="a3")
    assert recall.lead("undo") == {"undone": "now", "activity": "a2"}
    assert state(recall.group("one"))["lead"] == "a2"
    assert recall.lead("undo") == {"undone": "phase"}


def test_the_day_is_late_or_early_by_the_slots_own_time(hall):
    at_thai(hall, 9, 32)
    hall.lead("phase", phase="recall")
    assert agenda(hall)["ahead"] == -12
    hall.pass_minutes(60)
    assert agenda(hall)["ahead"] == -12
    hall.pass_minutes(30)
    assert agenda(hall)["ahead"] == -32
    hall.lead("slot", slot="d1_3", minutes=100)
    assert agenda(hall)["ahead"] == -12
    hall.pass_minutes(24 * 60)
    assert agenda(hall)["ahead"] is None


def test_before_anything_is_opened_nothing_is_said_of_the_day(hall):
    assert agenda(hall)["ahead"] is None and agenda(hall)["now"] == "d1_3"


def test_an_announcement_is_on_every_phone_until_it_is_withdrawn(recall):
    one, two = recall.group("one"), recall.group("two")
    recall.lead("announce", text=" กลับมา\nบ่ายโมง ")
    assert state(one)["announced"]["text"] == "กลับมา บ่ายโมง" == state(two)["announced"]["text"]
    first = state(one)["announced"]["id"]
    recall.lead("announce", text="เลื่อนเป็นบ่ายสอง")
    assert state(one)["announced"]["id"] != first
    recall.lead("undo")
    assert state(one)["announced"]["text"] == "กลับมา บ่ายโมง"
    recall.lead("announce", text="")
    assert state(one)["announced"] == {}
    for wrong in (None, 7, "ก" * 301):
        with pytest.raises(SamutError):
            recall.lead("announce", text=wrong)


def test_a_call_is_on_the_phones_of_that_group_until_it_came(recall):
    one, two = recall.group("one"), recall.group("two")
    recall.lead("call", group=one.visit.group, called=True)
    assert (state(one)["called"], state(two)["called"]) == (True, False)
    assert [tile["called"] for tile in state(recall.leader, "console")["groups"]] == [True, False]
    do(two, "came")
    assert state(one)["called"] is True
    do(recall.mate(one), "came")
    assert state(one)["called"] is False
    assert state(recall.leader, "console")["undo"] != "call"
    recall.lead("call", group=two.visit.group, called=True)
    recall.lead("undo")
    assert state(two)["called"] is False
    with pytest.raises(SamutError, match="no_group"):
        recall.lead("call", group="0" * 32, called=True)


def test_a_group_that_came_has_come_once_however_often_that_is_sent(recall):
    one, id = recall.group("one"), new_id()
    recall.lead("call", group=one.visit.group, called=True)
    do(one, "came", id=id)
    recall.lead("call", group=one.visit.group, called=True)
    do(one, "came", id=id)
    assert state(one)["called"], "called again since: what is sent again is of the call before"


def test_the_script_has_the_plans_steps_and_first_the_tips_that_help_here(hall):
    from samut.pages.page_config import page_config

    script = page_config(hall.leader, "console")["script"]
    assert [step["id"] for step in script["steps"]] == ["a2s1", "a2s2", "a2s3", "a2s4"]
    here = [tip["here"] for tip in script["tips"]]
    assert len(here) == 6 and here == sorted(here, reverse=True) and any(here) and not all(here)
    assert "script" not in page_config(hall.leader, "form")


def to_come(hall):
    return agenda(hall)["phase"]


def test_a_slots_last_phase_is_followed_by_the_next_slot_and_not_by_tomorrows_phase(tmp_path):
    hall = Hall(tmp_path, "a5")
    for phase in ("think", "pair", "agree"):
        assert to_come(hall) == phase
        hall.lead("phase", phase=phase)
    assert (to_come(hall), agenda(hall)["next"]) == ("", {"slot": "d1_8", "activity": ""})
    hall.lead("lead", slot="d1_8")
    assert to_come(hall) == ""
    hall.lead("lead", slot="d2_3", activity="a5")
    assert to_come(hall) == "team"
    hall.store.close()


def test_in_one_day_the_slots_still_divide_their_activity(tmp_path):
    hall = Hall(tmp_path, "a5")
    hall.lead("one_day")
    hall.lead("phase", phase="agree")
    assert (to_come(hall), agenda(hall)["next"]) == ("", {"slot": "d1_5", "activity": ""})
    hall.store.close()


def test_an_agenda_kept_before_slots_named_phases_takes_them_from_the_kit(tmp_path):
    hall = Hall(tmp_path, "a5")
    kept = [{name: value for name, value in one.to_value().items() if name != "phases"} for one in slots(hall.leader)]
    hall.leader.set("agenda", AGENDA, {"slots": kept}, activity=ACTIVITY)
    hall.lead("phase", phase="agree")
    assert (to_come(hall), agenda(hall)["next"]["slot"]) == ("", "d1_8")
    hall.store.close()


def test_from_an_earlier_activity_the_way_leads_on_through_what_was_not_opened_and_back(recall):
    recall.lead("lead", activity="a3")
    recall.lead("lead", activity="a2")
    assert (to_come(recall), agenda(recall)["next"]) == ("gallery", {"slot": "d1_4", "activity": "a3"})
    for phase in ("gallery", "plenary", "recall"):
        recall.lead("phase", phase=phase)
    assert (to_come(recall), agenda(recall)["next"]) == ("", {"slot": "d1_4", "activity": "a3"})
