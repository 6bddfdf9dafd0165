"""The second step of a story: said, then taken back, said again, deleted, settled and undone, in the order people do it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hall import Hall, do, save, state
from samut.domain.entries import new_id
from samut.errors import SamutError


def shown(context, view="form"):
    return [answer["text"] for answer in state(context, view)["answers"]]


def conflict(recall):
    """(one, a mate, the item, both versions) of an answer that two wrote over at once."""
    one = recall.group("one")
    mate, item = recall.mate(one), new_id()
    first = save(one, text="เดิม", item=item)["saved"]
    a = save(one, text="ฉบับหนึ่ง", item=item, base=[first])["saved"]
    b = save(mate, text="ฉบับสอง", item=item, base=[first])["saved"]
    return one, mate, item, (a, b)


@pytest.mark.parametrize("picked", [0, 1])
def test_a_choice_between_two_versions_can_be_undone_and_the_last_that_stood_stands_again(recall, picked):
    one, mate, item, both = conflict(recall)
    chosen = do(one, "choose", id=new_id(), item=item, base=list(both), entry=both[picked])["saved"]
    (answer,) = state(mate)["answers"]
    assert answer["text"] == ("ฉบับหนึ่ง", "ฉบับสอง")[picked] and answer["versions"] == []
    do(one, "restore", id=new_id(), item=item, entry=chosen)
    (answer,) = state(mate)["answers"]
    assert (answer["text"], answer["versions"]) == ("ฉบับสอง", [])


def test_a_choice_made_while_a_third_version_came_in_leaves_that_one_to_choose(recall):
    one, mate, item, both = conflict(recall)
    third = save(mate, text="ฉบับสาม", item=item, base=[both[1]])["saved"]
    do(one, "choose", id=new_id(), item=item, base=list(both), entry=both[0])
    assert {version.value["text"] for version in one.items[item].versions} == {"ฉบับหนึ่ง", "ฉบับสาม"}
    assert third in one.items[item].base


def test_a_version_that_was_written_over_can_be_picked_no_more(recall):
    one, mate, item, both = conflict(recall)
    do(one, "choose", id=new_id(), item=item, base=list(both), entry=both[0])
    with pytest.raises(SamutError) as refused:
        do(mate, "choose", id=new_id(), item=item, base=list(both), entry=both[1])
    assert refused.value.code == "answers.not_found"


def test_a_deletion_of_one_of_two_versions_leaves_the_other_standing(recall):
    one, mate, item, both = conflict(recall)
    gone = do(one, "delete", id=new_id(), item=item, base=[both[0]])["saved"]
    (answer,) = state(mate)["answers"]
    assert (answer["text"], answer["versions"]) == ("ฉบับสอง", [])
    do(one, "restore", id=new_id(), item=item, entry=gone)
    (answer,) = state(mate)["answers"]
    assert len(answer["versions"]) == 2


def test_what_was_deleted_twice_is_restored_once(recall):
    one = recall.group("one")
    mate, item = recall.mate(one), new_id()
    first = save(one, text="คำ", item=item)["saved"]
    gone = do(one, "delete", id=new_id(), item=item, base=[first])["saved"]
    do(one, "restore", id=new_id(), item=item, entry=gone)
    written = len(one.log)
    do(mate, "restore", id=new_id(), item=item, entry=gone)
    assert len(mate.log) == written and shown(mate) == ["คำ"], "it is there already: nothing more is written"


def test_a_first_answer_has_nothing_before_it_to_restore(recall):
    one, item = recall.group("one"), new_id()
    first = save(one, text="คำ", item=item)["saved"]
    with pytest.raises(SamutError) as refused:
        do(one, "restore", id=new_id(), item=item, entry=first)
    assert refused.value.code == "answers.not_found" and shown(one) == ["คำ"]


def test_an_edit_undone_and_edited_again_can_be_undone_again(recall):
    one, item = recall.group("one"), new_id()
    last = save(one, text="หนึ่ง", item=item)["saved"]
    for text in ("สอง", "สาม"):
        edited = save(one, text=text, item=item, base=[last])["saved"]
        last = do(one, "restore", id=new_id(), item=item, entry=edited)["saved"]
        assert shown(one) == ["หนึ่ง"]


def test_a_command_whose_reply_was_lost_is_answered_as_done_by_its_own_sender_alone(recall):
    """A mate's phone that says the same id is no resend: it is refused, and nothing changes."""
    one, mate, item, both = conflict(recall)
    id = new_id()
    assert do(one, "choose", id=id, item=item, base=list(both), entry=both[0]) == {"saved": id}
    assert do(one, "choose", id=id, item=item, base=list(both), entry=both[0]) == {"saved": id}
    with pytest.raises(SamutError):
        do(mate, "choose", id=id, item=item, base=list(both), entry=both[0])
    assert shown(one) == ["ฉบับหนึ่ง"]


