"""Undo takes back the newest of the facilitator's own actions, whatever it was, and nothing behind it."""

from __future__ import annotations

import pytest

from hall import Hall, do, save, state
from samut.app import context_for
from samut.domain.entries import new_id
from samut.domain.workshop import ABOUT, ERASED, Visit
from samut.errors import SamutError
from samut.session.projection import WorkshopProjection
from samut.storage import roster


def console(hall):
    return state(hall.leader, "console")


def offered(hall):
    return console(hall)["undo"]


def left(hall):
    timer = console(hall)["timer"]
    return timer["left"] if timer["ends_at"] is None else timer["ends_at"] - hall.now.timestamp()


def vision(hall, text, item=None, base=()):
    hall.lead("phase", phase="plenary")
    hall.lead("save", id=new_id(), item=item or new_id(), question="vision", text=text, base=list(base))
    return hall.leader.items.of("vision")[-1]


ACTIONS = {
    "timer started": ("timer", "timer", lambda group: {"change": "start", "minutes": 3}),
    "timer paused": ("timer", "timer", lambda group: {"change": "pause"}),
    "time added": ("timer", "timer", lambda group: {"change": "add", "minutes": 5}),
    "group renamed": ("rename_group", "group_name", lambda group: {"group": group, "name": "บ้านใหม่"}),
    "group's place": ("place", "group_place", lambda group: {"group": group, "district": "ปัว"}),
    "group away": ("away", "away", lambda group: {"group": group, "away": True}),
    "group added": ("add_group", "group_added", lambda group: {"name": "บ้านสาม"}),
    "group called": ("call", "call", lambda group: {"group": group, "called": True}),
    "about": ("about", "about", lambda group: {"province": "น่าน"}),
    "announcement": ("announce", "announce", lambda group: {"text": "กลับบ่ายโมง"}),
    "rounds": ("rounds", "rounds", lambda group: {"count": 3, "minutes": 4}),
    "round": ("round", "round", lambda group: {}),
    "phase": ("phase", "phase", lambda group: {"phase": "plenary"}),
    "leading on": ("lead", "now", lambda group: {"activity": "a3"}),
    "a slot": ("slot", "agenda", lambda group: {"slot": "d1_4", "skipped": True}),
    "typist": ("typist", "typist", lambda group: {"name": "แดง"}),
}


@pytest.mark.parametrize(("command", "name", "args"), ACTIONS.values(), ids=ACTIONS.keys())
def test_each_action_is_taken_back_by_its_name_and_the_phase_behind_it_stays(recall, command, name, args):
    one, _ = recall.group("one"), recall.group("two")
    recall.pass_minutes(4)
    before = console(recall)
    recall.lead(command, **args(one.visit.group))
    assert offered(recall) == name
    recall.pass_minutes(2)
    assert recall.lead("undo")["undone"] == name
    assert {**console(recall), "pace": 0} == {**before, "pace": 0}
    assert recall.lead("undo") == {"undone": "phase"}


def test_a_mistaken_phase_taken_back_leaves_the_clock_as_it_was_less_the_time_gone(recall):
    recall.pass_minutes(22)
    recall.lead("phase", phase="plenary")
    recall.pass_minutes(1)
    assert recall.lead("undo") == {"undone": "phase"}
    assert console(recall)["phase"] == "recall" and left(recall) == pytest.approx(7 * 60, abs=1)
    recall.lead("timer", change="pause")
    recall.lead("phase", phase="gallery")
    recall.lead("undo")
    recall.pass_minutes(30)
    assert left(recall) == pytest.approx(7 * 60, abs=1)


def test_a_phase_opened_after_a_break_is_taken_back_with_the_leading_into_it(recall):
    recall.lead("lead", slot="d1_5")
    recall.lead("phase", phase="plenary")
    assert recall.lead("undo") == {"undone": "phase", "activity": "a2"}
    told = console(recall)
    assert (told["phase"], told["agenda"]["now"], told["agenda"]["resting"]) == ("recall", "d1_5", True)


def test_undo_goes_back_through_all_there_was_in_the_order_it_was_done(recall):
    one = recall.group("one")
    recall.lead("timer", change="add", minutes=5)
    recall.lead("rename_group", group=one.visit.group, name="สอง")
    recall.lead("phase", phase="plenary")
    recall.lead("about", title="เวที")
    undone = [recall.lead("undo")["undone"] for _ in range(5)]
    assert undone == ["about", "phase", "group_name", "timer", "phase"]
    with pytest.raises(SamutError, match="nothing_to_undo"):
        recall.lead("undo")


def test_a_call_made_and_withdrawn_is_taken_back_twice(recall):
    one = recall.group("one")
    recall.lead("call", group=one.visit.group, called=True)
    recall.lead("call", group=one.visit.group, called=False)
    recall.lead("undo")
    assert state(one)["called"]
    assert recall.lead("undo") == {"undone": "call"}
    assert not state(one)["called"]


def test_an_answer_typed_by_the_facilitator_is_taken_back_edit_by_edit(recall):
    item = vision(recall, "หนึ่ง")
    vision_now = lambda: [one["text"] for one in state(recall.leader, "board")["body"]["vision"]]  # noqa: E731
    recall.lead("save", id=new_id(), item=item.id, question="vision", text="สอง", base=list(item.base))
    assert recall.lead("undo") == {"undone": "answer"} and vision_now() == ["หนึ่ง"]
    assert recall.lead("undo") == {"undone": "answer"} and vision_now() == []
    assert recall.lead("undo") == {"undone": "phase"}


def test_what_somebody_wrote_over_since_is_not_taken_back_and_nothing_behind_it(recall):
    one = recall.group("one")
    save(one, text="ของกลุ่ม")
    recall.leader.read()
    (item,) = recall.leader.items.of("w1_3")
    recall.lead("save", id=new_id(), item=item.id, question="w1_3", text="จากกระดาษ", base=[], behalf=one.visit.group)
    save(one, text="แก้อีกที", item=item.id, base=list(recall.leader.items[item.id].base))
    assert (offered(recall), console(recall)["stuck"]) == ("", "answer")
    with pytest.raises(SamutError, match="not_undoable"):
        recall.lead("undo")
    assert console(recall)["phase"] == "recall"
    recall.lead("timer", change="pause")
    assert (offered(recall), console(recall)["stuck"]) == ("timer", "")


def test_paper_beside_a_phones_version_is_taken_back_and_the_phones_stays(recall):
    one = recall.group("one")
    save(one, text="จากมือถือ")
    recall.leader.read()
    (item,) = recall.leader.items.of("w1_3")
    recall.lead("save", id=new_id(), item=item.id, question="w1_3", text="จากกระดาษ", base=[], behalf=one.visit.group)
    assert len(recall.leader.items[item.id].versions) == 2
    recall.lead("undo")
    assert [one.value["text"] for one in recall.leader.items[item.id].versions] == ["จากมือถือ"]


def test_a_group_that_somebody_is_in_is_not_taken_away(recall):
    recall.lead("add_group", name="บ้านสาม")
    group = console(recall)["groups"][0]["id"]
    recall.sit(Visit(new_id(), "participant", group, "ก้อย"))
    assert (offered(recall), console(recall)["stuck"]) == ("", "group_added")
    with pytest.raises(SamutError, match="not_undoable"):
        recall.lead("undo")


def test_nothing_behind_an_erasing_is_taken_back(recall):
    one = recall.group("one")
    recall.lead("erase", visit=one.visit.id)
    assert (offered(recall), console(recall)["stuck"]) == ("", ERASED)


def test_what_another_facilitator_types_in_is_that_ones_to_take_back(recall):
    one = recall.group("one")
    typing = recall.sit(Visit(new_id(), "facilitator"))
    do(typing, "typist", "console", name="แดง")
    do(typing, "save", "console", id=new_id(), item=new_id(), question="w1_3", text="จากกระดาษ", base=[], behalf=one.visit.group)
    assert offered(recall) == "phase"
    assert do(typing, "undo", "console") == {"undone": "answer"}


def test_several_decisions_of_one_press_are_taken_back_together(recall):
    ids = [new_id() for _ in range(3)]
    recall.lead("decide", findings=ids, does="blank")
    recall.lead("decide", findings=ids[:2], does="keep")
    assert recall.lead("undo") == {"undone": "cleared"}
    assert [recall.leader.workshop_items.now(id)["decision"] for id in ids] == ["blank"] * 3
    assert recall.lead("undo") == {"undone": "cleared"}
    assert not any(recall.leader.workshop_items.now(id) for id in ids)


def test_an_action_in_another_activity_is_the_newest_all_the_same(recall, tmp_path):
    there = Hall(tmp_path, "a3")
    there.lead("phase", phase="frame")
    there.leader.visit = recall.leader.visit
    told = console(recall)
    assert (told["undo"], told["undo_in"]) == ("phase", "a3")
    assert recall.lead("undo") == {"undone": "phase"}
    there.leader.read()
    assert console(there)["phase"] == ""
    there.store.close()


def test_what_was_not_done_by_a_facilitator_is_nobodys_to_take_back(hall):
    roster.put(hall.store, "w", "about", ABOUT, {"title": "x"})
    do(hall.group("one"), "agree", research=True)
    assert (offered(hall), console(hall)["stuck"]) == ("", "")


def test_who_opens_the_console_again_is_offered_the_same(recall):
    """As the server does it: who it is, is known only once everything was read."""
    recall.lead("timer", change="pause")
    again = context_for(recall.settings, WorkshopProjection(recall.store, "w"), Visit(recall.leader.visit.id, "board"), "a3")
    again.visit = recall.leader.visit
    told = state(again, "console")
    assert (told["undo"], told["undo_in"]) == ("timer", "a2")