@pytest.fixture
def alone(tmp_path):
    """Activity 5 with the phase in which each answers alone."""
    hall = Hall(tmp_path, "a5")
    hall.lead("phase", phase="think")
    yield hall
    hall.store.close()


def own(context, text, **args):
    item = state(context)["single"].get("q5_1") or new_id()
    return save(context, "q5_1", text, item=item, **args)["saved"], item


def seen(hall, *desks):
    return [["คำของฉัน" in str(state(context)) or "แก้แล้ว" in str(state(context)) for context in desks], "คำของฉัน" in str(state(hall.leader, "console"))]


def test_what_was_shared_then_deleted_and_written_anew_is_shared_as_it_was_until_it_is_taken_back(alone):
    me = alone.group("one")
    mate = alone.mate(me)
    first, item = own(me, "คำของฉัน")
    assert seen(alone, me, mate) == [[True, False], False]
    do(me, "share", item=item, shared=True)
    assert seen(alone, me, mate)[0] == [True, True]
    do(me, "share", item=item, shared=False)
    assert seen(alone, me, mate) == [[True, False], False]
    do(me, "share", item=item, shared=True)
    do(me, "delete", id=new_id(), item=item, base=[first])
    assert state(me)["answers"] == []
    assert seen(alone, me, mate) == [[True, False], False], "it is listed to be brought back, for its author alone"


def test_sharing_sent_twice_and_taken_back_twice_is_one_press_each(alone):
    me = alone.group("one")
    mate = alone.mate(me)
    _, item = own(me, "คำของฉัน")
    yes, no = new_id(), new_id()
    for id, shared in ((yes, True), (yes, True), (no, False), (no, False), (yes, True)):
        do(me, "share", id=id, item=item, shared=shared)
    assert seen(alone, me, mate)[0] == [True, False], "the first press that comes again changes nothing of the second"
    assert len([entry for entry in me.log if entry.key == "share"]) == 2


@pytest.mark.parametrize("single", [True, False])
def test_a_mate_shares_deletes_or_edits_nobody_elses(alone, single):
    """Neither where each answers once, at a place of one's own, nor where as often as one likes."""
    me = alone.group("one")
    mate = alone.mate(me)
    mate.activity = replace(mate.activity, questions=tuple(replace(one, single=single) for one in mate.activity.questions))
    first, item = own(me, "คำของฉัน")
    tries = (("share", {"shared": True}), ("delete", {"id": new_id(), "base": [first]}), ("restore", {"id": new_id(), "entry": first}), ("save", {"id": new_id(), "question": "q5_1", "text": "ของเพื่อน", "base": [first]}))
    for name, args in tries:
        with pytest.raises(SamutError) as refused:
            do(mate, name, item=item, **args)
        assert refused.value.code == "answers.not_yours"
    assert seen(alone, me, mate) == [[True, False], False]


def test_how_to_reach_somebody_goes_with_the_consent_and_does_not_come_back_with_it(recall):
    context = recall.group("one")
    do(context, "agree", contact=True)
    do(context, "reach", words=" 081  234 5678 ")
    assert state(context)["own"]["contact"] == "081 234 5678"
    do(context, "agree", contact=False)
    assert state(context)["own"]["contact"] == "" and "081" not in str(recall.lead("people"))
    do(context, "agree", contact=True)
    assert state(context)["own"]["contact"] == ""
    do(context, "reach", words="082")
    do(context, "reach", words="  ")
    assert state(context)["own"]["contact"] == ""


def test_who_asks_to_be_erased_and_thinks_again_is_not_asked_for_any_more(recall):
    context = recall.group("one")
    for asked, asking in ((True, 1), (True, 1), (False, 0), (True, 1)):
        do(context, "ask_to_erase", asked=asked)
        assert state(recall.leader, "console")["asking"] == asking and state(context)["own"]["asked"] is asked


def test_a_call_is_answered_by_the_group_that_was_called_and_can_be_made_again(recall):
    one, two = recall.group("one"), recall.group("two")
    for _ in range(2):
        recall.lead("call", group=one.visit.group, called=True)
        assert (state(one)["called"], state(two)["called"]) == (True, False)
        written = len(two.workshop_log)
        do(two, "came")
        assert state(one)["called"] and len(two.workshop_log) == written, "who was not called has nothing to answer"
        do(one, "came")
        assert not state(one)["called"]
    recall.lead("call", group=one.visit.group, called=True)
    recall.lead("call", group=one.visit.group, called=False)
    assert not state(one)["called"]


def test_a_line_to_all_is_the_latest_and_each_has_an_id_of_its_own(recall):
    context = recall.group("one")
    ids = []
    for text in ("พักสิบนาที", "กลับมาแล้ว", "กลับมาแล้ว"):
        recall.lead("announce", text=text)
        assert state(context)["announced"]["text"] == text
        ids.append(state(context)["announced"]["id"])
    assert len(set(ids)) == 3
    recall.lead("announce", text=" ")
    assert state(context)["announced"] == {}
